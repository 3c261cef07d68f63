import {html, nothing, type TemplateResult} from 'lit';
import {anchorIn} from '../base/anchor.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {property} from '../base/property.js';
import {itemsOf, type Item} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import type {Tree} from '../base/tree.js';
import {stepControls} from '../content/controls/steps.js';
import {strict} from '../content/controls/strict.js';
import {mechanism} from '../content/mechanism.js';
import type {Step} from '../content/types.js';
import {ui} from '../content/ui.js';
import {figures, moving, type FigureId} from '../figures/index.js';
import {figureStyles} from '../figures/figures.styles.js';
import {n} from '../localization/format.js';
import {stepsStyles, tagStyles} from './mechanism-steps.styles.js';
import {block} from './parts/block.js';
import {blockTrees, titleTrees} from './parts/entry-tree.js';
import {aroundTrees, footTree} from './parts/foot-tree.js';
import {leftOutTrees} from './parts/left-out.js';
import {allows} from './parts/permissions.js';
import {rowKeys} from './parts/row-keys.js';
import {stepTrees} from './parts/step-tree.js';
import {wording} from './parts/wording.js';
import {StepChangeEvent, type StepSource} from './steps/change-event.js';

export {StepChangeEvent, type StepSource};

/**
 * How ketamine may work, as an illustrated list of steps, or one step at a time. Each step says when it happens, how sure it is, and
 * whether it was seen in people or in animals. Empty, it writes the built-in steps into itself. Steps and details that are out of sight
 * are found by the browser's own search and opened by `#anchors`; every step is printed, details where the reader chose them.
 *
 * @slot - A heading for each step, followed by its text. `data-figure` on a heading chooses its drawing; `data-aside` takes it out of the count.
 * `data-detail` on what follows a heading keeps it for the detailed reading; `data-kw-figure` sets it under the drawing.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first step.
 * @csspart reading - The two buttons for less and more detail.
 * @csspart row - The row of step buttons.
 * @csspart body - The list of steps.
 * @csspart step - A step.
 * @csspart figure - The drawing of a step, with its words and its button.
 * @csspart detail - What the detailed reading adds.
 * @csspart turn - The buttons for the step before and the step after.
 * @csspart aside - An explanation beside the story.
 * @csspart sources - The lines at the foot: crisis help, notices, sources.
 * @cssprop [--kw-heading-weight=600] - Weight of the names of the steps.
 * @cssprop [--kw-figure-line=currentColor] - Lines of the drawings.
 * @cssprop [--kw-figure-accent] - First color of the drawings.
 * @cssprop [--kw-figure-second] - Second color of the drawings.
 * @fires {StepChangeEvent} kw-step-change - In the stepper, another step came into view: `id`, `index`, `source`.
 */
export class MechanismSteps extends KetamineElement {
  static override styles = [tokens, figureStyles, stepsStyles];
  static override lightStyles = [lightStyles, tagStyles];

  /** `list` (default) shows every step; `stepper` one at a time, with buttons to go on and back. */
  @property() layout?: 'list' | 'stepper';

  /** `plain` (default) or `detailed`: what is shown until the reader chooses. */
  @property() reading?: 'plain' | 'detailed';

  /** Puts a button under drawings that can move. They move when it is pressed, once, for at most five seconds; never for readers who asked for less motion. */
  @property({type: Boolean}) motion = false;

  /** Brings the step with this anchor (`step-ampa`) into view. */
  show(id: string): void {
    this.#reveal(anchorIn(this, id), 'script');
  }

  /** @internal */
  override followHash(): void {
    this.#reveal(anchorIn(this), 'link');
  }

