import type {CSSResult} from 'lit';
import {ANY_WIDGET} from './widgets.js';

const adopted = new WeakMap<Node, Set<CSSResult>>();

/** The view's own constructor: a sheet of one document cannot be adopted by another. */
function sheetFor(document: Document, css: CSSResult): CSSStyleSheet | undefined {
  const view = document.defaultView;
  if (!view) return undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css.cssText.replaceAll('kw-any', ANY_WIDGET));
  return sheet;
}

/** Dresses the plain HTML inside widgets (lists, tables, links) in the document or shadow root they stand in, once per root. */
export function adoptLightStyles(root: Node, styles: readonly CSSResult[]): void {
  if (!('adoptedStyleSheets' in root)) return;
  const target = root as Document | ShadowRoot;
  const seen = adopted.get(root) ?? new Set();
  adopted.set(root, seen);
  for (const css of styles) {
    if (seen.has(css)) continue;
    const sheet = sheetFor(target.ownerDocument ?? target, css);
    if (!sheet) return;
    seen.add(css);
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  }
}

/** A widget moved into another document (an editor's canvas, a print popup) loses its sheets: they are built anew there. */
export function rebuildShadowStyles(shadow: ShadowRoot, styles: readonly CSSResult[]): void {
  shadow.adoptedStyleSheets = styles.map((css) => sheetFor(shadow.ownerDocument, css)).filter((sheet) => sheet !== undefined);
}
