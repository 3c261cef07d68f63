/**
 * Changes one translation in the text of a file and nothing else, so that the next comparison shows just what a translator did. Pure: it
 * runs in the browser.
 */
import {parseLocale} from './read.mjs';
import {partXml} from './write.mjs';
import {escapeAttribute} from './xml.mjs';

/** @typedef {import('./read.mjs').Part} Part */

/** Words as a translator types them: `{0}` for the value with that number. @param {readonly Part[]} parts */
export const typed = (parts) => parts.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/** The parts of what was typed; the values are those of the English. @param {string} words @param {readonly Part[]} source @returns {Part[]} */
export function partsOf(words, source) {
  const values = new Map(source.flatMap((part) => (typeof part === 'string' ? [] : [[String(part.index), part]])));
  return words
    .split(/\{(\d+)\}/)
    .map((piece, index) => (index % 2 ? (values.get(piece) ?? `{${piece}}`) : piece))
    .filter((part) => part !== '');
}

/**
 * The text of the file with another translation.
 * @param {string} content @param {string} tag @param {string} id @param {string} words As typed; empty takes the translation out. @param {string} state
 */
export function withTranslation(content, tag, id, words, state) {
  const text = content.replace(/\r\n?/g, '\n');
  const unit = parseLocale('', tag, text).units.find((one) => one.id === id && !one.obsolete);
  if (!unit?.place) return content;
  const [start, end] = unit.place;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^\s*/.exec(text.slice(lineStart))?.[0] ?? '';
  if (!words) return start === end ? text : text.slice(0, start).replace(/\s*$/, '') + text.slice(end);
  const target = `<target state="${escapeAttribute(state)}">${partsOf(words, unit.source).map(partXml).join('')}</target>`;
  return text.slice(0, start) + (start === end ? `\n${indent}` : '') + target + text.slice(end);
}
