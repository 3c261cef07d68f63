import type {Place} from '../../base/element.js';
import {warn} from '../../base/warn.js';
import type {Text} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {date} from '../../localization/format.js';

/** The month in which the facts of the built-in content were compiled. */
export const COMPILED = '2026-11';

/** Says when the sources of the built-in content were read. */
export const readTexts: readonly Text[] = [() => ui.sourcesChecked(date(COMPILED) ?? COMPILED)];

/** A day of review in words; `undefined`, with a warning, where it is no date. */
export function reviewDay(tag: string, attribute: string, given: string | null | undefined): string | undefined {
  const day = date(given?.trim() ?? '');
  if (!day) warn(tag, `${attribute}="${given ?? ''}" is no date.`, 'Write the day of the review, such as 2026-11-23.');
  return day;
}

/** Who reviewed the words, and on which day; only where the clinic says both. */
export function reviewOf({profile}: Pick<Place, 'profile'>): {reviewer: string; day: string} | undefined {
  const reviewer = profile?.getAttribute('reviewer')?.trim();
  const given = profile?.getAttribute('reviewed')?.trim();
  const day = reviewer || given ? reviewDay('clinic-profile', 'reviewed', given) : undefined;
  return reviewer && day ? {reviewer, day} : undefined;
}
