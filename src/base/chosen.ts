import {warn} from './warn.js';

/**
 * Reads a choice in order, such as `items="cost drive"`. What is not known is left out, with one warning that names what is.
 * @returns `undefined` where the attribute is missing or nothing in it is known: the default then stands.
 */
export function chosen(widget: Element, attribute: string, known: readonly string[], value = widget.getAttribute(attribute)): string[] | undefined {
  const given = (value ?? '').split(/[\s,]+/).filter(Boolean);
  const strange = given.filter((id) => !known.includes(id));
  if (strange.length)
    warn(widget.localName, `${attribute}="${given.join(' ')}" holds what is not known: ${strange.join(', ')}.`, `Known: ${known.join(', ')}.`);
  const found = [...new Set(given.filter((id) => known.includes(id)))];
  return found.length ? found : undefined;
}
