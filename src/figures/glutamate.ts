import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {circles, messengers} from './shapes.js';

/** A nerve ending above, the next cell below; a burst of messengers between them. */
export const glutamate = (): TemplateResult =>
  html`<svg viewBox="0 0 320 200" class="figure" aria-hidden="true" focusable="false">
    <path class="f-soft" d="M140-6V8C140 30 70 24 70 60 70 90 96 94 112 94a16 16 0 1 1 24 0h48a16 16 0 1 1 24 0C224 94 250 90 250 60 250 24 180 30 180 8V-6" />
    ${circles('f-line', 15, 104, 56, 144, 46, 182, 50, 217, 56)} ${messengers(99, 54, 109, 59, 139, 45, 150, 48, 177, 47, 187, 53, 212, 58, 222, 54)}
    <g class="m-burst">${messengers(124, 84, 124, 102, 110, 108, 138, 107, 124, 119, 153, 109, 96, 117, 109, 128, 141, 124, 80, 112, 84, 134)}</g>
    <g class="m-burst">${messengers(196, 84, 196, 102, 182, 108, 210, 107, 196, 119, 168, 115, 224, 116, 181, 126, 211, 127, 160, 131, 242, 124, 238, 106)}</g>
    <g class="m-then">${messengers(97, 152, 223, 152)}</g>
    <path
      class="f-soft"
      d="M56 214V176C56 152 72 148 86 148v6a11 11 0 0 0 22 0v-6h41v6a11 11 0 0 0 22 0v-6h41v6a11 11 0 0 0 22 0v-6C248 148 264 152 264 176v38"
    />
  </svg>`;
