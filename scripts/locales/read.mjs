/** What stands in a translation file. Pure: it also runs in the browser. */
import {XmlFault, childElements, isElement, parseXml} from './xml.mjs';

/** @typedef {import('./xml.mjs').Element} Element */
/** @typedef {{index: number, expression: string}} Placeholder `index` is NaN when the id is not a number. */
/** @typedef {string | Placeholder} Part */
/** @typedef {{from: string, text: string, raw: string}} Note */
/** @typedef {{parts: Part[], state: string | undefined, raw: string, line: number, strange: string[]}} Target `strange`: elements other than `<x>`. */
/**
 * One text and its translation.
 * @typedef {object} Unit
 * @property {string} id
 * @property {number} line
 * @property {boolean} obsolete It stands in the group of texts that are no longer in the widgets.
 * @property {Map<string, string>} attributes All but the id.
 * @property {Part[]} source
 * @property {Target | undefined} target
 * @property {Note[]} notes
 * @property {string[]} rest Everything else inside the unit, as it was written.
 * @property {readonly [start: number, end: number]} [place] Where the `<target>` stands in the text of the file, or would be put.
 */
/** @typedef {{path: string, line: number, id?: string, level: 'error' | 'warning', what: string, fix: string}} Problem */
/**
 * A language.
 * @typedef {object} Locale
 * @property {string} path
 * @property {string} tag The file's name: the BCP 47 tag of the language.
 * @property {Unit[]} units In the order of the file.
 * @property {Problem[]} faults Why the file as a whole cannot be used; empty for a good file.
 * @property {Map<string, string>} xliffAttributes
 * @property {Map<string, string>} fileAttributes
 * @property {string[]} comments Raw comments outside of units.
 * @property {string} header The raw `<header>`, or nothing.
 */

/** Joins neighbouring strings and drops empty ones, so that equal texts have equal parts. @param {Iterable<Part>} parts */
export function normalizeParts(parts) {
  /** @type {Part[]} */
  const result = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else if (part !== '') result.push(part);
  }
  return result;
}

/** @param {Element} element @param {string[]} strange @returns {Part[]} */
function readParts(element, strange) {
  /** @type {Part[]} */
  const parts = [];
  for (const child of element.children) {
    if ('text' in child) parts.push(child.text);
    if (!isElement(child)) continue;
    if (child.name === 'x') {
      const id = child.attributes.get('id') ?? '';
      const expression = (child.attributes.get('equiv-text') ?? '').replace(/^\$\{([\s\S]*)\}$/, '$1');
      parts.push({index: /^\d+$/.test(id) ? Number(id) : NaN, expression});
    } else {
      // <mrk> only marks a stretch of text for the translator's program.
      if (child.name !== 'mrk') strange.push(child.name);
      parts.push(...readParts(child, strange));
    }
  }
  return normalizeParts(parts);
}

/** @param {Element} element @param {boolean} obsolete @param {(node: {start: number, end: number}) => string} raw @returns {Unit} */
function readUnit(element, obsolete, raw) {
  const attributes = new Map(element.attributes);
  attributes.delete('id');
  /** @type {Unit} */
  const unit = {id: element.attributes.get('id') ?? '', line: element.line, obsolete, attributes, source: [], target: undefined, notes: [], rest: []};
  for (const child of element.children) {
    if ('text' in child) continue;
    const name = isElement(child) ? child.name : undefined;
    if (!isElement(child)) unit.rest.push(raw(child));
    else if (name === 'source') {
      unit.source = readParts(child, []);
      unit.place ??= [child.end, child.end];
    } else if (name === 'target') {
      unit.place = [child.start, child.end];
      /** @type {string[]} */
      const strange = [];
      unit.target = {parts: readParts(child, strange), state: child.attributes.get('state'), raw: raw(child), line: child.line, strange};
    } else if (name === 'note') unit.notes.push({from: child.attributes.get('from') ?? '', text: readParts(child, []).join(''), raw: raw(child)});
    // Another program's split of the English into sentences; it makes it again.
    else if (name !== 'seg-source') unit.rest.push(raw(child));
  }
  return unit;
}

