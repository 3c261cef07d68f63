import {OWN} from './paste.js';
import {readContent, type Content, type Item} from './read.js';

/** In a choice of items: the place of those that the page adds. */
export const OWN_ITEMS = 'own';

/** The children of a widget that the page wrote. */
export const isTheirs = (node: Node): boolean => !(node instanceof Element && node.hasAttribute(OWN));

/**
 * Puts items of a widget and of the page in one order. An item of the page stands in the place of the widget's own of that name; its
 * further items stand at `own`, under their own topics.
 * @param order Names of items and topics, and `own`.
 */
export function arrange(
  nodes: readonly ChildNode[],
  levelIn: (node: Node) => number,
  order: readonly string[],
  nameOf: (heading: HTMLElement | undefined) => string,
): Content {
  const ours = readContent(nodes.filter((node) => !isTheirs(node)));
  const theirs = readContent(nodes.filter(isTheirs), levelIn);
  const parts = ({groups}: Content, title?: HTMLElement) =>
    groups.flatMap(({heading, items}, index): Partial<Item>[] => [{heading: heading ?? (index ? undefined : title)} as Partial<Item>, ...items]);
  const pasted = parts(ours);
  const level = pasted.find(({body}) => body?.[0])?.level;
  const rank = ({heading}: Partial<Item>) => order.indexOf(nameOf(heading)) + 1 || order.indexOf(OWN_ITEMS) + 1;
  const groups: {heading?: HTMLElement | undefined; items: Item[]}[] = [{items: []}];
  // What reads like a title of the page is a topic here, where anything is left below it.
  for (const part of [...pasted, ...parts(theirs, theirs.title)].sort((a, b) => rank(a) - rank(b))) {
    const {heading, body} = part;
    const last = groups.at(-1);
    if (heading && (body?.[0] ?? levelIn(heading) > 6)) last?.items.push({...part, level: level ?? part.level} as Item);
    else if (heading ?? last?.heading) groups.push({heading, items: []});
  }
  const shown = groups.filter(({items}) => items[0]) as Content['groups'];
  const title =
    (shown.some(({heading}) => heading === theirs.title) ? undefined : theirs.title) ??
    ours.title ??
    // Where all items come from the page, our title reads like one.
    pasted.find(({heading}) => heading && !nameOf(heading))?.heading;
  return {...(title && {title}), intro: theirs.intro, groups: shown, foot: [...ours.foot, ...theirs.foot]};
}
