import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {cell, ketamine, mouse} from './shapes.js';

/** A small braking cell, plugged by ketamine and quiet; beside it a large cell that fires more. */
export const brakes = (): TemplateResult =>
  html`<svg viewBox="0 0 320 200" class="figure f-mirror" aria-hidden="true" focusable="false">
    <g transform="translate(54 86)">
      <path class="f-soft" d=${cell(46, 2, 30, -38, -30, -38, -46, 8, -8, 46) + 'C6 8 6 8 46 5.5'} />
      <path class="f-ghost" d="M54 2H90" />
      <path class="f-bold" d="M98-16V20" />
      ${ketamine(0, -1, 12)}
    </g>
    <g transform="translate(222 74)">
      <path class="f-accent f-soft" d=${cell(66, 14, 38, -56, -14, -66, -56, -40, -52, 32, -8, 60, 36, 54) + 'C17 11 17 11 65 17.5'} />
      <circle class="f-accent f-fill" r="10" />
      <path class="f-accent" d="M70 14H100" />
    </g>
    ${mouse(128, 26)}
    <path d="M12 188H60l5-34 5 34H116" />
    <path class="f-accent" d="M150 188${'h7l5-34 5 34'.repeat(9)}h7" />
  </svg>`;
