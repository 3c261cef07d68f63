import {currentLocale} from '../../localization/current.js';
import {clock, weekday} from '../../localization/format.js';

/** Opening hours of one row: days as 1 (Monday) to 7 (Sunday), and minutes after midnight. */
export interface OpenRow {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MINUTES = 24 * 60;

/**
 * Reads schema.org opening hours (`Mo-Fr 09:00-17:00, Sa 10:00-13:00`).
 * @returns `undefined` where any part of it is not understood: half-read hours would be wrong hours.
 */
export function parseHours(value: string): OpenRow[] | undefined {
  const row = /\s*([a-z]{2}(?:\s*[-,]\s*[a-z]{2})*)\s+(\d\d?):(\d\d)\s*-\s*(\d\d?):(\d\d)\s*(?:[;,]|$)/iy;
  const rows: OpenRow[] = [];
  while (row.lastIndex < value.length) {
    const [, names = '', ...times] = row.exec(value) ?? [];
    const days = parseDays(names);
    const [fromHour = 99, fromMinute = 99, toHour = 99, toMinute = 99] = times.map(Number);
    const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
    if (!days || fromMinute > 59 || toMinute > 59 || from >= MINUTES || to > MINUTES || from === to) return undefined;
    rows.push({days, from, to});
  }
  return rows.length ? rows : undefined;
}

function parseDays(value: string): number[] | undefined {
  const days: number[] = [];
  for (const span of value.toLowerCase().split(',')) {
    const [first = 0, last = first] = span.split('-').map((day) => DAYS.indexOf(day.trim()) + 1);
    if (!first || !last) return undefined;
    for (let day = first; ; day = (day % 7) + 1) {
      days.push(day);
      if (day === last) break;
    }
  }
  return days;
}

/** “Monday – Friday: 9:00 AM – 5:00 PM”, in the reader's language. */
export function hoursInWords({days, from, to}: OpenRow): string {
  const inARow = days.length > 2 && days.every((day, index) => index === 0 || day === ((days[index - 1] as number) % 7) + 1);
  const named = inARow ? `${weekday(days[0] as number)} – ${weekday(days.at(-1) as number)}` : new Intl.ListFormat(currentLocale()).format(days.map(weekday));
  return `${named}: ${clock(from)} – ${clock(to)}`;
}

/** The name of a time zone in the reader's language, or `undefined` where there is no such zone. */
export function zoneName(timeZone: string): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat(currentLocale(), {timeZone, timeZoneName: 'longGeneric'}).formatToParts();
    return parts.find(({type}) => type === 'timeZoneName')?.value;
  } catch {
    return undefined;
  }
}
