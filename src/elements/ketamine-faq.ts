import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../base/property.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {itemsOf, type Item} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import type {Tree} from '../base/tree.js';
import {warn} from '../base/warn.js';
import {faq} from '../content/faq.js';
import {strict} from '../content/controls/strict.js';
import {ui} from '../content/ui.js';
import {faqStyles} from './ketamine-faq.styles.js';
import {withApproval} from './parts/approval.js';
import {briefCrisisTree} from './parts/crisis-tree.js';
import {entryTrees, headingTree, titleTrees, told} from './parts/entry-tree.js';
import {footTree} from './parts/foot-tree.js';
import {block} from './parts/block.js';
import {wording} from './parts/wording.js';

/** What opened or closed an answer: the reader's hand, find-in-page, a link to its anchor, the button for all, or a script. */
export type ToggleSource = 'user' | 'find' | 'link' | 'all' | 'script';

/** An answer was opened or closed. Carries no text, so it may be passed on to statistics. */
export class FaqToggleEvent extends Event {
  constructor(
    /** Anchor of the question, such as `faq-drive`; its position where it has none. */
    readonly id: string,
    readonly open: boolean,
    readonly source: ToggleSource,
  ) {
    super('kw-faq-toggle', {bubbles: true, composed: true});
  }
}

/**
 * Questions and answers as an accordion, over plain headings and paragraphs. Empty, it writes the built-in questions into itself.
 * Closed answers are found by the browser's own search, opened by `#anchors`, and printed.
 *
 * @slot - A heading for each question, followed by its answer. A heading directly followed by a deeper one is a topic.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first question.
 * @csspart body - All questions.
 * @csspart topic - The heading of a topic.
 * @csspart item - A question with its answer.
 * @csspart question - The button of a question.
 * @csspart answer - An answer.
 * @csspart sources - The lines at the foot: crisis help, notices, sources.
 * @cssprop [--kw-heading-weight=600] - Weight of the questions.
 * @fires {FaqToggleEvent} kw-faq-toggle - An answer was opened or closed: `id`, `open`, `source`.
 */
export class KetamineFaq extends KetamineElement {
  static override styles = [tokens, faqStyles];
  static override lightStyles = [lightStyles];
  static override depth = 3;

  /** `single` closes an answer when another is opened; `multiple` (default) lets them stay. */
  @property() mode?: 'single' | 'multiple';

  /** Opens an answer by its anchor (`faq-drive`). */
  show(id: string): void {
    this.#set(id, true, 'script');
  }

  /** Closes an answer by its anchor. */
  hide(id: string): void {
    this.#set(id, false, 'script');
  }

  /** Opens every answer. */
  showAll(): void {
    this.#setAll(true, 'script');
  }

  /** Closes every answer. */
  hideAll(): void {
    this.#setAll(false, 'script');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#followHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#followHash);
  }

