import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {circles, mouse} from './shapes.js';

const diamonds = (...at: readonly number[]): SVGTemplateResult[] =>
  at.flatMap((y, i) => (i % 2 ? [svg`<path class="f-warn f-fill" d="M${at[i - 1]} ${y - 11}l11 11-11 11-11-11z" />`] : []));

const strand = 'M-4 160C16 138 36 150 60 150H212c30 0 36 12 60 8s24-12 54-8';

/** A small machine reads a strand and joins beads into a chain. */
export const proteinBuilding = (): TemplateResult =>
  html`<svg viewBox="0 0 320 200" class="figure f-mirror" aria-hidden="true" focusable="false">
    <path d=${strand} />
    <path class="f-ticks" transform="translate(0 4)" d=${strand} />
    <path class="f-soft" d="M72 138C66 94 96 68 134 68s70 26 64 70q-63 6-126 0z" />
    <path class="f-soft" d="M86 162q50 6 100 0c4 20-14 32-50 32s-54-12-50-32z" />
    ${circles('f-accent f-fill', 9, 124, 124, 168, 85, 200, 58, 257, 49, 273, 84, 244, 110)} ${circles('f-soft', 8, 138, 111, 184, 71, 238, 43, 270, 64)}
    ${diamonds(153, 98, 218, 47, 262, 101)} ${circles('f-accent f-fill', 9, 30, 66)}${circles('f-soft', 8, 60, 34)}${diamonds(28, 112, 92, 22)}
    ${mouse(292, 24)}
    <path class="f-accent" d="M56 70C76 72 92 82 104 102M92 96l12 6 4-13" />
  </svg>`;
