import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';

// The vocabulary of all figures. A thing keeps its shape from figure to figure, so that a reader who has learnt
// it once recognises it: messenger = full dot, ion = ring, ketamine = hexagon, growth factor = pair of dots, seen in animals = mouse.

/** Circles of one kind. `at` is x, y, x, y, … */
export const circles = (kind: string, r: number, ...at: readonly number[]): SVGTemplateResult[] =>
  at.flatMap((y, i) => (i % 2 ? [svg`<circle class=${kind} cx=${at[i - 1]} cy=${y} r=${r} />`] : []));

export const messengers = (...at: readonly number[]): SVGTemplateResult[] => circles('f-accent f-fill', 6.5, ...at);

export const ions = (...at: readonly number[]): SVGTemplateResult[] => circles('f-line', 4.5, ...at);

/** A stretch of membrane from x1 to x2: two rows of round heads with a soft layer between them. */
export const membrane = (x1: number, x2: number, y: number): SVGTemplateResult => svg`
  <path class="f-wash" d="M${x1 - 4} ${y - 17}H${x2 + 4}v34H${x1 - 4}z" />
  <path class="f-heads" d="M${x1} ${y - 17}H${x2}M${x1} ${y + 17}H${x2}" />`;

const half = svg`<path
  class="f-soft"
  d="M0 26V-16C0-30-6-32-6-48a6 6 0 0 0-12 0 9 9 0 0 1-18 0 6 6 0 0 0-12 0C-48-30-24-34-24-16V26A12 12 0 0 0 0 26Z"
/>`;

/** A receptor that sits across a membrane, its pore `gap` wide to either side of x. */
export const receptor = (x: number, y: number, gap: number): SVGTemplateResult => svg`
  <g transform="translate(${x - gap} ${y})">${half}</g>
  <g transform="translate(${x + gap} ${y}) scale(-1 1)">${half}</g>`;

const hexagon = (x: number, y: number, r: number): string => `M${x} ${y - r}l${r * 0.866} ${r / 2}v${r}l${-r * 0.866} ${r / 2} ${-r * 0.866} ${-r / 2}v${-r}z`;

/** The ketamine molecule: two joined rings. x, y is the middle of the lower one. */
export const ketamine = (x: number, y: number, r: number): SVGTemplateResult => svg`
  <path class="f-warn f-solid" d=${hexagon(x, y, r)} />
  <path class="f-warn f-soft" d="${hexagon(x, y - r * 2.5, r * 0.8)}M${x} ${y - r * 1.7}V${y - r}" />`;

/** A nerve cell around 0, 0 whose arms end, bluntly, at `tips`: x, y, x, y, … anticlockwise. */
export const cell = (...tips: readonly number[]): string => {
  const arms = tips.flatMap((y, i): [number, number][] => (i % 2 ? [[tips[i - 1] ?? 0, y]] : []));
  return arms.reduce((d, [x, y], i) => {
    const [fromX, fromY] = arms.at(i - 1) ?? [0, 0];
    const pit = `${(fromX + x) * 0.17} ${(fromY + y) * 0.17} `;
    const width = 3.5 / Math.hypot(x, y);
    const [dx, dy] = [y * width, -x * width];
    const tip = `${x - dx} ${y - dy}A3.5 3.5 0 0 0 ${x + dx} ${y + dy}`;
    return d + (i ? `C${pit}${pit}${tip}` : `M${tip}`);
  }, '');
};

/** Seen in animals. */
export const mouse = (x: number, y: number, size = 0.66): SVGTemplateResult => svg`
  <g transform="translate(${x} ${y}) scale(${size})">
    <circle class="f-thin" r="33" />
    <g transform="translate(-26 -16) scale(.82)">
      <path
        class="f-fill"
        fill-rule="evenodd"
        d="M2 29C6 21 12 16 17 15A10 10 0 1 1 35 11C49 10 57 22 57 37H8C2 37 0 33 2 29Zm10-4a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0Z"
      />
      <path d="M54 35c12 2 14-8 8-14" />
    </g>
  </g>`;

/** "And then": a small sign between a before and an after. */
export const then = (x: number, y: number): SVGTemplateResult => svg`<path d="M${x - 4} ${y - 9}l8 9-8 9" />`;
