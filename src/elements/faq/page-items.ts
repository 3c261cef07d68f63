import {OWN} from '../../base/paste.js';
import {itemsOf, readContent, type Content} from '../../base/read.js';
import {warn} from '../../base/warn.js';
import {levelInFaq, nameOf} from './item.js';
import {questionIds} from './trees.js';

/** What these children are, of those alone that the widget pasted, or of those alone that are the page's. */
export const readFaq = (nodes: readonly ChildNode[], pasted: boolean): Content =>
  readContent(
    nodes.filter((node) => (node instanceof Element && node.hasAttribute(OWN)) === pasted),
    levelInFaq,
  );

/** What the page says itself, so that the widget does not: the names of questions, and whether it has a title. */
export function saidByPage(widget: Element): {names: string[]; titled: boolean} {
  const theirs = readFaq([...widget.childNodes], false);
  return {names: itemsOf(theirs).map(({heading}) => nameOf(heading)), titled: theirs.title !== undefined};
}

/** Warns of `data-item` where it does nothing. */
export function checkItems(widget: Element, mixed: boolean): void {
  for (const heading of widget.querySelectorAll<HTMLElement>(':scope > [data-item]')) {
    const name = nameOf(heading);
    if (!questionIds.includes(name)) warn(widget.localName, `data-item="${name}" is not known.`, `Known: ${questionIds.join(', ')}.`);
    else if (!mixed)
      warn(widget.localName, `has a data-item, but shows no questions of ours beside it.`, 'Write items="all" on the widget to keep the others.');
  }
}
