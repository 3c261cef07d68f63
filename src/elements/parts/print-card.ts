import {html, type TemplateResult} from 'lit';
import type {Place} from '../../base/element.js';
import {printSheet} from '../../base/print.js';
import {fill, h, toDom, type Tree} from '../../base/tree.js';
import {safetyUi} from '../../content/controls/safety.js';
import {ui} from '../../content/ui.js';
import {withLocale} from '../../localization/current.js';
import {date} from '../../localization/format.js';
import {number} from './crisis-tree.js';
import {told} from './entry-tree.js';

type Part = Node | Tree;

/** How many letters a page holds in its usual size. */
const LONG = 5700;

/** Copies of what stands in the page, and what is built for the sheet alone. */
function box(tag: string, parts: Iterable<Part>): HTMLElement {
  const element = document.createElement(tag);
  for (const part of parts) element.append(part instanceof Node ? part.cloneNode(true) : toDom(part, document));
  return element;
}

function printBoxes(widget: Element, {locale}: Place, kind: string, parts: () => Iterable<Part>): void {
  const sheet = withLocale(locale, () => box('div', parts()));
  // Longer languages take smaller letters, so that one page still holds them.
  sheet.className = `sheet ${kind} ${sheet.textContent.length > LONG ? 'dense' : ''}`;
  printSheet(widget, sheet);
}

/** Name and phone of the clinic, as far as its profile says them. */
function clinicTree({profile}: Place): Tree {
  const [name, phone] = ['name', 'phone'].map((attribute) => profile?.getAttribute(attribute)?.trim());
  return h('p', {}, name && h('strong', {}, name, ' '), ...(phone ? fill(ui.call(), number(phone)) : []));
}

const dateTree = (): Tree => told('p', () => safetyUi.printed(date(new Date().toISOString().slice(0, 10)) ?? ''));

/** One page: title and clinic, the words in two columns, and at the foot where the whole text stands. */
export const printPage = (widget: Element, place: Place, title: Iterable<Part>, words: Iterable<Part>, foot: Iterable<Part>): void =>
  printBoxes(widget, place, 'page', () => [
    box('header', [...title, clinicTree(place)]),
    box('main', words),
    box('footer', [h('p', {}, ...fill(safetyUi.shortForm(), number(location.host + location.pathname))), dateTree(), ...foot]),
  ]);

/** A card as small as a bank card, to cut out. */
export const printWallet = (widget: Element, place: Place, parts: () => Iterable<Part>): void =>
  printBoxes(widget, place, 'wallet', () => [box('section', [...parts(), clinicTree(place), dateTree()]), told('p', safetyUi.cut)]);

/** A button for each way to print that is there. */
export const printButtons = (wallet: () => void, page?: () => void): TemplateResult =>
  html`<div class="print" part="print">
    ${page ? html`<button type="button" @click=${page} .textContent=${safetyUi.printPage()}></button>` : ''}
    <button type="button" @click=${wallet} .textContent=${safetyUi.printWallet()}></button>
  </div>`;
