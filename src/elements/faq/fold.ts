import {memo} from '../../localization/memo.js';

const LOOKALIKES: Readonly<Record<string, string>> = {'\u0671': '\u0627', '\u0629': '\u0647', '\u0649': '\u064a', '\u06cc': '\u064a', '\u06a9': '\u0643'};

/**
 * Words as somebody may type them: no accents, no difference of case (so that ß is SS and ı is I), no short vowels, tatweel or hamza of Arabic,
 * one form of its alef, heh, yeh and kaf.
 */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[\p{M}\u0640\u0621'’]/gu, '')
    .replace(/[\u0671\u0629\u0649\u06cc\u06a9]/g, (letter) => LOOKALIKES[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Arabic joins “the”, “and”, “with” to a word: without them it begins where a reader looks for it. */
const bare = (folded: string): string => folded.replace(/(^| )[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=\p{L}\p{L})/gu, '$1');

const searchable = memo((text) => {
  const folded = ` ${fold(text)} `;
  return folded + bare(folded);
});

/** Scripts that put no space between words: there a word may begin anywhere. */
const UNSPACED = /[\u0e00-\u109f\u1780-\u17ff\u3040-\u9fff]/;

/** The words somebody typed. */
export const wordsTyped = (typed: string): string[] => fold(typed).split(' ').filter(Boolean);

/** Whether every word that was typed begins a word of the text. */
export const holds = (text: string, typed: readonly string[]): boolean =>
  typed.every((word) => [word, bare(word)].some((form) => searchable(text).includes(UNSPACED.test(form) ? form : ` ${form}`)));
