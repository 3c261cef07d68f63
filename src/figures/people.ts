import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

const PERSON = 'm5 .9a1.75 1.75 0 1 0 .01 0zm-2.7 7a2.7 2.7 0 0 1 5.4 0v3.2h-5.4z';

/** People number `from` to `to`, ten to a row in the direction of reading, a little apart after each five. */
function crowd(from: number, to: number, rightToLeft: boolean): string {
  let d = '';
  for (let person = from; person < to; person++) {
    const column = rightToLeft ? 9 - (person % 10) : person % 10;
    const row = Math.floor(person / 10);
    d += `M${column * 10 + (column > 4 ? 4 : 0)} ${row * 12.2 + (row > 4 ? 4 : 0)}${PERSON}`;
  }
  return d;
}

/** A hundred people: the first are filled, the others outlined. */
export const hundredPeople = (filled: number, rightToLeft: boolean): SVGTemplateResult =>
  svg`<path class="with" d=${crowd(0, filled, rightToLeft)} /><path class="without" d=${crowd(filled, 100, rightToLeft)} />`;

/** One of them, for the key. */
export const person = (kind: 'with' | 'without'): SVGTemplateResult => svg`<path class=${kind} d="M0 0${PERSON}" />`;
