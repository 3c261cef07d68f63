import type {Place} from '../../base/element.js';
import {strict} from '../../content/controls/strict.js';
import type {Block, EffectTable, Entry, Text} from '../../content/types.js';
import {isNameless} from '../../regions/rules.js';
import {allows} from './permissions.js';

/** What a strict country changes in the built-in words. */
export interface Wording {
  /** The medicine may not be named anywhere, so what cannot be said without its name is left out. */
  readonly nameless: boolean;
  heading(own: Text, neutral: Text): Text;
  blocks(blocks: readonly Block[]): Block[];
  /** Entries with headings, paragraphs and sources as they may stand there. */
  entries<One extends Wordable>(entries: readonly One[]): One[];
}

type Wordable = Entry & {readonly table?: EffectTable; readonly after?: readonly Block[]; readonly detail?: readonly Block[]};

/** True where the medicine may not be named at all. */
export const isNamelessAt = (place: Place): boolean => isNameless(place.region) && !allows(place, 'names');

/** The built-in words as they may stand at this place: neutral headings and no figures of benefit in a strict country, no name at all in the strictest. */
export function wording(place: Place): Wording {
  const names = allows(place, 'names');
  const figures = allows(place, 'figures');
  const nameless = isNamelessAt(place);
  const text = (own: Text): Text | null => (own.benefit && !figures ? strict.figuresLeftOut : nameless && own.instead !== undefined ? own.instead : own);
  /** As a set, so that one line stands for all the figures of an entry, in the place of the first. */
  const kept = <One>(words: readonly (One | null)[]): One[] => [...new Set(words)].filter((one) => one !== null);
  const blocks = (given: readonly Block[]) => kept(given.map((block) => ('list' in block ? {list: kept(block.list.map(text))} : text(block))));
  const heading = (own: Text, neutral = own) => (names ? own : neutral);
  return {
    nameless,
    heading,
    blocks,
    entries: (entries) =>
      entries
        .filter(({named}) => !(named && nameless))
        .map((entry) => ({
          ...entry,
          heading: heading(entry.heading, entry.neutral),
          untitled: nameless,
          body: blocks(entry.body),
          ...(entry.after && {after: blocks(entry.after)}),
          ...(entry.detail && {detail: blocks(entry.detail)}),
          ...(entry.table && {table: {...entry.table, caption: text(entry.table.caption), treatmentLabel: text(entry.table.treatmentLabel)}}),
        })),
  };
}
