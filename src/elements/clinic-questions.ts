import {html, nothing, type TemplateResult} from 'lit';
import {profileOf} from '../base/context.js';
import {property} from '../base/property.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {printOnly} from '../base/print.js';
import {itemsOf, type Group, type Item} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import type {Tree} from '../base/tree.js';
import {questionControls as words} from '../content/controls/questions.js';
import {questions} from '../content/questions.js';
import {today} from '../localization/format.js';
import {questionStyles, sheetStyles} from './clinic-questions.styles.js';
import {block} from './parts/block.js';
import {chosenEntries} from './parts/chosen-entries.js';
import {blockTrees, headingTree, titleTrees} from './parts/entry-tree.js';
import {footTree} from './parts/foot-tree.js';
import {starredAnswer} from './parts/starred-answer.js';

/** What a list of questions to the FAQ says when a reader marks an answer. */
type StarEvent = Event & {readonly id: string; readonly starred: boolean};

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
    printOnly(this, 'sheet');
  }

  protected override pasteKey(): string {
    return this.items ?? '';
  }

  protected override paste(place: Place): readonly Tree[] {
    const all = questions.topics.flatMap((topic) => topic.questions);
    const title = titleTrees(this.heading, place.level, questions.title);
    const level = place.level + title.length;
    const entryTrees = (entries: typeof all, at: number) =>
      entries.flatMap((entry) => [headingTree(at, entry.heading, {id: `questions-${entry.id}`}), ...blockTrees(entry.body)]);
    const asked = chosenEntries(this, this.items, all);
    return [
      ...title,
      ...blockTrees(questions.intro),
      ...(asked
        ? entryTrees(asked, level)
        : questions.topics.flatMap((topic) => [
            headingTree(level, topic.heading, {id: `questions-topic-${topic.id}`}),
            ...entryTrees([...topic.questions], level + 1),
          ])),
      footTree(place, {entries: asked ?? all}),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    return [...titleTrees(this.heading, place.level), footTree(place)];
  }

  protected override render(): TemplateResult {
    const {title, intro, groups, foot} = this.content;
    this.#items = itemsOf(this.content);
    const said = (name: string) => profileOf(this)?.getAttribute(name)?.trim();
    const count = this.#items.filter((item) => this.#isTicked(item)).length + this.#own.length + this.#starred.size;
    return html`<div class="base ${count ? 'some' : ''}" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', title && [title], 'heading')}
      <p class="sheet">${said('name')} <bdi dir="ltr">${said('phone')}</bdi> <span>${today()}</span></p>
      ${block('intro', intro)}
      <div part="body" @change=${this.#onChange}>${groups.map((group) => this.#group(group))}</div>
      ${this.#starredPart()}
      <ul class="own on" role="list">
        ${this.#own.map(
          (line, index) =>
            html`<li class="on">
              <span dir="auto" id=${`l${index}`}>${line}</span>
              <button type="button" id=${`r${index}`} aria-labelledby=${`r${index} l${index}`} @click=${() => this.#remove(index)}>${words.remove()}</button>
            </li>`,
        )}
      </ul>
      <form part="own" @submit=${this.#add}>
        <label for="line" .textContent=${words.own()}></label>
        <input id="line" autocomplete="off" maxlength="300" dir="auto" />
        <button .textContent=${words.add()}></button>
      </form>
      <div class="end">
        <button class="print" part="print" type="button" @click=${() => this.print()} .textContent=${words.print()}></button>
        <p role="status" .textContent=${count ? words.chosen(count) : words.noneChosen()}></p>
        <p .textContent=${words.private()}></p>
      </div>
      ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  protected override updated(): void {
    // The words of a question name its box; a heading inside a label would be said twice.
    for (const {heading} of this.#items) heading.setAttribute('role', 'none');
  }

  #items: readonly Item[] = [];
  #ticked = new Set<string>();
  #own: readonly string[] = [];
  #starred = new Set<string>();

  /** The anchor of a question is the same in every language; its position stands in where it has none. */
  #idOf = (item: Item): string => item.heading.id || String(this.#items.indexOf(item));

  #isTicked = (item: Item): boolean => this.#ticked.has(this.#idOf(item));

  #group({heading, items}: Group): TemplateResult {
    return html`<div class=${items.some(this.#isTicked) ? 'on' : ''}>
      ${block('topic', heading && [heading])}
      <ul role="list">
        ${items.map((item) => {
          const on = this.#isTicked(item);
          return html`<li class=${on ? 'on' : ''} part="item">
            <label><input type="checkbox" value=${this.#idOf(item)} .checked=${on} /><slot ${slotted([item.heading])}></slot></label>
            ${item.body.length ? html`<slot class="more" ${slotted(item.body)}></slot>` : nothing}
          </li>`;
        })}
      </ul>
    </div>`;
  }

  #starredPart(): TemplateResult | typeof nothing {
    if (!this.#starred.size) return nothing;
    return html`<div class="starred on">
      <p .textContent=${words.starred()}></p>
      <ul role="list">
        ${[...this.#starred].map((id) => {
          const [question = '', ...answer] = starredAnswer(this.ownerDocument, id);
          return html`<li class="on"><span .textContent=${question}></span>${answer.map((line) => html`<p class="sheet" .textContent=${line}></p>`)}</li>`;
        })}
      </ul>
    </div>`;
  }

  #onChange(event: Event): void {
    const {value, checked} = event.target as HTMLInputElement;
    if (checked) this.#ticked.add(value);
    else this.#ticked.delete(value);
    this.requestUpdate();
  }

  #onStar = (event: Event): void => {
    const {id, starred} = event as StarEvent;
    if (starred) this.#starred.add(id);
    else this.#starred.delete(id);
    this.requestUpdate();
  };

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('#line') as HTMLInputElement;
  }

  #add(event: Event): void {
    event.preventDefault();
    const line = this.#field.value.trim();
    if (line) this.#own = [...this.#own, line];
    this.#field.value = '';
    this.#field.focus();
    this.requestUpdate();
  }

  #remove(index: number): void {
    this.#own = this.#own.filter((_, at) => at !== index);
    this.#field.focus();
    this.requestUpdate();
  }
}
