import {html, nothing, type TemplateResult} from 'lit';
import {chosen} from '../base/chosen.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {OWN_ITEMS, arrange, isTheirs} from '../base/mixed.js';
import {property} from '../base/property.js';
import {itemsOf, readContent, type Content} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {publish} from '../base/structured-data.js';
import {tokens} from '../base/tokens.styles.js';
import type {Tree} from '../base/tree.js';
import {warn} from '../base/warn.js';
import {ui} from '../content/ui.js';
import {detailsStyles} from './faq/details.styles.js';
import {filterFor} from './faq/filter.js';
import {answersIn} from './faq/answers.js';
import {asQuestion, detailsOf, levelInFaq, nameOf} from './faq/item.js';
import {hiddenUnless, row} from './faq/row.js';
import {FaqStarEvent, FaqToggleEvent, type ToggleSource} from './faq/toggle-event.js';
import {faqTrees, wholeOrder} from './faq/trees.js';
import {faqStyles} from './ketamine-faq.styles.js';
import {aroundTrees} from './parts/foot-tree.js';
import {block} from './parts/block.js';

export {FaqStarEvent, FaqToggleEvent, type ToggleSource};

/**
 * Questions and answers as an accordion, over plain headings and paragraphs. Empty, it writes the built-in questions into itself.
 * Closed answers are found by the browser's own search, opened by `#anchors`, and printed.
 *
 * @slot - A heading for each question, followed by its answer, or a `<details>` with a `<summary>`. A heading directly followed by a deeper one or by `<details>` is a topic. On a question: `data-item` puts it in the place of a built-in one (with `items`), `data-words` are further words it is found by, `data-reviewed` is the day of its review.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first question.
 * @csspart filter - The search field, the buttons of the topics, and how many questions were found.
 * @csspart body - All questions.
 * @csspart topic - The heading of a topic.
 * @csspart item - A question with its answer.
 * @csspart question - The button of a question.
 * @csspart answer - An answer.
 * @csspart reviewed - When the page says that it reviewed an answer.
 * @csspart copy - The button that copies the link to an open answer.
 * @csspart star - The button that marks an open answer for the list to print.
 * @csspart sources - The lines at the foot: crisis help, notices, sources.
 * @cssprop [--kw-heading-weight=600] - Weight of the questions.
 * @fires {FaqToggleEvent} kw-faq-toggle - An answer was opened or closed: `id`, `open`, `source`.
 * @fires {FaqStarEvent} kw-faq-star - An answer was marked for the list to print, or the mark taken away: `id`, `starred`.
 */
export class KetamineFaq extends KetamineElement {
  static override styles = [tokens, faqStyles];
  static override lightStyles = [lightStyles, detailsStyles];
  static override depth = 3;

  /** `single` closes an answer when another is opened; `multiple` (default) lets them stay. */
  @property() mode?: 'single' | 'multiple';

  /** Which built-in questions stand here, in this order: `cost drive`. `all` is all of them, by topic; `own` is the place of the page's own questions. */
  @property() items?: string;

  /** Shows a search field above the questions. */
  @property({type: Boolean}) search = false;

  /** Shows a button for each topic above the questions. */
  @property({type: Boolean}) topics = false;

  /** Lets readers mark open answers for the list that `<clinic-questions>` prints. */
  @property({type: Boolean}) stars = false;

  /** Tells machines the questions and answers as `FAQPage`, once on a page. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  /** Opens an answer by its anchor (`faq-drive`). */
  show(id: string): void {
    this.#answers.byId(id, true);
  }

  /** Closes an answer by its anchor. */
  hide(id: string): void {
    this.#answers.byId(id, false);
  }

  /** Opens every answer; while a reader searches, those that were found. */
  showAll(): void {
    this.#answers.setAll(true, 'script');
  }

  /** Closes every answer; while a reader searches, those that were found. */
  hideAll(): void {
    this.#answers.setAll(false, 'script');
  }

  /** @internal */
  override followHash(): void {
    this.#answers.followAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    publish(this, 'FAQPage');
  }

  protected override paste(place: Place): readonly Tree[] {
    return faqTrees(place, this.heading, this.#missing());
  }

  protected override pasteKey(): string {
    return String(this.#missing());
  }

  protected override frame(place: Place): readonly Tree[] {
    return aroundTrees(place, this.heading);
  }

  protected override read(nodes: readonly ChildNode[]): Content {
    return this.#order && this.authored ? arrange(nodes, levelInFaq, this.#order, nameOf) : readContent(nodes, levelInFaq);
  }

  protected override render(): TemplateResult {
    const {lang, dir} = this.tongue;
    const {title, intro, groups, foot} = this.content;
    const answers = this.#answers;
    const {onClick, onFind, onToggle} = answers;
    const questions = itemsOf(this.content);
    answers.take(questions);
    const filter = this.#filter.render(groups, this.search, this.topics);
    const {shown} = this.#filter;
    const allOpen = shown.every(answers.isOpen);
    let index = 0;
    return html`<div class="base" part="base" lang=${lang} dir=${dir}>
      ${block('title', title && [title], 'heading')} ${block('intro', intro)} ${filter}
      ${questions[1] && shown[0] ? html`<button class="all" type="button" @click=${() => answers.setAll(!allOpen, 'all')} .textContent=${allOpen ? ui.hideAll() : ui.showAll()}></button>` : nothing}
      <div class="items" part="body" @click=${onClick} @beforematch=${onFind} @toggle=${onToggle}>
        ${groups.map(
          ({heading, items}) =>
            html`<div class="group" hidden=${hiddenUnless(items.some((item) => shown.includes(item)))}>
              ${block('topic', heading && [heading])}${items.map((item) => row(item, index++, answers.isOpen(item), shown.includes(item), this.stars ? this.#star : undefined))}
            </div>`,
        )}
      </div>
      ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  protected override willUpdate(): void {
    this.checkChoice('mode', ['single', 'multiple']);
    const asked = chosen(this, 'items', [...wholeOrder, 'all', OWN_ITEMS], this.items);
    this.mixed = !!asked;
    this.#order = asked && [...new Set([...asked.flatMap((name) => (name === 'all' ? wholeOrder : name)), OWN_ITEMS])];
  }

  protected override updated(): void {
    const items = itemsOf(this.content);
    // Inside a button the heading is the button's name; the heading role stands on the element around the button.
    for (const item of items) if (!detailsOf(item)) item.heading.setAttribute('role', 'none');
    if (this.authored && !items[0]) warn(this.localName, 'has text but no heading inside.', 'Write each question as a heading, such as <h3>.');
    publish(this, 'FAQPage', this.structuredData && items[0] ? {mainEntity: items.map(asQuestion)} : undefined);
  }

  #order: readonly string[] | undefined;
  #starred = new Set<string>();

  #star = {
    has: (id: string): boolean => this.#starred.has(id),
    turn: (id: string): void => {
      const starred = !this.#starred.delete(id);
      if (starred) this.#starred.add(id);
      this.requestUpdate();
      this.dispatchEvent(new FaqStarEvent(id, starred));
    },
  };

  #filter = filterFor(() => this.requestUpdate());
  #answers = answersIn(this, this.#filter);

  /** What is asked for and the page does not say itself. */
  #missing(): readonly string[] | undefined {
    const theirs = this.#order && [...this.children].filter(isTheirs).map((node) => nameOf(node as HTMLElement));
    return this.#order?.filter((name) => !theirs?.includes(name));
  }
}
