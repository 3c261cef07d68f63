const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** A widget that already knows the level of its own title. */
interface Levelled extends Element {
  readonly titleLevel?: number;
}

/**
 * The level (2 to 6) for the title of a widget, from the page's own outline: one below the heading that stands before it.
 * Headings inside other widgets do not count, so that neighbours get the same level.
 * @param isWidget tells our own elements apart.
 */
export function levelBelow(widget: Element, isWidget: (element: Element) => boolean): number {
  for (let node: Element | null = widget; node; node = up(node)) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      if (isWidget(before)) {
        const level = (before as Levelled).titleLevel;
        if (level && node === widget && !before.hasAttribute('heading-level')) return level;
        continue;
      }
      const heading = before.matches(HEADINGS) ? before : [...before.querySelectorAll(HEADINGS)].filter((one) => !insideWidget(one, isWidget)).at(-1);
      if (heading) return Math.min(Number(heading.localName[1]) + 1, 6);
    }
  }
  return 2;
}

/** The parent, through the border of a shadow root. */
function up(node: Element): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}

function insideWidget(element: Element, isWidget: (element: Element) => boolean): boolean {
  for (let node = element.parentElement; node; node = node.parentElement) if (isWidget(node)) return true;
  return false;
}
