import {css} from 'lit';

export const deskStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(20em, 2fr) 3fr;
    block-size: 100dvh;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    color: light-dark(#1c2326, #e6eaec);
    background: light-dark(#fff, #14191c);
    --_line: light-dark(#c9d1d5, #3a4449);
    --_accent: light-dark(#0b5c63, #86d3da);
  }
  header {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    padding: 0.75em 1em;
    border-block-end: 1px solid var(--_line);
  }
  label {
    display: grid;
    gap: 0.15em;
    font-size: 0.8125em;
  }
  label.check {
    display: flex;
    gap: 0.4em;
    align-items: center;
    max-inline-size: 16em;
  }
  select,
  input,
  textarea,
  button {
    font: inherit;
    font-size: 1rem;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    padding: 0.3em 0.5em;
    min-block-size: 2.25em;
    max-inline-size: 100%;
  }
  option {
    background: light-dark(#fff, #14191c);
  }
  button {
    cursor: pointer;
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 1px;
  }
  .units {
    overflow: auto;
    margin: 0;
    padding: 0;
    list-style: none;
    border-inline-end: 1px solid var(--_line);
  }
  .unit {
    padding: 0.75em 1em;
    border-block-end: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-size: auto 9em;
  }
  .unit.current {
    box-shadow: inset 0.25em 0 var(--_accent);
  }
  .unit > p {
    margin: 0 0 0.35em;
  }
  .unit textarea {
    box-sizing: border-box;
    inline-size: 100%;
    field-sizing: content;
    resize: vertical;
  }
  .id {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    font-size: 0.8125em;
  }
  .id code {
    overflow-wrap: anywhere;
  }
  .how {
    font-weight: 600;
  }
  .note,
  .before {
    font-size: 0.8125em;
    color: light-dark(#4d5a60, #a9b5bb);
  }
  .unit ul,
  .faults {
    margin: 0.35em 0 0;
    padding-inline-start: 1.25em;
    font-size: 0.875em;
    color: light-dark(#b3261e, #ff8a80);
  }
  .preview {
    overflow: auto;
    padding: 1em;
    display: grid;
    grid-template: auto 1fr / 1fr 1fr;
    gap: 0 2em;
    align-content: start;
  }
  .preview h2 {
    margin: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  ::slotted(*) {
    min-inline-size: 0;
  }
  .status {
    margin: 0;
    font-size: 0.875em;
  }
  @media (max-width: 60em) {
    :host {
      grid-template: auto 50dvh auto / 1fr;
      block-size: auto;
    }
    .units {
      border-inline-end: 0;
      border-block-end: 1px solid var(--_line);
    }
  }
  @media (max-width: 40em) {
    .preview {
      grid-template-columns: 1fr;
    }
  }
`;
