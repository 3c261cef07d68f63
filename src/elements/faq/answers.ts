import type {LitElement} from 'lit';
import {anchorIn} from '../../base/anchor.js';
import type {Item} from '../../base/read.js';
import type {Filter} from './filter.js';
import {anchorOf, detailsOf, questionOf} from './item.js';
import {FaqToggleEvent, type ToggleSource} from './toggle-event.js';

/**
 * Which answers are open, under a heading or in `<details>`, and the ways a reader gets to one: a click or key, find-in-page, the address.
 * Every change is told to the page. One listener of each kind serves a whole widget.
 */
export function answersIn(widget: LitElement & {readonly mode?: string}, filter: Filter) {
  const opened = new Set<string>();
  let items: readonly Item[] = [];
  let followed = false;
  let clicked: Element | null | undefined;

  const idOf = (item: Item): string => anchorOf(item) || String(items.indexOf(item));
  const isOpen = (item: Item): boolean => opened.has(idOf(item));
  /** The question whose answer has this id in the shadow root. */
  const at = (id: string): Item | undefined => items[Number(id.slice(1) || -1)];

  function set(item: Item | undefined, open: boolean, source: ToggleSource, alone = widget.mode === 'single'): void {
    if (!item) return;
    if (open && !filter.shown.includes(item)) filter.clear();
    if (isOpen(item) === open) return;
    if (open && alone) for (const other of items) set(other, false, source);
    const id = idOf(item);
    if (open) opened.add(id);
    else opened.delete(id);
    const details = detailsOf(item);
    if (details) details.open = open;
    widget.requestUpdate();
    widget.dispatchEvent(new FaqToggleEvent(id, open, source));
  }

  /** Opens the answer that the address names: by the anchor of its question, or of anything inside it. */
  function followAddress(): void {
    const anchor = anchorIn(widget);
    const item = items.find((one) => leadsTo(one, anchor));
    if (!anchor || !item) return;
    const index = items.indexOf(item);
    set(item, true, 'link');
    void widget.updateComplete.then(() => {
      anchor.scrollIntoView();
      if (anchorOf(item) === anchor.id)
        (widget.renderRoot.querySelector<HTMLElement>(`[aria-controls="a${index}"]`) ?? questionOf(item)).focus({preventScroll: true});
    });
  }

  widget.addController({
    hostUpdated() {
      if (followed || !items[0]) return;
      followed = true;
      followAddress();
    },
  });

  return {
    isOpen,
    followAddress,

    /** Takes the questions as they stand; `<details>` of the page may come open. */
    take(now: readonly Item[]): void {
      items = now;
      if (!widget.hasUpdated) for (const item of items) if (detailsOf(item)?.open) opened.add(idOf(item));
    },

    /** Opens or closes the answer that a script names. */
    byId(id: string, open: boolean): void {
      set(
        items.find((item) => idOf(item) === id),
        open,
        'script',
      );
    },

    /** Opens or closes what is shown; in `mode="single"`, too: whoever asks for all means all. */
    setAll(open: boolean, source: ToggleSource): void {
      for (const item of filter.shown) set(item, open, source, false);
    },

    onClick: (event: Event): void => {
      const button = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.part.contains('question'));
      clicked = (event.target as Element).closest('summary')?.parentElement;
      if (button) set(at(button.getAttribute('aria-controls') ?? ''), button.ariaExpanded !== 'true', 'user');
    },

    /** Found in a closed answer, that opens; found in a row that a search took away, the search ends. */
    onFind: (event: Event): void => {
      const item = at((event.target as Element).id);
      if (item) set(item, true, 'find');
      else filter.clear();
    },

    /** `<details>` open by themselves: at a click, for find-in-page, and for the address of something inside. */
    onToggle: {
      capture: true,
      handleEvent({target}: Event): void {
        const item = items.find(({heading}) => heading === target);
        const {open} = target as HTMLDetailsElement;
        if (item && open !== isOpen(item)) set(item, open, clicked === target ? 'user' : !open ? 'script' : leadsTo(item, anchorIn(widget)) ? 'link' : 'find');
      },
    },
  };
}

/** Whether the anchor is the question, or anything in its answer. */
const leadsTo = ({heading, body}: Item, anchor: Node | null): boolean => [heading, ...body].some((node) => node.contains(anchor));
