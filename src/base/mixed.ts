import {itemsOf, type Content, type Group, type Item} from './read.js';

/** In a choice of items: the place of those that the page adds. */
export const OWN_ITEMS = 'own';

/**
 * Puts items of the widget and of the page in one order. An item of the page stands in the place of ours of the same name; its further
 * items stand at `own`, under their own topics. A name whose item of ours has no body is a topic.
 * @param order Names of items and topics, and `own`.
 */
export function arrange(ours: Content, theirs: Content, order: readonly string[], nameOf: (heading: HTMLElement) => string): Content {
  const level = itemsOf(ours).find(({body}) => body.length)?.level;
  const topics = new Map<string, HTMLElement>();
  const named = new Map<string, Item>();
  for (const {heading, items} of ours.groups) {
    if (heading) topics.set(nameOf(heading), heading);
    // A topic whose items all come from the page reads like an item without a body.
    for (const item of items) {
      if (item.body.length) named.set(nameOf(item.heading), item);
      else topics.set(nameOf(item.heading), item.heading);
    }
  }
  for (const item of itemsOf(theirs)) named.set(nameOf(item.heading), {...item, level: level ?? item.level});
  const groups: {heading?: HTMLElement; items: Item[]}[] = [];
  const add = (group: Group, ownTopic: boolean) => {
    const last = groups.at(-1);
    if (group.heading || !last || (last.heading && ownTopic)) groups.push({...group, items: [...group.items]});
    else last.items.push(...group.items);
  };
  for (const name of order) {
    const item = named.get(name);
    const heading = topics.get(name);
    if (name === OWN_ITEMS) for (const group of theirs.groups) add({...group, items: group.items.filter((one) => !order.includes(nameOf(one.heading)))}, true);
    else if (heading) add({heading, items: []}, false);
    else if (item) add({items: [item]}, false);
  }
  const title = theirs.title ?? ours.title;
  return {...(title && {title}), intro: theirs.intro, groups: groups.filter(({items}) => items.length), foot: [...ours.foot, ...theirs.foot]};
}