  protected override paste(place: Place): readonly Tree[] {
    const say = wording(place);
    const topics = faq
      .map((topic) => ({...topic, questions: say.entries(topic.questions).map((question) => withApproval(question, place))}))
      .filter(({questions}) => questions.length);
    const title = titleTrees(this.heading, place.level, say.heading(ui.faqTitle, strict.faqTitle));
    const topicLevel = place.level + title.length;
    return [
      ...title,
      ...(say.nameless ? [told('p', strict.questionsLeftOut)] : []),
      ...topics.flatMap((topic) => [
        headingTree(topicLevel, topic.heading, {id: `faq-topic-${topic.id}`}),
        ...topic.questions.flatMap((question) => {
          const crisis = [briefCrisisTree(place.region)];
          const more = question.crisis === 'first' ? {before: crisis} : question.crisis === 'last' ? {after: crisis} : {};
          return entryTrees(question, 'faq', topicLevel + 1, more);
        }),
      ]),
      footTree(place, {entries: topics.flatMap(({questions}) => questions)}),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    return [...titleTrees(this.heading, place.level), footTree(place, {treatment: true})];
  }

  protected override render(): TemplateResult {
    const {lang, dir} = this.tongue;
    const {title, intro, groups, foot} = this.content;
    this.#items = itemsOf(this.content);
    const allOpen = this.#items.length > 0 && this.#items.every((item, index) => this.#open.has(this.#idOf(item, index)));
    let index = 0;
    return html`<div class="base" part="base" lang=${lang} dir=${dir}>
      ${block('title', title && [title], 'heading')} ${block('intro', intro)}
      ${this.#items.length > 1 ? html`<button class="all" type="button" @click=${() => this.#setAll(!allOpen, 'all')} .textContent=${allOpen ? ui.hideAll() : ui.showAll()}></button>` : nothing}
      <div class="items" part="body" @click=${this.#onClick} @beforematch=${this.#onFind}>
        ${groups.map((group) => html`${block('topic', group.heading && [group.heading], 'topic')}${group.items.map((item) => this.#row(item, index++))}`)}
      </div>
      ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  protected override willUpdate(): void {
    this.checkChoice('mode', ['single', 'multiple']);
  }

  protected override updated(): void {
    // Inside a button the heading is the button's name; the heading role stands on the element around the button.
    for (const {heading} of this.#items) heading.setAttribute('role', 'none');
    if (this.authored && !this.#items.length) warn(this.localName, 'has text but no heading inside.', 'Write each question as a heading, such as <h3>.');
    if (!this.#followed) {
      this.#followed = true;
      this.#followHash();
    }
  }

  #items: readonly Item[] = [];
  #open = new Set<string>();
  #followed = false;

  #idOf = (item: Item, index: number): string => item.heading.id || String(index);

  #row(item: Item, index: number): TemplateResult {
    const open = this.#open.has(this.#idOf(item, index));
    return html`<div class="item" part="item">
      <div role="heading" aria-level=${item.level}>
        <button type="button" part="question" aria-expanded=${open} aria-controls=${`a${index}`}>
          <slot ${slotted([item.heading])}></slot>
        </button>
      </div>
      <div class="answer" part="answer" id=${`a${index}`} hidden=${open ? nothing : 'until-found'}><slot ${slotted(item.body)}></slot></div>
    </div>`;
  }

  #onClick(event: Event): void {
    const button = event.composedPath().find((node): node is HTMLElement => node instanceof Element && node.matches('[aria-expanded]'));
    if (button) this.#setAt(button, button.ariaExpanded !== 'true', 'user');
  }

  #onFind(event: Event): void {
    this.#setAt(event.target as HTMLElement, true, 'find');
  }

  #setAt(element: HTMLElement, open: boolean, source: ToggleSource): void {
    const index = Number((element.getAttribute('aria-controls') ?? element.id).slice(1));
    const item = this.#items[index];
    if (item) this.#set(this.#idOf(item, index), open, source);
  }

  /** Opens the answer that the address names: by the anchor of its question, or of anything inside it. */
  #followHash = (): void => {
    const target = this.#hash();
    if (!target) return;
    const index = this.#items.findIndex(({heading, body}) =>
      [heading, ...body].some((node) => node instanceof Element && (node.id === target || node.querySelector(`#${CSS.escape(target)}`))),
    );
    const item = this.#items[index];
    if (!item) return;
    this.#set(this.#idOf(item, index), true, 'link');
    void this.updateComplete.then(() => {
      (this.ownerDocument.getElementById(target) ?? item.heading).scrollIntoView();
      if (item.heading.id === target) this.renderRoot.querySelector<HTMLElement>(`button[aria-controls="a${index}"]`)?.focus({preventScroll: true});
    });
  };

  #hash(): string {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return '';
    }
  }

  #set(id: string, open: boolean, source: ToggleSource): void {
    if (!this.#items.some((item, index) => this.#idOf(item, index) === id) || this.#open.has(id) === open) return;
    if (open && this.mode === 'single') for (const other of [...this.#open]) this.#set(other, false, source);
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.requestUpdate();
    this.dispatchEvent(new FaqToggleEvent(id, open, source));
  }

  #setAll(open: boolean, source: ToggleSource): void {
    this.#items.forEach((item, index) => this.#set(this.#idOf(item, index), open, source));
  }
}
