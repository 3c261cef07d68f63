import {LitElement, type CSSResult, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from './property.js';
import {withLocale} from '../localization/current.js';
import {directionOf} from '../localization/match.js';
import {resolveLocale, servedLocale} from '../localization/messages.js';
import {join, langAround, leave, profileOf, tellLooks} from './context.js';
import {levelBelow} from './outline.js';
import {guideAround, inGuide, type Guide} from './guide.js';
import {isStillParsed} from './parsing.js';
import {OWN, isUntouched, pasteable, uniqueIds} from './paste.js';
import {isBlank, readContent, type Content} from './read.js';
import {keepForm} from './reword.js';
import {adoptLightStyles, rebuildShadowStyles} from './styles.js';
import type {Tree} from './tree.js';
import {warn} from './warn.js';

/** What a widget knows of its place while it pastes its words. */
export interface Place {
  /** The language spoken: one the bundle has words for. */
  readonly locale: string;
  /** ISO 3166 code of the country, upper case; empty where nobody said. */
  readonly region: string;
  /** Level of the title; items stand below it. */
  readonly level: number;
  /** The profile that speaks for this widget. */
  readonly profile: Element | undefined;
  /** The guide that this widget is a part of. */
  readonly guide?: Guide | undefined;
}

/** Elements that never stand inside a widget: seeing one means that a tag was not closed and swallowed the page. */
export const PAGE = 'main,footer,nav,header,script';

/**
 * What every visible widget shares: it reads the plain HTML inside it, pastes its own where there is none, follows the language,
 * country and outline of the page, and dresses it all in one shadow root.
 */
export abstract class KetamineElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, slotAssignment: 'manual'};

  /** Styles for the plain HTML inside the widget. */
  static lightStyles: readonly CSSResult[] = [];

  /** How many heading levels the pasted content has. */
  static depth = 2;

  /** What never stands inside this widget. */
  static strangers = `${PAGE},ketamine-guide,ketamine-faq,mechanism-steps,safety-card,condition-evidence,clinic-questions,contact-cta`;

  /** Country whose emergency numbers and crisis lines are shown: an ISO 3166 code such as `US`. Left out, the `<clinic-profile>` says it; with neither, nothing is guessed. */
  @property() region?: string;

  /** The title. Left out, a widget with words of its own has its own title; an empty one means none. */
  @property() heading?: string;

  /** Level of the title, 1 to 6. Left out, it follows from the headings of the page. */
  @property({attribute: 'heading-level'}) headingLevel?: string;

  /** `plain` (default), `outlined` or `filled`. */
  @property() appearance?: 'plain' | 'outlined' | 'filled';

  /** Level of the title as it was last rendered. */
  titleLevel?: number;

  /** What stands inside the widget, read anew before each render. */
  protected content: Content = {intro: [], groups: [], foot: []};

  /** Where the widget stands, as of its last update. */
  protected place?: Place;

  /** True while the words inside are the page's own. */
  protected authored = false;

  /** True where words of the widget's own stand beside those of the page; its `paste()` then leaves out what the page has. */
  protected mixed = false;

  /** Parts of the page that an unclosed tag swallowed; shown last, as they are. */
  protected rest: readonly ChildNode[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    join(this);
    adoptLightStyles(this.getRootNode(), (this.constructor as typeof KetamineElement).lightStyles);
    if (this.hasUpdated) this.pageChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  adoptedCallback(): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    if (this.shadowRoot) rebuildShadowStyles(this.shadowRoot, elementStyles as CSSResult[]);
  }

  /** @internal */
  pageChanged(): void {
    this.requestUpdate();
  }

  /** @internal */
  childrenChanged(): void {
    this.requestUpdate();
  }

  /** @internal Called when the address names another anchor. */
  followHash(): void {}

  /** The words of an empty widget. */
  protected abstract paste(place: Place): readonly Tree[];

  /** What a widget adds to words of the page's own: before them a title where one is asked for, after them the lines at the foot. */
  protected frame(_place: Place): readonly Tree[] {
    return [];
  }

  /** Attributes beyond the shared ones that change what is pasted. */
  protected pasteKey(): string {
    return '';
  }

  /** Away from the page there is nothing to follow; all is looked up anew when the widget comes back. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override update(changed: PropertyValues): void {
    this.checkChoice('appearance', ['plain', 'outlined', 'filled']);
    try {
      const place = (this.place = this.#place());
      withLocale(place.locale, () => {
        this.#pasteWords(place);
        this.content = this.read([...this.childNodes].filter((node) => !this.rest.includes(node)));
        super.update(changed);
        tellLooks(this, place.profile);
        // Read with all others before the next paint: reading in between would style the page anew for each widget.
        if (this.content.title) requestAnimationFrame(this.#dressTitle);
      });
    } catch (error) {
      this.#showPlain(error);
    }
  }

  /** `lang` and `dir` of the words that the shadow root itself holds. */
  protected get tongue(): {lang: string; dir: 'ltr' | 'rtl'} {
    const around = langAround(this);
    const locale = resolveLocale(around);
    return {lang: locale, dir: directionOf((this.authored && around) || locale)};
  }

  /** Warns of a value that is none of the choices; the default is shown. */
  protected checkChoice(attribute: string, choices: readonly string[]): void {
    const given = this.getAttribute(attribute);
    if (given && !choices.includes(given)) warn(this.localName, `${attribute}="${given}" is not known.`, `Use one of: ${choices.join(', ')}.`);
  }

  /** What these children are. */
  protected read(nodes: readonly ChildNode[]): Content {
    return readContent(nodes);
  }

  #pasted: readonly ChildNode[] = [];
  #key = '';
  #suffix: string | undefined;

  #place(): Place {
    const locale = resolveLocale(langAround(this));
    const profile = profileOf(this);
    const region = (this.region ?? profile?.getAttribute('region') ?? '').trim().toUpperCase();
    this.titleLevel = this.#level();
    return {locale, region, level: this.titleLevel, profile, guide: guideAround(this)};
  }

  #level(): number {
    const given = this.headingLevel?.trim();
    const most = 7 - (this.constructor as typeof KetamineElement).depth;
    if (given && /^[1-6]$/.test(given)) return Math.min(Number(given), most);
    if (given) warn(this.localName, `heading-level="${given}" is no heading level.`, 'Use 1 to 6, or leave it out.');
    return Math.min(levelBelow(this), most);
  }

  /** The children that are the page's own. What a clone or a saved page brought along unchanged is ours and goes. */
  #pageNodes(): ChildNode[] {
    const marked = [...this.children].filter((node) => node.hasAttribute(OWN) && !this.#pasted.includes(node));
    const ours = marked.every(isUntouched);
    for (const node of marked) {
      if (ours) node.remove();
      else node.removeAttribute(OWN);
    }
    return [...this.childNodes].filter((node) => !this.#pasted.includes(node) && !isBlank(node));
  }

  #pasteWords(place: Place): void {
    const theirs = this.#pageNodes();
    const swallowed = theirs.some((node) => node instanceof Element && node.matches((this.constructor as typeof KetamineElement).strangers));
    if (swallowed)
      warn(this.localName, 'holds a whole part of the page.', `Write <${this.localName}></${this.localName}>: a tag of ours cannot close itself with />.`);
    this.rest = swallowed ? theirs : [];
    this.authored = theirs.length > 0 && !swallowed;
    if (!theirs.length && isStillParsed(this, () => this.requestUpdate())) return;
    const said = [...(place.profile?.attributes ?? [])].map((attribute) => attribute.name + attribute.value).join();
    // As JSON, an empty heading and none are two things, and so are English asked for and English for want of another language.
    const key = JSON.stringify([
      this.localName,
      this.authored,
      servedLocale(langAround(this)),
      place.region,
      place.level,
      said,
      this.heading,
      place.guide?.getAttribute('sections'),
      this.pasteKey(),
    ]);
    if (key === this.#key && this.#pasted.every((node) => node.parentNode === this)) return;
    this.#key = key;
    const focused = (this.getRootNode() as Document).activeElement as HTMLElement | null;
    for (const node of this.#pasted) node.remove();
    const fragment = pasteable(this.ownerDocument, key, () =>
      inGuide(place.guide, () => (this.authored && !this.mixed ? this.frame(place) : this.paste(place))),
    );
    keepForm(this.#pasted, fragment);
    // A changed snippet keeps the foot that came with it: its sources are those of its words.
    if (this.querySelector(':scope > [data-kw-foot]:not([data-kw-own])')) fragment.querySelector('[data-kw-foot]')?.remove();
    this.#suffix = uniqueIds(fragment, this.getRootNode() as Document, this.#suffix);
    this.#pasted = [...fragment.childNodes];
    this.#markLanguage(place.locale);
    if (this.authored) this.prepend(...this.#pasted.filter((node) => !(node as Element).hasAttribute('data-kw-foot')));
    if (swallowed) this.prepend(fragment);
    else this.append(fragment);
    if (this.contains(focused)) focused?.focus({preventScroll: true});
  }

  /** On a page that resets its headings to plain text, or deep down in an outline, the title still stands above its items. */
  #dressTitle = (): void => {
    const {title} = this.content;
    const size = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    if (title && size(title) < size(this) * 1.3) this.renderRoot.querySelector('.title')?.classList.add('bare');
  };

  /** Words in another language than the page asked for say so. */
  #markLanguage(locale: string): void {
    const around = langAround(this);
    if (servedLocale(around)) return;
    for (const node of this.#pasted as readonly HTMLElement[]) {
      node.lang = locale;
      node.dir = directionOf(locale);
    }
  }

  /** When anything goes wrong the visitor still sees the text. So do visitors whose browser cannot assign slots (before 2023): there one slot shows all. */
  #showPlain(error: unknown): void {
    const slot = this.ownerDocument.createElement('slot');
    this.renderRoot.replaceChildren(slot);
    slot.assign?.(...([...this.childNodes] as (Element | Text)[]));
    warn(this.localName, `could not be shown (${String(error)}).`, 'Its plain text stays; please report this.');
  }

  protected abstract override render(): TemplateResult;

  static override styles: CSSResultGroup = [];
}
