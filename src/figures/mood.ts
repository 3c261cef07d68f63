import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {circles} from './shapes.js';

const face = (y: number, bend: number): SVGTemplateResult => svg`
  ${circles('f-line', 11, 16, y)}${circles('f-fill', 1.8, 12, y - 3, 20, y - 3)}
  <path stroke-width="2.2" d="M11 ${y + 5 - bend / 2}q5 ${bend} 10 0" />`;

/** Two weeks, a tick for each day: one line rises part of the way within a day and fades, a dotted one stays flat. */
export const mood = (): TemplateResult =>
  html`<svg viewBox="0 0 320 200" class="figure f-mirror" aria-hidden="true" focusable="false">
    <path d="M40 12V172H312" />
    <path class="f-thin" d="M58 172${'v7m0-7m18 0'.repeat(14)}M40 172v15M166 172v15M292 172v15" />
    ${face(28, 5)}${face(146, -5)}
    <path class="f-accent f-wash" d="M40 146C50 146 50 60 58 60 86 60 118 88 150 108S240 132 292 137V146H40z" />
    <path class="f-accent f-ghost" d="M58 76V166" />
    <path class="f-accent f-bold" d="M40 146C50 146 50 60 58 60 86 60 118 88 150 108S240 132 292 137" />
    <path class="f-warn f-bold f-ghost" d="M44 146H288" />
    ${circles('f-accent f-fill', 7, 58, 60)} ${circles('f-warn', 5, 297, 146)}
  </svg>`;
