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
  // A topic whose items all come from the page reads like an item.
  const pasted = ours.groups.flatMap((group): Partial<Item>[] => [group, ...group.items]);
  const level = pasted.find(({body}) => body?.[0])?.level;
  const named = new Map([...pasted, ...itemsOf(theirs).map((item) => ({...item, level: level ?? item.level}))].map((item) => [nameOf(item.heading), item]));
  const groups: {heading?: HTMLElement | undefined; items: Item[]}[] = [{items: []}];
  for (const name of order) {
    const item = named.get(name);
    if (name === OWN_ITEMS) {
      for (const {heading, items} of theirs.groups) {
        if (heading ?? groups.at(-1)?.heading) groups.push({heading, items: []});
        groups.at(-1)?.items.push(...items.filter((one) => !order.includes(nameOf(one.heading))));
      }
    } else if (name.startsWith(TOPIC)) groups.push({heading: item?.heading, items: []});
    else if (item) groups.at(-1)?.items.push(item as Item);
  }
  const intro = theirs.title ? [theirs.title, ...theirs.intro] : theirs.intro;
  return {...ours, intro, groups: groups.filter(({items}) => items.length) as Content['groups'], foot: [...ours.foot, ...theirs.foot]};
}
