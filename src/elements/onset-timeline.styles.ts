import {css} from 'lit';

export const timelineStyles = css`
  .lanes {
    display: grid;
    gap: 2em;
  }
  .name-of {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .track {
    position: relative;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.6);
    overflow: clip;
  }
  .track > div {
    padding: 0.25em min(0.4em, 1.5cqi) 4.75em;
    line-height: 1.25;
  }
  .track > div:nth-child(even) {
    background: var(--_surface);
  }
  .track > div + div {
    border-inline-start: 1px solid var(--_line);
  }
  .track :is(b, span) {
    display: block;
    font-size: min(0.8125em, 4.4cqi);
  }
  .plot {
    position: absolute;
    inset: auto 0 0.25em;
    inline-size: 100%;
    block-size: 4.5em;
    overflow: visible;
  }
  .plot svg {
    inline-size: auto;
    block-size: auto;
  }
  .marks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0.6em 1.5em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }
  .marks li {
    display: flex;
    gap: 0.6em;
  }
  .marks b {
    display: block;
    font-weight: 600;
  }
  @container (min-width: 50em) {
    .marks {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  .note {
    margin-block-start: 1.25em;
    font-size: 0.875em;
  }
`;
