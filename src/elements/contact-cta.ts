import {html, type TemplateResult} from 'lit';
import {property} from '../base/property.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import {fill, h, type Child, type Tree} from '../base/tree.js';
import {checkedUrl, dialled} from '../base/urls.js';
import {warn} from '../base/warn.js';
import {ui} from '../content/ui.js';
import {wayIcons} from '../figures/icons.js';
import {contactStyles, wayStyles} from './contact-cta.styles.js';
import {block} from './parts/block.js';
import {titleTrees, told} from './parts/entry-tree.js';
import {footTree} from './parts/foot-tree.js';
import {hoursInWords, parseHours, zoneName} from './parts/hours.js';

const protocols: Readonly<Record<string, keyof typeof wayIcons>> = {'tel:': 'call', 'sms:': 'text', 'mailto:': 'email', 'https:': 'book', 'http:': 'book'};

/**
 * Ways to reach the clinic: call, text, e-mail, a link to book a first talk, opening hours. What it says comes from its attributes or the
 * `<clinic-profile>`; links of the page's own are dressed the same way. Nothing is sent anywhere by it.
 *
 * @slot - Links (`tel:`, `sms:`, `mailto:`, `https:`), each in a paragraph of its own, and any text.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart body - Everything between title and foot.
 * @csspart way - A way to reach the clinic.
 * @csspart sources - The lines at the foot: crisis help and notices.
 */
export class ContactCta extends KetamineElement {
  static override styles = [tokens, contactStyles];
  static override lightStyles = [lightStyles, wayStyles];
  static override depth = 1;

  /** Phone number as it should be read. Each of these attributes, left out, comes from the profile. */
  @property() phone?: string;

  /** Number for text messages. */
  @property() sms?: string;

  /** E-mail address. */
  @property() email?: string;

  /** Page on which a first talk is booked: `https:`, or a path of the same site. */
  @property({attribute: 'booking-url'}) bookingUrl?: string;

  /** Opening hours in schema.org form: `Mo-Fr 09:00-17:00, Sa 10:00-13:00`. */
  @property() hours?: string;

  /** IANA time zone of the hours, such as `America/New_York`. */
  @property() timezone?: string;

  /** How soon messages are answered, such as `1 working day`. */
  @property({attribute: 'reply-time'}) replyTime?: string;

  protected override pasteKey(): string {
    return [this.phone, this.sms, this.email, this.bookingUrl, this.hours, this.timezone, this.replyTime].join('|');
  }

  protected override paste(place: Place): readonly Tree[] {
    const said = (name: string, own: string | undefined) => (own ?? place.profile?.getAttribute(name))?.trim() || undefined;
    const clinic = place.profile?.getAttribute('name')?.trim();
    const title = titleTrees(this.heading, place.level, clinic ? () => ui.contactTitleNamed(clinic) : ui.contactTitle);
    const written = [this.#numberWay('sms:', said('sms', this.sms), ui.text(), 'sms'), this.#emailWay(said('email', this.email))].filter(
      (tree) => tree !== undefined,
    );
    const ways = [
      this.#numberWay('tel:', said('phone', this.phone), ui.call(), 'phone'),
      this.#bookWay(said('booking-url', this.bookingUrl)),
      ...written,
    ].filter((tree) => tree !== undefined);
    if (!ways.length) warn(this.localName, 'has no way to reach the clinic.', 'Give it phone="…" or booking-url="…", or put a <clinic-profile> on the page.');
    const reply = said('reply-time', this.replyTime);
    return [
      ...title,
      ...(ways.length ? [told('p', ui.contactIntro), ...ways] : []),
      ...(written.length ? [h('p', {}, [...(reply ? [`${ui.replyTime(reply)}.`] : []), ui.noHealthDetails()].join(' '))] : []),
      ...this.#hoursTrees(said('hours', this.hours), said('timezone', this.timezone)),
      footTree(place),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    return [...titleTrees(this.heading, place.level), footTree(place)];
  }

  protected override render(): TemplateResult {
    const {title, intro, groups, foot} = this.content;
    const nodes = [
      ...intro,
      ...groups.flatMap(({heading, items}) => [...(heading ? [heading] : []), ...items.flatMap((item) => [item.heading, ...item.body])]),
    ];
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${block('title', title && [title], 'heading')}
      <div class="body" part="body">${nodes.map((node) => this.#dress(node))}</div>
      ${block('foot', foot, 'sources')}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  /** A paragraph that is a link and nothing else is a way to reach the clinic; the rest stays as it is. */
  #dress(node: ChildNode): TemplateResult {
    const link = node instanceof Element ? (node.matches('a[href]') ? node : node.querySelector('a[href]')) : null;
    const alone = link?.textContent?.trim() === node.textContent?.trim();
    const way = alone && link instanceof HTMLAnchorElement ? protocols[link.protocol] : undefined;
    if (node instanceof Element) node.toggleAttribute('data-kw-way', way !== undefined);
    if (!way) return html`<slot class="plain" ${slotted([node])}></slot>`;
    return html`<div class="way ${way}" part="way"><svg viewBox="0 0 24 24" aria-hidden="true">${wayIcons[way]}</svg><slot ${slotted([node])}></slot></div>`;
  }

  #numberWay(scheme: string, printed: string | undefined, words: string, attribute: string): Tree | undefined {
    const number = printed && dialled(printed);
    if (number) return wayTree(scheme + number, fill(words, verbatim(printed)));
    if (printed) warn(this.localName, `${attribute}="${printed}" has no number to dial.`, 'Write it in digits, such as 212-555-0142.');
    return undefined;
  }

  #emailWay(address: string | undefined): Tree | undefined {
    if (!address) return undefined;
    if (/^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(address)) return wayTree(`mailto:${address}`, fill(ui.email(), verbatim(address)));
    warn(this.localName, `email="${address}" is no e-mail address.`, 'Write one address, such as hello@example.com.');
    return undefined;
  }

  #bookWay(address: string | undefined): Tree | undefined {
    if (!address) return undefined;
    const url = checkedUrl(address, this.ownerDocument.baseURI);
    if (url && /^https?:/.test(url)) return wayTree(url, [ui.book()]);
    warn(this.localName, `booking-url="${address}" is no link to follow.`, 'Use an https:// address, or a path of your site.');
    return undefined;
  }

  #hoursTrees(hours: string | undefined, timezone: string | undefined): Tree[] {
    if (!hours) return [];
    const rows = parseHours(hours);
    const zone = timezone ? zoneName(timezone) : undefined;
    if (!rows) warn(this.localName, `hours="${hours}" are not understood.`, 'Write them like Mo-Fr 09:00-17:00, Sa 10:00-13:00.');
    if (timezone && !zone) warn(this.localName, `timezone="${timezone}" is not known.`, 'Use an IANA name, such as America/New_York.');
    const lines = rows ? rows.map(hoursInWords) : [hours];
    return [h('p', {}, `${ui.hours()}:`), h('ul', {}, ...lines.map((line) => h('li', {}, line))), ...(zone ? [h('p', {}, `${ui.timesIn(zone)}.`)] : [])];
  }

  protected override updated(): void {
    if (this.authored && !this.querySelector(':scope > a[href], :scope > :not([data-kw-foot]) a[href]'))
      warn(this.localName, 'has no link inside.', 'Put in a link, such as <a href="tel:…">.');
  }
}

/** Words that no translation touches and that always read left to right. */
const verbatim = (words: string): Tree => h('bdi', {dir: 'ltr', translate: 'no'}, words);

const wayTree = (href: string, words: readonly Child[]): Tree => h('p', {}, h('a', {href}, ...words));
