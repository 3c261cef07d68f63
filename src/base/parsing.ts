/**
 * While the parser is inside `widget`, its words may still be on their way. Then `whenDone` is called once the page is read.
 * @returns whether the parser is inside.
 */
export function isStillParsed(widget: Element, whenDone: () => void): boolean {
  const page = widget.ownerDocument;
  if (page.readyState !== 'loading') return false;
  for (let node: Node | null = widget; node && node !== page.body; node = node.parentNode) if (node.nextSibling) return false;
  page.addEventListener('DOMContentLoaded', whenDone, {once: true});
  return true;
}
