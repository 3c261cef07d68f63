import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {isVariant} from '../../scripts/locales/compare.mjs';
import type {Glossary} from '../../scripts/locales/glossary.mjs';
import type {Message} from '../../scripts/locales/messages.mjs';
import {directionOf} from '../../src/localization/match.js';
import {deskStyles} from './desk.styles.js';
import {DeskModel, type Row} from './model.js';
import {elementFor, nodeOf, rowOf, show} from './preview.js';
import {pseudoLanguages, pseudoTable, type PseudoTag} from './pseudo.js';
import {forgetWork, keepWork, keptWork} from './work.js';

/** What the desk is given: the texts of the widgets, the files there are, and their glossaries. */
export interface DeskData {
  readonly messages: readonly Message[];
  readonly files: Readonly<Record<string, () => Promise<string>>>;
  readonly glossaries: Readonly<Record<string, Glossary>>;
}

const FILTERS = {all: 'all', open: 'stale, draft or missing', stale: 'stale', draft: 'draft', missing: 'missing', faults: 'with complaints'} as const;
const STATES = {
  done: 'translated',
  signed: 'signed off',
  stale: 'the English changed',
  draft: 'draft',
  missing: 'not translated',
  parent: 'as in the language it is a variant of',
} as const;

/** Words in a file, beside the widgets that show them. Nothing leaves the browser. */
export class TranslationDesk extends LitElement {
  static override styles = deskStyles;
  static override properties = {data: {attribute: false}};

  declare data: DeskData;

