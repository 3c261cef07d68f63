/** What carries the anchor `id` inside `widget`; left out, the one that the address of the page names. */
export function anchorIn(widget: Element, id?: string): Element | null {
  try {
    return widget.querySelector(`#${CSS.escape(id ?? decodeURIComponent(location.hash.slice(1)))}`);
  } catch {
    return null; // An address without an anchor, or one that is not well formed, names nothing.
  }
}
