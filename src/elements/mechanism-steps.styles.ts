import {css} from 'lit';

export const stepsStyles = css`
  .base {
    container-type: inline-size;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block: 1em;
  }
  .base button {
    font-size: 0.9375em;
  }
  .row button {
    flex: 1 0 2em;
    max-inline-size: 3.5em;
    padding-inline: 0;
    text-align: center;
  }
  .next {
    margin-inline-start: auto;
  }
  .step {
    gap: 0 2em;
  }
  .step:not([hidden]) {
    padding-block: 1.75em;
    border-block-start: 1px solid var(--_line);
  }
  .head,
  .words {
    grid-column: 2;
  }
  .drawing {
    grid-area: 1 / 1 / 3;
    max-inline-size: 22em;
    margin-block-end: 1em;
  }
  .play {
    display: none;
  }
  .detail:not([hidden]) {
    margin-block: 1em;
    border-inline-start: 0.2em solid var(--_accent);
    padding-inline-start: 1em;
  }
  .count {
    margin-block-end: 0.25em;
    font-size: 0.875em;
    color: var(--_accent);
    font-weight: 600;
  }
  .name {
    margin-block-end: 0.5em;
  }
  .name::slotted(*) {
    font-size: 1.25em !important;
    line-height: 1.3 !important;
    font-weight: var(--kw-heading-weight, 600) !important;
  }
  .aside {
    margin-block-end: 1em;
    border: 1px dashed var(--_strong-line);
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.25em;
  }
  @container (min-width: 44em) {
    .step:has(.drawing):not([hidden]) {
      display: grid;
      grid-template: auto 1fr / minmax(14em, 5fr) 9fr;
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .play {
      display: block;
    }
  }
  @media print {
    .step {
      break-inside: avoid;
      display: block !important;
      content-visibility: visible !important;
      padding-block: 0.75em !important;
      border-block-start: 1px solid var(--_line);
    }
    .step:has(.drawing) {
      display: grid !important;
      grid-template: auto 1fr / 12em 1fr !important;
    }
  }
`;

/** The tags of a step: a filled disc for people, a hollow diamond for animals, half for both, a dashed ring for an idea. */
export const tagStyles = css`
  mechanism-steps > [data-kw-tags] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.5em;
    list-style: none;
    padding: 0;
    margin-block: 0 0.75em;
    font-size: 0.875em;
  }
  mechanism-steps > [data-kw-tags] > li {
    margin: 0;
    padding: 0.15em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }
  mechanism-steps > [data-kw-figure] {
    margin-block: 0.5em;
    font-size: 0.875em;
    color: color-mix(in srgb, currentColor 80%, transparent);
  }
  mechanism-steps [data-kw-evidence] {
    font-weight: 600;
  }
  mechanism-steps [data-kw-evidence]::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border: 0.14em solid currentColor;
    border-radius: 50%;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  mechanism-steps [data-kw-evidence='people']::before {
    background: currentColor;
  }
  mechanism-steps [data-kw-evidence='animals']::before {
    border-radius: 0;
    rotate: 45deg;
    scale: 0.85;
  }
  mechanism-steps [data-kw-evidence='both']::before {
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
  }
  mechanism-steps [data-kw-evidence='idea']::before {
    border-style: dashed;
    border-width: 0.1em;
  }
`;
