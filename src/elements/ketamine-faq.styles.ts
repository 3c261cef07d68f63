import {css} from 'lit';

export const faqStyles = css`
  .all {
    padding: 0.55em 1em;
    min-block-size: 3em;
    border: 1px solid var(--_strong-line);
    border-radius: calc(var(--_radius) * 0.6);
    margin-block-end: 0.5em;
    font-size: 0.9375em;
  }
  .all:hover {
    background: var(--_surface);
  }
  .topic {
    margin-block: 2em 0.5em;
  }
  .topic ::slotted(*) {
    font-size: 1.25em !important;
    line-height: 1.3 !important;
  }
  .item {
    border-block-end: 1px solid var(--_line);
  }
  .topic + .item,
  .item:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .item button {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    padding-block: 0.9em;
  }
  .item button:hover ::slotted(*) {
    text-decoration: underline;
  }
  .item button ::slotted(*) {
    font-size: 1.0625em !important;
    line-height: 1.4 !important;
    font-weight: var(--kw-heading-weight, 600) !important;
    min-inline-size: 0;
  }
  .item button slot {
    display: contents;
  }
  .item button::after {
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
  .item [aria-expanded='true']::after {
    background-size:
      62% 0.12em,
      0 0;
  }
  .answer {
    padding-inline-end: clamp(0em, (100% - 24em) * 99, 2.25em);
  }
  .answer slot {
    padding-block-end: 1.1em;
  }
  @media print {
    .all,
    .item button::after {
      display: none;
    }
    .answer {
      display: block !important;
      content-visibility: visible !important;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
