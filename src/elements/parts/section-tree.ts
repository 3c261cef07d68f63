import type {Place} from '../../base/element.js';
import {fill, h, type Tree} from '../../base/tree.js';
import {dialled} from '../../base/urls.js';
import {nightPhone, nightPhoneAt, statementOf} from '../../content/safety/care.js';
import type {Block, EffectTable, Section, Text} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {speak} from '../../localization/messages.js';
import {number} from './crisis-tree.js';
import {blockTrees, entryTrees, told, whole} from './entry-tree.js';

/** The names of what the page says itself. */
type Said = Pick<ReadonlyMap<string, unknown>, 'has'>;

/** A section of the safety card. A statement that the page says itself is left out; an empty mark holds its place. */
export function sectionTrees(section: Section, level: number, place: Place, said?: Said): Tree[] {
  const {table, after = []} = section;
  return whole(
    section.heading,
    () =>
      entryTrees({...section, body: []}, 'safety', level, {
        attributes: {'data-severity': section.severity},
        before: section.body.flatMap((block) => partsOf(block, place, said)),
        after: [...(table ? [tableTree(table)] : []), ...blockTrees(after)],
      }),
    1,
  );
}

/** Holds the place of words of the page's own. */
export const placeTree = (name: string): Tree => h('template', {'data-kw-place': name});

function partsOf(block: Block, place: Place, said: Said | undefined): Tree[] {
  if (!('list' in block)) return blockTrees([block]);
  const lists: Tree[][] = [[]];
  const names: string[] = [];
  for (const text of block.list) {
    const name = statementOf.get(text) ?? '';
    if (!said?.has(name)) lists.at(-1)?.push(text === nightPhone ? nightTree(place) : told('li', text));
    else if (names.at(-1) !== name) lists[names.push(name)] = [];
  }
  return lists.flatMap((items, index) => [...(index ? [placeTree(names[index - 1] as string)] : []), ...(items.length ? [h('ul', {}, ...items)] : [])]);
}

/** Whom to call at night: the number of the clinic where it gave one. */
function nightTree({profile}: Place): Tree {
  const phone = profile?.getAttribute('phone')?.trim() ?? '';
  const digits = dialled(phone);
  if (!digits) return told('li', nightPhone);
  const {words, tongue} = speak(nightPhoneAt);
  return h('li', tongue, ...fill(words, number(phone, `tel:${digits}`)));
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
