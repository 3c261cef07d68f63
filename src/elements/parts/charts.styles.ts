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
    --_wash: color-mix(in srgb, var(--_accent) 16%, transparent);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  p {
    margin: 0;
  }
  .show {
    min-block-size: 2.75em;
    padding-inline: 0.25em;
    margin-inline-start: -0.25em;
    font-size: 0.9375em;
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.25em;
    border-radius: 0.25em;
  }
  .show:hover {
    text-decoration-thickness: 0.14em;
  }
  .table {
    overflow-x: auto;
    margin-block-end: 1em;
  }
  .table:focus-visible {
    outline-offset: -0.1875em;
  }
  @media (forced-colors: active) {
    .chart {
      --_accent: CanvasText;
      --_wash: Canvas;
      --_surface: Canvas;
    }
  }
  @media print {
    .show {
      display: none;
    }
    .table {
      display: block !important;
      content-visibility: visible !important;
      overflow: visible;
    }
    .chart {
      break-inside: avoid;
    }
  }
`;

/** The tables and facts in the light: dressed with or without a picture. */
export const chartLightStyles = css`
  :is(onset-timeline, outcome-chart) > table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: none;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  :is(onset-timeline, outcome-chart) > table caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.5em;
  }
  :is(onset-timeline, outcome-chart) > table :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 0.5em 1em 0.5em 0;
    border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent);
    min-inline-size: 6.5em;
    font-weight: inherit;
  }
  :is(onset-timeline, outcome-chart) > table th:not([scope='row']) {
    font-size: 0.875em;
    font-weight: 600;
    vertical-align: bottom;
  }
  :is(onset-timeline, outcome-chart) > dl {
    display: grid;
    grid-template-columns: minmax(max-content, auto) 1fr;
    gap: 0.35em 1.25em;
    font-size: 0.9375em;
  }
  :is(onset-timeline, outcome-chart) > dl dt {
    font-weight: 600;
  }
  :is(onset-timeline, outcome-chart) > dl dd {
    margin: 0;
  }
`;
