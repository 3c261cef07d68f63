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
    white-space: nowrap;
  }
`;
