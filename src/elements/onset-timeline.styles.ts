import {css} from 'lit';

export const timelineStyles = css`
  .lanes {
    display: grid;
    gap: 2em;
  }
  .lane-name {
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .track {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    grid-template-rows: auto 4.5em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    overflow: clip;
  }
  .track > div {
    grid-row: 1 / 3;
    padding: 0.35em 0.5em;
    font-size: min(0.8125em, 4.4cqi);
    line-height: 1.3;
  }
  .track > div:nth-child(even) {
    background: var(--_surface);
  }
  .track > div + div {
    border-inline-start: 1px solid var(--_line);
  }
  .track b,
  .track span {
    display: inline-block;
  }
  .plot {
    grid-area: 2 / 1 / 3 / -1;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .body {
    inline-size: 100%;
    block-size: 100%;
  }
  .body path {
    vector-effect: non-scaling-stroke;
    stroke: var(--_accent);
  }
  .shape {
    fill: var(--_wash);
  }
  .open {
    stroke-dasharray: 6 5;
  }
  .dots {
    stroke: var(--_accent);
    stroke-width: 4;
    stroke-dasharray: 0 8;
  }
  .sign {
    transform: translate(-0.6em, -0.6em);
  }
  .sign svg {
    inline-size: 1.2em;
    block-size: 1.2em;
    overflow: visible;
  }
  .full {
    fill: var(--_accent);
    stroke: none;
  }
  .hollow {
    fill: Canvas;
    stroke: var(--_accent);
    stroke-width: 2.25;
  }
  .marks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0.6em 1.5em;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .marks li {
    display: flex;
    gap: 0.6em;
  }
  .marks svg {
    inline-size: 1.2em;
    block-size: 1.4em;
  }
  .marks b {
    display: block;
    font-weight: 600;
  }
  .note {
    margin-block-start: 1.25em;
    font-size: 0.875em;
  }
`;
