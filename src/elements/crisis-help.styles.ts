import {css} from 'lit';

export const crisisStyles = css`
  :host .base.base {
    border: 0.125em solid var(--_danger);
  }
  ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    font-size: 1.1875em !important;
    line-height: 1.35 !important;
    margin-block-end: 0.6em !important;
  }
  .chooser {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 0.75em;
  }
  select {
    background: Canvas;
    min-inline-size: 0;
    contain: paint;
  }
  @media print {
    .base {
      break-inside: avoid;
    }
  }
`;

/** Numbers are large enough to read out and to hit with a thumb. */
export const rowStyles = css`
  crisis-help ul {
    list-style: none;
    padding: 0;
  }
  crisis-help > [data-kw-emergency] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
  }
  crisis-help > [data-kw-emergency] strong {
    font-size: 1.75em;
    line-height: 1.4;
    margin-inline-end: 0.15em;
  }
  crisis-help > [data-kw-lines] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1em 2em;
    max-inline-size: none;
  }
  crisis-help > ul > li {
    margin: 0;
  }
  crisis-help > [data-kw-lines] > li {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  crisis-help > [data-kw-lines] > li > strong {
    display: block;
    white-space: normal;
  }
  crisis-help > [data-kw-lines] ul {
    margin: 0.25em 0;
  }
  crisis-help > [data-kw-lines] ul > li {
    margin: 0 0 0.4em;
  }
  crisis-help > [data-kw-lines] ul > li:not([data-kw-fact]) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.4em;
    min-block-size: 2.25em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_strong-line);
    border-radius: 0.5em;
  }
  crisis-help > [data-kw-lines] ul a {
    display: inline-block;
    margin-block: -0.25em;
    padding-block: 0.65em;
    font-weight: 600;
  }
  crisis-help > [data-kw-lines] ul :is([href^='tel:'], [href^='sms:']) {
    font-size: 1.1875em;
    padding-block: 0.4em;
  }
  crisis-help > [data-kw-lines] > li:has([data-kw-closed]) {
    order: 1;
  }
  [data-kw-closed]::after {
    content: attr(data-kw-closed);
    display: block;
    font-weight: 600;
  }
  crisis-help small,
  crisis-help > [data-kw-draft] {
    font-size: 0.875em;
    color: color-mix(in srgb, currentColor 80%, transparent);
  }
`;
