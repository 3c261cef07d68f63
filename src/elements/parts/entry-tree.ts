import {references, type RefId, type Reference} from '../../content/references.js';
import type {Block, Entry} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {outside} from '../../base/urls.js';
import {h, type Child, type Tree} from '../../base/tree.js';

/** `<h3>`, or another level. */
export const headingTree = (level: number, text: string, attributes: Readonly<Record<string, string | undefined>> = {}): Tree =>
  h(`h${Math.min(level, 6)}`, attributes, text);

/** Paragraphs and lists. */
export const blockTrees = (blocks: readonly Block[]): Tree[] =>
  blocks.map((block) => ('list' in block ? h('ul', {}, ...block.list.map((text) => h('li', {}, text()))) : h('p', {}, block())));

/** A link to the paper where its DOI was seen; plain words otherwise. */
function link(reference: Reference, words: string): Child {
  return reference.doi ? h('a', {href: `https://doi.org/${reference.doi}`, ...outside}, words) : words;
}

/** “Han 2016”, “European Medicines Agency 2025”. */
function shortName(reference: Reference): string {
  const surname = /^([\p{L}'’-]+(?: [\p{Ll}]+)?) [A-Z]{1,3}\b/u.exec(reference.authors)?.[1];
  const group = reference.authors.replace(/^\((.+)\).*$/, '$1').split(/ \/ |; | \(/)[0] as string;
  return [surname ?? group, reference.year].filter(Boolean).join(' ');
}

/** The sources of one entry, by short name. */
export function refsTree(refs: readonly RefId[]): Tree {
  const names = refs.flatMap((id, index): Child[] => {
    const reference: Reference = references[id];
    return [...(index ? ['; '] : []), h('span', {lang: 'en', dir: 'ltr'}, link(reference, shortName(reference)))];
  });
  return h('p', {'data-kw-refs': ''}, `${ui.sourcesOfItem()} `, ...names);
}

/** A heading with its anchor, the words, and their sources. `prefix` keeps the anchors of different elements apart. */
export function entryTrees(
  entry: Entry,
  prefix: string,
  level: number,
  more: {attributes?: Record<string, string | undefined>; before?: readonly Tree[]; after?: readonly Tree[]} = {},
): Tree[] {
  const heading = headingTree(level, entry.heading(), {id: `${prefix}-${entry.id}`, ...more.attributes});
  return [heading, ...(more.before ?? []), ...blockTrees(entry.body), ...(more.after ?? []), refsTree(entry.refs)];
}

/** The whole list of sources, once each, in the order they are first cited. */
export function sourcesTree(entries: readonly Entry[]): Tree | undefined {
  const ids = [...new Set(entries.flatMap((entry) => entry.refs))];
  if (!ids.length) return undefined;
  const rows = ids.map((id) => {
    const reference: Reference = references[id];
    const year = reference.year ? ` (${reference.year})` : '';
    return h('li', {}, `${reference.authors}${year}. `, link(reference, reference.title), `. ${reference.source}.`);
  });
  return h('details', {'data-kw-sources': ''}, h('summary', {}, ui.sources(ids.length)), h('ol', {lang: 'en', dir: 'ltr'}, ...rows));
}
