import {css} from 'lit';

export const evidenceStyles = css`
  .base {
    container-type: inline-size;
  }
  .cards {
    display: grid;
    gap: var(--_space);
    margin-block-start: 1.5em;
  }
  .card {
    min-inline-size: 0;
  }
  .name {
    margin-block-end: 0.5em;
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-end: 0.5em;
  }
  .rating svg {
    inline-size: 5.2em;
    block-size: 1em;
    margin-block-start: 0.275em;
    stroke-width: 1.5;
  }
  .rating svg:dir(rtl) {
    scale: -1 1;
  }
  .rating slot {
    flex: 1 1 11em;
  }
  @media print {
    .cards {
      display: block;
    }
    .card {
      margin-block-end: 0.75em;
    }
  }
`;

/** The parts of a card: for and against side by side where there is room for both, else one under the other. */
export const cardStyles = css`
  condition-evidence > [data-kw-rating] {
    margin: 0;
  }
  condition-evidence > dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(19em, 40%)), 1fr));
    gap: 1em 2.5em;
    max-inline-size: none;
    margin-block: 1em;
  }
  condition-evidence > dl > :is(:first-child, :last-child) {
    grid-column: 1 / -1;
  }
  condition-evidence dt {
    font-weight: 600;
  }
  condition-evidence dd {
    margin: 0;
    max-inline-size: 68ch;
  }
  condition-evidence dd :is(p, ul) {
    margin-block: 0.25em 0;
  }
  condition-evidence dd ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  condition-evidence dd li {
    margin-block: 0 0.4em;
  }
  @media print {
    condition-evidence dl > div {
      break-inside: avoid;
    }
  }
`;
