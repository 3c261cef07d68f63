import {memo} from '../localization/memo.js';
import {ar} from './banned/ar.js';
import {de} from './banned/de.js';
import {en} from './banned/en.js';
import {es} from './banned/es.js';
import {everywhere} from './banned/everywhere.js';
import {fil} from './banned/fil.js';
import {fr} from './banned/fr.js';
import {kinds} from './banned/kinds.js';
import {pt} from './banned/pt.js';
import {ru} from './banned/ru.js';
import {vi} from './banned/vi.js';
import {zh} from './banned/zh.js';

/**
 * Words and claims that no text of the widgets may hold, and that a clinic is told of in words of its own. From the content brief: claims
 * that never ship, stigma words, the wording rules for suicide (WHO, 2023). A list is one string until somebody asks for it.
 */
export interface Claim {
  readonly kind: string;
  /** The words found, those around them, and what is wrong with them. */
  readonly problem: string;
  /** What can be said honestly in their place. */
  readonly instead: string;
}

/** A bundle of one language holds its list and the English one; the others are empty there. */
const lists: Readonly<Record<string, string>> = {ar, de, en, es, fil, fr, pt, ru, vi, zh};

/** The languages that have a list. */
export const claimLanguages: readonly string[] = Object.keys(lists).filter((language) => lists[language]);

/** Kind and rest of each line. */
const rows = (list: string): [kind: string, rest: string][] =>
  list
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);

/** Whole words: letters with accents count as letters, which `\b` does not know. Chinese puts no space between words. */
const words = (source: string): string => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;

/** Arabic: short vowels between letters may stand or not; a joined and, so, with, for, as, the may go before the word, an adverb ending after it. */
const vowels = (source: string): string => source.replace(/[\u0621-\u064a]/g, '$&[\\u0640\\u064b-\\u0652]*');
const arabicWords = (source: string): string =>
  `(?<![\\p{L}\\p{M}])(?:${vowels('(?:و|ف)?(?:ب|ل|ك)?(?:ال|ل)?')})(?:${vowels(source)})${vowels('(?:ا)?')}(?!\\p{L})`;

/** The list of a language, and phrases to take out of a text before looking: they negate a claim, or use its word in a plain sense. */
const claimList = memo((language) => {
  const whole = language === 'ar' ? arabicWords : language === 'zh' ? (source: string) => source : words;
  const about = new Map(kinds.split('\n').map((line) => [line.split(' | ')[0], line.split(' | ').slice(1)]));
  const claim = (kind: string, source: string) => {
    const [reason = '', instead = ''] = about.get(kind) ?? [];
    return {kind, pattern: new RegExp(source, 'iu'), reason, instead};
  };
  const own = lists[language] ? rows(lists[language]) : [];
  return {
    banned: [
      ...own.filter(([kind]) => kind !== 'not').map(([kind, source]) => claim(kind, whole(source))),
      ...rows(everywhere).map(([kind, source]) => claim(kind, source)),
    ],
    allowed: own.filter(([kind]) => kind === 'not').map(([, source]) => new RegExp(whole(source), 'giu')),
  };
});

/** The claims in a text of a language, such as `es` or `es-MX`; each kind once. */
export function claimsIn(words: string, tag: string): Claim[] {
  const {banned, allowed} = claimList(tag.replace(/-.*/, ''));
  const text = allowed.reduce((left, phrase) => left.replace(phrase, ' '), words.replace(/\s+/g, ' '));
  return banned.flatMap(({kind, pattern, reason, instead}) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30).trim();
    return [{kind, problem: `says “${found[0]}” in “${around}”: ${reason}.`, instead}];
  });
}
