import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

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

/** Places on the scale, 0 to 100, in the direction of reading. */
export interface LanePlaces {
  readonly start: number;
  readonly strongest: number | undefined;
  /** From where it is full, and from where it fades. */
  readonly full: readonly [from: number, to: number];
  readonly end: number;
  /** Where it goes on as an outline because nobody says until when. */
  readonly goesOn: number | undefined;
  readonly repeats: readonly [from: number, to: number] | undefined;
}

/** A lane swells from its start to where it is strongest, and thins out while it fades. The thickness says when, not how much. */
export function drawLane({start, strongest, full: [peak, fade], end, goesOn, repeats}: LanePlaces): SVGTemplateResult {
  const rise = (start + peak) / 2;
  const fall = (fade + end) / 2;
  return svg`<svg class="body" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${goesOn !== undefined && svg`<path class="on" d="M${end} 20H${goesOn}M${end} 80H${goesOn}" />`}
      <path class="shape" d="M${start} 50C${rise} 50 ${rise} 20 ${peak} 20H${fade}C${fall} 20 ${fall} ${goesOn === undefined ? 50 : 20} ${end} ${goesOn === undefined ? 50 : 20}V${goesOn === undefined ? 50 : 80}C${fall} ${goesOn === undefined ? 50 : 80} ${fall} 80 ${fade} 80H${peak}C${rise} 80 ${rise} 50 ${start} 50z" />
    </svg>
    ${repeats && svg`<line class="dots" x1="${repeats[0]}%" x2="${repeats[1]}%" y1="96%" y2="96%" />`}
    ${signAt(start, signs[0])} ${strongest !== undefined && signAt(strongest, signs[1])} ${signAt(goesOn ?? end, signs[2])}`;
}
