import {css} from 'lit';

export const contactStyles = css`
  .body {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }
  .plain {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .way {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3.25em;
    padding-inline: 1em;
    border: 1px solid var(--_strong-line);
    border-radius: calc(var(--_radius) * 0.6);
    min-inline-size: 0;
  }
  .call {
    border-color: var(--_accent);
  }
  .way slot {
    flex: 1;
  }
  .way:not(.call):hover {
    background: var(--_surface);
  }
  .now {
    grid-column: 1 / -1;
    font-weight: 600;
  }
  .now p::before {
    content: '○ ' / '';
  }
  .true p::before {
    content: '● ' / '';
  }
  .outcome {
    margin-block-end: 1.25em;
    padding: 0.75em 1em;
    border: 1px solid var(--_strong-line);
    border-inline-start: 0.375em solid var(--_accent);
  }
  .failed {
    border-inline-start-color: var(--_danger);
  }
  .outcome > :is(p:first-child, a) {
    font-weight: 600;
  }
  .outcome > p:has(+ a) {
    display: inline-block;
  }
  .outcome > ul {
    margin-block: 0.25em;
    padding-inline-start: 1.25em;
  }
  .outcome a {
    color: inherit;
  }
  .outcome > a {
    display: inline-block;
    padding-block: 0.6em;
  }
  @media print {
    .way {
      all: unset;
      display: flex;
      gap: 0.75em;
    }
  }
`;

/** The link fills its box, so that a thumb finds it. */
export const wayStyles = css`
  contact-cta > :is(p, ul) {
    margin-block: 0;
  }
  contact-cta > [data-kw-way],
  contact-cta > [data-kw-way] > a {
    color: inherit;
  }
  contact-cta > [data-kw-way] > a:only-child,
  contact-cta > a[data-kw-way] {
    display: inline-block;
    padding-block: 0.85em;
    font-weight: 600;
    text-decoration: none;
  }
  contact-cta > [data-kw-way] > a:only-child:hover,
  contact-cta > a[data-kw-way]:hover {
    text-decoration: underline;
  }
  contact-cta > [data-kw-way] > a:only-child::after,
  contact-cta > a[data-kw-way]::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 0.5em;
  }
  contact-cta [data-kw-way] a {
    white-space: normal;
  }
  contact-cta [data-kw-way] :not([href^='mailto:']) > bdi {
    display: inline-block;
  }
`;

/** The form of the widget's own, and forms of the page that ask for its look. */
export const formStyles = css`
  contact-cta [data-kw-trap] {
    position: absolute;
    clip-path: inset(50%);
    visibility: hidden;
  }
  contact-cta [data-kw-note] {
    display: block;
    color: var(--_danger);
    font-weight: 600;
  }
  [data-kw-form] {
    max-inline-size: 32em;
    margin-block-start: 0.75em;
  }
  [data-kw-form] > p {
    margin-block: 0 1em;
  }
  [data-kw-form] strong {
    font-size: 1.125em;
  }
  [data-kw-form] :is(label, small) {
    display: block;
  }
  [data-kw-form] :is(input, select, textarea, button):not(:where([type='checkbox'], [type='radio'])) {
    box-sizing: border-box;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    font: inherit;
    color: FieldText;
    background: Field;
    border: 1px solid var(--_strong-line);
    border-radius: calc(var(--_radius) * 0.6);
  }
  [data-kw-form] label > :is(input, select, textarea):not(:where([type='checkbox'], [type='radio'])) {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.25em;
  }
  [data-kw-form] [aria-invalid='true'][name] {
    border: 2px solid var(--_danger);
  }
  [data-kw-form] button:not(:disabled) {
    padding-inline: 1.5em;
    font-weight: 600;
    color: var(--_on-accent);
    background: var(--_accent);
    cursor: pointer;
  }
  [data-kw-form] button[aria-disabled] {
    opacity: 0.6;
  }
`;
