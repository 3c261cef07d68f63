import {h, type Tree} from '../../base/tree.js';
import {guideControls} from '../../content/controls/guide.js';
import type {Text} from '../../content/types.js';
import {inline, told} from '../parts/entry-tree.js';

/** The table of contents, as page text: its links work without script, and on a page that is translated by machine. */
export function contentsTree(rows: readonly {readonly id: string; readonly words: Text}[]): Tree {
  const links = rows.map(({id, words}) => h('li', {}, h('a', {href: `#${id}`}, inline(words))));
  return h('nav', {'data-kw-contents': '', 'aria-label': guideControls.contents()}, told('p', guideControls.contents), h('ul', {}, ...links));
}

/**
 * Marks the place of the reader in the table of contents: the last part whose heading went past the upper third of the window.
 * @returns a function that ends it.
 */
export function followPlace(guide: Element): () => void {
  const links = [...guide.querySelectorAll<HTMLAnchorElement>(':scope > [data-kw-contents] a')];
  const headings = links.map((link) => guide.querySelector(`:scope > [id="${CSS.escape(link.hash.slice(1))}"]`));
  const mark = () => {
    const line = innerHeight / 3;
    const here = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < line);
    links.forEach((link, index) => (index === here ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current')));
  };
  // Each time a heading crosses the line, up or down.
  const observer = new IntersectionObserver(mark, {rootMargin: '0px 0px -66% 0px'});
  for (const heading of headings) if (heading) observer.observe(heading);
  return () => observer.disconnect();
}
