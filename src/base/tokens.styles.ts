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
  :host([appearance='filled']) .base {
    padding: clamp(0.9em, 4%, 1.75em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :host([appearance='filled']) .base {
    background: var(--_surface);
  }
  slot {
    display: block;
  }
  ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin-block: 0 !important;
    padding: 0 !important;
    text-wrap: balance;
  }
  .title {
    margin-block-end: 0.75em;
  }
  .bare ::slotted(*) {
    font-size: 1.5em !important;
    font-weight: 600 !important;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
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
`;
