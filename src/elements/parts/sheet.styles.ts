import {css} from 'lit';

/** The buttons that print, and the sheets that they print. Sheets are measured in points and millimetres: they are paper. */
export const sheetStyles = css`
  .print {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: var(--_space);
  }
  .print button {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
  }
  .print button:hover {
    background: var(--_surface);
  }
  .sheet {
    display: none;
  }
  @media print {
    .print {
      display: none;
    }
    .sheet {
      display: block;
      color-scheme: light;
      color: #000;
      background: #fff;
      font-size: 8.75pt;
      line-height: 1.28;
    }
    .sheet * {
      margin: 0 0 0.2em;
      max-inline-size: none;
      color: inherit;
      font-size: inherit;
    }
    .sheet :is(small, footer *) {
      font-size: 0.875em;
    }
    .sheet :is(bdi, a, span, strong) {
      margin: 0;
    }
    .sheet :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.2em;
      line-height: 1.2;
      font-weight: 700;
      break-after: avoid;
    }
    .sheet header > :first-child {
      font-size: 1.6em;
    }
    .sheet ul {
      padding-inline-start: 1.2em;
    }
    .sheet li {
      break-inside: avoid;
    }
    .sheet :is([data-kw-refs], [data-kw-draft], details) {
      display: none;
    }
    .page main {
      columns: 2;
      column-gap: 6mm;
      margin-block: 2mm;
      border-block: 0.25mm solid;
      padding-block: 2mm 1mm;
    }
    .page section {
      margin-block-end: 2.2mm;
    }
    .wallet section {
      inline-size: 85.6mm;
      min-block-size: 54mm;
      box-sizing: border-box;
      padding: 2.5mm 3mm;
      border: 0.3mm dashed;
      border-radius: 3mm;
      font-size: 6.5pt;
      line-height: 1.2;
      break-inside: avoid;
    }
    .wallet [data-kw-crisis] {
      font-size: 1.25em;
      font-weight: 700;
    }
    .wallet [data-kw-crisis] + p + ul {
      columns: 2;
      column-gap: 3mm;
      padding-inline-start: 1.2em;
    }
  }
`;
