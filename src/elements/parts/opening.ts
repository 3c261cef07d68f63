import {h, type Tree} from '../../base/tree.js';
import {warn} from '../../base/warn.js';
import {contact} from '../../content/controls/contact.js';
import {ui} from '../../content/ui.js';
import {told} from './entry-tree.js';
import {exceptionsInWords, hoursInWords, parseExceptions, parseHours, zoneName} from './hours.js';
import {isoDay, openState, wallTime, type OpenState} from './open-now.js';
import type {Said} from './way-trees.js';

const FOUR_WEEKS = 28 * 86_400_000;

/** What the clinic says of its hours: as it was written, and as it was understood. */
function read(said: Said) {
  const [hours, other, timezone] = ['hours', 'hours-exceptions', 'timezone'].map(said);
  return {
    hours,
    other,
    timezone,
    rows: hours && parseHours(hours),
    exceptions: other ? parseExceptions(other) : [],
    zone: timezone && zoneName(timezone),
  };
}

/** Whether the clinic is open, and the zone of its clocks, where hours and zone are said and nothing in them is in doubt. */
export function openNow(said: Said, now: number): {state: OpenState | undefined; timezone: string} | undefined {
  const {rows, exceptions, zone, timezone} = read(said);
  return rows && exceptions && zone && timezone ? {state: openState(rows, exceptions, timezone, now), timezone} : undefined;
}

const list = (label: Tree, lines: readonly string[]): Tree[] => (lines.length ? [label, h('ul', {}, ...lines.map((line) => h('li', {}, line)))] : []);

/** Hours, other hours of the next weeks, and their time zone, in words. What is not understood is shown as it was written. */
export function openingTrees(tag: string, said: Said): Tree[] {
  const {hours, other, timezone, rows, exceptions, zone} = read(said);
  const check = (name: string, value: string | undefined, known: unknown, like: string) => {
    if (value && !known) warn(tag, `${name}="${value}" is not understood.`, `Write it like ${like}.`);
  };
  check('hours', hours, rows, 'Mo-Fr 09:00-17:00, Sa 10:00-13:00');
  check('hours-exceptions', other, exceptions, '2026-12-25 closed, 2026-12-24 09:00-12:00');
  check('timezone', timezone, zone, 'America/New_York');
  const today = timezone && zone ? wallTime(timezone, Date.now()) : Date.now();
  return [
    ...list(told('p', ui.hours), rows ? hoursInWords(rows) : hours ? [hours] : []),
    ...list(told('p', contact.otherHours), exceptions ? exceptionsInWords(exceptions, isoDay(today), isoDay(today + FOUR_WEEKS)) : [other as string]),
    ...(hours && zone ? [told('p', () => ui.timesIn(zone))] : []),
  ];
}
