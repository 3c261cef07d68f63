import {html, nothing, type TemplateResult} from 'lit';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {itemsOf, type Item} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import {h, type Tree} from '../base/tree.js';
import {safety} from '../content/safety.js';
import type {EffectTable, Section, Text} from '../content/types.js';
import {ui} from '../content/ui.js';
import {severityIcons} from '../figures/icons.js';
import {barStyles} from './parts/bars.styles.js';
import {block} from './parts/block.js';
import {blockTrees, entryTrees, titleTrees, told} from './parts/entry-tree.js';
import {footTree} from './parts/foot-tree.js';
import {wording} from './parts/wording.js';
import {safetyStyles, tableStyles} from './safety-card.styles.js';

/**
 * Risks, told as plainly as benefits: when to get help, what to tell the clinic first, before, during and after a session,
 * short-term effects with figures, serious risks. Crisis help always stands in it. Empty, it writes the built-in sections into itself.
 *
 * @slot - A heading for each section, followed by its text. `data-severity` on a heading (`emergency`, `today`, `caution`, `info`) sets how it looks; say the severity in the words too.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first section.
 * @csspart body - All sections.
 * @csspart section - A section.
 * @csspart emergency - A section with that severity; likewise `today`, `caution` and `info`.
 * @csspart sources - The lines at the foot: notices, sources.
 * @cssprop [--kw-heading-weight=600] - Weight of the names of the sections.
 */
export class SafetyCard extends KetamineElement {
  static override styles = [tokens, safetyStyles];
  static override lightStyles = [lightStyles, tableStyles, barStyles];

  protected override paste(place: Place): readonly Tree[] {
    const say = wording(place);
    const sections = say.entries(safety.sections);
    const title = titleTrees(this.heading, place.level, say.heading(safety.title, safety.neutralTitle));
    const level = place.level + title.length;
    return [
      ...title,
      ...blockTrees(say.blocks(safety.intro)),
      helpTree(place, level),
      ...sections.flatMap((section) => entryTrees(section, 'safety', level, {attributes: {'data-severity': section.severity}, after: afterTrees(section)})),
      footTree(place, {entries: sections, crisis: false}),
    ];
  }

  protected override pasteKey(): string {
    return String(this.#holdsHelp());
  }

  protected override frame(place: Place): readonly Tree[] {
    const title = titleTrees(this.heading, place.level);
    return [...title, ...(this.#holdsHelp() ? [] : [helpTree(place, place.level + title.length)]), footTree(place, {treatment: true, crisis: false})];
  }

  protected override render(): TemplateResult {
    const {title, intro, foot} = this.content;
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', title && [title], 'heading')} ${block('intro', intro)}
      <div class="sections" part="body">${itemsOf(this.content).map((item) => this.#section(item))}</div>
      ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  /** The page may place crisis help of its own; it is never left out. */
  #holdsHelp(): boolean {
    return this.querySelector(':scope > crisis-help:not([data-kw-own])') !== null;
  }

  #section({heading, body}: Item): TemplateResult {
    const given = heading.dataset['severity'] ?? 'info';
    const icon = Object.hasOwn(severityIcons, given) ? severityIcons[given as keyof typeof severityIcons] : undefined;
    const severity = icon ? given : 'info';
    return html`<section class="section ${severity}" part="section ${severity}">
      <div class="name">${icon ? html`<svg viewBox="0 0 24 24" aria-hidden="true">${icon}</svg>` : nothing}<slot ${slotted([heading])}></slot></div>
      <slot ${slotted(body)}></slot>
    </section>`;
  }
}

const helpTree = (place: Place, level: number): Tree => h('crisis-help', {region: place.region || undefined, 'heading-level': String(level)});

const afterTrees = ({table, after}: Section): Tree[] => [...(table ? [tableTree(table)] : []), ...blockTrees(after ?? [])];

/** Both arms side by side, as words; the bar behind a figure is drawn from its `data-n`. */
function tableTree({caption, effectLabel, treatmentLabel, comparatorLabel, rows}: EffectTable): Tree {
  const cell = (people: number) => told('td', () => ui.ofHundred(people), {'data-n': String(people)});
  const label = (text: Text) => told('th', text, {scope: 'col'});
  return h(
    'table',
    {},
    told('caption', caption),
    h('thead', {}, h('tr', {}, label(effectLabel), label(treatmentLabel), label(comparatorLabel))),
    h('tbody', {}, ...rows.map((row) => h('tr', {}, told('th', row.label, {scope: 'row'}), cell(row.treatment), cell(row.comparator)))),
  );
}