  protected override paste(place: Place): readonly Tree[] {
    const say = wording(place);
    const title = titleTrees(this.heading, place.level, say.heading(mechanism.title, mechanism.neutralTitle));
    const level = place.level + title.length;
    // The whole story is about one medicine: where it may not be named, a few words stand in its place.
    if (say.nameless) return leftOutTrees(place, title, strict.stepsLeftOut);
    const drawn = ({id, drawsBenefit}: Step) => id in figures && (!drawsBenefit || allows(place, 'figures'));
    return [
      ...title,
      ...blockTrees(mechanism.intro),
      ...say.entries(mechanism.steps).flatMap((step) => stepTrees(step, level, drawn(step))),
      footTree(place, {entries: mechanism.steps}),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    return aroundTrees(place, this.heading);
  }

  protected override render(): TemplateResult {
    const {title, intro, foot} = this.content;
    const items = itemsOf(this.content);
    this.#steps = items.filter(({heading}) => !heading.hasAttribute('data-aside'));
    const asides = items.filter((item) => !this.#steps.includes(item));
    const now = this.#now();
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', title && [title], 'heading')} ${block('intro', intro)} ${this.querySelector(':scope > [data-detail]') ? this.#choice() : nothing}
      ${now < 0 ? nothing : this.#row(now)}
      <div class="steps" part="body" role=${now < 0 ? 'list' : nothing} ?hidden=${!this.#steps.length}>
        ${this.#steps.map(
          (step, index) =>
            html`<div
              class="step"
              part="step"
              role=${now < 0 ? 'listitem' : now === index ? 'group' : nothing}
              aria-label=${now === index ? this.#name(index) : nothing}
              tabindex=${now === index ? -1 : nothing}
              hidden=${now < 0 || now === index ? nothing : 'until-found'}
              @beforematch=${() => this.#go(index, index === this.#holding(anchorIn(this)) ? 'link' : 'find')}
            >
              ${this.#words(step, this.#count(index), index)}
            </div>`,
        )}
      </div>
      ${now < 0 ? nothing : html`<div class="bar" part="turn">${this.#turn('previous', now - 1)}${this.#turn('next', now + 1)}</div>`}
      ${asides.map((aside) => html`<div class="card aside" part="aside">${this.#words(aside, ui.beside())}</div>`)} ${block('foot', foot, 'sources')}<slot
        ${slotted(this.rest)}
      ></slot>
    </div>`;
  }

  protected override willUpdate(): void {
    this.checkChoice('layout', ['list', 'stepper']);
    this.checkChoice('reading', ['plain', 'detailed']);
  }

  protected override updated(): void {
    if (this.#followed || !this.#steps.length) return;
    this.#followed = true;
    this.followHash();
  }

  #steps: readonly Item[] = [];
  #current = 0;
  #followed = false;
  /** The step whose drawing moves; only one does at a time. */
  #moving = -1;
  #paused = false;

  /** Position of the step in view; -1 where all are. */
  #now(): number {
    return this.layout === 'stepper' ? Math.min(this.#current, this.#steps.length - 1) : -1;
  }

  #count(index: number): string {
    return ui.step(index + 1, this.#steps.length);
  }

  #name(index: number): string {
    return `${this.#count(index)}: ${this.#steps[index]?.heading.textContent}`;
  }

  #choice(): TemplateResult {
    const kinds = ['plain', 'detailed'] as const;
    return html`<div class="bar" part="reading" role="group" aria-label=${stepControls.reading()}>
      ${kinds.map(
        (kind, index) =>
          html`<button
            type="button"
            aria-pressed=${(this.reading === 'detailed') === index > 0}
            @click=${() => (this.reading = kind)}
            .textContent=${stepControls[kind]()}
          ></button>`,
      )}
    </div>`;
  }

  #row(now: number): TemplateResult {
    return html`<div class="bar row" part="row" role="toolbar" aria-label=${stepControls.row()} @keydown=${rowKeys}>
      ${this.#steps.map(
        (_, index) =>
          html`<button
            type="button"
            aria-label=${this.#name(index)}
            aria-current=${index === now ? 'step' : nothing}
            tabindex=${index === now ? 0 : -1}
            @click=${() => this.#go(index, 'user')}
            .textContent=${n(index + 1)}
          ></button>`,
      )}
    </div>`;
  }

  #turn(way: 'previous' | 'next', index: number): TemplateResult | typeof nothing {
    return this.#steps[index]
      ? html`<button class=${way} type="button" @click=${() => this.#go(index, 'user')} .textContent=${stepControls[way]()}></button>`
      : nothing;
  }

  #words({heading, body}: Item, count: string, index = -1): TemplateResult {
    const name = heading.dataset['figure'];
    const figure = index >= 0 && name && Object.hasOwn(figures, name) && (name as FigureId);
    const rest = figure ? body.filter((node) => !isCaption(node)) : body;
    return html`<div class="head">
        <p class="count" .textContent=${count}></p>
        <slot class="name" ${slotted([heading])}></slot>
      </div>
      ${figure ? this.#figure(figure, index, body.filter(isCaption)) : nothing}
      <div class="words">
        ${runs(rest).map((run) =>
          isDetail(run[0])
            ? html`<div
                class="detail"
                part="detail"
                hidden=${this.reading === 'detailed' ? nothing : 'until-found'}
                @beforematch=${() => (this.reading = 'detailed')}
              >
                <slot ${slotted(run)}></slot>
              </div>`
            : html`<slot ${slotted(run)}></slot>`,
        )}
      </div>`;
  }

  #figure(figure: FigureId, index: number, caption: readonly Node[]): TemplateResult {
    const on = this.#moving === index;
    const goes = on && !this.#paused;
    // The drawing as a whole is the clock: its animation ends, or is called off, with all of its parts.
    const onEnd = (event: Event) => {
      if (this.#moving === index && (event.target as Element).localName === 'svg') this.#move(-1);
    };
    return html`<div class="drawing" part="figure" data-motion=${on ? (goes ? 'on' : 'paused') : nothing} @animationend=${onEnd} @animationcancel=${onEnd}>
      ${figures[figure]()}<slot ${slotted(caption)}></slot>
      ${this.motion && moving.includes(figure) ? html`<button class="play" type="button" @click=${() => this.#move(index, goes)} .textContent=${goes ? stepControls.pause() : stepControls.play()}></button>` : nothing}
    </div>`;
  }

  #move(index: number, paused = false): void {
    this.#moving = index;
    this.#paused = paused;
    this.requestUpdate();
  }

  #go(index: number, source: StepSource): void {
    const step = this.#steps[index];
    const now = this.#now();
    if (!step || now < 0 || index === now) return;
    this.#current = index;
    this.#move(-1);
    const id = step.heading.id || String(index);
    this.dispatchEvent(new StepChangeEvent(id, index, source));
    const box = this.renderRoot.querySelectorAll<HTMLElement>('.step')[index];
    if (source === 'user' && box)
      void this.updateComplete.then(() => {
        // A screen reader says the new step; its beginning is in sight even where the last one was long.
        box.focus({preventScroll: true});
        if (box.getBoundingClientRect().top < 0) box.scrollIntoView();
      });
  }

  /** Position of the step that has this anchor or holds it. */
  #holding(anchor: Element | null): number {
    return this.#steps.findIndex(({heading, body}) => anchor && [heading, ...body].some((node) => node.contains(anchor)));
  }

  #reveal(anchor: Element | null, source: StepSource): void {
    if (!anchor) return;
    if (anchor.closest('[data-detail]')) this.reading = 'detailed';
    this.#go(this.#holding(anchor), source);
    void this.updateComplete.then(() => anchor.scrollIntoView());
  }
}

/** Whether only the detailed reading shows this. */
const isDetail = (node?: Node): boolean => node instanceof Element && node.hasAttribute('data-detail');
/** Whether this stands under the drawing. */
const isCaption = (node: Node): boolean => node instanceof Element && node.hasAttribute('data-kw-figure');

/** Neighbours that belong together: those of the plain reading, those of the detailed one. */
function runs(nodes: readonly ChildNode[]): ChildNode[][] {
  const found: ChildNode[][] = [];
  for (const node of nodes) {
    const last = found.at(-1);
    if (last && isDetail(last[0]) === isDetail(node)) last.push(node);
    else found.push([node]);
  }
  return found;
}
