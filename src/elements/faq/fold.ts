import {memo} from '../../localization/memo.js';

/**
 * Words as somebody may type them: no accents, no difference of case (ß is SS, ı is I, đ is d), no short vowels, tatweel or hamza of Arabic, one form
 * of its alef, heh and yeh, and without the “the”, “and”, “with” that Arabic joins to a word.
 */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[\p{M}\u0640\u0621'’]/gu, '')
    .replace(/Đ/g, 'D')
    .replace(/\u0671/g, '\u0627')
    .replace(/\u0629/g, '\u0647')
    .replace(/[\u0649\u06cc]/g, '\u064a')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^| )[\u0648\u0641]?([\u0628\u0643]?\u0627|\u0644)\u0644(?=\p{L}\p{L})/gu, '$1');

const searchable = memo(fold);

/** The words somebody typed. */
export const wordsTyped = (typed: string): string[] => fold(typed).split(' ').filter(Boolean);

/** Whether every word that was typed begins a word of the text; anywhere in it, where the script puts no space between words. */
export const holds = (text: string, typed: readonly string[]): boolean =>
  typed.every((word) => ` ${searchable(text)}`.includes(/[\u0e00-\u109f\u3040-\u9fff]/.test(word) ? word : ` ${word}`));
