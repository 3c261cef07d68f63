import {css} from 'lit';

export const outcomeStyles = css`
  .arms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 0 1.5em;
    max-inline-size: 37em;
  }
  .arm,
  .key span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .arm {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
    line-height: 1.35;
    align-items: end;
  }
  .count {
    font-size: 1.5em;
    font-weight: 600;
    color: var(--_accent);
    margin-block: 0.1em 0.35em;
  }
  .arm svg {
    inline-size: 100%;
    max-inline-size: 17em;
    block-size: auto;
    margin-block-end: 0.5em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-end: 0.75em;
    font-size: 0.9375em;
  }
  .key span {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  @container (min-width: 50em) {
    :has(> .drawn) {
      display: grid;
      grid-template-columns: minmax(20em, 9fr) 10fr;
      gap: 0 3em;
      align-items: start;
    }
    :has(> .drawn) > :not(.drawn, .drawn + slot) {
      grid-column: 1 / -1;
    }
    .chart {
      margin-block-start: 0;
    }
  }
`;
