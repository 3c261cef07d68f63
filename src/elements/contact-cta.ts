import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../base/property.js';
import {profileOf} from '../base/context.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import {type Tree} from '../base/tree.js';
import {dialled} from '../base/urls.js';
import {warn} from '../base/warn.js';
import {ui} from '../content/ui.js';
import {wayIcons} from '../figures/icons.js';
import {contactStyles, formStyles, wayStyles} from './contact-cta.styles.js';
import {block} from './parts/block.js';
import {wakeAt} from './parts/clock.js';
import {briefCrisisTree} from './parts/crisis-tree.js';
import {titleTrees, told} from './parts/entry-tree.js';
import {footTree} from './parts/foot-tree.js';
import {formTree, sendable} from './parts/form-tree.js';
import {openInWords} from './parts/open-now.js';
import {openNow, openingTrees} from './parts/opening.js';
import {line, outcomeTemplate} from './parts/outcome.js';
import {Sender} from './parts/sender.js';
import {bookWay, emailWay, numberWay} from './parts/way-trees.js';

const protocols: Readonly<Record<string, keyof typeof wayIcons>> = {'tel:': 'call', 'sms:': 'text', 'mailto:': 'email', 'https:': 'book', 'http:': 'book'};

/** How long a state that is not certain stands before it is looked at again. */
const HOUR = 3_600_000;

const holdsForm = (node: ChildNode): boolean => node instanceof Element && (node.matches('form') || !!node.querySelector('form'));

/**
 * Ways to reach the clinic: call, text, e-mail, a link to book a first talk, opening hours, a form. What it says comes from its attributes or the
 * `<clinic-profile>`; links of the page's own are dressed the same way. A form inside is sent to its own `action` in the background, and by the
 * browser where no script runs; nothing else is sent anywhere. What a reader typed stays until the server has taken it.
 *
 * @slot - Links (`tel:`, `sms:`, `mailto:`, `https:`), each in a paragraph of its own, any text, and a `<form method="post">`. On the form, `data-kw-native` leaves sending to the browser and `data-kw-form` gives it our look; `data-kw-trap` hides a field and its label, which only programs fill in.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart open - The line that says whether the clinic is open now.
 * @csspart body - Everything between title and foot.
 * @csspart way - A way to reach the clinic.
 * @csspart outcome - What became of a message.
 * @csspart sources - The lines at the foot: crisis help and notices.
 * @fires {ContactSendEvent} kw-contact-send - A message is `sending`, `sent` or `failed`: `state`, `reason`, `status`. Canceled while `sending`, the form is left to the browser.
 */
export class ContactCta extends KetamineElement {
  static override styles = [tokens, contactStyles];
  static override lightStyles = [lightStyles, wayStyles, formStyles];
  static override depth = 1;

  /** Phone number as it should be read. Each of these attributes, left out, comes from the profile. */
  @property() phone?: string;

  /** Number for text messages. */
  @property() sms?: string;

  /** E-mail address. */
  @property() email?: string;

  /** Page on which a first talk is booked: `https:`, or a path of the same site. Shown where the country, or the profile by `allow="booking"`, lets it stand beside the medicine. */
  @property({attribute: 'booking-url'}) bookingUrl?: string;

  /** Opening hours in schema.org form: `Mo-Fr 09:00-17:00, Sa 10:00-13:00`. */
  @property() hours?: string;

  /** Other hours on some days: `2026-12-24 09:00-12:00, 2026-12-25/2026-12-26 closed`. */
  @property({attribute: 'hours-exceptions'}) hoursExceptions?: string;

  /** IANA time zone of the hours, such as `America/New_York`. With it, the widget says whether the clinic is open now. */
  @property() timezone?: string;

  /** How soon messages are answered, such as `1 working day`. */
  @property({attribute: 'reply-time'}) replyTime?: string;

  /** Shows a form that asks to be called back, and sends it to this address: `https:`, or a path of the same site. */
  @property({attribute: 'form-action'}) formAction?: string;

  /** Gives that form a field for free words, with a warning to write nothing about health. */
  @property({type: Boolean}) message = false;

