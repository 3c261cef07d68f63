import {css} from 'lit';

export const questionStyles = css`
  .sheet {
    display: none;
  }
  .topic {
    margin-block: 1.75em 0.5em;
  }
  .topic ::slotted(*) {
    font-size: 1.1875em !important;
    line-height: 1.35 !important;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
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
  label slot {
    min-inline-size: 0;
  }
  label ::slotted(*) {
    font-size: 1em !important;
    line-height: 1.5 !important;
    font-weight: inherit !important;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0.05em 0 0;
    font: inherit;
    accent-color: var(--_accent);
  }
  :checked + slot::slotted(*) {
    font-weight: 600 !important;
  }
  .more {
    padding-inline-start: 2.3em;
    font-size: 0.9375em;
  }
  .own li {
    display: flex;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .own span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  form,
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block-start: 1em;
  }
  form {
    align-items: end;
  }
  form label {
    flex: 1 1 min(100%, 14em);
    flex-direction: column;
    min-inline-size: 0;
    gap: 0.25em;
    padding: 0;
  }
  form input {
    font: inherit;
    color: inherit;
    background: none;
    padding: 0.6em 0.75em;
    box-sizing: border-box;
    inline-size: 100%;
  }
  button {
    padding: 0.55em 1em;
    min-block-size: 3em;
  }
  form input,
  button {
    border: 1px solid var(--_strong-line);
    border-radius: calc(var(--_radius) * 0.6);
  }
  .print {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .end p {
    margin: 0;
  }
  .end p + p {
    flex: 1 0 100%;
    font-size: 0.875em;
  }
  @media print {
    form,
    .end,
    li button {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    :host([data-kw-print]) {
      font-size: 0.875em;
    }
    :host([data-kw-print]) .sheet {
      display: block;
    }
    :host([data-kw-print]) p.sheet {
      display: flex;
      gap: 2em;
    }
    :host([data-kw-print]) :is(.intro, li input) {
      display: none;
    }
    :host([data-kw-print]) .more {
      padding: 0;
    }
    :host([data-kw-print]) li {
      display: block;
      border: 0;
    }
    /* Two lines to write on under each question. */
    :host([data-kw-print]) li::after {
      content: '';
      display: block;
      block-size: 1.75em;
      margin-block-start: 1em;
      border-block: 1px solid;
    }
    /* Where nothing is ticked, all is printed. */
    :host([data-kw-print]) .base:has(:checked, .own li) :is(section:not(:has(:checked)), li:has(input:not(:checked))) {
      display: none;
    }
  }
`;

export const sheetStyles = css`
  @media print {
    clinic-questions[data-kw-print] > [data-kw-foot] details {
      display: none;
    }
  }
`;
