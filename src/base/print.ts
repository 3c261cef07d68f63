import {css} from 'lit';
import {up} from './outline.js';
import {adoptLightStyles} from './styles.js';

const MARK = 'data-kw-print';

/** Of all that stands around what is printed, only the way down to it is left, without any look of its own. Without marks it does nothing. */
const aloneStyles = css`
  @media print {
    [data-kw-print=''] {
      all: revert !important;
      display: block !important;
      visibility: hidden !important;
    }
    [data-kw-print='']::before,
    [data-kw-print='']::after,
    [data-kw-print=''] > :not([data-kw-print]),
    :host([data-kw-print='']) > :not([data-kw-print]) {
      display: none !important;
    }
    [data-kw-print='alone'] {
      visibility: visible !important;
    }
  }
`;

/**
 * Prints one element of the page and nothing else: a widget, or something in its shadow root. The rest of the page is untouched but for marks
 * that are gone when the printing is over; `done` is called then.
 */
export function printAlone(target: Element, done?: () => void): void {
  const marked: Element[] = [];
  for (let node: Element | null = target; node; node = node.assignedSlot ?? up(node)) {
    adoptLightStyles(node.getRootNode(), [aloneStyles]);
    node.setAttribute(MARK, marked.length ? '' : 'alone');
    marked.push(node);
  }
  const clean = () => {
    for (const node of marked) node.removeAttribute(MARK);
    done?.();
  };
  window.addEventListener('afterprint', clean, {once: true});
  window.print();
}

/** Prints a sheet of its own, in the language and with the styles of the shadow root of `widget`; no screen shows it. */
export function printSheet(widget: Element, sheet: Element): void {
  widget.shadowRoot?.querySelector('.base')?.append(sheet);
  printAlone(sheet, () => sheet.remove());
}
