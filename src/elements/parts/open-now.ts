import {langAround} from '../../base/context.js';
import {safetyUi} from '../../content/controls/safety.js';
import {withLocale} from '../../localization/current.js';
import {clock, weekday} from '../../localization/format.js';
import {resolveLocale} from '../../localization/messages.js';
import type {OpeningHours} from '../../regions/index.js';

const DAY = 24 * 60;

export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/** Opening hours in the form in which they stand in the page: zone, from, to, first and last day. */
export const hoursMark = ({from, to, days = [1, 7]}: OpeningHours, zone: string): string => [zone, from, to, ...days].join(' ');

/**
 * When a line opens next, on the clock of its own zone: minutes after midnight, and the day where that is not today.
 * @returns `undefined` while it is open, and where the hours or the zone are not understood: nothing is said that is not certain.
 */
export function opensNext(mark: string, now: number): {day?: number; minutes: number} | undefined {
  const [timeZone, opening = '', closing = '', ...days] = mark.split(' ');
  const [from, to, first, last] = [minutesOf(opening), minutesOf(closing), ...days.map(Number)] as [number, number, number, number];
  if (!(from < DAY && to <= DAY && first && last)) return undefined;
  let local: Date;
  try {
    // Swedish writes a time as ISO does, so that the clock of the zone can be read as if it were that of UTC.
    const written = new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'short'}).format(now);
    local = new Date(`${written.replace(' ', 'T')}Z`);
  } catch {
    return undefined;
  }
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const dayAfter = (later: number) => ((local.getUTCDay() + 6 + later) % 7) + 1;
  const isDay = (day: number) => (first <= last ? day >= first && day <= last : day >= first || day <= last);
  const overnight = to <= from;
  if (isDay(dayAfter(0)) && minute >= from && (overnight || minute < to)) return undefined;
  if (overnight && isDay(dayAfter(6)) && minute < to) return undefined;
  for (let later = 0; later < 8; later++) {
    const day = dayAfter(later);
    if (isDay(day) && (later || minute < from)) return later ? {day, minutes: from} : {minutes: from};
  }
  return undefined;
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
let timer: ReturnType<typeof setInterval> | undefined;
const look = () => document.hidden || watched.forEach(mark);

/** Keeps the marks of a widget true: now, each minute, and when the page is seen again. One timer serves all, only while there are hours to watch. */
export function watchHours(widget: Element): void {
  if (widget.isConnected && mark(widget)) watched.add(widget);
  else watched.delete(widget);
  if (!watched.size === !timer) return;
  clearInterval(timer);
  timer = watched.size ? setInterval(look, 60_000) : undefined;
  document[timer ? 'addEventListener' : 'removeEventListener']('visibilitychange', look);
}
