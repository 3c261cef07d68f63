import {css} from 'lit';

/**
 * What every shadow root starts from. Fonts and colours come from the page; the tokens below are all a site needs to set.
 * Sizes are in em of the page's own text: the root size of a page cannot be trusted.
 */
export const tokens = css`
  :host {
    --_accent: var(--kw-accent, light-dark(#0b5c63, #86d3da));
    --_on-accent: var(--kw-on-accent, light-dark(#fff, #06282b));
    --_danger: var(--kw-danger, light-dark(#b3261e, #ff8a80));
    --_caution: var(--kw-caution, light-dark(#8a5a00, #f0bd5b));
    --_line: var(--kw-line, color-mix(in srgb, currentColor 24%, transparent));
    --_strong-line: color-mix(in srgb, currentColor 62%, transparent);
    --_surface: var(--kw-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--kw-radius, 0.75em);
    --_space: var(--kw-space, 1em);
    --_focus: var(--kw-focus, currentColor);
    display: block;
    margin-block: 1.5em;
    text-align: start;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    line-height: 1.55;
    display: flow-root;
  }
  :host([appearance='outlined']) .base,
  :host([appearance='filled']) .base,
  .card {
    padding: clamp(0.9em, 4%, 1.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :host([appearance='filled']) .base {
    background: var(--_surface);
  }
  slot {
    display: block;
    min-inline-size: 0;
  }
  ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin-block: 0 !important;
    padding: 0 !important;
    text-wrap: balance;
  }
  .title {
    margin-block-end: 0.75em;
  }
  .name::slotted(*),
  .name ::slotted(*) {
    font-size: 1.1875em !important;
    line-height: 1.35 !important;
    font-weight: var(--kw-heading-weight, 600) !important;
  }
  .bare ::slotted(*) {
    font-size: 1.5em !important;
    font-weight: 600 !important;
  }
  p,
  [role='list'] {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    background: none;
    margin: 0;
  }
  button {
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  /* A phone zooms into a field with smaller letters. */
  input {
    font-size: max(16px, 1em);
  }
  :is(button, select, input):not(:where([aria-expanded], .quiet, [type='checkbox'])) {
    box-sizing: border-box;
    min-block-size: 3em;
    padding: 0.5em 1em;
    border: 1px solid var(--_strong-line);
    border-radius: calc(var(--_radius) * 0.6);
  }
  button:where(:not([aria-expanded], .quiet):hover) {
    background: var(--_surface);
  }
  [aria-current],
  [aria-pressed='true']:not(.quiet),
  .call {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .quiet {
    min-block-size: 3em;
    text-decoration: underline;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }
  svg {
    display: block;
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .foot {
    margin-block-start: 1.5em;
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: currentColor;
    }
  }
  @media (forced-colors: active) {
    [aria-current],
    [aria-pressed='true']:not(.quiet) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    button:not([part='question']),
    form,
    nav,
    .chooser,
    .filter,
    .print,
    .bar,
    .end,
    .now,
    .time {
      display: none !important;
    }
  }
`;
