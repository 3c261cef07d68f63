import type {Item} from '../../base/read.js';
import {anchorOf, detailsOf} from './item.js';
import {FaqToggleEvent, type ToggleSource} from './toggle-event.js';

interface Widget extends EventTarget {
  readonly mode?: string;
  requestUpdate(): void;
}

/** Which answers are open, whether they stand under a heading or in `<details>`. Every change is told to the page. */
export class Answers {
  /** The questions, in order. */
  items: readonly Item[] = [];

  constructor(
    readonly widget: Widget,
    readonly filter: {readonly shown: ReadonlySet<Item>; clear(): void},
  ) {}

  /** Takes the questions as they stand now; `<details>` may come open. */
  take(items: readonly Item[]): void {
    this.items = items;
    this.#ids = new Map(items.map((item, index) => [item, anchorOf(item) || String(index)]));
    for (const item of items) {
      const details = detailsOf(item);
      if (!details || this.#known.has(details)) continue;
      this.#known.add(details);
      if (details.open) this.#open.add(this.#idOf(item));
    }
  }

  isOpen = (item: Item): boolean => this.#open.has(this.#idOf(item));

  /** Opens or closes the answer that a script names. */
  byId(id: string, open: boolean): void {
    const item = this.items.find((one) => this.#idOf(one) === id);
    if (item) this.set(item, open, 'script');
  }

  set(item: Item, open: boolean, source: ToggleSource, alone = this.widget.mode === 'single'): void {
    if (open && !this.filter.shown.has(item)) this.filter.clear();
    if (this.isOpen(item) === open) return;
    if (open && alone) for (const other of this.items) this.set(other, false, source);
    const id = this.#idOf(item);
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    const details = detailsOf(item);
    if (details) details.open = open;
    this.widget.requestUpdate();
    this.widget.dispatchEvent(new FaqToggleEvent(id, open, source));
  }

  /** Opens or closes what is shown, and that in `mode="single"` too: whoever asks for all means all. */
  setAll(open: boolean, source: ToggleSource): void {
    for (const item of this.filter.shown) this.set(item, open, source, false);
  }

  #ids: ReadonlyMap<Item, string> = new Map();
  #open = new Set<string>();
  #known = new WeakSet<Element>();

  #idOf = (item: Item): string => this.#ids.get(item) as string;
}
