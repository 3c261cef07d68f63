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
    margin-block-end: 0.6em;
  }
  .name::slotted(*) {
    font-size: 1.1875em !important;
    line-height: 1.35 !important;
    font-weight: var(--kw-heading-weight, 600) !important;
  }
  .chart {
    margin-block: 1em 0.5em;
  }
  p,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .show {
    min-block-size: 2.75em;
    text-decoration: underline;
    text-underline-offset: 0.25em;
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
    .show {
      display: none;
    }
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
    border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent);
    min-inline-size: 6.5em;
  }
  :is(onset-timeline, outcome-chart) table td {
    font-weight: inherit;
  }
  :is(onset-timeline, outcome-chart) > dl {
    display: grid;
    grid-template-columns: auto 1fr;
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
