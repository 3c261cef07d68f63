import {contact} from '../../content/controls/contact.js';
import {ui} from '../../content/ui.js';
import {currentLocale} from '../../localization/current.js';
import {memo} from '../../localization/memo.js';
import {zoneName, type Exception, type OpenRow} from './hours.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DAYS_AHEAD = 15;

/** Whether the clinic is open at a moment, and the moment at which that changes; missing where nothing changes in the next two weeks. */
export interface OpenState {
  readonly open: boolean;
  readonly change: number | undefined;
}

const formats = memo((timeZone) => new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'}));

/** How far the clocks of a zone are ahead of UTC at a moment. */
function ahead(timeZone: string, time: number): number {
  const [, sign = '', hours = 0, minutes = 0] = /([+-])(\d+):(\d+)/.exec(formats(timeZone).format(time)) ?? [];
  return +`${sign}1` * (+hours * 60 + +minutes) * MINUTE;
}

/** What the clocks of a zone show, as if they were in UTC. */
export const wallTime = (timeZone: string, time: number): number => time + ahead(timeZone, time);

/** The moments at which the clocks of a zone show a time: one; two where the clocks are set back over it, or leap over it. */
function moments(timeZone: string, wall: number): number[] {
  const both = [...new Set([-DAY, DAY].map((near) => wall - ahead(timeZone, wall + near)))];
  const real = both[1] === undefined ? both : both.filter((time) => wallTime(timeZone, time) === wall);
  return real.length ? real : both;
}

export const isoDay = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/**
 * `undefined` where it is not certain: around hours that the clocks have twice or not at all, and in a night that runs into an exception.
 */
export function openState(rows: readonly OpenRow[], exceptions: readonly Exception[], timeZone: string, now: number): OpenState | undefined {
  const exceptionsOn = (wall: number) => exceptions.filter(({first, last}) => first <= isoDay(wall) && isoDay(wall) <= last);
  const today = Math.floor(wallTime(timeZone, now) / DAY) * DAY;
  const spans: {from: number; to: number; sure: boolean}[] = [];
  for (let day = today - DAY; day < today + DAYS_AHEAD * DAY; day += DAY) {
    const special = exceptionsOn(day);
    const usual = rows.filter(({days}) => days.includes(new Date(day).getUTCDay() || 7));
    for (const span of special.length ? special : usual) {
      const {from, to} = span;
      if (from === to) continue;
      const past = to < from;
      const starts = moments(timeZone, day + from * MINUTE);
      const ends = moments(timeZone, day + to * MINUTE + (past ? DAY : 0));
      const into = past && to && !special.length && exceptionsOn(day + DAY).length;
      spans.push({from: Math.min(...starts), to: Math.max(...ends), sure: !into && starts.length + ends.length === 2});
    }
  }
  spans.sort((a, b) => a.from - b.from);
  let until = now;
  let sure = true;
  for (const span of spans) {
    if (span.from > until || span.to <= until) continue;
    until = span.to;
    sure &&= span.sure;
  }
  const open = until > now;
  const next = spans.find(({from}) => from > now);
  if (!(open ? sure : (next?.sure ?? true))) return undefined;
  return {open, change: !open ? next?.from : until < now + (DAYS_AHEAD - 2) * DAY ? until : undefined};
}

/** “Open now until 5:00 PM.” The clinic's own time; its zone is named where the reader's clocks show another. */
export function openInWords({open, change}: OpenState, timeZone: string, now: number): string {
  if (!change) return open ? contact.open() : contact.closed();
  const say = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(currentLocale(), {...options, timeZone}).format(change);
  const days = Math.floor(wallTime(timeZone, change) / DAY) - Math.floor(wallTime(timeZone, now) / DAY);
  const time = say({hour: 'numeric', minute: '2-digit'});
  const day = say({weekday: 'long', ...(days > 6 && {month: 'long', day: 'numeric'})});
  const words = days ? (open ? contact.openUntilDay : contact.opensDay)(day, time) : (open ? contact.openUntil : contact.opensAt)(time);
  const elsewhere = [now, change].some((moment) => ahead(timeZone, moment) + new Date(moment).getTimezoneOffset() * MINUTE);
  return elsewhere ? `${words} (${ui.timesIn(zoneName(timeZone) ?? timeZone)})` : words;
}
