import type {Place} from '../../base/element.js';
import {fill, h, type Tree} from '../../base/tree.js';
import {dialled} from '../../base/urls.js';
import {nightPhone, nightPhoneAt, statements} from '../../content/safety/care.js';
import type {Block, EffectTable, Section, Text} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {blockTrees, entryTrees, told} from './entry-tree.js';

/** A section of the safety card. A statement that the page says itself is left out; an empty mark holds its place. */
export function sectionTrees(section: Section, level: number, place: Place, said?: {has(name: string): boolean}): Tree[] {
  const {table, after = []} = section;
  return entryTrees({...section, body: []}, 'safety', level, {
    attributes: {'data-severity': section.severity},
    before: section.body.flatMap((block) => partsOf(block, place, said)),
    after: [...(table ? [tableTree(table)] : []), ...blockTrees(after)],
  });
}

function partsOf(block: Block, {profile}: Place, said?: {has(name: string): boolean}): Tree[] {
  if (!('list' in block)) return blockTrees([block]);
  const trees: Tree[] = [];
  let items: Tree[] = [];
  const flush = () => {
    if (items.length) trees.push(h('ul', {}, ...items));
    items = [];
  };
  const marked = new Set<string>();
  for (const text of block.list) {
    const name = said && Object.keys(statements).find((one) => said.has(one) && statements[one]?.texts.includes(text));
    if (!name) items.push(text === nightPhone ? nightTree(profile?.getAttribute('phone')?.trim()) : told('li', text));
    else if (!marked.has(name)) {
      flush();
      marked.add(name);
      trees.push(h('template', {'data-kw-statement': name}));
    }
  }
  flush();
  return trees;
}

/** Whom to call at night: the number of the clinic where it gave one. */
function nightTree(phone: string | undefined): Tree {
  const number = phone && dialled(phone);
  if (!number) return told('li', nightPhone);
  const {attributes, children} = told('li', nightPhoneAt);
  return h('li', attributes, ...fill(children[0] as string, h('bdi', {dir: 'ltr', translate: 'no'}, h('a', {href: `tel:${number}`}, phone))));
}

/** Both arms side by side, as words; the bar behind a figure is drawn from its `data-n`. */
function tableTree({caption, effectLabel, treatmentLabel, comparatorLabel, rows}: EffectTable): Tree {
  const cell = (people: number) => told('td', () => ui.ofHundred(people), {'data-n': String(people)});
  const label = (text: Text) => told('th', text, {scope: 'col'});
  return h(
    'table',
    {},
    told('caption', caption),
    h('thead', {}, h('tr', {}, label(effectLabel), label(treatmentLabel), label(comparatorLabel))),
    h('tbody', {}, ...rows.map((row) => h('tr', {}, told('th', row.label, {scope: 'row'}), cell(row.treatment), cell(row.comparator)))),
  );
}
