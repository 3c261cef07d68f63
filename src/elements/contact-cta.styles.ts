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
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  .now::before {
    content: '';
    flex: none;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 0.15em solid currentColor;
    border-radius: 50%;
  }
  .true::before {
    background: currentColor;
  }
  p {
    margin-block: 0;
  }
  .outcome {
    display: grid;
    gap: 0.5em;
    margin-block-end: 1.25em;
    padding: 1em;
    border: 1px solid var(--_strong-line);
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.5);
  }
  .failed {
    border-inline-start-color: var(--_danger);
  }
  .told {
    font-size: 1.125em;
    font-weight: 600;
  }
  .outcome ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .outcome a {
    color: inherit;
  }
  .outcome button {
    justify-self: start;
    min-block-size: 2.75em;
    padding-inline: 1em;
    border: 1px solid currentColor;
    border-radius: calc(var(--_radius) * 0.5);
  }
  .phone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }
  .phone a {
    min-block-size: 2.75em;
    align-content: center;
    font-weight: 600;
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
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  contact-cta > form[data-kw-form] > p {
    margin-block: 0 1em;
    max-inline-size: 32em;
  }
  [data-kw-form] label {
    display: block;
    font-weight: 600;
  }
  [data-kw-form] label > small {
    display: block;
    font-weight: 400;
    font-size: 0.875em;
  }
  [data-kw-form] :is(input:not([type='checkbox'], [type='radio']), select, textarea) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    margin-block-start: 0.25em;
    padding: 0.5em 0.75em;
    font: inherit;
    font-weight: 400;
    color: FieldText;
    background: Field;
    border: 1px solid var(--_strong-line);
    border-radius: calc(var(--_radius) * 0.5);
  }
  [data-kw-form] :is(input, select, textarea):user-invalid,
  [data-kw-form] [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  contact-cta [data-kw-note] {
    display: block;
    color: var(--_danger);
    font-weight: 600;
  }
  [data-kw-form] button {
    font: inherit;
    font-weight: 600;
    min-block-size: 3.25em;
    padding-inline: 1.5em;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.8);
    cursor: pointer;
  }
  [data-kw-form] [aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
  [data-kw-form] :is(input, select, textarea, button):focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.125em;
  }
`;
