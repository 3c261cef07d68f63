import {html, nothing, type TemplateResult} from 'lit';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {OWN} from '../base/paste.js';
import {property} from '../base/property.js';
import type {Item} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import {h, type Tree} from '../base/tree.js';
import {safetyUi, severityWords} from '../content/controls/safety.js';
import {safety} from '../content/safety.js';
import {statements} from '../content/safety/care.js';
import {wallet} from '../content/safety/wallet.js';
import type {Section, Severity} from '../content/types.js';
import {severityIcons} from '../figures/icons.js';
import {barStyles} from './parts/bars.styles.js';
import {block} from './parts/block.js';
import {briefCrisisTree} from './parts/crisis-tree.js';
import {blockTrees, titleTrees, told} from './parts/entry-tree.js';
import {footTree} from './parts/foot-tree.js';
import {mixtureOf, type Mixture} from './parts/mixture.js';
import {printButtons, printPage, printWallet} from './parts/print-card.js';
import {placeTree, sectionTrees} from './parts/section-tree.js';
import {sheetStyles} from './parts/sheet.styles.js';
import {wording} from './parts/wording.js';
import {safetyStyles, tableStyles} from './safety-card.styles.js';

const parts = {attribute: 'sections', ids: safety.sections.map(({id}) => id), statements};

/** A section as it is shown. */
interface Shown extends Item {
  readonly severity: Severity;
  /** The built-in section that these are the words of. */
  readonly own: Section | undefined;
  /** What is said before a heading of the page's own, which may say it already; for ours, whose headings say it, nothing. */
  readonly spoken?: string;
}

/**
 * Risks, told as plainly as benefits: when to get help, what to tell the clinic first, before, during and after a session,
 * short-term effects with figures, serious risks. Crisis help always stands in it. Empty, it writes the built-in sections into itself.
 *
 * @slot - A heading for each section, followed by its text. `data-severity` on a heading (`emergency`, `today`, `caution`, `info`) sets how it looks and is said before it.
 * With `data-item="before"` a heading and its text stand in the place of that built-in section, among the others; any other element with `data-item` set to `fasting`, `escort` or `night-phone` in the place of that one statement.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first section.
 * @csspart contents - The links to the sections.
 * @csspart body - All sections.
 * @csspart section - A section.
 * @csspart emergency - A section with that severity; likewise `today`, `caution` and `info`.
 * @csspart print - The buttons that print.
 * @csspart sources - The lines at the foot: notices, sources.
 * @cssprop [--kw-heading-weight=600] - Weight of the names of the sections.
 */
export class SafetyCard extends KetamineElement {
  static override styles = [tokens, safetyStyles, sheetStyles];
  static override lightStyles = [lightStyles, tableStyles, barStyles];

  /**
   * Which sections stand in the card, in this order: `help-now`, `help-today`, `tell-first`, `before`, `during`, `after`, `effects`, `serious`, and `own` for further ones of the page.
   * Left out, all of them. Crisis help is always there, and first.
   */
  @property() sections?: string;

  /** Shows two buttons: print a short form on one page, print a wallet card. */
  @property({type: Boolean}) print = false;

  protected override mixed = true;

  protected override paste(place: Place): readonly Tree[] {
    return this.#card(place, this.#mixture());
  }

