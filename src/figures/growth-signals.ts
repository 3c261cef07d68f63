import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {mouse} from './shapes.js';

const factor = (x: number, y: number, turn: number): SVGTemplateResult =>
  svg`<path class="f-accent f-fill" transform="translate(${x} ${y}) rotate(${turn})" d="M0-4a9 9 0 1 1 0 8 9 9 0 1 1 0-8z" />`;

const arm = svg`<path
  class="f-soft"
  d="M104 70C122 70 120 83 130 83H152a6 6 0 0 1 0 12H117A13 13 0 0 0 104 78a4 4 0 0 1 0-8z"
/>`;

/** A growth factor is released, docks at its receptor, and a signal runs to the nucleus of the cell. */
export const growthSignals = (): TemplateResult =>
  html`<svg viewBox="0 0 320 200" class="figure f-mirror" aria-hidden="true" focusable="false">
    <path class="f-soft" d="M-6 34C20 34 34 56 34 80a19 19 0 1 0 0 40C34 146 20 166-6 166" />
    ${factor(18, 100, 90)}
    <g class="m-send">${factor(50, 96, 15)}${factor(62, 134, -35)}${factor(72, 58, 50)}${factor(103, 100, 90)}</g>
    ${mouse(92, 174)}
    <path class="f-wash" d="M330 8H190C146 8 132 60 132 100S146 192 190 192H330z" />
    <path d="M330 8H190C150 8 136 44 133 78M133 122C136 156 150 192 190 192H330" />
    ${arm}
    <g transform="translate(0 200) scale(1 -1)">${arm}</g>
    <path class="f-soft" d="M219 88A46 46 0 1 1 219 112" />
    <path d="M264 66c0 18 24 16 24 34s-24 16-24 34M288 66c0 18-24 16-24 34s24 16 24 34M266 73h20M267 95h18M267 105h18M266 127h20" />
    <path class="f-accent f-bold m-then" d="M168 100H244M232 88l12 12-12 12" />
  </svg>`;
