import type {LanePlaces} from '../../figures/lane.js';
import type {Grid, Refuse} from './drawn-tables.js';

/** A time of a lane, in hours, and its words. */
interface Mark {
  readonly from: number;
  readonly to: number;
  /** It goes on after `to`; nobody says until when. */
  readonly open: boolean;
  readonly words: string;
}

/** A row of the table. What starts also has an end. */
export interface Lane {
  readonly name: string;
  readonly marks: readonly [starts: Mark, strongest: Mark | undefined, fades: Mark, repeats: Mark | undefined];
}

const DAY = 24;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;

/** From and to in months, weeks, days, hours and minutes: the units of an ISO duration in its order, in hours. */
const UNITS = [12 * MONTH, MONTH, WEEK, DAY, 1, 1 / 60];
const DURATION = /(-?)P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?)?/g;

/** Reads the ISO durations of a cell: one, or from and to; `..` after a stroke is an open end. */
function markOf(cell: HTMLElement | undefined): Mark | undefined {
  const written = [...(cell?.querySelectorAll('data,time') ?? [])].map((one) => one.getAttribute('value') ?? one.getAttribute('datetime')).join('/');
  const times = [...written.matchAll(DURATION)].map(([, sign, ...units]) =>
    units.reduce((hours, unit, index) => hours + Number(`${sign}${unit ?? 0}`) * (UNITS[index] as number), 0),
  );
  return times.length
    ? {from: times[0] as number, to: times.at(-1) as number, open: written.endsWith('..'), words: cell?.textContent?.trim() ?? ''}
    : undefined;
}

/** The lanes of a table; the first row that makes no sense stands for all. */
export function lanesOf({rows}: Grid, refuse: Refuse): Lane[] | undefined {
  const lanes: Lane[] = [];
  for (const {name, cells} of rows) {
    const marks = [0, 1, 2, 3].map((index) => markOf(cells[index]));
    const [starts, strongest, fades, repeats] = marks;
    if (!starts) return refuse(name, 'says no start in its second column', 'Write it as <data value="PT2H">2 hours</data>.');
    if (!fades) return refuse(name, 'has a start but no end in its fourth column', 'Write it as <data value="P3D/P14D">3 to 14 days</data>.');
    const order = [[starts.from, strongest?.from ?? starts.from, fades.to], ...marks.map((mark) => (mark ? [mark.from, mark.to] : []))];
    const forward = order.every((times) => times.every((time, index) => time >= (times[index - 1] ?? 0)));
    if (!forward) return refuse(name, 'holds times that run backwards', 'Put what comes first first: starts, strongest, fades.');
    lanes.push({name, marks: [starts, strongest, fades, repeats]});
  }
  return lanes.length ? lanes : refuse('', 'is missing', 'Write a row with <td> for each lane.');
}

/** Four parts of the same width, each of which covers a longer time than the one before. */
export interface Scale {
  /** From and to of each part, in its own unit. */
  readonly parts: readonly (readonly [from: number, to: number])[];
  /** Where a time stands, 0 to 100 in the direction of reading. */
  readonly place: (hours: number) => number;
}

/** Hours to the first day, days to the first week, weeks to the first month, months to half a year or as long as a lane needs. */
export function scaleOf(lanes: readonly Lane[], rightToLeft: boolean): Scale {
  const months = Math.ceil(Math.max(6, ...lanes.flatMap(({marks}) => marks.map((mark) => (mark?.to ?? 0) / MONTH))));
  const ends = [0, DAY, WEEK, MONTH, months * MONTH];
  return {
    parts: [
      [0, DAY],
      [1, 7],
      [1, 4],
      [1, months],
    ],
    place: (hours) => {
      // Inside a part, time runs evenly.
      const part = Math.max(
        0,
        ends.findLastIndex((end, index) => index < 4 && hours >= end),
      );
      const [start, end] = [ends[part] as number, ends[part + 1] as number];
      const place = Math.min(100, (part + (hours - start) / (end - start)) * 25);
      return rightToLeft ? 100 - place : place;
    },
  };
}

/** Where everything of a lane stands. */
export function placesOf({marks: [starts, strongest, fades, repeats]}: Lane, {place}: Scale): LanePlaces {
  const full = strongest ?? {from: starts.to, to: starts.to};
  const fadesFrom = fades.from < fades.to && !fades.open ? Math.max(fades.from, full.to) : full.to;
  const edge = place(Infinity);
  return {
    start: place(starts.from),
    strongest: strongest && place(strongest.from),
    full: [place(full.from), place(fadesFrom)],
    end: place(fades.open ? full.to : fades.to),
    goesOn: fades.open ? edge : undefined,
    repeats: repeats && [place(repeats.from), repeats.open ? edge : place(repeats.to)],
  };
}
