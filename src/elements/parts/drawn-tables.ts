import {html, nothing, type TemplateResult} from 'lit';
import type {KetamineElement} from '../../base/element.js';
import {itemsOf, type Content} from '../../base/read.js';
import {slotted} from '../../base/slotted.js';
import {h, type Tree} from '../../base/tree.js';
import {warn} from '../../base/warn.js';
import {charts} from '../../content/controls/charts.js';
import {ANY_WIDGET} from '../../base/widgets.js';
import type {Text} from '../../content/types.js';
import {block} from './block.js';
import {told} from './entry-tree.js';

/** A table of the page as a chart reads it: the words of its first row, and the rows below. */
export interface Grid {
  readonly head: readonly string[];
  readonly rows: readonly {readonly name: string; readonly cells: readonly HTMLElement[]}[];
}

const words = (cell: Element | undefined): string => cell?.textContent?.trim() ?? '';

/** A table, or the only one that an editor wrapped in something. */
const tableIn = (node: ChildNode): HTMLTableElement | null =>
  node.nodeName === 'TABLE' ? (node as HTMLTableElement) : node instanceof Element ? node.querySelector(':scope > table') : null;

/** A row that holds `<td>` is data; the first of the others names the columns. */
function gridOf(table: HTMLTableElement): Grid {
  const rows = [...table.rows];
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
    const element = target instanceof Element ? target : target.parentElement;
    element?.closest<KetamineElement>(ANY_WIDGET)?.childrenChanged();
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
  render(content: Content, swallowed: readonly ChildNode[], {lang, dir}: {lang: string; dir: string}): TemplateResult {
    let {title, intro} = content;
    let items = itemsOf(content);
    const [only, more] = items;
    // A heading alone, with nothing before it, is the title.
    if (only && !title && !more && !intro.length) [title, intro, items] = [only.heading, only.body, []];
    this.#tables = [];
    return html`<div class="base" part="base" lang=${lang} dir=${dir} @click=${this.#toggle} @beforematch=${this.#toggle}>
      ${block('title', title && [title], 'heading')}
      <div part="intro">${this.#nodes(intro)}</div>
      <div class="items" part="body">
        ${items.map(({heading, body}) => html`<section class="item" part="item"><slot class="name" ${slotted([heading])}></slot>${this.#nodes(body)}</section>`)}
      </div>
      ${block('foot', content.foot, 'sources')}<slot ${slotted(swallowed)}></slot>
    </div>`;
  }

  /** Tables one by one; what stands between them together. */
  #nodes(nodes: readonly ChildNode[]): TemplateResult[] {
    const shown: TemplateResult[] = [];
    let run: ChildNode[] = [];
    const close = () => {
      if (run.length) shown.push(html`<slot ${slotted(run)}></slot>`);
      run = [];
    };
    for (const node of nodes) {
      const table = tableIn(node);
      if (table) {
        close();
        shown.push(this.#table(node, table));
      } else run.push(node);
    }
    close();
    return shown;
  }

  #table(node: ChildNode, table: HTMLTableElement): TemplateResult {
    observer.observe(table, {subtree: true, childList: true, characterData: true});
    const picture = this.draw(gridOf(table), (row, problem, fix) => {
      warn(this.host.localName, `cannot draw its table: row “${row}” ${problem}.`, fix);
      return undefined;
    });
    if (!picture) return html`<slot ${slotted([node])}></slot>`;
    const shown = this.#shown.has(table);
    const id = `t${this.#tables.push(table) - 1}`;
    return html`<div class="drawn">
      <div class="chart" part="figure">${picture}</div>
      <button
        class="show quiet"
        type="button"
        aria-expanded=${shown}
        aria-controls=${id}
        .textContent=${shown ? charts.hideTable() : charts.showTable()}
      ></button>
      <div class="table" part="table" id=${id} tabindex=${shown ? 0 : nothing} hidden=${shown ? nothing : 'until-found'}>
        <slot ${slotted([node])}></slot>
      </div>
    </div>`;
  }

  /** By the button, or by find-in-page. */
  #toggle = (event: Event): void => {
    const target = event.composedPath()[0] as Element;
    const found = event.type === 'beforematch';
    const table = this.#tables[Number((found ? target.id : (target.getAttribute('aria-controls') ?? '')).slice(1) || NaN)];
    if (!table) return;
    if (found || !this.#shown.delete(table)) this.#shown.add(table);
    this.host.requestUpdate();
  };
}

/** A cell with its words, and what is drawn of it. */
export interface Cell {
  readonly text: Text;
  readonly value: string;
}

/** A table that a chart can read again. */
export const tableTree = (caption: Text, columns: readonly Text[], rows: readonly {name: Text; cells: readonly (Cell | undefined)[]}[]): Tree =>
  h(
    'table',
    {},
    told('caption', caption),
    h('thead', {}, h('tr', {}, ...columns.map((text) => told('th', text, {scope: 'col'})))),
    h(
      'tbody',
      {},
      ...rows.map(({name, cells}) =>
        h('tr', {}, told('th', name, {scope: 'row'}), ...cells.map((cell) => h('td', {}, cell && told('data', cell.text, {value: cell.value})))),
      ),
    ),
  );
