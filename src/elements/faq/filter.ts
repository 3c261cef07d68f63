import {html, nothing, type TemplateResult} from 'lit';
import type {Group, Item} from '../../base/read.js';
import {faqControls as words} from '../../content/controls/faq.js';
import {layWords} from '../../content/faq/words.js';
import {holds, wordsTyped} from './fold.js';
import {nameOf, textsOf} from './item.js';

/** What a reader searches for and which topic they chose. It stays in here: no event, address or storage learns of it. */
export interface Filter {
  /** What is shown: everything, where nobody asked for less. */
  readonly shown: readonly Item[];
  /** Shows everything again. */
  clear(): void;
  /** The controls, in the language of this moment; decides what is shown. */
  render(groups: readonly Group[], search: boolean, topics: boolean): TemplateResult | typeof nothing;
}

export function filterFor(changed: () => void): Filter {
  let shown: readonly Item[] = [];
  let typed = '';
  let topic = -1;

  const set = (words: string, index = topic) => {
    typed = words;
    topic = index;
    changed();
  };

  const onInput = (event: Event) => {
    // The event would carry the letters out of the widget.
    event.stopPropagation();
    set((event.target as HTMLInputElement).value);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !typed) return;
    event.preventDefault();
    set('');
  };

  /** The button goes: the focus moves to the first control beside it. */
  const onClear = ({target}: Event) => {
    (target as Element).closest('.filter')?.querySelector<HTMLElement>('input,button')?.focus();
    set('', -1);
  };

  return {
    get shown() {
      return shown;
    },
    clear: () => set('', -1),
    render(groups, search, topics) {
      const wanted = search ? wordsTyped(typed) : [];
      const headed = topics ? groups.filter(({heading}) => heading) : [];
      const chosen = headed[topic];
      const active = wanted[0] ?? chosen;
      shown = groups.flatMap((group) => ((chosen ?? group) === group ? group.items.filter((item) => !wanted[0] || holds(searchedIn(item), wanted)) : []));
      if (!search && !headed[1]) return nothing;
      const names = [words.allTopics(), ...headed.map(({heading}) => heading?.textContent ?? '')];
      return html`<div class="filter" part="filter">
        ${
          search
            ? html`<label
                ><span .textContent=${words.search()}></span
                ><input type="search" autocomplete="off" enterkeyhint="search" .value=${typed} @input=${onInput} @keydown=${onKey}
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
                      aria-pressed=${index === (chosen ? topic + 1 : 0)}
                      @click=${() => set(typed, index - 1)}
                      .textContent=${name}
                    ></button>`,
                )}
              </div>`
            : nothing
        }
        <div class="bar">
          <p role="status" .textContent=${!active ? '' : shown[0] ? words.found(shown.length) : words.none()}></p>
          ${active ? html`<button type="button" class="quiet" @click=${onClear} .textContent=${words.clear()}></button>` : nothing}
        </div>
      </div>`;
    },
  };
}

/** The question, the answer, the words an author adds in `data-words`, and those that readers may use for ours. */
const searchedIn = (item: Item): string => [...textsOf(item), item.heading.dataset['words'], layWords[nameOf(item.heading)]?.()].join(' ');
