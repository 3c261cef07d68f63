import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {ions, ketamine, membrane, messengers, receptor, then} from './shapes.js';

const channel = (x: number): SVGTemplateResult => svg`
  ${membrane(x - 73, x - 43, 112)}${membrane(x + 43, x + 73, 112)}${receptor(x, 112, 13)}
  ${messengers(x - 40, 62, x + 40, 62)}`;

/** Left: an open channel, ions stream through. Right: the same channel, plugged by ketamine. */
export const nmdaBlock = (): TemplateResult =>
  html`<svg viewBox="0 0 320 200" class="figure f-mirror" aria-hidden="true" focusable="false">
    ${channel(77)}${channel(243)}${then(160, 62)} ${ions(50, 18, 102, 14, 47, 164, 107, 164, 51, 188, 103, 188)}
    <g class="m-flow">${ions(77, 30, 77, 54, 77, 78, 77, 102, 77, 126)}</g>
    <path class="f-accent f-bold" d="M77 146V190M64 177l13 13 13-13" />
    <g class="m-knock">${ions(205, 18, 223, 36, 243, 14, 263, 36, 281, 18, 235, 54, 251, 54)}</g>
    <g class="m-come">${ketamine(243, 114, 14.5)}</g>
  </svg>`;
