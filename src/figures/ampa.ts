import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ions, membrane, messengers, mouse, receptor, then} from './shapes.js';

/** Left: an empty, closed receptor. Right: one that has caught messengers is open, and current passes in. */
export const ampa = (): TemplateResult =>
  html`<svg viewBox="0 0 320 200" class="figure f-mirror" aria-hidden="true" focusable="false">
    ${membrane(6, 46, 104)}${membrane(110, 200, 104)}${membrane(284, 314, 104)}
    <g class="f-accent">${receptor(78, 104, 2)}${receptor(242, 104, 12)}</g>
    ${then(160, 62)} ${messengers(202, 54, 282, 54, 40, 18, 74, 30, 118, 14, 160, 30, 204, 20, 280, 20)}
    <g class="m-flow">${ions(242, 26, 242, 50, 242, 74, 242, 98, 242, 122)}</g>
    ${ions(214, 150, 270, 150, 216, 176, 268, 176)} ${mouse(26, 172)}
    <path class="f-accent f-bold" d="M242 140V188M228 174l14 14 14-14" />
  </svg>`;
