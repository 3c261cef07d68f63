import {contact} from '../../content/controls/contact.js';
import {ui} from '../../content/ui.js';
import {currentLocale} from '../../localization/current.js';
import {memo} from '../../localization/memo.js';
import {isClosed, zoneName, type Opening} from './hours.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DAYS_AHEAD = 15;

/** Whether the clinic is open at a moment, and the moment at which that changes. */
export interface OpenState {
  readonly open: boolean;
  /** Missing where nothing changes in the next two weeks. */
  readonly change?: number;
}

const formats = memo((timeZone) => new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'}));

/** How far the clocks of a zone are ahead of UTC at a moment. */
function ahead(timeZone: string, time: number): number {
  const [, sign = '+', hours = 0, minutes = 0] = /([+-])(\d+):(\d+)/.exec(formats(timeZone).format(time)) ?? [];
  return Number(sign + '1') * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** What the clocks of a zone show, as if they were in UTC. */
export const wallTime = (timeZone: string, time: number): number => time + ahead(timeZone, time);

/** The moments at which the clocks of a zone show a time: one; two where the clocks are set back over it, or leap over it. */
function moments(timeZone: string, wall: number): number[] {
  const both = [...new Set([wall - DAY, wall + DAY].map((near) => wall - ahead(timeZone, near)))];
  const real = both.filter((time) => wallTime(timeZone, time) === wall);
  return real.length ? real : both;
}

/** `undefined` where it is not certain: around hours that the clocks have twice or not at all, and where an exception follows a night that is open past midnight. */
export function openState({rows, exceptions, timezone: timeZone}: Opening, now: number): OpenState | undefined {
  const exceptionsOn = (wall: number) => {
    const day = new Date(wall).toISOString().slice(0, 10);
    return exceptions.filter(({first, last}) => first <= day && day <= last);
  };
  const today = Math.floor(wallTime(timeZone, now) / DAY) * DAY;
  const end = today + DAYS_AHEAD * DAY;
  let found: {from: number; to: number; sure: boolean} | undefined;
  for (let day = today - DAY; day < end; day += DAY) {
    const special = exceptionsOn(day);
    const usual = rows.filter(({days}) => days.includes(new Date(day).getUTCDay() || 7));
    const spans = [...(special.length ? special : usual)].filter((span) => !isClosed(span)).sort((a, b) => a.from - b.from);
    for (const {from, to} of spans) {
      const past = to < from;
      const starts = moments(timeZone, day + from * MINUTE);
      const ends = moments(timeZone, day + to * MINUTE + (past ? DAY : 0));
      const sure = starts.length + ends.length === 2 && !(past && to && !special.length && exceptionsOn(day + DAY).length);
      const next = {from: Math.min(...starts), to: Math.max(...ends), sure};
      if (found && next.from <= found.to) found = {from: found.from, to: Math.max(found.to, next.to), sure: found.sure && sure};
      else if (found && found.to > now) return stateOf(found, now);
      else found = next;
    }
  }
  if (!found || found.to <= now) return {open: false};
  return found.to >= end - 2 * DAY && found.from <= now ? {open: true} : stateOf(found, now);
}

function stateOf({from, to, sure}: {from: number; to: number; sure: boolean}, now: number): OpenState | undefined {
  const open = from <= now;
  return sure ? {open, change: open ? to : from} : undefined;
}

/** “Open now until 5:00 PM.” The clinic's own time; its zone is named where the reader's clocks show another. */
export function openInWords({open, change}: OpenState, timeZone: string, now: number): string {
  if (change === undefined) return open ? contact.open() : contact.closed();
  const say = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(currentLocale(), {...options, timeZone}).format(change);
  const [today, then] = [now, change].map((time) => Math.floor(wallTime(timeZone, time) / DAY)) as [number, number];
  const time = say({hour: 'numeric', minute: '2-digit'});
  const day = say({weekday: 'long', ...(then - today > 6 && {month: 'long', day: 'numeric'})});
  const words = then === today ? (open ? contact.openUntil : contact.opensAt)(time) : (open ? contact.openUntilDay : contact.opensDay)(day, time);
  const elsewhere = [now, change].some((moment) => ahead(timeZone, moment) !== -new Date(moment).getTimezoneOffset() * MINUTE);
  const zone = elsewhere && zoneName(timeZone);
  return zone ? `${words} ${ui.timesIn(zone)}.` : words;
}
