import {escapeAttribute, escapeText} from './xml.mjs';

/** @typedef {import('./read.mjs').Locale} Locale */
/** @typedef {import('./read.mjs').Unit} Unit */
/** @typedef {import('./read.mjs').Part} Part */

/** @param {Map<string, string>} attributes */
const attributeList = (attributes) => [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');

/** @param {Part} part */
export const partXml = (part) => (typeof part === 'string' ? escapeText(part) : `<x id="${part.index}" equiv-text="${escapeAttribute(`\${${part.expression}}`)}"/>`);

/** A note as XML. @param {string} from @param {string} text */
export const noteXml = (from, text) => `<note from="${escapeAttribute(from)}">${escapeText(text)}</note>`;

/** Gives a raw `<target>` another state and leaves the rest as it is. @param {string} raw @param {string} state */
export function withState(raw, state) {
  const without = raw.replace(/^(<target(?:\s+(?!state\s*=)[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s+state\s*=\s*(?:"[^"]*"|'[^']*')/, '$1');
  return without.replace(/^<target/, `<target state="${escapeAttribute(state)}"`);
}

/** @param {Unit} unit @param {string} indent */
function unitXml(unit, indent) {
  const lines = [`<source>${unit.source.map(partXml).join('')}</source>`];
  if (unit.target) lines.push(unit.target.raw);
  lines.push(...unit.notes.map((note) => note.raw), ...unit.rest);
  const attributes = new Map([['id', unit.id], ...unit.attributes]);
  return `${indent}<trans-unit${attributeList(attributes)}>\n${lines.map((line) => `${indent}  ${line}\n`).join('')}${indent}</trans-unit>\n`;
}

/** The group of a text: what its id starts with. @param {string} id */
const groupOf = (id) => /** @type {string} */ (id.split('.')[0]);

/** The file of a language; units are written in their order, those of one group together, the obsolete ones last. @param {Locale} locale */
export function localeXml(locale) {
  /** @type {Map<string, Unit[]>} */
  const groups = new Map();
  for (const unit of locale.units.filter((unit) => !unit.obsolete)) {
    const group = groups.get(groupOf(unit.id));
    if (group) group.push(unit);
    else groups.set(groupOf(unit.id), [unit]);
  }
  /** @param {Map<string, string>} attributes @param {Unit[]} units */
  const groupXml = (attributes, units) =>
    `      <group${attributeList(attributes)}>\n${units.map((unit) => unitXml(unit, '        ')).join('')}      </group>\n`;
  let body = [...groups].map(([id, units]) => groupXml(new Map([['id', id]]), units)).join('');
  const obsolete = locale.units.filter((unit) => unit.obsolete);
  if (obsolete.length) body += groupXml(new Map([['id', 'obsolete'], ['translate', 'no']]), obsolete);

  const xliff = new Map([['version', '1.2'], ['xmlns', 'urn:oasis:names:tc:xliff:document:1.2'], ...locale.xliffAttributes]);
  const file = new Map([['source-language', 'en'], ['target-language', locale.tag], ['original', 'ketamine-widgets'], ['datatype', 'plaintext'], ...locale.fileAttributes]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    ...locale.comments.map((comment) => `${comment}\n`),
    `<xliff${attributeList(xliff)}>\n  <file${attributeList(file)}>\n`,
    locale.header && `    ${locale.header}\n`,
    `    <body>\n${body}    </body>\n  </file>\n</xliff>\n`,
  ].join('');
}
