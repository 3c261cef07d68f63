import {css} from 'lit';

/** The buttons that print, and the sheets that they print. Sheets are measured in points and millimetres: they are paper. */
export const sheetStyles = css`
  .print {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: var(--_space);
  }
  .sheet {
    display: none;
  }
  @media print {
    .sheet {
      display: block;
      color-scheme: light;
      color: #000;
      background: #fff;
      font:
        8.5pt/1.25 system-ui,
        sans-serif;
    }
    .sheet * {
      margin: 0;
      color: inherit;
      font-size: inherit;
    }
    .sheet :is(p, li, h1, h2, h3, h4, h5, h6) {
      margin-block-end: 0.2em;
      break-inside: avoid;
    }
    .sheet :is(h1, h2, h3, h4, h5, h6, [data-kw-crisis], [data-kw-emergency] strong) {
      font-size: 1.2em;
      font-weight: 700;
      break-after: avoid;
    }
    .sheet ul {
      padding-inline-start: 1.2em;
    }
    .sheet :is([data-kw-emergency], [data-kw-lines]) {
      list-style: none;
      padding: 0;
    }
    .sheet [data-kw-lines] ul {
      padding: 0;
    }
    .sheet [data-kw-lines] ul li {
      display: inline;
    }
    .sheet [data-kw-lines] ul li + li::before {
      content: ' · ';
    }
    .sheet :is([data-kw-refs], [data-kw-draft], details) {
      display: none;
    }
    .page header > :first-child {
      font-size: 1.6em;
    }
    .page main {
      columns: 2;
      column-gap: 6mm;
      margin-block: 1mm;
      border-block: 0.25mm solid;
      padding-block: 2mm 1mm;
    }
    .dense {
      font-size: 7.75pt;
      line-height: 1.2;
    }
    .page main > * + :is(h2, h3, h4, h5, h6) {
      margin-block-start: 2mm;
    }
    .page footer {
      font-size: 0.875em;
    }
    .wallet section {
      inline-size: 85.6mm;
      min-block-size: 54mm;
      box-sizing: border-box;
      padding: 2.5mm 3mm;
      border: 0.3mm dashed;
      border-radius: 3mm;
      font-size: 6.5pt;
      line-height: 1.15;
      break-inside: avoid;
    }
    .wallet [data-kw-crisis] ~ ul {
      columns: 2;
      column-gap: 5mm;
    }
  }
`;
