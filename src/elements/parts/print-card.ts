import {html, type TemplateResult} from 'lit';
import type {Place} from '../../base/element.js';
import {printSheet} from '../../base/print.js';
import {fill, h, toDom, type Child, type Tree} from '../../base/tree.js';
import {safetyUi} from '../../content/controls/safety.js';
import {ui} from '../../content/ui.js';
import {withLocale} from '../../localization/current.js';
import {date} from '../../localization/format.js';
import {told} from './entry-tree.js';

type Part = Node | Tree;

const verbatim = (words: string): Tree => h('bdi', {dir: 'ltr', translate: 'no'}, words);

/** Copies of what stands in the page, and what is built for the sheet alone. */
const box = (tag: string, parts: Iterable<Part>): HTMLElement => {
  const element = document.createElement(tag);
  for (const part of parts) element.append(part instanceof Node ? part.cloneNode(true) : toDom(part, document));
  return element;
};

const line = (...children: readonly Child[]): Tree => h('p', {}, ...children);

/** Name and phone of the clinic, as far as its profile says them. */
function clinicLines({profile}: Place): Tree[] {
  const [name, phone] = ['name', 'phone'].map((attribute) => profile?.getAttribute(attribute)?.trim());
  return name || phone ? [line(...(name ? [h('strong', {}, name), ' '] : []), ...(phone ? fill(ui.call(), verbatim(phone)) : []))] : [];
}

const printedLine = (): Tree => told('p', () => safetyUi.printed(date(new Date(Date.now()).toISOString().slice(0, 10)) ?? ''));

/** One page: title and clinic, the groups in two columns, and at the foot where the whole text stands. */
export function printPage(widget: Element, place: Place, title: Iterable<Part>, groups: readonly Iterable<Part>[], foot: Iterable<Part>): void {
  withLocale(place.locale, () =>
    printSheet(widget, 'page', [
      box('header', [...title, ...clinicLines(place)]),
      box('main', groups.map((group) => box('section', group))),
      box('footer', [line(...fill(safetyUi.shortForm(), verbatim(location.host + location.pathname))), printedLine(), ...foot]),
    ]),
  );
}

/** A card as small as a bank card, to cut out. */
export function printWallet(widget: Element, place: Place, parts: () => Iterable<Part>): void {
  withLocale(place.locale, () => printSheet(widget, 'wallet', [box('section', [...parts(), ...clinicLines(place), printedLine()]), box('p', [told('small', safetyUi.cut)])]));
}

/** A button for each way to print that is there. */
export const printButtons = (wallet: () => void, page?: () => void): TemplateResult =>
  html`<div class="print" part="print">
    ${page ? html`<button type="button" @click=${page} .textContent=${safetyUi.printPage()}></button>` : ''}
    <button type="button" @click=${wallet} .textContent=${safetyUi.printWallet()}></button>
  </div>`;
