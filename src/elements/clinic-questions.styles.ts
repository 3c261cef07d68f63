import {css} from 'lit';

export const questionStyles = css`
  .sheet {
    display: none;
  }
  .topic {
    margin-block: 2em 0.5em;
  }
  .topic ::slotted(*) {
    font-size: 1.25em !important;
    line-height: 1.3 !important;
  }
  li {
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  label {
    display: flex;
    gap: 0.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }
  label ::slotted(*) {
    font-size: 1em !important;
    line-height: 1.4 !important;
    font-weight: inherit !important;
  }
  :checked + slot::slotted(*) {
    font-weight: 600 !important;
  }
  li input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    accent-color: var(--_accent);
  }
  .more {
    padding-inline-start: 2.15em;
    font-size: 0.9375em;
  }
  .own li,
  form,
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: end;
    justify-content: space-between;
  }
  .own span {
    flex: 1;
    align-self: center;
    min-inline-size: 0;
    font-weight: 600;
  }
  form {
    margin-block: 0.5em 1em;
  }
  form label {
    display: block;
    flex: 1 1 14em;
    padding: 0;
  }
  form input {
    inline-size: 100%;
    margin-block-start: 0.5em;
  }
  .end p {
    flex: 1 1 14em;
    align-self: center;
  }
  .end p + p {
    flex-basis: 100%;
    font-size: 0.875em;
  }
  @media print {
    :host([data-kw-print]) :is(.intro, input) {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    :host([data-kw-print]) {
      font-size: 0.875em;
    }
    :host([data-kw-print]) :is(.sheet, li) {
      display: block;
    }
    :host([data-kw-print]) :is(.more, label) {
      padding: 0;
    }
    :host([data-kw-print]) .topic {
      margin-block: 1em 0;
    }
    /* Two lines to write on under each question. */
    :host([data-kw-print]) li::after {
      content: '';
      display: block;
      block-size: 1.75em;
      margin-block-start: 1em;
      border-block-start: 1px solid var(--_line);
    }
    /* Where nothing is ticked, all is printed. */
    :host([data-kw-print]) .base:has(:checked, .own li) :is(section:not(:has(:checked)), li:has(input:not(:checked))) {
      display: none;
    }
  }
`;

export const sheetStyles = css`
  @media print {
    clinic-questions[data-kw-print] > [data-kw-foot] {
      font-size: 0.8em;
      max-inline-size: none;
    }
    clinic-questions[data-kw-print] > [data-kw-foot] details {
      display: none;
    }
  }
`;
