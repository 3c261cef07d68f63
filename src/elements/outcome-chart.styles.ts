import {css} from 'lit';

/** A filled person had the result, an outlined one did not: the shape says it, the color only helps. */
export const outcomeStyles = css`
  .arms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    grid-template-rows: auto auto auto;
    gap: 0 clamp(1em, 6cqi, 3em);
    max-inline-size: 40em;
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
  .arms .people {
    inline-size: 100%;
    max-inline-size: 17em;
    block-size: auto;
  }
  .chart path {
    stroke: var(--_strong-line);
    stroke-width: 0.75;
  }
  .chart .with {
    stroke: none;
    fill: var(--_accent);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }
  .key span {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
`;
