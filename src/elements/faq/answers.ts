import type {LitElement, ReactiveController} from 'lit';
import {anchorIn} from '../../base/anchor.js';
import type {Item} from '../../base/read.js';
import type {Filter} from './filter.js';
import {anchorOf, detailsOf, questionOf} from './item.js';
import {FaqToggleEvent, type ToggleSource} from './toggle-event.js';

/**
 * Which answers are open, under a heading or in `<details>`, and the ways a reader gets to one: a click or key, find-in-page, the address.
 * Every change is told to the page. One listener of each kind serves a whole widget.
 */
export class Answers implements ReactiveController {
  /** The questions, in order. */
  items: readonly Item[] = [];

  constructor(
    readonly widget: LitElement & {readonly mode?: string},
    readonly filter: Filter,
  ) {
    widget.addController(this);
  }

  /** Takes the questions as they stand; `<details>` of the page may come open. */
  take(items: readonly Item[]): void {
    this.items = items;
    if (!this.widget.hasUpdated) for (const item of items) if (detailsOf(item)?.open) this.#open.add(this.#idOf(item));
  }

  isOpen = (item: Item): boolean => this.#open.has(this.#idOf(item));

  /** Opens or closes the answer that a script names. */
  byId(id: string, open: boolean): void {
    this.#set(
      this.items.find((item) => this.#idOf(item) === id),
      open,
      'script',
    );
  }

  /** Opens or closes what is shown; in `mode="single"`, too: whoever asks for all means all. */
  setAll(open: boolean, source: ToggleSource): void {
    for (const item of this.filter.shown) this.#set(item, open, source, false);
  }

  hostUpdated(): void {
    if (this.#followed || !this.items[0]) return;
    this.#followed = true;
    this.followAddress();
  }

  onClick = (event: Event): void => {
    const button = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.part.contains('question'));
    this.#clicked = (event.target as Element).closest('summary')?.parentElement;
    if (button) this.#set(this.#at(button.getAttribute('aria-controls') ?? ''), button.ariaExpanded !== 'true', 'user');
  };

  /** Found in a closed answer, that opens; found in a row that a search took away, the search ends. */
  onFind = (event: Event): void => {
    const item = this.#at((event.target as Element).id);
    if (item) this.#set(item, true, 'find');
    else this.filter.clear();
  };

  /** `<details>` open by themselves: at a click, for find-in-page, and for the address of something inside. */
  onToggle = {
    capture: true,
    handleEvent: ({target}: Event): void => {
      const item = this.items.find(({heading}) => heading === target);
      const open = (target as HTMLDetailsElement).open;
      if (item && open !== this.isOpen(item))
        this.#set(item, open, this.#clicked === target ? 'user' : !open ? 'script' : leadsTo(item, anchorIn(this.widget)) ? 'link' : 'find');
    },
  };

  #open = new Set<string>();
  #followed = false;
  #clicked: Element | null | undefined;

  #idOf = (item: Item): string => anchorOf(item) || String(this.items.indexOf(item));

  /** The question whose answer has this id in the shadow root. */
  #at = (id: string): Item | undefined => this.items[Number(id.slice(1) || -1)];

  #set(item: Item | undefined, open: boolean, source: ToggleSource, alone = this.widget.mode === 'single'): void {
    if (!item) return;
    if (open && !this.filter.shown.includes(item)) this.filter.clear();
    if (this.isOpen(item) === open) return;
    if (open && alone) for (const other of this.items) this.#set(other, false, source);
    const id = this.#idOf(item);
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    const details = detailsOf(item);
    if (details) details.open = open;
    this.widget.requestUpdate();
    this.widget.dispatchEvent(new FaqToggleEvent(id, open, source));
  }

  /** Opens the answer that the address names: by the anchor of its question, or of anything inside it. */
  followAddress(): void {
    const anchor = anchorIn(this.widget);
    const index = this.items.findIndex((item) => leadsTo(item, anchor));
    const item = this.items[index];
    if (!anchor || !item) return;
    this.#set(item, true, 'link');
    void this.widget.updateComplete.then(() => {
      anchor.scrollIntoView();
      if (anchorOf(item) === anchor.id)
        (this.widget.renderRoot.querySelector<HTMLElement>(`[aria-controls="a${index}"]`) ?? questionOf(item)).focus({preventScroll: true});
    });
  }
}

/** Whether the anchor is the question, or anything in its answer. */
const leadsTo = ({heading, body}: Item, anchor: Node | null): boolean => [heading, ...body].some((node) => node.contains(anchor));
