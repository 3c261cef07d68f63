import {html, nothing, type TemplateResult} from 'lit';
import type {Group, Item} from '../../base/read.js';
import {faqControls as words} from '../../content/controls/faq.js';
import {layWords} from '../../content/faq/words.js';
import {holds, wordsTyped} from './fold.js';
import {nameOf, textsOf} from './item.js';

/** What a reader searches for and which topic they chose. It stays in here: no event, address or storage learns of it. */
export class Filter {
  /** What is shown: everything, where nobody asked for less. */
  shown: readonly Item[] = [];

  constructor(readonly changed: () => void) {}

  /** Shows everything again. */
  clear(): void {
    this.#set('', -1);
  }

  /** The controls, in the language of this moment; decides what is shown. */
  render(groups: readonly Group[], search: boolean, topics: boolean): TemplateResult | typeof nothing {
    const typed = search ? wordsTyped(this.#typed) : [];
    const headed = topics ? groups.filter(({heading}) => heading) : [];
    const chosen = headed[this.#topic];
    const active = typed[0] ?? chosen;
    this.shown = groups.flatMap((group) => ((chosen ?? group) === group ? group.items.filter((item) => !typed[0] || holds(searchedIn(item), typed)) : []));
    if (!search && !headed[1]) return nothing;
    const count = this.shown.length;
    const names = [words.allTopics(), ...headed.map(({heading}) => heading?.textContent ?? '')];
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
        headed[1]
          ? html`<div class="bar" role="group" aria-label=${words.topics()}>
              ${names.map(
                (name, index) =>
                  html`<button
                    class="all"
                    type="button"
                    aria-pressed=${index === (chosen ? this.#topic + 1 : 0)}
                    @click=${() => this.#set(this.#typed, index - 1)}
                    .textContent=${name}
                  ></button>`,
              )}
            </div>`
          : nothing
      }
      <div class="bar">
        <p role="status" .textContent=${!active ? '' : count ? words.found(count) : words.none()}></p>
        ${active ? html`<button type="button" class="quiet" @click=${this.#onClear} .textContent=${words.clear()}></button>` : nothing}
      </div>
    </div>`;
  }

  #typed = '';
  #topic = -1;

  #set(typed: string, topic = this.#topic): void {
    this.#typed = typed;
    this.#topic = topic;
    this.changed();
  }

  #onInput = (event: Event): void => {
    // The event would carry the letters out of the widget.
    event.stopPropagation();
    this.#set((event.target as HTMLInputElement).value);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#typed) return;
    event.preventDefault();
    this.#set('');
  };

  /** The button goes: the focus moves to the first control beside it. */
  #onClear = ({target}: Event): void => {
    (target as Element).closest('.filter')?.querySelector<HTMLElement>('input,button')?.focus();
    this.clear();
  };
}

/** The question, the answer, the words an author adds in `data-words`, and those that readers may use for ours. */
const searchedIn = (item: Item): string => [...textsOf(item), item.heading.dataset['words'], layWords[nameOf(item.heading)]?.()].join(' ');
