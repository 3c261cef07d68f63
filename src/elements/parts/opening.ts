import {h, type Tree} from '../../base/tree.js';
import {warn} from '../../base/warn.js';
import {contact} from '../../content/controls/contact.js';
import {ui} from '../../content/ui.js';
import {told} from './entry-tree.js';
import {exceptionsInWords, hoursInWords, parseExceptions, parseHours, zoneName, type Opening} from './hours.js';
import {wallTime} from './open-now.js';
import type {Said} from './way-trees.js';

const WEEKS_AHEAD = 4;

/** `undefined` where hours or zone are missing, or any part is not understood. */
export function readOpening(said: Said): Opening | undefined {
  const [hours, other, timezone] = ['hours', 'hours-exceptions', 'timezone'].map(said);
  const rows = hours && parseHours(hours);
  const exceptions = other ? parseExceptions(other) : [];
  return rows && exceptions && timezone && zoneName(timezone) ? {rows, exceptions, timezone} : undefined;
}

const list = (label: Tree, lines: readonly string[]): Tree[] => (lines.length ? [label, h('ul', {}, ...lines.map((line) => h('li', {}, line)))] : []);

/** Hours, other hours of the next weeks, and their time zone, in words. What is not understood is shown as it was written. */
export function openingTrees(tag: string, said: Said, now = Date.now()): Tree[] {
  const [hours, other, timezone] = ['hours', 'hours-exceptions', 'timezone'].map(said);
  const rows = hours && parseHours(hours);
  const exceptions = other && parseExceptions(other);
  const zone = timezone && zoneName(timezone);
  if (hours && !rows) warn(tag, `hours="${hours}" are not understood.`, 'Write them like Mo-Fr 09:00-17:00, Sa 10:00-13:00.');
  if (other && !exceptions)
    warn(tag, `hours-exceptions="${other}" are not understood.`, 'Write them like 2026-12-24 09:00-12:00, 2026-12-25/2026-12-26 closed.');
  if (timezone && !zone) warn(tag, `timezone="${timezone}" is not known.`, 'Use an IANA name, such as America/New_York.');
  const today = zone ? wallTime(timezone, now) : now;
  const [from, to] = [0, WEEKS_AHEAD * 7].map((days) => new Date(today + days * 86_400_000).toISOString().slice(0, 10)) as [string, string];
  return [
    ...list(h('p', {}, `${ui.hours()}:`), rows ? hoursInWords(rows) : hours ? [hours] : []),
    ...list(
      told('p', () => `${contact.otherHours()}:`),
      exceptions ? exceptionsInWords(exceptions, from, to) : other ? [other] : [],
    ),
    ...((hours || other) && zone ? [h('p', {}, `${ui.timesIn(zone)}.`)] : []),
  ];
}
