import {css} from 'lit';

export const stepsStyles = css`
  .base {
    container-type: inline-size;
  }
  .steps {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .step {
    display: grid;
    gap: 0.75em 2em;
    padding-block: 1.75em;
    border-block-start: 1px solid var(--_line);
  }
  .drawing {
    max-inline-size: 22em;
  }
  .count {
    margin: 0 0 0.25em;
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
    padding: clamp(0.9em, 4cqi, 1.5em);
    margin-block-end: 1em;
    border: 1px dashed var(--_strong-line);
    border-radius: var(--_radius);
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.25em;
  }
  @container (min-width: 44em) {
    .step {
      grid-template-columns: minmax(14em, 5fr) 9fr;
      align-items: start;
    }
    .step > .words:first-child {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .step {
      break-inside: avoid;
      grid-template-columns: 12em 1fr;
      padding-block: 0.75em;
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
    border: 1px solid color-mix(in srgb, currentColor 35%, transparent);
    border-radius: 1em;
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