  protected override pasteKey(): string {
    const {order, title, said} = this.#mixture();
    return JSON.stringify([this.#holdsHelp(), order, !title, [...said.keys()]]);
  }

  protected override render(): TemplateResult {
    const {title, intro, foot, shown} = this.#arranged();
    this.#shown = shown;
    this.#title = title ? [title] : [];
    const links = shown.filter(({heading}) => heading.id);
    // A page with a <base> of its own would follow a bare anchor away from here.
    const page = location.href.split('#')[0] ?? '';
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', this.#title, 'heading')} ${block('intro', intro)}
      ${
        links.length > 3
          ? html`<nav class="contents" part="contents" aria-label=${safetyUi.contents()}>
              ${links.map(({heading, own}) => html`<a href=${`${page}#${heading.id}`} .textContent=${own ? own.short() : heading.textContent}></a>`)}
            </nav>`
          : nothing
      }
      <div class="sections" part="body">${shown.map(sectionTemplate)}</div>
      ${this.print ? printButtons(this.#printWallet, this.#printPage) : nothing} ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  protected override updated(): void {
    // The heading role stands on the element around, which says the severity as well.
    for (const {heading, spoken} of this.#shown) if (spoken !== undefined) heading.setAttribute('role', 'none');
  }

  #shown: readonly Shown[] = [];
  #title: readonly Node[] = [];

  #mixture(): Mixture {
    return mixtureOf(
      this,
      [...this.childNodes].filter((node) => !this.rest.includes(node)),
      parts,
    );
  }

  /** The page may place crisis help of its own; it is never left out. */
  #holdsHelp(): boolean {
    return this.querySelector(':scope > crisis-help:not([data-kw-own])') !== null;
  }

  #helpTrees(place: Place, level: number): Tree[] {
    return this.authored && this.#holdsHelp() ? [] : [h('crisis-help', {region: place.region || undefined, 'heading-level': String(level)})];
  }

  /** Title, intro, crisis help, the sections, and the foot. An empty mark holds the place of what the page says itself. */
  #card(place: Place, {order, title, said, alone}: Pick<Mixture, 'order' | 'said' | 'title' | 'alone'>): readonly Tree[] {
    const say = wording(place);
    const titles = titleTrees(title ? '' : this.heading, place.level, alone ? undefined : say.heading(safety.title, safety.neutralTitle));
    const level = place.level + (title ? 1 : titles.length);
    const entries: Section[] = [];
    const trees = order.flatMap((id): Tree[] => {
      if (said.has(id)) return [placeTree(id)];
      const [section] = say.entries(safety.sections.filter((one) => one.id === id));
      if (!section) return [];
      entries.push(section);
      return sectionTrees(section, level, place, said);
    });
    const intro = alone ? [] : blockTrees(say.blocks(safety.intro));
    return [...titles, ...intro, ...this.#helpTrees(place, level), ...trees, footTree(place, {crisis: false, ...(alone ? {treatment: true} : {entries})})];
  }

  /** The built-in words and those of the page, each in its place. */
  #arranged() {
    const mixture = this.#mixture();
    const shown: Shown[] = [];
    const intro: ChildNode[] = [];
    const foot: ChildNode[] = [];
    let {title} = mixture;
    let body = intro;
    for (const node of this.querySelectorAll<HTMLElement>(`:scope > [${OWN}]`)) {
      const place = node.dataset['kwPlace'];
      const section = safety.sections.find(({id}) => node.id.replace(/-\d+$/, '') === `safety-${id}`);
      if (place) {
        for (const one of mixture.said.get(place) ?? []) {
          if ('heading' in one) shown.push(asShown(one));
          else body.push(one);
        }
      } else if (section) shown.push(asShown({heading: node, level: 1, body: (body = [])}, section));
      else if (node.matches('[data-kw-foot]')) foot.push(node);
      else if (/^h\d$/.test(node.localName)) title = node;
      else body.push(node);
    }
    return {title, intro: [...intro, ...mixture.intro], foot: [...foot, ...mixture.foot], shown};
  }

  /** Every section but the long ones on risks, which the sheet says it leaves out. */
  #printPage = (): void =>
    printPage(
      this,
      this.place as Place,
      this.#title,
      [
        ...(this.querySelector('crisis-help')?.children ?? []),
        ...this.#shown
          .filter(({own, severity}) => !own || severity !== 'caution')
          .flatMap(({heading, spoken, body}) => [...(spoken ? [h('strong', {}, spoken)] : []), heading, ...body]),
      ],
      this.querySelectorAll(':scope > [data-kw-foot] > p:nth-last-of-type(-n + 2)'),
    );

  /** The short signs stand for the built-in ones only: the page may have said others. */
  #printWallet = (): void => {
    const place = this.place as Place;
    const signs = this.#shown.some(({own}) => own?.id === 'help-now');
    printWallet(this, place, () => [
      briefCrisisTree(place.region),
      ...(signs ? [told('p', wording(place).heading(wallet.before, wallet.neutral)), h('ul', {}, ...wallet.signs.map((sign) => told('li', sign)))] : []),
    ]);
  };
}

function asShown(item: Item, own?: Section): Shown {
  const {severity: given, item: name} = item.heading.dataset;
  const severity = (given ?? safety.sections.find(({id}) => id === name)?.severity) as keyof typeof severityWords;
  if (!Object.hasOwn(severityWords, severity)) return {...item, own, severity: 'info'};
  if (own) return {...item, own, severity};
  const word = severityWords[severity]();
  const text = item.heading.textContent.trim().toLowerCase();
  return {...item, own, severity, spoken: [word.toLowerCase(), severity].some((start) => text.startsWith(start)) ? '' : `${word}: `};
}

function sectionTemplate({heading, level, body, severity, spoken}: Shown): TemplateResult | typeof nothing {
  if (!level) return block('topic', [heading]);
  const name = html`<slot ${slotted([heading])}></slot>`;
  return html`<section class="card section ${severity}" part="section ${severity}">
    <div class="name">
      ${severity === 'info' ? nothing : html`<svg viewBox="0 0 24 24" aria-hidden="true">${severityIcons[severity]}</svg>`}${
        spoken === undefined
          ? name
          : html`<div class="said" role="heading" aria-level=${level}>
              ${spoken ? html`<span class="severity" .textContent=${spoken}></span>` : nothing}${name}
            </div>`
      }
    </div>
    <slot ${slotted(body)}></slot>
  </section>`;
}
