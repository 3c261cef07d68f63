import type {Place} from '../../base/element.js';
import {h, type Tree} from '../../base/tree.js';
import {conditionWords, ratingWords} from '../../content/conditions/words.js';
import type {Block, Condition, Text} from '../../content/types.js';
import {date} from '../../localization/format.js';
import {approvalTexts} from './approval.js';
import {briefCrisisTree} from './crisis-tree.js';
import {blockTrees, entryTrees, inline, told} from './entry-tree.js';
import {allows} from './permissions.js';
import {COMPILED} from './review.js';

/** A rating in words, and what it is of. */
const ratingTree = (tag: string, {rating, of}: Condition['ratings'][number]): Tree =>
  h(tag, {'data-kw-rating': rating}, told('strong', ratingWords[rating]), ...(of ? [' · ', inline(of)] : []));

/** Every condition with its rating, as links to the cards. */
export const glanceTree = (conditions: readonly Condition[]): Tree =>
  h(
    'ul',
    {},
    ...conditions.map(({id, heading, ratings}) =>
      h('li', {}, h('a', {href: `#condition-${id}`}, inline(heading)), ...ratings.flatMap((rating) => [' – ', ratingTree('span', rating)])),
    ),
  );

const row = (label: Text, blocks: readonly Block[]): Tree => h('div', {}, told('dt', label), h('dd', {}, ...blockTrees(blocks)));

/** A card: the rating, crisis help where it belongs, and four labelled parts of which the one against never goes. */
export function conditionTrees(condition: Condition, level: number, place: Place): Tree[] {
  const {body, ratings, found, against, byCountry, offLabel, crisis} = condition;
  const figures = allows(place, 'figures');
  const listOf = (findings: readonly Text[]) => [{list: findings.filter(({benefit}) => figures || !benefit)}];
  const [where, ...list] = approvalTexts(place, true);
  return entryTrees({...condition, body: []}, 'condition', level, {
    before: [...ratings.map((rating) => ratingTree('p', rating)), ...(crisis ? [briefCrisisTree(place.region)] : [])],
    after: [
      h(
        'dl',
        {},
        row(conditionWords.why, body),
        row(conditionWords.found, listOf(found)),
        row(conditionWords.against, listOf(against)),
        row(conditionWords.approval, [
          ...(offLabel ? [() => conditionWords.offLabel(date(COMPILED) ?? COMPILED)] : []),
          ...(byCountry && where ? [where, ...(list.length ? [{list}] : [])] : []),
        ]),
      ),
    ],
  });
}
