import {Refusal, type Grid} from './drawn-tables.js';

/** A time of a lane, in hours, and its words. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** It goes on after `to`; nobody says until when. */
  readonly open: boolean;
  readonly words: string;
}

/** A row of the table: starts, strongest, fades, repeats. What starts also has an end. */
export interface Lane {
  readonly name: string;
  readonly marks: readonly [starts: Mark, strongest: Mark | undefined, fades: Mark, repeats: Mark | undefined];
}

const DAY = 24;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;

/** Where the parts of the scale begin and end. Each has the same width and covers a longer time than the one before. */
export type Scale = readonly [number, number, number, number, number];

/** Hours to the first day, days to the first week, weeks to the first month, months to half a year or as long as a lane needs. */
export const scaleOf = (lanes: readonly Lane[]): Scale => {
  const longest = Math.max(...lanes.flatMap(({marks}) => marks.map((mark) => mark?.to ?? 0)));
  return [0, DAY, WEEK, MONTH, Math.max(6, Math.ceil(longest / MONTH)) * MONTH];
};

/** What is written over each part: from and to, in its own unit. */
export const labelsOf = (scale: Scale): readonly (readonly [from: number, to: number])[] => [
  [0, DAY],
  [1, 7],
  [1, 4],
  [1, scale[4] / MONTH],
];

/** Where a time stands, from 0 at the first dose to 100. Inside a part, time runs evenly. */
export function placeOf(time: number, scale: Scale): number {
  const hours = Math.min(time, scale[4]);
  const part = scale.findIndex((end, index) => index && hours <= end);
  const [start, end] = [scale[part - 1] as number, scale[part] as number];
  return (part - 1 + (hours - start) / (end - start)) * 25;
}

/** Reads the ISO durations of a cell: one, or from and to; `..` after a stroke is an open end. */
function markOf(cell: HTMLElement | undefined): Mark | undefined {
  const written = [...(cell?.querySelectorAll('data,time') ?? [])].map((one) => one.getAttribute('value') ?? one.getAttribute('datetime')).join('/');
  const found = [...written.matchAll(/(-?)P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?)?/g)];
  const times = found.map(([, sign, ...units]) => {
    const hours = units.reduce((sum, unit, index) => sum + Number(unit ?? 0) * ([12 * MONTH, MONTH, WEEK, DAY, 1, 1 / 60][index] as number), 0);
    return sign ? -hours : hours;
  });
  const [from] = times;
  if (from === undefined) return undefined;
  return {from, to: times.at(-1) as number, open: written.endsWith('..'), words: cell?.textContent?.trim() ?? ''};
}

/** The lanes of a table; the first row that makes no sense stands for all. */
export function lanesOf({rows}: Grid): Lane[] | Refusal {
  const lanes: Lane[] = [];
  for (const {name, cells} of rows) {
    const [starts, strongest, fades, repeats] = [0, 1, 2, 3].map((index) => markOf(cells[index]));
    const column = (what: string) => `Write the time into that cell, such as <data value="${what}</data>.`;
    if (!starts) return new Refusal(name, 'its second column says no time at which it starts', column('PT2H">2 hours'));
    if (!fades) return new Refusal(name, 'it has a start but no end in its fourth column', column('P3D/P14D">3 to 14 days'));
    const order = [0, starts.from, strongest?.from ?? starts.from, fades.to];
    const forward = [...[starts, strongest, fades, repeats].map((mark) => (mark ? [mark.from, mark.to] : [])), order].every((times) =>
      times.every((time, index) => time >= (times[index - 1] ?? 0)),
    );
    if (!forward) return new Refusal(name, 'its times run backwards', 'Write them in the order in which they happen: starts, strongest, fades.');
    lanes.push({name, marks: [starts, strongest, fades, repeats]});
  }
  return lanes;
}
