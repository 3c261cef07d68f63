import {css} from 'lit';
import {adoptLightStyles} from './styles.js';

/** Leaves of the page what leads to the widget, and the widget. */
const printStyles = css`
  @media print {
    [data-kw-print-path] > :not([data-kw-print-path], [data-kw-print]) {
      display: none !important;
    }
    [data-kw-print-path] {
      display: block !important;
      position: static !important;
      block-size: auto !important;
      max-inline-size: none !important;
      overflow: visible !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
    }
  }
`;

/**
 * Prints one widget alone: everything else is left out while the dialog is open. The widget sees `data-kw-print="view"` and dresses for it.
 */
export function printOnly(widget: HTMLElement, view: string): void {
  const path: Element[] = [];
  for (let node: Node | null = widget.parentNode; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (node instanceof Element) path.push(node);
    else adoptLightStyles(node, [printStyles]);
  }
  widget.setAttribute('data-kw-print', view);
  for (const node of path) node.setAttribute('data-kw-print-path', '');
  const clean = () => {
    widget.removeAttribute('data-kw-print');
    for (const node of path) node.removeAttribute('data-kw-print-path');
  };
  addEventListener('afterprint', clean, {once: true});
  print();
}
