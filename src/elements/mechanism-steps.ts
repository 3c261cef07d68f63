import {html, nothing, type TemplateResult} from 'lit';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {itemsOf, type Item} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import {h, type Tree} from '../base/tree.js';
import {strict} from '../content/controls/strict.js';
import {mechanism} from '../content/mechanism.js';
import type {Evidence, Step} from '../content/types.js';
import {ui} from '../content/ui.js';
import {figures, type FigureId} from '../figures/index.js';
import {figureStyles} from '../figures/figures.styles.js';
import {stepsStyles, tagStyles} from './mechanism-steps.styles.js';
import {block} from './parts/block.js';
import {blockTrees, entryTrees, inline, titleTrees, told} from './parts/entry-tree.js';
import {footTree} from './parts/foot-tree.js';
import {allows} from './parts/permissions.js';
import {wording} from './parts/wording.js';

const evidenceWords: Record<Evidence, () => string> = {people: ui.seenInPeople, animals: ui.seenInAnimals, both: ui.seenInBoth, idea: ui.anIdea};

/**
 * How ketamine may work, as an illustrated list of steps. Each step says when it happens, how sure it is, and whether it was seen in
 * people or in animals. Empty, it writes the built-in steps into itself.
 *
 * @slot - A heading for each step, followed by its text. `data-figure` on a heading chooses its drawing; `data-aside` takes it out of the count.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first step.
 * @csspart body - The list of steps.
 * @csspart step - A step.
 * @csspart figure - The drawing of a step.
 * @csspart aside - An explanation beside the story.
 * @csspart sources - The lines at the foot: crisis help, notices, sources.
 * @cssprop [--kw-heading-weight=600] - Weight of the names of the steps.
 * @cssprop [--kw-figure-line=currentColor] - Lines of the drawings.
 * @cssprop [--kw-figure-accent] - First color of the drawings.
 * @cssprop [--kw-figure-second] - Second color of the drawings.
 */
export class MechanismSteps extends KetamineElement {
  static override styles = [tokens, figureStyles, stepsStyles];
  static override lightStyles = [lightStyles, tagStyles];

  protected override paste(place: Place): readonly Tree[] {
    const say = wording(place);
    const title = titleTrees(this.heading, place.level, say.heading(mechanism.title, mechanism.neutralTitle));
    const level = place.level + title.length;
    // The whole story is about one medicine: where it may not be named, a few words stand in its place.
    if (say.nameless) return [...title, told('p', strict.stepsLeftOut), footTree(place, {entries: []})];
    const drawn = ({id, drawsBenefit}: Step) => id in figures && (!drawsBenefit || allows(place, 'figures'));
    return [
      ...title,
      ...blockTrees(mechanism.intro),
      ...say.entries(mechanism.steps).flatMap((step) =>
        entryTrees(step, 'step', level, {
          attributes: {'data-figure': drawn(step) ? step.id : undefined, 'data-aside': step.aside && ''},
          before: [tagsTree(step)],
        }),
      ),
      footTree(place, {entries: mechanism.steps}),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    return [...titleTrees(this.heading, place.level), footTree(place, {treatment: true})];
  }

  protected override render(): TemplateResult {
    const {title, intro, foot} = this.content;
    const items = itemsOf(this.content);
    const steps = items.filter(({heading}) => !heading.hasAttribute('data-aside'));
    const asides = items.filter(({heading}) => heading.hasAttribute('data-aside'));
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', title && [title], 'heading')} ${block('intro', intro)}
      <ol class="steps" part="body" role="list" ?hidden=${!steps.length}>
        ${steps.map(
          (step, index) =>
            html`<li class="step" part="step">
              ${this.#figure(step)}
              <div class="words">${this.#words(step, ui.step(index + 1, steps.length))}</div>
            </li>`,
        )}
      </ol>
      ${asides.map((aside) => html`<div class="aside" part="aside">${this.#words(aside, ui.beside())}</div>`)} ${block('foot', foot, 'sources')}<slot
        ${slotted(this.rest)}
      ></slot>
    </div>`;
  }

  #words({heading, body}: Item, count: string): TemplateResult {
    return html`<p class="count" .textContent=${count}></p>
      <slot class="name" ${slotted([heading])}></slot><slot ${slotted(body)}></slot>`;
  }

  #figure({heading}: Item): TemplateResult | typeof nothing {
    const id = heading.dataset['figure'] as FigureId | undefined;
    const draw = id && Object.hasOwn(figures, id) ? figures[id] : undefined;
    return draw ? html`<div class="drawing" part="figure">${draw()}</div>` : nothing;
  }
}

/** Kind of evidence, certainty and time, in words; the shape before the first is a second sign beside its words. */
function tagsTree(step: Step): Tree {
  return h(
    'ul',
    {'data-kw-tags': ''},
    told('li', evidenceWords[step.evidence], {'data-kw-evidence': step.evidence}),
    h('li', {}, inline(ui.howSure), ': ', inline(step.certainty)),
    step.when && h('li', {}, inline(ui.when), ': ', inline(step.when)),
  );
}