  #model: DeskModel | undefined;
  #filter: keyof typeof FILTERS = 'all';
  #part = '';
  #search = '';
  #element = 'ketamine-faq';
  #current = '';
  #pseudo: PseudoTag | '' = '';
  #kept = false;
  /** A file that came before the texts of the widgets. */
  #waiting: [tag: string, content: string] | undefined;
  #said = 'Choose a language, or drop a file here.';
  #refresh: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', this.#onDrop);
    this.replaceChildren(...['english', 'translated'].map((slot) => Object.assign(document.createElement('div'), {slot})));
    const kept = keptWork();
    if (!kept) return;
    this.#kept = true;
    this.open(kept.tag, kept.content);
    this.#said = `Went on with your work on ${kept.tag}.`;
  }

  /** Puts a file on the desk. */
  open(tag: string, content: string): void {
    if (!this.data) return void (this.#waiting = [tag, content]);
    const {files, glossaries, messages} = this.data;
    const glossary = glossaries[tag] ?? glossaries[tag.split('-')[0] as string];
    this.#model = new DeskModel(tag, content, messages, {glossary, variant: isVariant(tag, Object.keys(files))});
    this.#said = `${tag}.xlf is on the desk.`;
    this.#show();
  }

  override updated(): void {
    if (!this.data || !this.#waiting) return;
    const [tag, content] = this.#waiting;
    this.#waiting = undefined;
    this.open(tag, content);
  }

  /** The file as it is now. */
  get content(): string {
    return this.#model?.content ?? '';
  }

  override render(): TemplateResult {
    const rows = this.#model?.rows() ?? [];
    const faults = this.#model?.faults ?? [];
    const shown = faults.length ? [] : rows.filter(this.#passes);
    const parts = [...new Set(rows.map(({part}) => part))];
    return html`<header>
        <label
          >Language<select @change=${this.#onLanguage}>
            <option value=""></option>
            ${Object.keys(this.data?.files ?? {}).map((tag) => html`<option ?selected=${tag === this.#model?.tag}>${tag}</option>`)}
          </select></label
        >
        <label
          >Your file (.xlf)<input type="file" accept=".xlf,.xliff" @change=${(event: Event) => this.#read((event.target as HTMLInputElement).files?.[0])}
        /></label>
        ${this.#choice('Show', FILTERS, this.#filter, (value) => (this.#filter = value as keyof typeof FILTERS))}
        ${this.#choice('Part', {'': 'all', ...Object.fromEntries(parts.map((part) => [part, part]))}, this.#part, (value) => (this.#part = value))}
        <label
          >Find<input
            type="search"
            .value=${this.#search}
            @input=${(event: Event) => this.#set(() => (this.#search = (event.target as HTMLInputElement).value.toLowerCase()))}
        /></label>
        ${this.#choice('Preview in', {'': 'the language', ...pseudoLanguages}, this.#pseudo, (value) => this.#preview(value as PseudoTag | ''))}
        <label class="check"><input type="checkbox" .checked=${this.#kept} @change=${this.#onKeep} />Keep my work in this browser</label>
        <button type="button" ?hidden=${!this.#model} @click=${this.#download}>Download ${this.#model?.tag}.xlf</button>
        <p class="status" role="status" .textContent=${this.#model ? `${this.#said} ${shown.length} of ${rows.length} texts.` : this.#said}></p>
      </header>
      <ul class="units" aria-label="Texts">
        ${
          faults.length
            ? html`<li class="unit">
                <p>The file cannot be read:</p>
                <ul>
                  ${faults.map((fault) => html`<li>${fault}</li>`)}
                </ul>
              </li>`
            : nothing
        }
        ${repeat(
          shown,
          ({id}) => id,
          (row) => this.#unit(row),
        )}
      </ul>
      <div class="preview" @click=${this.#onPreview}>
        <h2>English</h2>
        <h2>${this.#pseudo ? pseudoLanguages[this.#pseudo] : (this.#model?.tag ?? 'Translation')}</h2>
        <slot name="english"></slot><slot name="translated"></slot>
      </div>`;
  }

  #choice(label: string, options: Readonly<Record<string, string>>, value: string, set: (value: string) => void): TemplateResult {
    return html`<label
      >${label}<select @change=${(event: Event) => this.#set(() => set((event.target as HTMLSelectElement).value))}>
        ${Object.entries(options).map(([key, words]) => html`<option value=${key} ?selected=${key === value}>${words}</option>`)}
      </select></label
    >`;
  }

  #unit({id, english, words, note, values, before, how, complaints}: Row): TemplateResult {
    const tag = this.#model?.tag ?? 'en';
    return html`<li class="unit ${id === this.#current ? 'current' : ''}" data-id=${id} @focusin=${() => this.#select(id, true)}>
      <p class="id"><code>${id}</code><span class="how">${STATES[how]}</span></p>
      <p lang="en">${english}</p>
      <p class="note">${note} ${values}</p>
      ${before ? html`<p class="before">Translated from: ${before}</p>` : nothing}
      <textarea
        rows="1"
        lang=${tag}
        dir=${directionOf(tag)}
        aria-label=${`Translation of ${id}`}
        .value=${live(words)}
        @input=${(event: Event) => this.#edit(id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${
        complaints.length
          ? html`<ul>
              ${complaints.map((complaint) => html`<li>${complaint}</li>`)}
            </ul>`
          : nothing
      }
    </li>`;
  }

  #passes = (row: Row): boolean => {
    const {id, part, english, words, how, complaints} = row;
    if (this.#part && part !== this.#part) return false;
    if (this.#search && !`${id} ${english} ${words}`.toLowerCase().includes(this.#search)) return false;
    if (this.#filter === 'all' || id === this.#current) return true;
    if (this.#filter === 'faults') return complaints.length > 0;
    return this.#filter === 'open' ? ['stale', 'draft', 'missing'].includes(how) : how === this.#filter;
  };

  #set(change: () => void): void {
    change();
    this.requestUpdate();
  }

  #edit(id: string, words: string): void {
    this.#model?.edit(id, words);
    if (this.#kept && this.#model) keepWork(this.#model.tag, this.#model.content);
    this.requestUpdate();
    // The widgets follow once the hand rests.
    clearTimeout(this.#refresh);
    this.#refresh = setTimeout(() => this.#show(), 300);
  }

  /** Marks a text; `look` brings the preview to it. */
  #select(id: string, look: boolean): void {
    if (this.#current === id) return;
    this.#current = id;
    const element = elementFor(id);
    if (look && element !== this.#element) {
      this.#element = element;
      this.#show();
    }
    this.requestUpdate();
    if (look) void this.#point(id);
  }

  #preview(pseudo: PseudoTag | ''): void {
    this.#pseudo = pseudo;
    this.#show();
  }

  #show(): void {
    const places = [...this.children] as [Element, Element];
    if (!this.#model && !this.#pseudo) return;
    const table = this.#pseudo ? pseudoTable(this.#pseudo, this.data.messages) : (this.#model as DeskModel).table();
    show(places, this.#element, this.#pseudo || (this.#model as DeskModel).tag, table);
    this.requestUpdate();
  }

  /** Scrolls both widgets to a text. */
  async #point(id: string): Promise<void> {
    const row = this.#model?.rows().find((one) => one.id === id);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const [english, translated] = [...this.children];
    for (const [place, words] of [
      [english, row?.english],
      [translated, row?.words || row?.english],
    ] as const) {
      const node = place && words ? nodeOf(place, words) : undefined;
      node?.dispatchEvent(new Event('beforematch', {bubbles: true, composed: true}));
      node?.scrollIntoView({block: 'center'});
      node?.animate?.([{outline: '0.2em solid currentColor'}, {outline: '0.2em solid transparent'}], 1500);
    }
  }

  #onPreview(event: Event): void {
    const [english] = [...this.children];
    const target = event.composedPath()[0];
    const row = rowOf(target, this.#model?.rows() ?? [], event.composedPath().includes(english as Element) ? 'english' : 'words');
    if (!row) return;
    this.#filter = 'all';
    this.#part = '';
    this.#search = '';
    this.#select(row.id, false);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-id="${row.id}"] textarea`)?.focus());
  }

  #onLanguage = async (event: Event): Promise<void> => {
    const tag = (event.target as HTMLSelectElement).value;
    const file = this.data.files[tag];
    if (file) this.open(tag, await file());
  };

  #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    void this.#read(event.dataTransfer?.files[0]);
  };

  async #read(file: File | undefined): Promise<void> {
    if (!file) return;
    const content = await file.text();
    const tag = /target-language="([^"]+)"/.exec(content)?.[1] ?? file.name.replace(/\.xli?f+$/, '');
    this.open(tag, content);
  }

  #onKeep = (event: Event): void => {
    this.#kept = (event.target as HTMLInputElement).checked;
    if (this.#kept && this.#model) keepWork(this.#model.tag, this.#model.content);
    else forgetWork();
  };

  #download = (): void => {
    const url = URL.createObjectURL(new Blob([this.content], {type: 'application/xliff+xml'}));
    Object.assign(document.createElement('a'), {href: url, download: `${this.#model?.tag}.xlf`}).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
}

customElements.define('translation-desk', TranslationDesk);
