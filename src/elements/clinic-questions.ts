import {html, nothing, type TemplateResult} from 'lit';
import {profileOf} from '../base/context.js';
import {property} from '../base/property.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {printAlone} from '../base/print.js';
import {itemsOf, readContent, type Group, type Item} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import type {Tree} from '../base/tree.js';
import {questionControls as words} from '../content/controls/questions.js';
import {questions} from '../content/questions.js';
import type {Topic} from '../content/types.js';
import {today} from '../localization/format.js';
import {questionStyles, sheetStyles} from './clinic-questions.styles.js';
import {block} from './parts/block.js';
import {chosenEntries} from './parts/chosen-entries.js';
import {blockTrees, headingTree, titleTrees} from './parts/entry-tree.js';
import {aroundTrees, footTree} from './parts/foot-tree.js';

/** What a list of questions to the FAQ says when a reader marks an answer. */
type StarEvent = Event & {readonly id: string; readonly starred: boolean};

/** The anchor of a question is the same in every language; its words stand in where it has none. */
const keyOf = (heading: HTMLElement): string => heading.id || (heading.textContent ?? '');

/**
 * Questions to ask a clinic, and prompts on what matters to the reader. The reader ticks some, adds lines, and prints a sheet for the appointment.
 * Nothing is stored, sent or scored. Empty, it writes the built-in questions into itself.
 *
 * @slot - A heading for each question, and what belongs to it. A heading directly followed by a deeper one is a topic.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first question.
 * @csspart body - All questions.
 * @csspart topic - The heading of a topic.
 * @csspart item - A question with its box to tick.
 * @csspart own - The field for a question of the reader's own.
 * @csspart print - The button that prints.
 * @csspart sources - The lines at the foot: crisis help, notices, sources.
 */
export class ClinicQuestions extends KetamineElement {
  static override styles = [tokens, questionStyles];
  static override lightStyles = [lightStyles, sheetStyles];
  static override depth = 3;

  /**
   * Which of the built-in questions are shown, in this order and without topics: `fit-diagnosis`, `fit-approval`, `fit-chances`, `people-medicine` …; `matters`, `fit`,
   * `people`, `checks` and `money` stand for all of theirs. Left out, all are shown.
   */
  @property() items?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('kw-faq-star', this.#onStar);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('kw-faq-star', this.#onStar);
  }

  /** Prints the ticked questions, all where none is ticked, on a sheet of their own. */
  async print(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    printAlone(this);
  }

  protected override pasteKey(): string {
    return this.items ?? '';
  }

  protected override paste(place: Place): readonly Tree[] {
    const all = questions.topics.flatMap((topic) => topic.questions);
    const title = titleTrees(this.heading, place.level, questions.title);
    const level = place.level + title.length;
    const asked = chosenEntries(this, this.items, all);
    const topics: readonly Partial<Topic>[] = asked ? [{questions: asked}] : questions.topics;
    return [
      ...title,
      ...blockTrees(questions.intro),
      ...topics.flatMap(({id, heading, questions: entries = []}) => [
        ...(heading ? [headingTree(level, heading, {id: `questions-topic-${id}`})] : []),
        ...entries.flatMap((entry) => [headingTree(heading ? level + 1 : level, entry.heading, {id: `questions-${entry.id}`}), ...blockTrees(entry.body)]),
      ]),
      footTree(place, {entries: asked ?? all}),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    return aroundTrees(place, this.heading);
  }

  protected override render(): TemplateResult {
    const {title, intro, groups, foot} = this.content;
    const profile = profileOf(this);
    const count = itemsOf(this.content).filter(this.#isTicked).length + this.#own.length + this.#starred.size;
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', title && [title], 'heading')}
      <p class="sheet">${today()}<br />${profile?.getAttribute('name')} <bdi dir="ltr" translate="no">${profile?.getAttribute('phone')}</bdi></p>
      ${block('intro', intro)}
      <div part="body" @change=${this.#tick}>${groups.map((group) => this.#group(group))}</div>
      <ul role="list" class="own">
        ${[...this.#starred].map((id) => this.#answer(id))}
        ${this.#own.map(
          (line, index) =>
            html`<li>
              <span dir="auto" .textContent=${line}></span>
              <button
                type="button"
                aria-label=${`${words.remove()}: ${line}`}
                @click=${() => this.#setOwn(this.#own.toSpliced(index, 1))}
                .textContent=${words.remove()}
              ></button>
            </li>`,
        )}
      </ul>
      <form part="own" @submit=${this.#add}>
        <label><span .textContent=${words.own()}></span><input autocomplete="off" dir="auto" /></label>
        <button .textContent=${words.add()}></button>
      </form>
      <div class="end">
        <button class="call" part="print" type="button" @click=${() => this.print()} .textContent=${words.print()}></button>
        <p role="status" .textContent=${count ? words.chosen(count) : words.noneChosen()}></p>
        <p .textContent=${words.private()}></p>
      </div>
      ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  #ticked = new Set<string>();
  #own: readonly string[] = [];
  #starred = new Set<string>();

  #isTicked = ({heading}: Item): boolean => this.#ticked.has(keyOf(heading));

  #group({heading, items}: Group): TemplateResult {
    return html`<section>
      ${block('topic', heading && [heading])}
      <ul role="list">
        ${items.map((item) => {
          const {heading, body} = item;
          // The words of a question name its box; a heading inside a label would be said twice.
          heading.setAttribute('role', 'none');
          return html`<li part="item">
            <label><input type="checkbox" value=${keyOf(heading)} .checked=${this.#isTicked(item)} /><slot ${slotted([heading])}></slot></label>
            <slot class="more" ${slotted(body)}></slot>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  /** An answer of the FAQ that the reader marked: its question, and on the sheet a copy of the answer. */
  #answer(id: string): TemplateResult | typeof nothing {
    const marked = this.ownerDocument.getElementById(id);
    const found = marked && itemsOf(readContent([...(marked.parentNode?.childNodes ?? [])])).find(({heading}) => heading === marked);
    return found
      ? html`<li>
          <span>${marked.textContent}</span>
          <div class="sheet">${found.body.map((node) => node.cloneNode(true))}</div>
        </li>`
      : nothing;
  }

  #tick({target}: Event): void {
    const {value, checked} = target as HTMLInputElement;
    this.#put(this.#ticked, value, checked);
  }

  #onStar = (event: Event): void => {
    const {id, starred} = event as StarEvent;
    this.#put(this.#starred, id, starred);
  };

  #put(set: Set<string>, id: string, on: boolean): void {
    if (on) set.add(id);
    else set.delete(id);
    this.requestUpdate();
  }

  #add(event: Event): void {
    event.preventDefault();
    const line = this.#field.value.trim();
    this.#field.value = '';
    this.#setOwn(line ? [...this.#own, line] : this.#own);
  }

  /** The field is where the next line is written, and stays when a button with the focus goes. */
  #setOwn(lines: readonly string[]): void {
    this.#own = lines;
    this.#field.focus();
    this.requestUpdate();
  }

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('form input') as HTMLInputElement;
  }
}
