import {currentLocale} from '../../localization/current.js';

/** Opening hours of one row: days as 0 (Monday) to 6, and minutes after midnight. */
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
  const rows: OpenRow[] = [];
  for (const part of value.split(/[;,](?=\s*[A-Za-z]{2}[^,;]*\d)/)) {
    const match = /^\s*([A-Za-z]{2}(?:\s*[-,]\s*[A-Za-z]{2})*)\s+(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\s*$/.exec(part);
    const days = match && parseDays(match[1] as string);
    if (!match || !days) return undefined;
    const [from, to] = [Number(match[2]) * 60 + Number(match[3]), Number(match[4]) * 60 + Number(match[5])];
    if (from >= MINUTES || to > MINUTES || Number(match[3]) > 59 || Number(match[5]) > 59 || from === to) return undefined;
    rows.push({days, from, to});
  }
  return rows.length ? rows : undefined;
}

function parseDays(value: string): number[] | undefined {
  const days: number[] = [];
  for (const span of value.toLowerCase().split(',')) {
    const [first, last = first] = span.split('-').map((day) => DAYS.indexOf(day.trim()));
    if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === last) break;
    }
  }
  return days;
}

// 1 January 2024 was a Monday.
const moment = (day: number, minutes = 0) => new Date(Date.UTC(2024, 0, 1 + day, 0, minutes));
const weekday = (day: number) => new Intl.DateTimeFormat(currentLocale(), {weekday: 'long', timeZone: 'UTC'}).format(moment(day));

/** “Monday – Friday: 9:00 AM – 5:00 PM”, in the reader's language. */
export function hoursInWords({days, from, to}: OpenRow): string {
  const clock = new Intl.DateTimeFormat(currentLocale(), {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
  const inARow = days.length > 2 && days.every((day, index) => index === 0 || day === ((days[index - 1] as number) + 1) % 7);
  const named = inARow
    ? `${weekday(days[0] as number)} – ${weekday(days.at(-1) as number)}`
    : new Intl.ListFormat(currentLocale(), {type: 'conjunction'}).format(days.map(weekday));
  return `${named}: ${clock.format(moment(0, from))} – ${clock.format(moment(0, to))}`;
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
