import {ANY_WIDGET} from './widgets.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** A widget that already knows the level of its own title. */
interface Levelled extends Element {
  readonly titleLevel?: number;
}

/**
 * The level (2 to 6) for the title of a widget, from the page's own outline: one below the heading that stands before it, or the same
 * where that heading opens a section that has ended.
 * Headings inside other widgets do not count, so that neighbours get the same level.
 */
export function levelBelow(widget: Element): number {
  for (let node: Element | null = widget; node; node = up(node)) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(ANY_WIDGET)) {
        const level = (before as Levelled).titleLevel;
        if (level && node === widget && !before.hasAttribute('heading-level')) return level;
        continue;
      }
      const heading = before.matches(HEADINGS) ? before : [...before.querySelectorAll(HEADINGS)].find((one) => !one.closest(ANY_WIDGET));
      if (heading) return Math.max(2, Math.min(levelOf(heading) + (isClosed(heading, before) ? 0 : 1), 6));
    }
  }
  return 2;
}

const levelOf = (heading: Element): number => Number(heading.localName[1]);

/** A heading of a section that has ended stands beside the widget, not above it. */
const isClosed = (heading: Element, before: Element): boolean => before.contains(heading.closest('section,article,aside,nav'));

/** The parent, through the border of a shadow root. */
export function up(node: Element): Element | null {
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : node.parentElement;
}
