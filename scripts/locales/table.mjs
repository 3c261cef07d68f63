/** The form in which words go to the widgets. Pure: it also runs in the browser. */

/** @typedef {import('./read.mjs').Part} Part */

/** A string; with placeholders strings and indexes in turn, a string first and last. @param {readonly Part[]} parts @returns {string | (string | number)[]} */
export function tableEntry(parts) {
  /** @type {(string | number)[]} */
  const entry = [''];
  for (const part of parts) {
    if (typeof part === 'string') entry[entry.length - 1] += part;
    else entry.push(part.index, '');
  }
  return entry.length === 1 ? String(entry[0]) : entry;
}

/** @param {readonly [id: string, parts: readonly Part[]][]} texts @returns {Record<string, string | (string | number)[]>} */
export const tableOf = (texts) => Object.fromEntries(texts.map(([id, parts]) => [id, tableEntry(parts)]));
