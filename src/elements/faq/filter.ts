import {html, nothing, type TemplateResult} from 'lit';
import type {Group, Item} from '../../base/read.js';
import {faqControls as words} from '../../content/controls/faq.js';
import {layWords} from '../../content/faq/words.js';
import {holds, wordsTyped} from './fold.js';
import {nameOf, questionOf, textsOf} from './item.js';

/** What a reader searches for and which topic they chose. It stays in here: no event, address or storage learns of it. */
export class Filter {
  /** What is shown: everything, where nobody asked for less. */
  shown: ReadonlySet<Item> = new Set();

  constructor(readonly changed: () => void) {}

  /** Shows everything again. */
  clear = (): void => {
    this.#typed = '';
    this.#topic = -1;
    this.changed();
  };

  /** The controls, in the language of this moment; decides what is shown. */
  render(groups: readonly Group[], search: boolean, topics: boolean): TemplateResult | typeof nothing {
    const typed = search ? wordsTyped(this.#typed) : [];
    const headed = topics ? groups.filter(({heading}) => heading) : [];
    const chosen = headed[this.#topic];
    this.#active = typed.length > 0 || !!chosen;
    this.shown = new Set(groups.filter((group) => !chosen || group === chosen).flatMap(({items}) => items.filter((item) => finds(item, typed))));
    const count = this.shown.size;
    const topic = (index: number, name: string) =>
      html`<button type="button" aria-pressed=${index === (chosen ? this.#topic : -1)} @click=${() => this.#choose(index)} .textContent=${name}></button>`;
    if (!search && headed.length < 2) return nothing;
    return html`<div class="filter" part="filter">
      ${
        search
          ? html`<label
              ><span .textContent=${words.search()}></span
              ><input type="search" autocomplete="off" enterkeyhint="search" .value=${this.#typed} @input=${this.#onInput} @keydown=${this.#onKey}
            /></label>`
          : nothing
      }
      ${
        headed.length > 1
          ? html`<div class="topics" role="group" aria-label=${words.topics()}>
              ${topic(-1, words.allTopics())}${headed.map(({heading}, index) => topic(index, heading?.textContent?.trim() ?? ''))}
            </div>`
          : nothing
      }
      <div class="found">
        <p role="status" .textContent=${!this.#active ? '' : count ? words.found(count) : words.none()}></p>
        ${this.#active ? html`<button type="button" class="quiet" @click=${this.#onClear} .textContent=${words.clear()}></button>` : nothing}
      </div>
    </div>`;
  }

  /** Takes rows away so that find-in-page still sees them, and topics that are left without any. */
  apply(root: ParentNode, items: readonly Item[]): void {
    if (!this.#active && !this.#applied) return;
    this.#applied = this.#active;
    root.querySelectorAll('.item').forEach((row, index) => hide(row, !this.shown.has(items[index] as Item)));
    root.querySelectorAll('.group').forEach((group) => hide(group, !group.querySelector('.item:not([hidden])')));
  }

  #typed = '';
  #topic = -1;
  #active = false;
  #applied = false;

  #choose(index: number): void {
    this.#topic = index;
    this.changed();
  }

  #onInput = (event: Event): void => {
    // The event would carry the letters out of the widget.
    event.stopPropagation();
    this.#typed = (event.target as HTMLInputElement).value;
    this.changed();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#typed) return;
    event.preventDefault();
    this.#typed = '';
    this.changed();
  };

  /** The button goes: the focus moves to the first control beside it. */
  #onClear = (event: Event): void => {
    (event.target as Element).closest('.filter')?.querySelector<HTMLElement>('input,button')?.focus();
    this.clear();
  };
}

const hide = (element: Element, hidden: boolean) => (hidden ? element.setAttribute('hidden', 'until-found') : element.removeAttribute('hidden'));

/** Searches the question, the answer, the words an author adds in `data-words`, and those that readers may use for ours. */
function finds(item: Item, typed: readonly string[]): boolean {
  if (!typed.length) return true;
  const {heading} = item;
  const added = [heading, questionOf(item)].map(({dataset}) => dataset['words'] ?? '');
  return holds([...textsOf(item), ...added, layWords[nameOf(heading)]?.() ?? ''].join(' '), typed);
}
