import {references, type RefId, type Reference} from '../../content/references.js';
import type {Block, Entry, Text} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {sourceNumber} from '../../base/guide.js';
import {outside} from '../../base/urls.js';
import {withLocale} from '../../localization/current.js';
import {sourceLocale, speak} from '../../localization/messages.js';
import {h, type Child, type Tree} from '../../base/tree.js';

/** A node with these words. Where the language does not have them, it says that they are English. */
export function told(tag: string, text: Text, attributes: Readonly<Record<string, string | undefined>> = {}): Tree {
  const {words, tongue} = speak(text);
  return h(tag, {...attributes, ...tongue}, words);
}

/**
 * Words that nobody may read half in one language and half in another. Where the language does not have them all, and so not the `first`
 * of them either, they are English as a whole; where they are a part of their own, a line `at` that place says so.
 */
export function whole(first: Text, make: () => Tree[], at?: number): Tree[] {
  const {tongue} = speak(first);
  if (!tongue.lang) return make();
  const trees = withLocale(sourceLocale, make).map((tree) => ({...tree, attributes: {...tree.attributes, ...tongue}}));
  return at === undefined ? trees : trees.toSpliced(at, 0, told('p', ui.inEnglish));
}

/** Words inside a sentence or line of others. */
export function inline(text: Text): Child {
  const node = told('span', text);
  return node.attributes['lang'] ? node : (node.children[0] as string);
}

/** `<h3>`, or another level. */
export const headingTree = (level: number, text: Text, attributes: Readonly<Record<string, string | undefined>> = {}): Tree =>
  told(`h${Math.min(level, 6)}`, text, attributes);

/** The title of a widget: what the page asked for, else its own; none where the page asked for an empty one. */
export const titleTrees = (asked: string | undefined, level: number, own?: Text): Tree[] =>
  asked || (asked === undefined && own) ? [headingTree(level, () => asked ?? (own as Text)(), {'data-kw-title': ''})] : [];

/** Paragraphs and lists. */
export const blockTrees = (blocks: readonly Block[]): Tree[] =>
  blocks.map((block) => ('list' in block ? h('ul', {}, ...block.list.map((text) => h('li', {}, inline(text)))) : told('p', block)));

/** A link to the paper where its DOI was seen; plain words otherwise. */
function link(reference: Reference, words: string): Child {
  return reference.doi ? h('a', {href: `https://doi.org/${reference.doi}`, ...outside}, words) : words;
}

const yearOf = ({year}: Reference): string => (year ? ` (${year})` : '');

/** The sources of one entry, by short name, or by author where they may not name the medicine; and sentences on when they were checked. */
export function refsTree({refs, untitled}: Pick<Entry, 'refs' | 'untitled'>, checked: readonly Text[] = []): Tree {
  const names = refs.flatMap((id, index): Child[] => {
    const reference: Reference = references[id];
    const number = sourceNumber(id);
    const name = link(reference, untitled ? reference.authors + yearOf(reference) : reference.short);
    return [...(index ? ['; '] : []), h('bdi', {lang: 'en', dir: 'ltr'}, name, number ? ` [${number}]` : undefined)];
  });
  return h(
    'p',
    {'data-kw-refs': ''},
    inline(ui.sourcesOfItem),
    ' ',
    ...names,
    ...checked.flatMap((text, index): Child[] => [index ? ' ' : '. ', inline(text)]),
  );
}

/** A heading with its anchor, the words, and their sources. `prefix` keeps the anchors of different elements apart. */
export function entryTrees(
  entry: Entry,
  prefix: string,
  level: number,
  more: {attributes?: Record<string, string | undefined>; before?: readonly Tree[]; after?: readonly Tree[]; checked?: readonly Text[]} = {},
): Tree[] {
  const heading = headingTree(level, entry.heading, {id: `${prefix}-${entry.id}`, ...more.attributes});
  return [heading, ...(more.before ?? []), ...blockTrees(entry.body), ...(more.after ?? []), refsTree(entry, more.checked)];
}

/** The whole list of sources, once each, in the order they are first cited. Where they may not name the medicine, a paper is told by its journal. */
export function sourcesTree(entries: readonly (Pick<Entry, 'untitled'> & {readonly refs: readonly RefId[]})[]): Tree | undefined {
  const ids = [...new Set(entries.flatMap((entry) => entry.refs))];
  if (!ids.length) return undefined;
  const untitled = entries.some((entry) => entry.untitled);
  const rows = ids.map((id) => {
    const reference: Reference = references[id];
    const [title, source] = untitled ? [reference.source, '.'] : [reference.title, `. ${reference.source}.`];
    return h('li', {}, `${reference.authors}${yearOf(reference)}. `, link(reference, title), source);
  });
  return h(
    'details',
    {'data-kw-sources': ''},
    told('summary', () => ui.sources(ids.length)),
    h('ol', {lang: 'en', dir: 'ltr'}, ...rows),
  );
}
