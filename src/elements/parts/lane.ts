import {svg, type SVGTemplateResult} from 'lit';
import type {Lane} from './time-scale.js';

/** Start, strongest, end, and doses repeated: told by shape. Drawn around the point they stand at. */
export const signs: readonly SVGTemplateResult[] = [
  svg`<circle class="hollow" r="5" />`,
  svg`<path class="full" d="M0-8 7 0 0 8-7 0z" />`,
  svg`<path class="hollow" d="M-7-5H7L0 7z" />`,
  svg`<path class="dots" d="M-6 0H7" />`,
];

/** A sign at a place of the scale, whatever the size of the words. */
const signAt = (place: number, sign: SVGTemplateResult): SVGTemplateResult =>
  svg`<g class="sign"><svg x="${place}%" y="50%" viewBox="-9 -9 18 18">${sign}</svg></g>`;

/**
 * A lane: it swells from its start to where it is strongest, and thins out while it fades; where the end is open, it goes on as an outline.
 * The thickness says when, not how much. `at` gives the place of a time.
 */
export function drawLane({marks: [starts, strongest, fades, repeats]}: Lane, at: (hours: number) => number): SVGTemplateResult {
  const start = at(starts.from);
  const peakFrom = strongest?.from ?? starts.to;
  const peakTo = strongest?.to ?? peakFrom;
  const peak = at(peakFrom);
  const edge = at(Infinity);
  const rise = (start + peak) / 2;
  const fadeFrom = at(fades.open ? peakTo : fades.from < fades.to ? Math.max(fades.from, peakTo) : peakTo);
  const end = fades.open ? fadeFrom : at(fades.to);
  const fall = (fadeFrom + end) / 2;
  return svg`<svg class="body" viewBox="0 0 100 100" preserveAspectRatio="none">
      ${fades.open && svg`<path class="open" d="M${fadeFrom} 20H${edge}M${fadeFrom} 80H${edge}" />`}
      <path class="shape" d="M${start} 50C${rise} 50 ${rise} 20 ${peak} 20H${fadeFrom}C${fall} 20 ${fall} 50 ${end} 50C${fall} 50 ${fall} 80 ${fadeFrom} 80H${peak}C${rise} 80 ${rise} 50 ${start} 50z" />
    </svg>
    ${repeats && svg`<line class="dots" x1="${at(repeats.from)}%" x2="${repeats.open ? edge : at(repeats.to)}%" y1="96%" y2="96%" />`}
    ${signAt(start, signs[0]!)} ${strongest && signAt(peak, signs[1]!)} ${signAt(fades.open ? edge : end, signs[2]!)}`;
}