/**
 * Reads the text of a translation file. Never throws for what is in it: look at `faults`.
 * @param {string} path Shown in complaints. @param {string} tag The file's name without its ending. @param {string | Uint8Array} content
 * @returns {Locale}
 */
export function parseLocale(path, tag, content) {
  /** @type {Locale} */
  const locale = {path, tag, units: [], faults: [], xliffAttributes: new Map(), fileAttributes: new Map(), comments: [], header: ''};
  /** @param {number} line @param {string} what @param {string} fix @param {string} [id] */
  const fault = (line, what, fix, id) => void locale.faults.push({path, line, level: 'error', what, fix, ...(id && {id})});
  try {
    const text = typeof content === 'string' ? content : new TextDecoder('utf-8', {fatal: true}).decode(content);
    readInto(locale, text.replace(/\r\n?/g, '\n'), fault);
  } catch (error) {
    if (error instanceof XmlFault) fault(error.line, error.message, error.fix);
    else if (error instanceof TypeError && /** @type {{code?: string}} */ (error).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') fault(1, 'is not UTF-8', 'Save it with the encoding UTF-8.');
    else throw error;
  }
  return locale;
}

/** @param {string} tag */
function canonicalTag(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The complaint about a language tag, or nothing. @param {string} tag */
export function tagFault(tag) {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return {what: `“${tag}” is not a language tag`, fix: 'Name the file after the language: es.xlf, pt-BR.xlf, zh-Hant.xlf.'};
  if (canonical === 'en') return {what: 'is a translation to English, the language of the originals', fix: 'Use a tag with a country, such as en-GB.'};
  if (canonical !== tag) return {what: `“${tag}” is not how this language tag is written`, fix: `Write ${canonical}, in the file name and as target-language.`};
  return undefined;
}

/** @param {Locale} locale @param {string} text @param {(line: number, what: string, fix: string, id?: string) => void} fault */
function readInto(locale, text, fault) {
  const {root, comments} = parseXml(text);
  /** @param {{start: number, end: number}} node */
  const raw = ({start, end}) => text.slice(start, end);
  locale.comments.push(...comments);
  locale.xliffAttributes = root.attributes;
  const files = childElements(root, 'file');
  const [file] = files;
  if (root.name !== 'xliff' || !file || root.attributes.get('version') !== '1.2') {
    return fault(root.line, 'is not an XLIFF 1.2 file', 'Start from a file made by “node scripts/locales.mjs add <language>”.');
  }
  if (files.length > 1) return fault(/** @type {Element} */ (files[1]).line, 'has a second <file>', 'Keep one <file> per language.');
  locale.fileAttributes = file.attributes;

  const wrongTag = tagFault(locale.tag);
  if (wrongTag) fault(file.line, wrongTag.what, wrongTag.fix);
  const target = file.attributes.get('target-language');
  if (target !== locale.tag) fault(file.line, `says target-language="${target ?? ''}"`, `Write target-language="${locale.tag}", or rename the file.`);
  const source = file.attributes.get('source-language');
  if (source !== 'en') fault(file.line, `says source-language="${source ?? ''}"`, 'Write source-language="en".');

  /** @type {Map<string, Unit>} */
  const seen = new Map();
  /** @param {Element} parent @param {boolean} obsolete */
  const walk = (parent, obsolete) => {
    for (const child of parent.children) {
      if ('comment' in child) locale.comments.push(child.comment);
      if (!isElement(child)) continue;
      if (child.name === 'header') locale.header = raw(child);
      else if (child.name !== 'trans-unit') walk(child, obsolete || child.attributes.get('id') === 'obsolete');
      else {
        const unit = readUnit(child, obsolete, raw);
        const first = seen.get(unit.id);
        if (!unit.id) fault(unit.line, 'has a <trans-unit> without an id', 'Take the id from the file in the repository.');
        else if (first) fault(unit.line, `stands twice, first on line ${first.line}`, 'Delete one of the two.', unit.id);
        seen.set(unit.id, unit);
        locale.units.push(unit);
      }
    }
  };
  walk(root, false);
}
