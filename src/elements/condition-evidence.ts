import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../base/property.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {itemsOf, type Item} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import type {Tree} from '../base/tree.js';
import {warn} from '../base/warn.js';
import {evidence} from '../content/conditions.js';
import {ratingWords} from '../content/conditions/words.js';
import type {Rating} from '../content/types.js';
import {ratingBar} from '../figures/rating.js';
import {cardStyles, evidenceStyles} from './condition-evidence.styles.js';
import {block} from './parts/block.js';
import {chosenEntries} from './parts/chosen-entries.js';
import {conditionTrees, glanceTree} from './parts/condition-tree.js';
import {blockTrees, entryTrees, titleTrees} from './parts/entry-tree.js';
import {aroundTrees, footTree} from './parts/foot-tree.js';
import {leftOutTrees} from './parts/left-out.js';
import {isNamelessAt} from './parts/wording.js';

const isRating = (node: Node): node is HTMLElement => node instanceof HTMLElement && node.hasAttribute('data-kw-rating');

/**
 * What studies show, one card for each condition: how sure the evidence is, in words and as a bar, what speaks for a use and what speaks against
 * it with the same room, and whether it is approved. Empty, it writes the built-in cards into itself.
 *
 * @slot - A heading for each card, followed by its text. `data-rating` on a heading (`moderate`, `low`, `mixed`, `very-limited`, `none-clear`) puts that rating under it.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first card.
 * @csspart body - All cards.
 * @csspart card - A card.
 * @csspart rating - A rating: its bar and its words.
 * @csspart sources - The lines at the foot: crisis help, notices, sources.
 * @cssprop [--kw-heading-weight=600] - Weight of the names of the cards.
 */
export class ConditionEvidence extends KetamineElement {
  static override styles = [tokens, evidenceStyles];
  static override lightStyles = [lightStyles, cardStyles];

  /**
   * Which of the built-in cards are shown, in this order: `depression-spray`, `depression-drip`, `suicidal-thoughts-spray`, `suicidal-thoughts-drip`, `anxiety`, `ptsd`,
   * `pain`, `bipolar`, `substance-use-alcohol`, `substance-use-cocaine`, `substance-use-opioids`, `ocd`; `depression`, `suicidal-thoughts` and `substance-use` stand for all of theirs.
   * What holds for every use stays. Left out, all are shown but `ocd`.
   */
  @property() items?: string;

  protected override pasteKey(): string {
    return this.items ?? '';
  }

  protected override paste(place: Place): readonly Tree[] {
    const {title, intro, conditions, unasked, limits} = evidence;
    const shown = chosenEntries(this, this.items, [...conditions, ...unasked]) ?? conditions;
    const titles = titleTrees(this.heading, place.level, title);
    if (isNamelessAt(place)) return leftOutTrees(place, titles);
    const level = place.level + titles.length;
    return [
      ...titles,
      ...blockTrees(intro),
      ...(shown.length > 2 ? [glanceTree(shown)] : []),
      ...shown.flatMap((condition) => conditionTrees(condition, level, place)),
      ...entryTrees(limits, 'condition', level),
      footTree(place, {entries: [...shown, limits]}),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    return aroundTrees(place, this.heading);
  }

  protected override render(): TemplateResult {
    const {title, intro, foot} = this.content;
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', title && [title], 'heading')} ${block('intro', intro)}
      <div class="cards" part="body">${itemsOf(this.content).map((item) => this.#card(item))}</div>
      ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  #card({heading, body}: Item): TemplateResult {
    const told = body.filter(isRating);
    const given = heading.dataset['rating'];
    const known = given !== undefined && Object.hasOwn(ratingWords, given);
    if (given && !known) warn(this.localName, `data-rating="${given}" is not known.`, `Use one of: ${Object.keys(ratingWords).join(', ')}.`);
    const ratings = told.length ? told.map((node) => this.#rating(node.dataset['kwRating'] ?? '', [node])) : known ? this.#rating(given, []) : nothing;
    return html`<section class="card" part="card">
      <slot class="name" ${slotted([heading])}></slot>${ratings}<slot ${slotted(body.filter((node) => !isRating(node)))}></slot>
    </section>`;
  }

  /** The words stand in the page; where the page only names the rating, they are ours. */
  #rating(rating: string, words: readonly Node[]): TemplateResult {
    return html`<div class="rating" part="rating">
      <svg viewBox="0 0 62 12" aria-hidden="true">${ratingBar(rating)}</svg>
      <slot ${slotted(words)}><strong .textContent=${words.length ? '' : ratingWords[rating as Rating]()}></strong></slot>
    </div>`;
  }
}
