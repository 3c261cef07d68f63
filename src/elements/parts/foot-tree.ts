import type {Place} from '../../base/element.js';
import {h, type Tree} from '../../base/tree.js';
import type {Entry, Text} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {isDraft} from '../../localization/messages.js';
import {approvalRefs, approvalTexts} from './approval.js';
import {briefCrisisTree} from './crisis-tree.js';
import {inline, sourcesTree, titleTrees} from './entry-tree.js';
import {readTexts, reviewOf} from './review.js';
import {isNamelessAt} from './wording.js';

/** What the foot says beyond the lines that never go. */
export interface FootOptions {
  /** Built-in content: its sources, its review state and that of its translation are told. */
  readonly entries?: readonly Entry[];
  /** The words speak of the treatment, whoever wrote them: whether it is approved where the reader lives is always told. */
  readonly treatment?: boolean;
  /** The short line to crisis help; left out where the full help stands in the widget. */
  readonly crisis?: boolean;
}

/** The lines at the foot of a widget: crisis help, what this is not, who reviewed it, who shows it, where it comes from. */
export function footTree(place: Place, {entries, treatment = entries !== undefined, crisis = true}: FootOptions = {}): Tree {
  const clinic = place.profile?.getAttribute('name')?.trim();
  const lines = [
    ...(treatment ? [[...approvalTexts(place), ui.resultsDiffer]] : []),
    [ui.notAdvice, ...(clinic ? [() => ui.interest(clinic)] : [])],
    ...(entries ? [reviewTexts(place)] : []),
  ];
  const lineTrees = lines.map((texts) => h('p', {}, ...texts.flatMap((text, index) => [index > 0 && ' ', inline(text)])));
  return h(
    'div',
    {'data-kw-foot': ''},
    crisis && briefCrisisTree(place.region),
    ...lineTrees,
    entries && sourcesTree([...entries, {refs: approvalRefs(place), untitled: isNamelessAt(place)}]),
  );
}

/** What stands around words of the page's own on the treatment: a title where one is asked for, and the foot. */
export const aroundTrees = (place: Place, heading: string | undefined): Tree[] => [...titleTrees(heading, place.level), footTree(place, {treatment: true})];

/** Who reviewed the words, only where the clinic says so; and that a translation is a draft. */
function reviewTexts(place: Place): Text[] {
  const review = reviewOf(place);
  const reviewed = review ? () => ui.reviewedBy(review.reviewer, review.day) : ui.notReviewed;
  return [reviewed, ...(isDraft(place.locale) ? [ui.draftTranslation] : []), ...readTexts];
}
