import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {then} from './shapes.js';

const head = 'c7 0 9-1 13-4a9 9 0 1 1 0 16c-4-3-6-4-13-4';

const fresh = (x: number, y: number, side: 1 | -1): SVGTemplateResult =>
  svg`<path class="f-accent f-solid" transform="translate(${x} ${y}) scale(${side} 1)" d="M0 0${head}z" />`;

const branch = svg`<path
  class="f-soft"
  d="M10-20V40${head}V134${head}V220H-10V98c-7 0-9 1-13 4a9 9 0 1 1 0-16c4 3 6 4 13 4V-20"
/>`;

/** A branch with few contact points, then the same branch with more; a mouse marks an animal study. */
export const connections = (): TemplateResult =>
  html`<svg viewBox="0 0 320 200" class="figure f-mirror" aria-hidden="true" focusable="false">
    <g transform="translate(66) rotate(4)">${branch}</g>
    ${then(126, 100)}
    <g transform="translate(200) rotate(4)">
      ${branch}${fresh(10, 12, 1)}${fresh(10, 70, 1)}${fresh(10, 100, 1)}${fresh(10, 166, 1)}
      ${fresh(-10, 30, -1)}${fresh(-10, 60, -1)}${fresh(-10, 126, -1)}${fresh(-10, 158, -1)}
    </g>
    <circle class="f-thin" cx="283" cy="162" r="33" />
    <g transform="translate(257 146) scale(.82)">
      <path
        class="f-fill"
        fill-rule="evenodd"
        d="M2 29C6 21 12 16 17 15A10 10 0 1 1 35 11C49 10 57 22 57 37H8C2 37 0 33 2 29Zm10-4a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0Z"
      />
      <path d="M54 35c12 2 14-8 8-14" />
    </g>
  </svg>`;
