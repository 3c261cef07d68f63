import {css} from 'lit';

export const guideStyles = css`
  .base {
    container-type: inline-size;
  }
  .time {
    margin-block: 0 1em;
    font-size: 0.875em;
    color: color-mix(in srgb, currentColor 80%, transparent);
  }
  .time:empty {
    display: none;
  }
  .section {
    padding-block: 1.5em 0.5em;
    margin-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  .section ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin-block: 0 0.5em !important;
    font-size: 1.375em !important;
    line-height: 1.3 !important;
  }
  .foot {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 1.25em;
  }
  @media print {
    .section {
      margin-block-start: 0.75em;
      padding-block: 0.75em 0;
    }
  }
`;

export const contentsStyles = css`
  ketamine-guide > [data-kw-contents] {
    margin-block: 1.25em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  ketamine-guide > [data-kw-contents] > :first-child {
    margin-block: 0 0.5em;
    font-size: 1em;
  }
  ketamine-guide > [data-kw-contents] > ul {
    columns: 2 15em;
    column-gap: 2em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ketamine-guide > [data-kw-contents] li {
    break-inside: avoid;
  }
  ketamine-guide > [data-kw-contents] a {
    display: inline-block;
    padding-block: 0.35em;
  }
  ketamine-guide > [data-kw-contents] [aria-current] {
    font-weight: 600;
    text-decoration-thickness: 0.16em;
  }
  @media print {
    ketamine-guide > [data-kw-contents] {
      display: none;
    }
  }
`;
