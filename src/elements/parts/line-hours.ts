import {langAround} from '../../base/context.js';
import {withLocale} from '../../localization/current.js';
import {resolveLocale} from '../../localization/messages.js';
import type {OpeningHours} from '../../regions/index.js';
import {parseHours} from './hours.js';
import {openInWords, openState, type OpenState} from './open-now.js';

/** Opening hours in the form in which they stand in the page: zone, then days and times as schema.org writes them. */
export const hoursMark = ({from, to, days: [first, last] = [1, 7]}: OpeningHours, zone: string): string => {
  const day = (number: number) => 'MoTuWeThFrSaSu'.slice(2 * number - 2, 2 * number);
  return `${zone} ${day(first)}-${day(last)} ${from}-${to}`;
};

/** Whether a line is open. `undefined` where the hours or the zone are not understood: nothing is said that is not certain. */
export function lineState(mark: string, now: number): OpenState | undefined {
  const [zone = '', ...hours] = mark.split(' ');
  try {
    const rows = parseHours(hours.join(' '));
    return rows && openState(rows, [], zone, now);
  } catch {
    return undefined;
  }
}

/** Marks what is closed now, in words that only the styles show: a copy of the page never keeps them. */
function mark(widget: Element): boolean {
  const lines = widget.querySelectorAll<HTMLElement>('[data-kw-hours]');
  const now = Date.now();
  withLocale(resolveLocale(langAround(widget)), () => {
    for (const {dataset} of lines) {
      const hours = dataset['kwHours'] as string;
      const state = lineState(hours, now);
      if (state && !state.open) dataset['kwClosed'] = openInWords(state, hours.split(' ')[0] as string, now);
      else delete dataset['kwClosed'];
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
