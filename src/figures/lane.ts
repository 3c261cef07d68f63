import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

/** From and to, in hours after the first dose. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** It goes on after `to`; nobody says until when. */
  readonly open: boolean;
}

/** What a lane says: it starts, is strongest, fades, and doses are repeated. What starts also has an end. */
export type Course = readonly [starts: Span, strongest: Span | undefined, fades: Span, repeats: Span | undefined];

export const DAY = 24;
export const WEEK = 7 * DAY;
export const MONTH = 30 * DAY;

/** Four parts of the same width, each of which covers a longer time than the one before. */
export interface Scale {
  /** From and to of each part, in its own unit. */
  readonly parts: readonly (readonly [from: number, to: number])[];
  /** Where a time stands, 0 to 100 from the left. */
  readonly place: (hours: number) => number;
}

/** Hours to the first day, days to the first week, weeks to the first month, months to half a year or as long as a lane needs. */
export function scaleOf(courses: readonly Course[], rightToLeft: boolean): Scale {
  const months = Math.ceil(Math.max(6, ...courses.flat().map((span) => (span?.to ?? 0) / MONTH)));
  const starts = [0, DAY, WEEK, MONTH];
  return {
    parts: [
      [0, DAY],
      [1, 7],
      [1, 4],
      [1, months],
    ],
    place: (hours) => {
      const part = starts.findLastIndex((start) => hours >= start);
      const [start = 0, end = months * MONTH] = starts.slice(part);
      // Inside a part, time runs evenly.
      const place = Math.min(100, (part + (hours - start) / (end - start)) * 25);
      return rightToLeft ? 100 - place : place;
    },
  };
}

/** Start, strongest, end, and doses repeated: told apart by shape. Each is drawn around the point it stands at. */
export const signs: readonly SVGTemplateResult[] = [
  svg`<circle class="hollow" r="5" />`,
  svg`<path class="full" d="M0-8 7 0 0 8-7 0z" />`,
  svg`<path class="hollow" d="M-7-5H7L0 7z" />`,
  svg`<path class="dots" d="M-6 0H7" />`,
];

/** A sign at a place of the scale, in the size of the words; at an end of the scale it stands inside. */
const signAt = (place: number, sign: SVGTemplateResult | undefined): SVGTemplateResult =>
  svg`<g class=${place < 1 ? 'sign low' : place > 99 ? 'sign high' : 'sign'}><svg x="${place}%" y="50%" width="1.2em" height="1.2em" viewBox="-9 -9 18 18">${sign}</svg></g>`;

/**
 * A lane swells from its start to where it is strongest, and thins out while it fades; where nobody says until when, it goes on as an outline.
 * The thickness says when, not how much.
 */
export function drawLane([starts, strongest, fades, repeats]: Course, {place}: Scale): SVGTemplateResult {
  const full = strongest ?? {from: starts.to, to: starts.to};
  const [start, peak, edge] = [place(starts.from), place(full.from), place(Infinity)];
  const fade = place(fades.from < fades.to && !fades.open ? Math.max(fades.from, full.to) : full.to);
  const end = fades.open ? fade : place(fades.to);
  const rise = (start + peak) / 2;
  const fall = (fade + end) / 2;
  return svg`<svg class="body" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${fades.open && svg`<path class="on" d="M${end} 20H${edge}M${end} 80H${edge}" />`}
      <path class="shape" d="M${start} 50C${rise} 50 ${rise} 20 ${peak} 20H${fade}C${fall} 20 ${fall} 50 ${end} 50C${fall} 50 ${fall} 80 ${fade} 80H${peak}C${rise} 80 ${rise} 50 ${start} 50z" />
    </svg>
    ${repeats && svg`<line class="dots" x1="${place(repeats.from)}%" x2="${repeats.open ? edge : place(repeats.to)}%" y1="96%" y2="96%" />`}
    ${signAt(start, signs[0])} ${strongest && signAt(peak, signs[1])} ${signAt(fades.open ? edge : end, signs[2])}`;
}
