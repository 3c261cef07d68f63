import {css} from 'lit';

export const safetyStyles = css`
  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .section {
    box-sizing: border-box;
    flex: 1 1 min(20em, 100%);
    min-inline-size: 0;
  }
  .emergency,
  .today,
  .caution {
    --_tone: var(--_caution);
    border-inline-start: 0.375em solid var(--_tone);
  }
  .emergency {
    --_tone: var(--_danger);
    border-color: var(--_tone);
    background: color-mix(in srgb, var(--_tone) 7%, transparent);
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: start;
    margin-block-end: 0.75em;
  }
  .name slot {
    flex: 1 1 8em;
  }
  .name svg {
    stroke: var(--_tone);
  }
  .today {
    border-inline-start-style: double;
  }
  .caution,
  .topic {
    flex-basis: 100%;
  }
  .said {
    flex: 1 1 8em;
  }
  .severity {
    display: block;
    color: var(--_tone);
    font-weight: 600;
  }
  .contents {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-end: 0.5em;
  }
  .contents a {
    color: inherit;
    padding-block: 0.6em;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 0.08em;
  }
  .intro ::slotted(crisis-help) {
    margin-block: 1em !important;
  }
  @media (forced-colors: active) {
    .section {
      border-inline-start-color: CanvasText;
    }
  }
  @media print {
    .sections {
      display: block;
    }
    .section {
      background: none;
      margin-block-end: 0.75em;
    }
  }
`;

export const tableStyles = css`
  safety-card > p[data-item] {
    display: list-item;
    list-style: disc;
    margin: 0 0 0.4em;
    margin-inline-start: 1.25em;
  }
  safety-card > ul:has(+ [data-kw-place]) {
    margin-block-end: 0;
  }
  safety-card > ul {
    columns: 22em;
    column-gap: 2.5em;
    max-inline-size: none;
  }
  safety-card > ul > li {
    break-inside: avoid;
  }
  safety-card > ul > li[dir] {
    list-style-position: inside;
  }
  safety-card > table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 48em;
    overflow-wrap: anywhere;
    hyphens: auto;
    font-size: 0.9375em;
  }
  safety-card > table caption {
    text-align: start;
    padding-block-end: 0.75em;
  }
  safety-card > table :is(th, td) {
    text-align: start;
    vertical-align: bottom;
    padding: 0.4em 0.25em 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  safety-card > table th[scope='row'] {
    font-weight: inherit;
    padding-inline-start: 0;
  }
  safety-card > table thead th {
    font-size: 0.875em;
  }
  safety-card > table td {
    inline-size: 31%;
    print-color-adjust: exact;
    background: linear-gradient(currentColor, currentColor) no-repeat 0.25em calc(100% - 0.3em) / calc(var(--_n, 0) * 1%) 0.22em;
  }
  safety-card > table td:dir(rtl) {
    background-position-x: calc(100% - 0.25em);
  }
  @media (max-width: 26em) {
    safety-card > table {
      font-size: 0.875em;
    }
    safety-card > table thead th {
      font-size: 0.8125em;
    }
    safety-card > table td {
      inline-size: 29%;
    }
  }
  @media (forced-colors: active) {
    safety-card > table td {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;
