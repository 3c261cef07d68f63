import {css} from 'lit';

/** `<details>` of the page, dressed like the rows of ours. Element names only: a site's own classes win. */
export const detailsStyles = css`
  ketamine-faq > details > summary {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.9em;
    font-size: 1.0625em;
    line-height: 1.4;
    font-weight: var(--kw-heading-weight, 600);
    cursor: pointer;
  }
  ketamine-faq > details > summary::-webkit-details-marker {
    display: none;
  }
  ketamine-faq > details > summary:hover {
    text-decoration: underline;
  }
  ketamine-faq > details > summary::after {
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
  ketamine-faq > details[open] > summary::after {
    background-size:
      62% 0.12em,
      0 0;
  }
  ketamine-faq > details > :is(p, ul, ol, dl, table) {
    margin-block: 0 0.75em;
    max-inline-size: 68ch;
  }
  @media print {
    ketamine-faq > details > summary::after {
      display: none;
    }
    ketamine-faq > details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
