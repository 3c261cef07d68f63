import {africa} from './countries/africa.js';
import {americas} from './countries/americas.js';
import {asia} from './countries/asia.js';
import {europe} from './countries/europe.js';
import {oceania} from './countries/oceania.js';
import type {Country} from './types.js';

/**
 * All countries, hidden lines included. Compiled 2026-11-23 from pages and from knowledge, not by test calls; the newest page
 * is of 2026-05.
 *
 * Keeping it right: look up or call every number before a release and at least every 6 months, then set `lastKnownValid` to the
 * month of that check. `shown: false` stays until somebody has confirmed the line. A short code works inside its country only, so
 * no country code is put before it. 113 is the suicide line in the Netherlands, the ambulance in Norway, the police in Viet Nam:
 * never carry a number from one country to the next.
 */
export const countries: readonly Country[] = [...africa, ...americas, ...asia, ...europe, ...oceania];
