import {html, nothing, type TemplateResult} from 'lit';
import {chosen} from '../base/chosen.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {OWN} from '../base/paste.js';
import {property} from '../base/property.js';
import type {Item} from '../base/read.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import {h, type Tree} from '../base/tree.js';
import {safetyUi} from '../content/controls/safety.js';
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
import {itemsWithTopics, mixtureOf, type Mixture} from './parts/mixture.js';
import {printButtons, printPage, printWallet} from './parts/print-card.js';
import {sectionTrees} from './parts/section-tree.js';
import {sheetStyles} from './parts/sheet.styles.js';
import {safetyStyles, tableStyles} from './safety-card.styles.js';

const parts = {
  attribute: 'sections',
  ids: safety.sections.map(({id}) => id),
  statements: Object.fromEntries(Object.entries(statements).map(([name, {section}]) => [name, section])),
};

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

  protected override paste(place: Place): readonly Tree[] {
    return this.#card(place, (this.sections && chosen(this, 'sections', [...parts.ids, 'own'])) || parts.ids);
  }

  protected override pasteKey(): string {
    const mixture = this.#mixture();
    return JSON.stringify([this.#holdsHelp(), mixture && [mixture.order, !mixture.title, [...mixture.items.keys()], [...mixture.statements.keys()]]]);
  }

  protected override frame(place: Place): readonly Tree[] {
    const mixture = this.#mixture();
    if (mixture) return this.#card(place, mixture.order, mixture);
    const title = titleTrees(this.heading, place.level);
    return [...title, ...this.#helpTrees(place, place.level + title.length), footTree(place, {crisis: false})];
  }

  protected override render(): TemplateResult {
    const mixture = this.#mixture();
    const {title, intro, foot, shown} = mixture ? this.#mixed(mixture) : {...this.content, shown: itemsWithTopics(this.content).map((item) => asShown(item))};
    this.#shown = shown;
    const links = shown.filter(({heading}) => heading.id);
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', title && [title], 'heading')} ${block('intro', intro)}
      ${
        links.length > 3
          ? html`<nav class="contents" part="contents" aria-label=${safetyUi.contents()} @click=${followHere}>
              ${links.map(({heading, own}) => html`<a href=${`#${heading.id}`} .textContent=${own ? own.short() : (heading.textContent ?? '')}></a>`)}
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

  #mixture(): Mixture | undefined {
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

  /** Title, intro, crisis help, the sections that the page does not say itself, and the foot. */
  #card(place: Place, order: readonly string[], mixture?: Mixture): readonly Tree[] {
    const title = mixture?.title ? [] : titleTrees(this.heading, place.level, safety.title);
    const level = place.level + (mixture?.title ? 1 : title.length);
    const entries = safety.sections
      .filter(({id}) => order.includes(id) && !mixture?.items.has(id))
      .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
    return [
      ...title,
      ...blockTrees(safety.intro),
      ...this.#helpTrees(place, level),
      ...entries.flatMap((section) => sectionTrees(section, level, place, mixture?.statements)),
      footTree(place, {entries, crisis: false}),
    ];
  }

  /** The built-in words and those of the page, each in its place. */
  #mixed({order, title, intro, foot, items, own, statements}: Mixture) {
    const built = new Map<string, Shown>();
    const lines: ChildNode[] = [];
    const start: ChildNode[] = [];
    let body = start;
    for (const node of this.children as Iterable<HTMLElement> & HTMLCollection) {
      if (!node.hasAttribute(OWN)) continue;
      const section = safety.sections.find(({id}) => id === /^safety-(.+?)(?:-\d+)?$/.exec(node.id)?.[1]);
      const statement = node.dataset['kwStatement'];
      if (section) built.set(section.id, asShown({heading: node, level: Number(node.localName[1]), body: (body = [])}, section));
      else if (statement) body.push(...(statements.get(statement) ?? []));
      else if (node.matches('[data-kw-foot]')) lines.push(node);
      else if (/^h\d$/.test(node.localName)) title = node;
      else body.push(node);
    }
    const shown = order.flatMap((id): Shown[] => {
      const item = items.get(id);
      return id === 'own' ? own.map((one) => asShown(one)) : item ? [asShown(item)] : [built.get(id) ?? []].flat();
    });
    return {title, intro: [...start, ...intro], foot: [...lines, ...foot], shown};
  }

  /** Every section but the long ones on risks, which the sheet says it leaves out. */
  #printPage = (): void => {
    const sections = this.#shown.filter(({own, severity}) => !own || severity !== 'caution');
    const title = this.renderRoot.querySelector<HTMLSlotElement>('.title slot')?.assignedNodes() ?? [];
    const help = this.querySelector('crisis-help')?.children ?? [];
    const groups = [[...help], ...sections.map(({heading, spoken, body}) => [headingCopy(heading, spoken), ...body])];
    printPage(this, this.place as Place, title, groups, this.querySelectorAll(':scope > [data-kw-foot] > p'));
  };

  /** The short signs stand for the built-in ones only: the page may have said others. */
  #printWallet = (): void => {
    const place = this.place as Place;
    const signs = this.#shown.some(({own}) => own?.id === 'help-now');
    printWallet(this, place, () => [
      briefCrisisTree(place.region),
      ...(signs ? [told('p', wallet.before), h('ul', {}, ...wallet.signs.map((sign) => told('li', sign)))] : []),
    ]);
  };
}

const words = {emergency: safetyUi.emergency, today: safetyUi.today, caution: safetyUi.caution};

function asShown(item: Item, own?: Section): Shown {
  const {severity: given, item: name} = item.heading.dataset;
  const severity = given ?? safety.sections.find(({id}) => id === name)?.severity ?? 'info';
  if (!Object.hasOwn(words, severity)) return {...item, own, severity: 'info'};
  const known = severity as keyof typeof words;
  if (own) return {...item, own, severity: known};
  const word = words[known]();
  const text = item.heading.textContent?.trim().toLowerCase() ?? '';
  const ours = safety.sections.filter((section) => section.severity === known).map((section) => section.heading());
  const says = [word, ...ours].some((one) => text.startsWith((one.split(/[::]/)[0] as string).toLowerCase()));
  return {...item, own, severity: known, spoken: says ? '' : word};
}

function sectionTemplate({heading, level, body, severity, spoken}: Shown): TemplateResult | typeof nothing {
  if (!level) return block('topic', [heading]);
  const name = html`<slot ${slotted([heading])}></slot>`;
  return html`<section class="section ${severity}" part="section ${severity}">
    <div class="name">
      ${severity === 'info' ? nothing : html`<svg viewBox="0 0 24 24" aria-hidden="true">${severityIcons[severity]}</svg>`}${
        spoken === undefined
          ? name
          : html`<div class="said" role="heading" aria-level=${level}>${spoken ? html`<span class="severity" .textContent=${spoken}></span>` : nothing}${name}</div>`
      }
    </div>
    <slot ${slotted(body)}></slot>
  </section>`;
}

function headingCopy(heading: HTMLElement, spoken: string | undefined): Node {
  const copy = heading.cloneNode(true) as HTMLElement;
  if (spoken) copy.prepend(spoken, ' ');
  return copy;
}

/** A page with a `<base>` of its own would follow the bare anchor away from here. */
function followHere(event: Event): void {
  const link = event.target;
  if (link instanceof HTMLAnchorElement) link.href = location.href.split('#')[0] + link.hash;
}