  /** Seconds after which a message without an answer counts as failed. */
  @property({type: Number}) timeout = 15;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    wakeAt(this);
  }

  protected override pasteKey(): string {
    return JSON.stringify([this.#hasForm, ...[...ContactCta.elementProperties.keys()].map((name) => this[name as keyof this])]);
  }

  protected override paste(place: Place): readonly Tree[] {
    const tag = this.localName;
    const said = (name: string) => this.#said(name, place.profile);
    const clinic = place.profile?.getAttribute('name')?.trim();
    const written = [...numberWay(tag, said, 'sms', 'sms:', ui.text()), ...emailWay(tag, said)];
    const ways = [...numberWay(tag, said, 'phone', 'tel:', ui.call()), ...bookWay(tag, said, place, this.ownerDocument.baseURI), ...written];
    if (!ways.length) warn(tag, 'has no way to reach the clinic.', 'Give it phone="…" or booking-url="…", or put a <clinic-profile> on the page.');
    const reply = said('reply-time');
    const action = said('form-action');
    const form = action && sendable(tag, action, this.ownerDocument) ? [briefCrisisTree(place.region), formTree(action, this.message)] : [];
    return [
      ...titleTrees(this.heading, place.level, clinic ? () => ui.contactTitleNamed(clinic) : ui.contactTitle),
      ...(ways.length ? [told('p', ui.contactIntro), ...ways] : []),
      ...(written.length && reply ? [told('p', () => ui.replyTime(reply))] : []),
      ...(written.length ? [told('p', ui.noHealthDetails)] : []),
      ...openingTrees(tag, said),
      ...form,
      footTree(place, {crisis: !form.length}),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    const form = this.#hasForm;
    return [...titleTrees(this.heading, place.level), ...(form ? [briefCrisisTree(place.region)] : []), footTree(place, {crisis: !form})];
  }

  protected override render(): TemplateResult {
    const {title, intro, groups, foot} = this.content;
    const nodes = [
      ...intro,
      ...groups.flatMap(({heading, items}) => [...(heading ? [heading] : []), ...items.flatMap((item) => [item.heading, ...item.body])]),
    ];
    const body: (TemplateResult | typeof nothing)[] = nodes.map((node) => this.#dress(node));
    // Whether somebody answers stands before the first way to reach them.
    const first = nodes.findIndex((node) => node instanceof Element && node.hasAttribute('data-kw-way'));
    body.splice(Math.max(first, 0), 0, this.#openLine());
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir} @submit=${this.#submit}>
      ${block('title', title && [title], 'heading')}
      <div class="body" part="body">${body}</div>
      ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  #sender = new Sender(this);

  /** What the widget says under the name of an attribute, else the profile. */
  #said(name: string, profile = profileOf(this)): string | undefined {
    const own = this[name.replace(/-./, ([, letter = '']) => letter.toUpperCase()) as 'phone'];
    return (own ?? profile?.getAttribute(name))?.trim() || undefined;
  }

  /** Whether the page itself put a form in. */
  get #hasForm(): boolean {
    return !!this.querySelector('form:not([data-kw-own])');
  }

  #submit(event: SubmitEvent): void {
    this.#sender.submit(event, this.timeout > 0 ? this.timeout : 15);
  }

  /** Whether the clinic is open, where that is certain. In the shadow only: words that are pasted may be saved, and would lie an hour later. */
  #openLine(): TemplateResult | typeof nothing {
    const now = Date.now();
    const opening = this.authored && !this.hours ? undefined : openNow((name) => this.#said(name), now);
    const state = opening?.state;
    wakeAt(this, opening && (state?.change ?? now + HOUR));
    return state ? html`<div class="now ${state.open}" part="open">${line(() => openInWords(state, opening.timezone, now))}</div>` : nothing;
  }

  /** A paragraph that is a link and nothing else is a way to reach the clinic; the rest stays as it is. */
  #dress(node: ChildNode): TemplateResult {
    const link = node instanceof Element ? (node.matches('a[href]') ? node : node.querySelector('a[href]')) : null;
    const alone = link?.textContent?.trim() === node.textContent?.trim();
    const way = alone && link instanceof HTMLAnchorElement ? protocols[link.protocol] : undefined;
    if (node instanceof Element) node.toggleAttribute('data-kw-way', way !== undefined);
    if (holdsForm(node)) {
      const outcome = outcomeTemplate(this.#sender, node, this.#phone(), this.#said('reply-time'));
      return html`<div class="plain">${outcome}<slot ${slotted([node])}></slot></div>`;
    }
    if (!way) return html`<slot class="plain" ${slotted([node])}></slot>`;
    return html`<div class="way ${way}" part="way"><svg viewBox="0 0 24 24" aria-hidden="true">${wayIcons[way]}</svg><slot ${slotted([node])}></slot></div>`;
  }

  /** The number to call where a message did not get through: what the clinic says, else the first one inside. */
  #phone(): string | undefined {
    const link = this.querySelector('a[href^="tel:"]:not([data-kw-crisis] a,[data-kw-foot] a)');
    const printed = this.#said('phone') ?? link?.getAttribute('href')?.slice(4);
    return printed && dialled(printed) ? printed : undefined;
  }

  protected override updated(): void {
    this.#sender.updated();
    if (this.authored && !this.querySelector(':scope > a[href], :scope > :not([data-kw-foot]) a[href]'))
      warn(this.localName, 'has no link inside.', 'Put in a link, such as <a href="tel:…">.');
  }
}
