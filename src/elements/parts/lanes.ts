import {DAY, MONTH, WEEK, type Course, type Span} from '../../figures/lane.js';
import type {Grid, Refuse} from './drawn-tables.js';

/** A row of the table: its times, and the words of each cell that has one. */
export interface Lane {
  readonly name: string;
  readonly course: Course;
  readonly words: readonly (string | undefined)[];
}

/** An ISO duration, and what its units are in hours. */
const DURATION = /(-?)P(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?)?/g;
const UNITS = [MONTH, WEEK, DAY, 1, 1 / 60];

/** Reads the times of a cell: one, or from and to; `..` after a stroke is an open end. */
function spanOf(cell: HTMLElement | undefined): Span | undefined {
  const written = [...(cell?.querySelectorAll('data,time') ?? [])].map((one) => one.getAttribute('value') ?? one.getAttribute('datetime')).join('/');
  const times = [...written.matchAll(DURATION)].map(([, sign, ...units]) =>
    units.reduce((hours, unit, index) => hours + Number(`${sign}${unit ?? 0}`) * (UNITS[index] as number), 0),
  );
  const [from] = times;
  return from === undefined ? undefined : {from, to: times.at(-1) as number, open: written.endsWith('..')};
}

/** The lanes of a table; the first row that makes no sense stands for all. */
export function lanesOf({rows}: Grid, refuse: Refuse): Lane[] | undefined {
  const lanes: Lane[] = [];
  for (const {name, cells} of rows) {
    const spans = [0, 1, 2, 3].map((index) => spanOf(cells[index]));
    const [starts, strongest, fades, repeats] = spans;
    if (!starts) return refuse(name, 'says no start in its second column', 'Write it as <data value="PT2H">2 hours</data>.');
    if (!fades) return refuse(name, 'has a start but no end in its fourth column', 'Write it as <data value="P3D/P14D">3 to 14 days</data>.');
    const order = [[starts.from, strongest?.from ?? starts.from, fades.to], ...spans.map((span) => (span ? [0, span.from, span.to] : []))];
    if (!order.every((times) => times.every((time, index) => time >= (times[index - 1] ?? 0))))
      return refuse(name, 'holds times that run backwards', 'Write what comes first first.');
    lanes.push({name, course: [starts, strongest, fades, repeats], words: cells.map((cell, index) => (spans[index] ? cell.textContent?.trim() : undefined))});
  }
  return lanes.length ? lanes : refuse('', 'is missing', 'Write each lane with <td>.');
}
