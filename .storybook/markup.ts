/** Attributes of a tag, by name; `inside` is the HTML between the tags. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const WIDTH = 100;

/** A tag as a webmaster writes it. Stories are made of it, so that the code shown is the code to paste. */
export function tag(name: string, {inside = '', ...attributes}: Attributes = {}): string {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const written = given.map(([key, value]) => `${key}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`);
  const oneLine = [name, ...written].join(' ');
  const start = oneLine.length <= WIDTH ? `<${oneLine}>` : `<${name}\n${written.map((line) => `  ${line}\n`).join('')}>`;
  return inside.trim() ? `${start}\n${indent(inside)}\n</${name}>` : `${start}</${name}>`;
}

/** `html` without the indent of the file it stands in, two spaces deep. */
const indent = (html: string): string => dedent(html).replace(/^(?=.)/gm, '  ');

/** `text` without the indent that all its lines share, and without empty lines around it. */
export function dedent(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const shared = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(shared)).join('\n');
}
