import {currentLocale} from './current.js';
import {memo} from './memo.js';

/** A number that stands in a text, with where it comes from. */
export interface Figure {
  readonly value: number;
  /** Claim of the clinical brief. */
  readonly claim: string;
  /** References that carry the number; empty for usual practice. */
  readonly refs: readonly string[];
}

// 1 January 2024 was a Monday.
const inTime = (time: number, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(currentLocale(), {...options, timeZone: 'UTC'}).format(time);

/** The name of a day of the week: 1 is Monday, 7 is Sunday. */
export const weekday = (day: number): string => inTime(Date.UTC(2024, 0, day), {weekday: 'long'});

/** A time of day, from minutes after midnight. */
export const clock = (minutes: number): string => inTime(Date.UTC(2024, 0, 1, 0, minutes), {hour: 'numeric', minute: '2-digit'});

const numberFormat = memo((locale) => new Intl.NumberFormat(locale));

/** A number in the reader's language. Numbers enter every text through here, so that no translation can change one. */
export const n = (figure: Figure | number): string => numberFormat(currentLocale()).format(typeof figure === 'number' ? figure : figure.value);

/** “3–14” in the reader's language. */
export const range = (from: number, to: number): string => numberFormat(currentLocale()).formatRange(from, to);

/** A month such as `2026-11`, or a day such as `2026-11-23`, in words of the reader's language. An impossible date gives `undefined`. */
export function date(iso: string): string | undefined {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso);
  if (!match) return undefined;
  const day = match[3];
  const time = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(day ?? 1)));
  if (!time.toISOString().startsWith(iso)) return undefined;
  return inTime(time.getTime(), {year: 'numeric', month: 'long', ...(day && {day: 'numeric'})});
}

/** The day on the reader's own calendar. */
export const today = (): string => new Intl.DateTimeFormat(currentLocale(), {dateStyle: 'long'}).format();
