import {chosen} from '../../base/chosen.js';

/** `depression` for `depression-spray` and `depression-drip`: what `items` may say in place of every one of them. */
const groupOf = (id: string): string => id.replace(/-[^-]+$/, '');

/** The entries that `items` asks for, in its order; `undefined` where it asks for none that are known. */
export function chosenEntries<T extends {readonly id: string}>(widget: Element, items: string | undefined, entries: readonly T[]): T[] | undefined {
  if (!items) return undefined;
  const known = new Set(entries.flatMap(({id}) => [groupOf(id), id]));
  return chosen(widget, 'items', [...known])?.flatMap((asked) => entries.filter(({id}) => id === asked || groupOf(id) === asked));
}
