import {html, type TemplateResult} from 'lit';
import {chosen} from '../base/chosen.js';
import {KetamineElement, PAGE, type Place} from '../base/element.js';
import {profileOf} from '../base/context.js';
import {numberedBy} from '../base/guide.js';
import {lightStyles} from '../base/light.styles.js';
import {property} from '../base/property.js';
import {isBlank, levelOf} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {publish} from '../base/structured-data.js';
import {tokens} from '../base/tokens.styles.js';
import {h, type Tree} from '../base/tree.js';
import {ANY_WIDGET} from '../base/widgets.js';
import {guideControls} from '../content/controls/guide.js';
import {guide} from '../content/guide.js';
import {withLocale} from '../localization/current.js';
import {date} from '../localization/format.js';
import {contentsTree, followPlace} from './guide/contents.js';
import {entriesOf, numbered, partIds, parts, type Part} from './guide/parts.js';
import {minutesToRead} from './guide/reading-time.js';
import {contentsStyles, guideStyles} from './ketamine-guide.styles.js';
import {approvalRefs} from './parts/approval.js';
import {block} from './parts/block.js';
import {briefCrisisTree} from './parts/crisis-tree.js';
import {entryTrees, headingTree, titleTrees} from './parts/entry-tree.js';
import {footTree} from './parts/foot-tree.js';
import {wording} from './parts/wording.js';

/**
 * The whole article in one tag: what this is about, how it may work, how soon and for how long, figures, conditions, risks, what is not
 * known, key points, questions, answers, contact. Each part is told by the element that is made for it; sources are numbered once.
 *
 * @slot - A heading for each part, followed by its text or the tags of other widgets.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart time - How long the guide takes to read.
 * @csspart contents - The table of contents.
 * @csspart intro - What stands before the first part.
 * @csspart body - All parts.
 * @csspart section - A part.
 * @csspart sources - The lines at the foot: crisis help, notices, sources.
 */
export class KetamineGuide extends KetamineElement {
  static override styles = [tokens, guideStyles];
  static override lightStyles = [lightStyles, contentsStyles];
  static override depth = 4;
  static override strangers = PAGE;

  /** Which parts, in which order: `intro mechanism timeline figures conditions safety unknown key-points questions faq contact`. Left out, all. */
  @property() sections?: string;

  /** Tells machines about the guide as `MedicalWebPage`, once on a page; reviewer and day only where the profile says both. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  /** @internal The number of a source in the whole guide. */
  sourceNumber(id: string): number | undefined {
    const {place} = this;
    return place && numbered([...entriesOf(this.#shown(place)), {refs: approvalRefs(place)}]).get(id);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing();
    publish(this, 'MedicalWebPage');
  }

  protected override pasteKey(): string {
    return String(this.sections);
  }

  protected override paste(place: Place): readonly Tree[] {
    const say = wording(place);
    const title = titleTrees(this.heading, place.level, say.heading(guide.title, guide.neutralTitle));
    const level = place.level + title.length;
    const shown = this.#shown(place);
    return [
      ...title,
      briefCrisisTree(place.region),
      contentsTree(shown.map(({lead}) => ({id: `guide-${lead.id}`, words: lead.heading}))),
      ...numberedBy(this, () =>
        shown.flatMap(({lead, teller}) => [
          ...(lead.body.length ? entryTrees(lead, 'guide', level) : [headingTree(level, lead.heading, {id: `guide-${lead.id}`})]),
          ...(teller ? [h(teller.tag, {heading: '', 'heading-level': String(level + 1), region: this.region})] : []),
        ]),
      ),
      footTree(place, {entries: entriesOf(shown), crisis: false}),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    return [
      ...titleTrees(this.heading, place.level),
      briefCrisisTree(place.region),
      footTree(place, {treatment: true, entries: entriesOf(this.#shown(place)), crisis: false}),
    ];
  }

  protected override render(): TemplateResult {
    const {title, intro, foot} = this.content;
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', title && [title], 'heading')}
      <p class="time" part="time"></p>
      ${block('intro', intro)}
      <div class="sections" part="body">${this.#sections().map((nodes) => block('section', nodes))}</div>
      ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  protected override updated(): void {
    this.#stopFollowing();
    this.#stopFollowing = followPlace(this);
    void this.#tellTime();
    publish(this, 'MedicalWebPage', this.structuredData ? this.#data() : undefined);
  }

  /** What schema.org asks of a page on health. */
  #data(): object {
    const profile = profileOf(this);
    const [reviewer, day, clinic] = ['reviewer', 'reviewed', 'name'].map((name) => profile?.getAttribute(name)?.trim());
    return {
      name: this.content.title?.textContent,
      inLanguage: this.tongue.lang,
      audience: {'@type': 'Patient'},
      ...(clinic && {publisher: {'@type': 'MedicalClinic', name: clinic}}),
      ...(reviewer && day && date(day) && {lastReviewed: day, reviewedBy: {'@type': 'Person', name: reviewer}}),
      citation: [...this.querySelectorAll(':scope > [data-kw-foot] li')].map((source) => source.textContent),
    };
  }

  #stopFollowing = (): void => {};

  /** The parts as they may be told at this place. */
  #shown(place: Place): readonly Part[] {
    const say = wording(place);
    return this.#parts().flatMap((part) => say.entries([part.lead]).map((lead) => ({...part, lead})));
  }

  /** The parts that are asked for; in a guide of the page's own, those that a widget in it tells. */
  #parts(): readonly Part[] {
    if (this.authored) return parts.filter(({teller}) => teller && this.querySelector(teller.tag));
    const wanted = chosen(this, 'sections', partIds);
    return wanted ? wanted.flatMap((id) => parts.find(({lead}) => lead.id === id) ?? []) : parts;
  }

  /** The children of each part: a heading of the highest level, and what follows it. */
  #sections(): ChildNode[][] {
    const nodes = [...this.childNodes].filter((node) => !this.rest.includes(node) && !isBlank(node));
    const {title, intro, foot} = this.content;
    const body = nodes.filter((node) => node !== title && !intro.includes(node) && !foot.includes(node));
    const level = Math.min(...body.map(levelOf).filter(Boolean));
    const sections: ChildNode[][] = [];
    for (const node of body) {
      if (levelOf(node) === level || !sections.length) sections.push([node]);
      else sections.at(-1)?.push(node);
    }
    return sections;
  }

  /** Counted once the widgets inside have said their words. */
  async #tellTime(): Promise<void> {
    await Promise.all([...this.querySelectorAll<KetamineElement>(ANY_WIDGET)].map((widget) => widget.updateComplete));
    const {lang} = this.tongue;
    const minutes = minutesToRead(this, lang);
    const line = this.renderRoot.querySelector('.time');
    if (line) line.textContent = minutes ? withLocale(lang, () => guideControls.readingTime(minutes)) : '';
  }
}
