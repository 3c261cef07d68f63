import {OWN} from './paste.js';
import {itemsOf, readContent, type Content, type Item} from './read.js';

/** In a choice of items: the place of those that the page adds. */
export const OWN_ITEMS = 'own';

/** In a choice of items, names that begin like this are headings over those that follow. */
const TOPIC = 'topic-';

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
  const theirs = readContent(nodes.filter(isTheirs), levelIn);
  const ours = readContent(nodes.filter((node) => !isTheirs(node)));
  // Where all items of a topic, or all there are, come from the page, our heading reads like an item.
  const pasted = ours.groups.flatMap((group): Partial<Item>[] => [group, ...group.items]);
  const level = pasted.find(({body}) => body?.[0])?.level;
  const named = new Map([...pasted, ...itemsOf(theirs).map((item) => ({...item, level: level ?? item.level}))].map((item) => [nameOf(item.heading), item]));
  // What reads like a title of the page is a topic here, where anything is left below it.
  const own = theirs.groups.map(({heading, items}, index) => ({
    heading: heading ?? (index ? undefined : theirs.title),
    items: items.filter((one) => !order.includes(nameOf(one.heading))),
  }));
  const first = own[0];
  const title =
    (first?.items[0] && first.heading === theirs.title ? undefined : theirs.title) ??
    ours.title ??
    pasted.find(({heading}) => heading && !nameOf(heading))?.heading;
  const groups: {heading?: HTMLElement | undefined; items: Item[]}[] = [{items: []}];
  for (const name of order) {
    const item = named.get(name);
    if (name === OWN_ITEMS) {
      for (const {heading, items} of own) {
        if (heading ?? groups.at(-1)?.heading) groups.push({heading, items: []});
        groups.at(-1)?.items.push(...items);
      }
    } else if (name.startsWith(TOPIC)) groups.push({heading: item?.heading, items: []});
    else if (item) groups.at(-1)?.items.push(item as Item);
  }
  return {
    ...(title && {title}),
    intro: theirs.intro,
    groups: groups.filter(({items}) => items.length) as Content['groups'],
    foot: [...ours.foot, ...theirs.foot],
  };
}
