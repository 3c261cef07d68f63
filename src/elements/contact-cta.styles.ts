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
    border-radius: calc(var(--_radius) * 0.8);
    min-inline-size: 0;
  }
  .way slot {
    flex: 1;
    min-inline-size: 0;
  }
  .way:not(.call):hover {
    background: var(--_surface);
  }
  .call {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .now {
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  .now p::before {
    content: '○ ';
  }
  .true p::before {
    content: '● ';
  }
  p {
    margin: 0;
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
  .outcome > p:first-child,
  .outcome a,
  .outcome button {
    font-weight: 600;
  }
  .outcome :is(a, button) {
    display: inline-block;
    padding-block: 0.6em;
    color: inherit;
    text-decoration: underline;
  }
  @media print {
    .now {
      display: none;
    }
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
    white-space: nowrap;
  }
`;

/** The form of the widget's own, and forms of the page that ask for its look. */
export const formStyles = css`
  contact-cta [data-kw-trap] {
    position: absolute;
    clip-path: inset(50%);
    visibility: hidden;
  }
  [data-kw-form] > p {
    margin-block: 0 1em;
    max-inline-size: 32em;
  }
  [data-kw-form] :is(label, small, [data-kw-note]) {
    display: block;
  }
  [data-kw-form] :is(input:not([type='checkbox'], [type='radio']), select, textarea, button) {
    box-sizing: border-box;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    font: inherit;
    color: FieldText;
    background: Field;
    border: 1px solid var(--_strong-line);
    border-radius: calc(var(--_radius) * 0.8);
  }
  [data-kw-form] label > :is(input:not([type='checkbox'], [type='radio']), select, textarea) {
    display: block;
    inline-size: 100%;
  }
  contact-cta [data-kw-note] {
    color: var(--_danger);
    font-weight: 600;
  }
  contact-cta [data-kw-form] [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  contact-cta [data-kw-form] button {
    padding-inline: 1.5em;
    font-weight: 600;
    color: var(--_on-accent);
    background: var(--_accent);
    cursor: pointer;
  }
  contact-cta [data-kw-form] [aria-disabled] {
    opacity: 0.6;
  }
`;
