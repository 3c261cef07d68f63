/**
 * The words a language keeps to: `locales/glossary/<tag>.json`. Four rungs say how sure something is; each has its words in each language,
 * and a translation of a text on a rung must hold one of them. The same goes for terms. Pure: it also runs in the browser.
 */

/** @typedef {{hedges?: Record<string, string[]>, terms?: Record<string, string[]>}} Glossary Words or beginnings of words, in lower case. */
/** @typedef {{what: string, fix: string}} Complaint */

/** How the English says that something is not sure. An established fact has no such words. */
export const RUNGS = {
  may: /\b(?:may|might)\b/i,
  thought: /\b(?:is|are) thought to\b|\bresearchers think\b|\bone (?:theory|idea) is\b/i,
  unknown: /\b(?:not|never) (?:fully |yet |well )?(?:known|understood|settled|clear|clearly)\b|\bunknown\b/i,
  some: /\bsome people\b|\bnot everyone\b|\bfor some\b/i,
};

/** @param {string} term */
const inEnglish = (term) => new RegExp(`(?<![\\p{L}-])${term}s?(?![\\p{L}])`, 'iu');

/** Whether the text holds one of the words. @param {string} text @param {readonly string[]} words */
const holds = (text, words) => words.some((word) => text.includes(word.toLowerCase()));

/**
 * What a translation lost of the English: how sure it is, or the agreed word for a thing.
 * @param {string} text @param {string} english @param {Glossary | undefined} glossary @returns {Complaint[]}
 */
export function glossaryComplaints(text, english, glossary) {
  if (!glossary) return [];
  const lower = text.toLowerCase();
  /** @type {Complaint[]} */
  const complaints = [];
  for (const [rung, pattern] of Object.entries(RUNGS)) {
    const words = glossary.hedges?.[rung] ?? [];
    const said = pattern.exec(english);
    if (said && words.length && !holds(lower, words))
      complaints.push({what: `says more surely than the English, which has “${said[0]}”`, fix: `Use one of: ${words.join(', ')}. If it is said another way, add <note>hedge: where</note>.`});
  }
  for (const [term, words] of Object.entries(glossary.terms ?? {})) {
    if (inEnglish(term).test(english) && !holds(lower, words))
      complaints.push({what: `has another word for “${term}” than the glossary`, fix: `Use: ${words.join(', ')}. If it must differ here, add <note>term: why</note>.`});
  }
  return complaints;
}

/** What is wrong with a glossary itself, in words. @param {unknown} value @returns {string | undefined} */
export function glossaryFault(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no object with “hedges” and “terms”';
  for (const [room, entries] of Object.entries(value)) {
    if (room !== 'hedges' && room !== 'terms') return `has “${room}”; only “hedges” and “terms” are known`;
    for (const [name, words] of Object.entries(/** @type {Record<string, unknown>} */ (entries ?? {}))) {
      if (room === 'hedges' && !Object.hasOwn(RUNGS, name)) return `has the rung “${name}”; known are ${Object.keys(RUNGS).join(', ')}`;
      if (!Array.isArray(words) || !words.length || words.some((word) => typeof word !== 'string' || !word.trim())) return `has no words for “${name}”`;
    }
  }
  return undefined;
}
