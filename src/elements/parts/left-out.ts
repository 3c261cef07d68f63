import type {Place} from '../../base/element.js';
import type {Tree} from '../../base/tree.js';
import {strict} from '../../content/controls/strict.js';
import {told} from './entry-tree.js';
import {footTree} from './foot-tree.js';

/** What stands in the place of a widget whose whole story is about one medicine, where that may not be named. */
export const leftOutTrees = (place: Place, title: readonly Tree[], words = strict.partLeftOut): Tree[] => [
  ...title,
  told('p', words),
  footTree(place, {entries: []}),
];
