import type {Place} from '../../base/element.js';
import {h, type Tree} from '../../base/tree.js';
import {warn} from '../../base/warn.js';
import type {Entry, Text} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {date} from '../../localization/format.js';
import {sourceLocale} from '../../localization/messages.js';
import {approvalRefs, approvalTexts} from './approval.js';
import {briefCrisisTree} from './crisis-tree.js';
import {inline, sourcesTree} from './entry-tree.js';
import {isNamelessAt} from './wording.js';

/** The month in which the facts of the built-in content were compiled. */
export const COMPILED = '2026-11';

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

/** Who reviewed the words, only where the clinic says so; and that a translation is a draft. */
function reviewTexts({profile, locale}: Place): Text[] {
  const reviewer = profile?.getAttribute('reviewer')?.trim();
  const given = profile?.getAttribute('reviewed')?.trim();
  const day = given ? date(given) : undefined;
  if ((reviewer || given) && !day) warn('clinic-profile', `reviewed="${given ?? ''}" is no date.`, 'Write the day of the review, such as 2026-11-23.');
  const review = reviewer && day ? () => ui.reviewedBy(reviewer, day) : ui.notReviewed;
  return [review, ...(locale === sourceLocale ? [] : [ui.draftTranslation]), () => ui.sourcesChecked(date(COMPILED) ?? COMPILED)];
}
