import {css} from 'lit';

/** The plain HTML inside widgets, dressed in the document it stands in. `kw-any` stands for every widget. Element names only: a site's own classes win. */
export const lightStyles = css`
  kw-any > :is(p, ul, ol, dl, table) {
    margin-block: 0 0.75em;
    max-inline-size: 68ch;
  }
  kw-any > :is(p, ul, ol, dl, table):last-child {
    margin-block-end: 0;
  }
  kw-any > ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  kw-any > ul > li {
    margin-block: 0 0.4em;
  }
  kw-any > ul > li::marker {
    color: color-mix(in srgb, currentColor 62%, transparent);
  }
  kw-any a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }
  kw-any a:hover {
    text-decoration-thickness: 0.14em;
  }
  kw-any a:focus-visible,
  kw-any summary:focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }
  kw-any > [id] {
    scroll-margin-block-start: 1.5em;
  }
  kw-any [data-kw-refs] {
    font-size: 0.8125em;
    color: color-mix(in srgb, currentColor 80%, transparent);
  }
  kw-any > [data-kw-foot] {
    font-size: 0.875em;
    max-inline-size: 76ch;
  }
  kw-any > [data-kw-foot] p {
    margin-block: 0 0.5em;
  }
  kw-any > [data-kw-foot] summary {
    cursor: pointer;
    padding-block: 0.5em;
    min-block-size: 1.5em;
  }
  kw-any > [data-kw-foot] ol {
    margin-block: 0.25em 0.5em;
    padding-inline-start: 2em;
    list-style: decimal;
  }
  kw-any > [data-kw-foot] li {
    margin-block-end: 0.4em;
    overflow-wrap: anywhere;
  }
  kw-any [data-kw-crisis] {
    font-size: 1.0714em;
    font-weight: 600;
    border-inline-start: 0.25em solid var(--_danger);
    padding-inline-start: 0.75em;
  }
  kw-any [translate='no'] {
    overflow-wrap: anywhere;
  }
  kw-any :is([href^='tel:'], [href^='sms:']) {
    white-space: nowrap;
  }
  @media print {
    kw-any > [data-kw-foot] details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    kw-any > [data-kw-foot] ol {
      font-size: 0.8em;
    }
  }
`;
