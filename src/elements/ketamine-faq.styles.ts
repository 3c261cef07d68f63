import {css} from 'lit';

export const faqStyles = css`
  .all {
    font-size: 0.9375em;
  }
  .all,
  .filter {
    margin-block-end: 0.5em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75em;
    margin-block-start: 0.25em;
  }
  label {
    inline-size: 100%;
  }
  label > * {
    display: block;
    margin-block-end: 0.5em;
  }
  input {
    inline-size: 100%;
    appearance: none;
  }
  .quiet[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  .below {
    padding-block-end: 0.5em;
    font-size: 0.9375em;
  }
  .topic {
    margin-block: 2em 0.5em;
  }
  .topic ::slotted(*) {
    font-size: 1.25em !important;
    line-height: 1.3 !important;
  }
  .item {
    border-block-start: 1px solid var(--_line);
  }
  .group {
    border-block-end: 1px solid var(--_line);
  }
  [hidden] {
    border: 0;
    margin: 0;
  }
  .group + .group > .item:first-child {
    margin-block-start: 2em;
  }
  [aria-expanded] {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    padding-block: 0.9em;
  }
  [aria-expanded]:hover ::slotted(*) {
    text-decoration: underline;
  }
  [aria-expanded] ::slotted(*) {
    font-size: 1.0625em !important;
    line-height: 1.4 !important;
    font-weight: var(--kw-heading-weight, 600) !important;
    min-inline-size: 0;
  }
  [aria-expanded] slot {
    display: contents;
  }
  [aria-expanded]::after {
    content: '';
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.125em;
    background:
      linear-gradient(currentColor 0 0) center / 62% 0.12em no-repeat,
      linear-gradient(currentColor 0 0) center / 0.12em 62% no-repeat;
    forced-color-adjust: none;
  }
  [aria-expanded='true']::after {
    background-size:
      62% 0.12em,
      0 0;
  }
  .answer {
    padding-inline-end: clamp(0em, (100% - 24em) * 99, 2.25em);
  }
  .answer slot:last-child {
    padding-block-end: 1.1em;
  }
  @media print {
    [aria-expanded]::after {
      display: none;
    }
    [hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
