import type {Message} from '../../scripts/locales/messages.mjs';
import {tableOf} from '../../scripts/locales/table.mjs';

/** Languages that nobody speaks, for designers: they show where words do not fit, are not translated, or run the wrong way. */
export const pseudoLanguages = {
  'en-XA': 'Accented and longer',
  'ar-XB': 'Right to left',
} as const;

export type PseudoTag = keyof typeof pseudoLanguages;

const ACCENTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aàeèiìoòuùyýnñcçsśzžAÀEÈIÌOÒUÙYÝNÑCÇSŚZŽ'].flatMap((letter, index, all) => (index % 2 ? [] : [[letter, all[index + 1] as string]])),
);

/** Accents on the letters, and a third more of them: about as long as German or Vietnamese. */
const accented = (words: string): string => {
  const more = words.trim()
    ? ' ' +
      'one two three four five six seven eight nine ten '
        .repeat(20)
        .slice(0, Math.ceil(words.length / 3))
        .trim()
    : '';
  return [...(words + more)].map((letter) => ACCENTS[letter] ?? letter).join('');
};

/** Each word under an override of its direction, as if its letters were written from the right. */
const mirrored = (words: string): string => words.replace(/[A-Za-z][\w’'-]*/g, (word) => `\u202e${word}\u202c`);

/** Every text in a language that nobody speaks. Values keep their places. */
export function pseudoTable(tag: PseudoTag, messages: readonly Message[]): ReturnType<typeof tableOf> {
  const change = tag === 'en-XA' ? accented : mirrored;
  return tableOf(
    messages.map(({id, parts}) => {
      const last = parts.findLastIndex((part) => typeof part === 'string');
      return [id, parts.map((part, index) => (typeof part !== 'string' ? part : index === last || tag === 'ar-XB' ? change(part) : accentsOnly(part)))];
    }),
  );
}

const accentsOnly = (words: string): string => [...words].map((letter) => ACCENTS[letter] ?? letter).join('');
