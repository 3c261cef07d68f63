import {chosen} from '../../base/chosen.js';
import type {Place} from '../../base/element.js';
import {modeOf} from '../../regions/rules.js';

const permissions = ['names', 'figures', 'booking'] as const;

/** What a strict country leaves out until the clinic turns it on: the name of the medicine in headings, figures of benefit, a link to book. */
export type Permission = (typeof permissions)[number];

/**
 * Whether the widget may show it: in a country of education mode, or where the clinic says so on its profile, by
 * `region-mode="education"` or by name in `allow="names figures booking"`.
 */
export function allows({region, profile}: Pick<Place, 'region' | 'profile'>, what: Permission): boolean {
  const mode = (profile && chosen(profile, 'region-mode', ['education', 'strict'])?.[0]) ?? modeOf(region);
  return mode === 'education' || ((profile && chosen(profile, 'allow', permissions))?.includes(what) ?? false);
}
