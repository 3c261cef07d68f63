import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {mouse, then} from './shapes.js';

const head = 'c7 0 9-1 13-4a9 9 0 1 1 0 16c-4-3-6-4-13-4';

const fresh = (x: number, y: number, side: 1 | -1): SVGTemplateResult =>
  svg`<g transform="translate(${x} ${y}) scale(${side} 1)"><path class="f-accent f-solid m-grow" d="M0 0${head}z" /></g>`;

const branch = svg`<path
  class="f-soft"
  d="M10-20V40${head}V134${head}V220H-10V98c-7 0-9 1-13 4a9 9 0 1 1 0-16c4 3 6 4 13 4V-20"
/>`;

/** A branch with few contact points, then the same branch with more. */
export const connections = (): TemplateResult =>
  html`<svg viewBox="0 0 320 200" class="figure f-mirror" aria-hidden="true" focusable="false">
    <g transform="translate(66) rotate(4)">${branch}</g>
    ${then(126, 100)}
    <g transform="translate(200) rotate(4)">
      ${branch}${fresh(10, 12, 1)}${fresh(10, 70, 1)}${fresh(10, 100, 1)}${fresh(10, 166, 1)}
      ${fresh(-10, 30, -1)}${fresh(-10, 60, -1)}${fresh(-10, 126, -1)}${fresh(-10, 158, -1)}
    </g>
    ${mouse(283, 162, 1)}
  </svg>`;
