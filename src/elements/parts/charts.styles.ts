import {css} from 'lit';

/** What both charts share in the shadow: rooms, the button, the folded table. */
export const chartStyles = css`
  .base {
    container-type: inline-size;
  }
  .item {
    padding-block-start: 1.5em;
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    margin-block-end: 0.5em;
  }
  .chart {
    margin-block: 1em 0.5em;
  }
  .table {
    overflow-x: auto;
    margin-block-end: 1em;
  }
  .table[hidden] {
    overflow: clip;
    margin: 0;
    inline-size: 0;
  }
  @media print {
    .table {
      display: block !important;
      inline-size: auto !important;
      content-visibility: visible !important;
      overflow: visible !important;
    }
    .chart {
      break-inside: avoid;
    }
  }
`;

/** The tables and facts in the light: dressed with or without a picture. */
export const chartLightStyles = css`
  :is(onset-timeline, outcome-chart) table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: none;
    font-size: 0.9375em;
  }
  :is(onset-timeline, outcome-chart) table :is(th, td, caption) {
    text-align: start;
    vertical-align: top;
    padding-block: 0.5em;
    font-weight: 600;
  }
  :is(onset-timeline, outcome-chart) table :is(th, td) {
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    min-inline-size: 6.5em;
  }
  :is(onset-timeline, outcome-chart) table td {
    font-weight: inherit;
  }
  :is(onset-timeline, outcome-chart) > dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 0.35em 1.25em;
    font-size: 0.9375em;
  }
  :is(onset-timeline, outcome-chart) dt {
    font-weight: 600;
  }
  :is(onset-timeline, outcome-chart) dd {
    margin: 0;
  }
`;
