import {langAround} from '../../base/context.js';
import {safetyUi} from '../../content/controls/safety.js';
import {withLocale} from '../../localization/current.js';
import {clock, weekday} from '../../localization/format.js';
import {resolveLocale} from '../../localization/messages.js';
import type {OpeningHours} from '../../regions/index.js';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Opening hours in the form in which they stand in the page: zone, from, to, and the days as digits from 1 (Monday) to 7. */
export const hoursMark = ({from, to, days: [first, last] = [1, 7]}: OpeningHours, zone: string): string =>
  `${zone} ${from} ${to} ${'12345671234567'.slice(first - 1, last < first ? last + 7 : last)}`;

/**
 * When a line opens next, on the clock of its own zone: day of the week where that is not today, and minutes after midnight.
 * @returns `undefined` while it is open, and where the hours or the zone are not understood: nothing is said that is not certain.
 */
export function opensNext(mark: string, now: number): {day: number | undefined; minutes: number} | undefined {
  const [timeZone, from = '', to = '', days = ''] = mark.split(' ');
  const minutes = minutesOf(from);
  const length = (minutesOf(to) - minutes + DAY) % DAY || DAY;
  try {
    // Swedish writes a time as ISO does, so that the clock of the zone can be read as if it were that of UTC.
    const written = new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'short'}).format(now);
    const local = new Date(`${written.replace(' ', 'T')}Z`);
    const today = (local.getUTCDay() + 6) % 7;
    const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
    let wait = WEEK;
    for (const day of days) {
      const ahead = ((Number(day) - 1 - today) * DAY + minutes - minute + WEEK) % WEEK;
      if ((WEEK - ahead) % WEEK < length) return undefined;
      wait = Math.min(wait, ahead);
    }
    const later = Math.floor((minute + wait) / DAY);
    return wait < WEEK ? {day: later ? ((today + later) % 7) + 1 : undefined, minutes} : undefined;
  } catch {
    return undefined;
  }
}

/** Marks what is closed now, in words that only the styles show: a copy of the page never keeps them. */
function mark(widget: Element): boolean {
  const lines = widget.querySelectorAll<HTMLElement>('[data-kw-hours]');
  withLocale(resolveLocale(langAround(widget)), () => {
    for (const line of lines) {
      const next = opensNext(line.dataset['kwHours'] ?? '', Date.now());
      if (next) {
        const {day, minutes} = next;
        line.dataset['kwClosed'] = day ? safetyUi.opensOn(weekday(day), clock(minutes)) : safetyUi.opensAt(clock(minutes));
      } else delete line.dataset['kwClosed'];
    }
  });
  return lines.length > 0;
}

const watched = new Set<Element>();
let timer: ReturnType<typeof setInterval>;
const look = () => document.hidden || watched.forEach(mark);

/** Keeps the marks of a widget true: now, each minute, and when the page is seen again. One timer serves all, only while there are hours to watch. */
export function watchHours(widget: Element): void {
  const some = widget.isConnected && mark(widget);
  if (some === watched.has(widget)) return;
  watched[some ? 'add' : 'delete'](widget);
  clearInterval(timer);
  if (watched.size) timer = setInterval(look, 60_000);
  document[watched.size ? 'addEventListener' : 'removeEventListener']('visibilitychange', look);
}
