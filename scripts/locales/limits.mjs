/**
 * What the note of a text asks for, and what the grammar of a language needs. Pure functions: they also run in the browser, while a
 * translator types.
 */

/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {{what: string, fix: string}} Complaint */

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The longest a translation may be, from its note: “At most 40 characters.” @param {string} desc */
export const longest = (desc) => Number(/at most (?:about )?(\d+) characters/i.exec(desc)?.[1] ?? Infinity);

/** Makes what is dear once for each language. @template Thing @param {(tag: string) => Thing} make @returns {(tag: string) => Thing} */
function once(make) {
  const made = new Map();
  return (tag) => made.get(tag) ?? made.set(tag, make(tag)).get(tag);
}

const segmenter = once((tag) => new Intl.Segmenter(tag, {granularity: 'grapheme'}));
export const pluralRules = once((tag) => new Intl.PluralRules(tag));

/** What a reader counts as a character, whatever its script; a value that is filled in counts as three. @param {string} text @param {string} tag */
const lengthOf = (text, tag) => [...segmenter(tag).segment(text.replaceAll('{}', '000'))].length;

/** @param {string} text @param {string} desc @param {string} tag @returns {Complaint[]} */
export function lengthComplaints(text, desc, tag) {
  const most = longest(desc);
  if (text.length <= most) return [];
  const length = lengthOf(text, tag);
  return length > most ? [{what: `has ${length} characters, where ${most} fit`, fix: 'Say it shorter. Keep hedges, risks and numbers.'}] : [];
}

/** The plural category that an id stands for: `one` of `ui.faq.found.one`. @param {string} id */
export const pluralCategory = (id) => CATEGORIES.find((category) => id.endsWith(`.${category}`));

/**
 * Whether a language needs this text: of the forms of a plural it needs those that its grammar has.
 * @param {string} id @param {string} tag @param {ReadonlySet<string>} ids All ids: `ui.one` alone is no plural.
 */
export function isNeeded(id, tag, ids) {
  const category = pluralCategory(id);
  if (!category || !ids.has(`${id.slice(0, -category.length)}other`)) return true;
  return pluralRules(tag).resolvedOptions().pluralCategories.includes(/** @type {Intl.LDMLPluralRule} */ (category));
}
