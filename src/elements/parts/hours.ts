import {contact} from '../../content/controls/contact.js';
import {currentLocale} from '../../localization/current.js';
import {clock, date, weekday} from '../../localization/format.js';

/** From and to, in minutes after midnight; past midnight where `to` is before `from`. Closed where both are the same. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Opening hours of one row: days as 1 (Monday) to 7 (Sunday). */
export interface OpenRow extends Span {
  readonly days: readonly number[];
}

/** Other hours on a date, or from one date to another: ISO dates, which compare as words do. */
export interface Exception extends Span {
  readonly first: string;
  readonly last: string;
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MINUTES = 24 * 60;

export const isClosed = ({from, to}: Span): boolean => from === to;

/** Reads rows of days and times. `undefined` where any part of it is not understood: half-read hours would be wrong hours. */
function parseRows<Days>(value: string, days: string, read: (days: string) => Days | undefined): (Days & Span)[] | undefined {
  const row = new RegExp(String.raw`\s*(${days})\s+(?:closed|(\d\d?):(\d\d)\s*-\s*(\d\d?):(\d\d))\s*(?:[;,]|$)`, 'iy');
  const rows: (Days & Span)[] = [];
  while (row.lastIndex < value.length) {
    const [, names = '', ...times] = row.exec(value) ?? [];
    const known = read(names);
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = times.map((time) => +(time ?? 0));
    const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
    if (!known || fromMinute > 59 || toMinute > 59 || from >= MINUTES || to > MINUTES || (times[0] && from === to)) return undefined;
    rows.push({...known, from, to});
  }
  return rows.length ? rows : undefined;
}

/** Reads schema.org opening hours (`Mo-Fr 09:00-17:00, Sa 10:00-13:00`), which say when a place is open, not when it is closed. */
export function parseHours(value: string): OpenRow[] | undefined {
  const rows = parseRows(value, String.raw`[a-z]{2}(?:\s*[-,]\s*[a-z]{2})*`, parseDays);
  return rows?.some(isClosed) ? undefined : rows;
}

function parseDays(value: string): {days: number[]} | undefined {
  const days: number[] = [];
  for (const span of value.toLowerCase().split(',')) {
    const [first = 0, last = first] = span.split('-').map((day) => DAYS.indexOf(day.trim()) + 1);
    if (!first || !last) return undefined;
    for (let day = first; ; day = (day % 7) + 1) {
      days.push(day);
      if (day === last) break;
    }
  }
  return {days};
}

/** Reads dated exceptions (`2026-12-25 closed, 2026-12-24 09:00-12:00, 2026-12-27/2026-12-31 closed`). Closed and open on one day is neither. */
export function parseExceptions(value: string): Exception[] | undefined {
  const rows = parseRows(value, String.raw`\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?`, (days) => {
    const [first = '', last = first] = days.split('/');
    return date(first) && date(last) && first <= last ? {first, last} : undefined;
  });
  const clash = rows?.some((one) => isClosed(one) && rows.some((other) => !isClosed(other) && one.first <= other.last && other.first <= one.last));
  return clash ? undefined : rows;
}

const spanInWords = (span: Span): string =>
  isClosed(span) ? contact.shut() : span.to - span.from === MINUTES ? contact.allDay() : `${clock(span.from)} – ${clock(span.to)}`;

const list = (words: readonly string[]): string => new Intl.ListFormat(currentLocale()).format(words);

/** “Monday: 9:00 AM – 12:00 PM and 1:00 PM – 5:00 PM”: all hours of the same days in one line. */
function lines<Row extends Span>(rows: readonly Row[], days: (row: Row) => string): string[] {
  const found = new Map<string, string[]>();
  for (const row of rows) if (!found.get(days(row))?.push(spanInWords(row))) found.set(days(row), [spanInWords(row)]);
  return [...found].map(([same, spans]) => `${same}: ${list(spans)}`);
}

/** “Monday – Friday: 9:00 AM – 5:00 PM”, in the reader's language. */
export const hoursInWords = (rows: readonly OpenRow[]): string[] =>
  lines(rows, ({days}) => {
    const inARow = days.length > 2 && days.every((day, index) => index === 0 || day === ((days[index - 1] as number) % 7) + 1);
    return inARow ? `${weekday(days[0] as number)} – ${weekday(days.at(-1) as number)}` : list(days.map(weekday));
  });

/** “Friday, December 25, 2026: closed”, for each exception between two ISO dates, the next one first. */
export function exceptionsInWords(exceptions: readonly Exception[], from: string, to: string): string[] {
  const dates = new Intl.DateTimeFormat(currentLocale(), {dateStyle: 'full', timeZone: 'UTC'});
  const soon = exceptions.filter(({first, last}) => last >= from && first <= to).sort((a, b) => Date.parse(a.first) - Date.parse(b.first));
  return lines(soon, ({first, last}) => dates.formatRange(Date.parse(first), Date.parse(last)));
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
