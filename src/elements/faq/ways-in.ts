import type {LitElement, ReactiveController} from 'lit';
import type {Item} from '../../base/read.js';
import type {Answers} from './answers.js';
import type {CopyLink} from './copy-link.js';
import type {Filter} from './filter.js';
import {anchorOf, detailsOf, questionOf} from './item.js';

/** How a reader gets to an answer: a click or key, find-in-page, the address. Listens once for a whole widget. */
export class WaysIn implements ReactiveController {
  constructor(
    readonly widget: LitElement,
    readonly answers: Answers,
    readonly filter: Filter,
    readonly link: CopyLink,
  ) {
    widget.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#followAddress);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#followAddress);
  }

  hostUpdated(): void {
    if (this.#followed) return;
    this.#followed = true;
    this.#followAddress();
  }

  onClick = (event: Event): void => {
    const path = event.composedPath();
    const item = this.#itemAt(path);
    const button = path.find((node): node is HTMLElement => node instanceof HTMLButtonElement && node.getRootNode() === this.widget.renderRoot);
    this.#clicked = item && path.includes(questionOf(item)) ? item.heading : undefined;
    if (button?.ariaExpanded && item) this.answers.set(item, !this.answers.isOpen(item), 'user');
    else if (button) void this.link.copy(button);
  };

  /** Found in a closed answer, that opens; found in what a search took away, the search ends. */
  onFind = (event: Event): void => {
    const place = event.target as Element;
    const item = place.matches('.answer') && this.#itemAt([place.parentElement as Element]);
    if (item) this.answers.set(item, true, 'find');
    else this.filter.clear();
  };

  /** `<details>` open by themselves: at a click, for find-in-page, and for the address of something inside. */
  onToggle = {
    handleEvent: ({target}: Event): void => {
      const item = this.answers.items.find(({heading}) => heading === target);
      const open = (target as HTMLDetailsElement).open;
      if (!item || open === this.answers.isOpen(item)) return;
      this.answers.set(item, open, this.#clicked === target ? 'user' : !open ? 'script' : leadsTo(anchorInAddress(), item) ? 'link' : 'find');
    },
    capture: true,
  };

  #followed = false;
  #clicked: Element | undefined;

  #rows = (): Element[] => [...this.widget.renderRoot.querySelectorAll('.item')];

  /** The question in whose row an event happened. */
  #itemAt(path: readonly EventTarget[]): Item | undefined {
    return this.answers.items[this.#rows().findIndex((row) => path.includes(row))];
  }

  /** Opens the answer that the address names: by the anchor of its question, or of anything inside it. */
  #followAddress = (): void => {
    const anchor = anchorInAddress();
    const index = this.answers.items.findIndex((item) => leadsTo(anchor, item));
    const item = this.answers.items[index];
    if (!item) return;
    this.answers.set(item, true, 'link');
    void this.widget.updateComplete.then(() => {
      (this.widget.ownerDocument.getElementById(anchor) ?? item.heading).scrollIntoView();
      if (anchorOf(item) !== anchor) return;
      (detailsOf(item) ? questionOf(item) : this.#rows()[index]?.querySelector('button'))?.focus({preventScroll: true});
    });
  };
}

/** The anchor in the address of the page; empty where there is none, or a broken one. */
function anchorInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Whether the anchor names the question, or anything in its answer. */
const leadsTo = (anchor: string, item: Item): boolean =>
  anchor !== '' &&
  (anchorOf(item) === anchor ||
    [item.heading, ...item.body].some((node) => node instanceof Element && (node.id === anchor || node.querySelector(`#${CSS.escape(anchor)}`))));
