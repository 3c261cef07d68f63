/**
 * A strict reader for the XML of translation files. It exists because the file is rewritten: what a translator wrote has to come back
 * byte for byte, so every element knows where it stands in the text; and because a forgiving parser lets `<a>x</b></a>` and a lone `&`
 * pass and blames the wrong line. There are no DTDs, hence no entities besides the five of XML.
 */

/** @typedef {{name: string, attributes: Map<string, string>, children: Node[], line: number, start: number, end: number}} Element */
/** @typedef {{text: string, line: number}} Text */
/** @typedef {{comment: string, line: number, start: number, end: number}} Comment Raw, with its delimiters. */
/** @typedef {Element | Text | Comment} Node */

/** A fault in a file: on which line, what it is and what to do. */
export class XmlFault extends Error {
  /** @param {number} line @param {string} what @param {string} fix */
  constructor(line, what, fix) {
    super(what);
    this.line = line;
    this.fix = fix;
  }
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
// eslint-disable-next-line no-control-regex -- these are the very characters XML forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
/** @type {Readonly<Record<string, string>>} */
const ENTITIES = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** @param {string} raw */
const lineBreaks = (raw) => raw.split('\n').length - 1;

/** @param {string} raw @param {number} line */
function decode(raw, line) {
  return raw.replace(/&(?:#x([\da-fA-F]+);|#(\d+);|(\w+);)?/g, (whole, hex, decimal, name, offset) => {
    if (name && Object.hasOwn(ENTITIES, name)) return /** @type {string} */ (ENTITIES[name]);
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)) {
      const character = String.fromCodePoint(code);
      if (!FORBIDDEN.test(character)) return character;
    }
    throw new XmlFault(line + lineBreaks(raw.slice(0, offset)), `“${whole}” is not a character`, 'Write &amp; where the text has a “&”.');
  });
}

/** @param {string} raw @param {number} line */
function readAttributes(raw, line) {
  const attributes = new Map();
  for (const [, name, double, single] of raw.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new XmlFault(line, `the attribute ${name} stands twice in one tag`, 'Delete one of them.');
    attributes.set(name, decode(double ?? single ?? '', line));
  }
  return attributes;
}

/** What is wrong at a `<` that starts nothing known. @param {string} rest @param {number} line */
function unreadable(rest, line) {
  if (/^<!DOCTYPE/i.test(rest)) return new XmlFault(line, 'has a DOCTYPE', 'Delete it; translation files need none.');
  if (rest.startsWith('<<<<<<<')) return new XmlFault(line, 'has an unfinished merge', 'Choose one of the two versions and delete the <<<<<<<, ======= and >>>>>>> lines.');
  const start = rest.slice(0, 40).split('\n')[0];
  return new XmlFault(line, `cannot be read at “${start}”`, 'Look for a missing quote or “>”; write &lt; where the text has a “<”.');
}

/**
 * Reads `text`, whose line ends are `\n`. Throws an `XmlFault` for anything that is not well-formed.
 * @param {string} text
 * @returns {{root: Element, comments: string[]}} The document element, and the comments around it.
 */
export function parseXml(text) {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw new XmlFault(lineBreaks(text.slice(0, forbidden.index)) + 1, 'has a control character', 'Delete it.');

  /** @type {Element | undefined} */
  let root;
  /** @type {Element[]} */
  const open = [];
  /** @type {string[]} */
  const comments = [];
  let line = 1;

  let end;
  for (let start = 0; start < text.length; start = end) {
    TOKEN.lastIndex = start;
    const match = TOKEN.exec(text);
    if (!match) throw unreadable(text.slice(start, start + 80), line);
    const [token, cdata, closing, name, attributes, empty] = match;
    end = TOKEN.lastIndex;
    const parent = open.at(-1);

    if (name === undefined) {
      if (token.startsWith('<!--')) {
        if (parent) parent.children.push({comment: token, line, start, end});
        else comments.push(token);
      } else if (!token.startsWith('<?')) {
        const content = cdata ?? decode(token, line);
        if (parent) parent.children.push({text: content, line});
        else if (content.trim()) throw new XmlFault(line, 'has text outside of <xliff>', 'Delete it.');
      }
    } else if (closing) {
      const element = open.pop();
      if (!element || element.name !== name || attributes || empty) {
        const expected = element ? `where </${element.name}> was expected (opened on line ${element.line})` : 'that was never opened';
        throw new XmlFault(line, `has ${token} ${expected}`, 'Close every tag in the order they were opened.');
      }
      element.end = end;
    } else {
      /** @type {Element} */
      const element = {name, attributes: readAttributes(attributes ?? '', line), children: [], line, start, end};
      if (parent) parent.children.push(element);
      else if (root) throw new XmlFault(line, `has <${name}> after the end of <${root.name}>`, 'Keep a single <xliff> element.');
      else root = element;
      if (!empty) open.push(element);
    }
    line += lineBreaks(token);
  }

  const unclosed = open.at(-1);
  if (unclosed) throw new XmlFault(unclosed.line, `<${unclosed.name}> is never closed`, `The file seems cut off; add </${unclosed.name}> or fetch it again.`);
  if (!root) throw new XmlFault(1, 'is empty', 'Fetch it again, or delete it.');
  return {root, comments};
}

/** @param {Node} node @returns {node is Element} */
export const isElement = (node) => 'name' in node;

/** @param {Element} element @param {string} [name] */
export const childElements = (element, name) => element.children.filter(isElement).filter((child) => name === undefined || child.name === name);

/** @param {string} text */
export const escapeText = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');

/** @param {string} text */
export const escapeAttribute = (text) => escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
