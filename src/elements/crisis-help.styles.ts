import {css} from 'lit';

export const crisisStyles = css`
  :host .base.base {
    padding: clamp(0.9em, 4%, 1.5em);
    border: 0.125em solid var(--_danger);
    border-radius: var(--_radius);
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
    font: inherit;
    color: inherit;
    background: Canvas;
    min-block-size: 2.75em;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding-inline: 0.5em;
    border: 1px solid var(--_strong-line);
    border-radius: calc(var(--_radius) / 2);
  }
  @media print {
    .base {
      break-inside: avoid;
    }
    .chooser {
      display: none;
    }
  }
`;

/** Numbers are large enough to read out and to hit with a thumb. */
export const rowStyles = css`
  crisis-help > [data-kw-emergency],
  crisis-help > [data-kw-lines],
  crisis-help > [data-kw-lines] ul {
    list-style: none;
    padding: 0;
  }
  crisis-help > [data-kw-emergency] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
  }
  crisis-help > [data-kw-emergency] > li {
    margin: 0;
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
  crisis-help > [data-kw-lines] > li {
    margin: 0;
    padding-block-start: 0.75em;
    border-block-start: 1px solid color-mix(in srgb, currentColor 24%, transparent);
  }
  crisis-help > [data-kw-lines] > li > strong {
    display: block;
    white-space: normal;
  }
  crisis-help > [data-kw-lines] ul {
    margin: 0.25em 0;
  }
  crisis-help li {
    list-style: none;
  }
  crisis-help > [data-kw-lines] ul > li {
    margin: 0 0 0.375em;
  }
  crisis-help > [data-kw-lines] ul > li:not([data-kw-fact]) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.35em;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: 0.5em;
  }
  crisis-help > [data-kw-lines] ul a {
    display: inline-block;
    padding-block: 0.6em;
    font-weight: 600;
  }
  crisis-help > [data-kw-lines] ul [href^='tel:'],
  crisis-help > [data-kw-lines] ul [href^='sms:'] {
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
    color: color-mix(in srgb, currentColor 82%, transparent);
  }
`;
