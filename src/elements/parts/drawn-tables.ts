import {html, nothing, type TemplateResult} from 'lit';
import type {KetamineElement} from '../../base/element.js';
import {itemsOf, type Content} from '../../base/read.js';
import {slotted} from '../../base/slotted.js';
import {warn} from '../../base/warn.js';
import {charts} from '../../content/controls/charts.js';
import {block} from './block.js';

/** A table of the page as a chart reads it: the words of its first row, and the rows below. */
export interface Grid {
  readonly head: readonly string[];
  readonly rows: readonly {readonly name: string; readonly cells: readonly HTMLElement[]}[];
}

const words = (cell: Element | undefined): string => cell?.textContent?.trim() ?? '';

/** A row that holds `<td>` is data; the first of the others names the columns. */
function gridOf(table: HTMLTableElement): Grid {
  const rows = [...table.rows].filter((row) => !row.closest('tfoot'));
  const isData = (row: HTMLTableRowElement) => !row.closest('thead') && row.querySelector('td');
  const head = rows.find((row) => !isData(row));
  return {
    head: [...(head?.cells ?? [])].map(words),
    rows: rows.filter(isData).map(({cells: [first, ...cells]}) => ({name: words(first), cells})),
  };
}

/** Page translators and frameworks change words in place: the picture follows. One observer serves all charts. */
const observer = new MutationObserver((records) => {
  for (const {target} of records) {
    const table = (target instanceof Element ? target : target.parentElement)?.closest('table');
    (table?.parentElement as KetamineElement | null)?.childrenChanged?.();
  }
});

/** Tells the webmaster which row makes no sense, why, and what to do; the table then stands as it is. */
export type Refuse = (row: string | undefined, problem: string, fix: string) => undefined;

/** What a chart element shows: a picture over each table inside, and the table one click away. */
export class DrawnTables {
  #shown = new WeakSet<Element>();
  #tables: HTMLElement[] = [];

  constructor(
    readonly host: KetamineElement,
    /** The picture of a table; nothing where it was refused. */
    readonly draw: (grid: Grid, refuse: Refuse) => TemplateResult | undefined,
  ) {}

  /** Everything inside the widget, in its order. */
  render({title, intro, foot, ...rest}: Content, swallowed: readonly ChildNode[], {lang, dir}: {lang: string; dir: string}): TemplateResult {
    let items = itemsOf({intro, foot, ...rest});
    const [only] = items;
    // A heading alone, with nothing before it, is the title.
    if (!title && only && !items[1] && !intro.length) [title, intro, items] = [only.heading, only.body, []];
    this.#tables = [];
    return html`<div class="base" part="base" lang=${lang} dir=${dir} @click=${this.#toggle} @beforematch=${this.#toggle}>
      ${block('title', title && [title], 'heading')}
      <div part="intro">${this.#nodes(intro)}</div>
      <div class="items" part="body">
        ${items.map(({heading, body}) => html`<section class="item" part="item"><slot class="name" ${slotted([heading])}></slot>${this.#nodes(body)}</section>`)}
      </div>
      ${block('foot', foot, 'sources')}<slot ${slotted(swallowed)}></slot>
    </div>`;
  }

  #nodes(nodes: readonly ChildNode[]): TemplateResult[] {
    const runs: ChildNode[][] = [];
    let last: ChildNode | undefined;
    for (const node of nodes) {
      const isTable = (one?: ChildNode) => one instanceof HTMLTableElement;
      if (!last || isTable(node) || isTable(last)) runs.push([]);
      runs.at(-1)?.push(node);
      last = node;
    }
    return runs.map((run) => (run[0] instanceof HTMLTableElement ? this.#table(run[0]) : html`<slot ${slotted(run)}></slot>`));
  }

  #table(table: HTMLTableElement): TemplateResult {
    observer.observe(table, {subtree: true, childList: true, characterData: true});
    const picture = this.draw(gridOf(table), (row, problem, fix) => {
      warn(this.host.localName, `cannot draw its table: row “${row}” ${problem}.`, fix);
      return undefined;
    });
    if (!picture) return html`<slot ${slotted([table])}></slot>`;
    const shown = this.#shown.has(table);
    const id = `t${this.#tables.push(table) - 1}`;
    return html`<div class="drawn">
      <div class="chart" part="figure">${picture}</div>
      <button class="show" type="button" aria-expanded=${shown} aria-controls=${id} .textContent=${shown ? charts.hideTable() : charts.showTable()}></button>
      <div class="table" part="table" id=${id} tabindex=${shown ? 0 : nothing} hidden=${shown ? nothing : 'until-found'}>
        <slot ${slotted([table])}></slot>
      </div>
    </div>`;
  }

  /** By the button, or by find-in-page. */
  #toggle = (event: Event): void => {
    const target = event.composedPath()[0] as Element;
    const table = this.#tables[Number((target.getAttribute('aria-controls') ?? target.id).slice(1) || NaN)];
    if (!table) return;
    if (event.type === 'click' && !target.matches('button')) return;
    if (event.type === 'click' && this.#shown.has(table)) this.#shown.delete(table);
    else this.#shown.add(table);
    this.host.requestUpdate();
  };
}
