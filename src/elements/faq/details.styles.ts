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
    font-weight: var(--kw-heading-weight, 600);
    line-height: 1.4;
    list-style: none;
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
    inline-size: 1.1765em;
    block-size: 1.1765em;
    margin-block-start: 0.1176em;
    background:
      linear-gradient(currentColor 0 0) center / 62% 0.11em no-repeat,
      linear-gradient(currentColor 0 0) center / 0.11em 62% no-repeat;
    forced-color-adjust: none;
  }
  ketamine-faq > details[open] > summary::after {
    background-size:
      62% 0.11em,
      0 0;
  }
  ketamine-faq > details > :is(p, ul, ol, dl, table) {
    margin-block: 0 0.75em;
    max-inline-size: 68ch;
  }
  @media print {
    ketamine-faq > details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    ketamine-faq > details > summary::after {
      display: none;
    }
  }
`;
