import {chosen} from '../../base/chosen.js';
import {isTheirs} from '../../base/mixed.js';
import {isBlank, readContent, type Content, type Item} from '../../base/read.js';
import {warn} from '../../base/warn.js';

/** What of a widget can be chosen, put in order and said in other words. */
export interface Parts {
  /** The attribute that chooses and orders. */
  readonly attribute: string;
  /** Ids of the built-in items, in their order. */
  readonly ids: readonly string[];
  /** Statements inside an item that have a name of their own, with the id of the item. */
  readonly statements: Readonly<Record<string, string>>;
}

/** Words of the page's own beside the built-in ones. */
export interface Mixture extends Pick<Content, 'title' | 'intro' | 'foot'> {
  /** The page neither chooses nor names anything: its words stand alone. */
  readonly alone?: boolean;
  /** What stands where: ids of items, and `own` for what else the page says. */
  readonly order: readonly string[];
  /** What stands in the place of an item or a statement, by its name; further items as `own`. */
  readonly said: ReadonlyMap<string, readonly (Item | ChildNode)[]>;
}

const nameOf = (node: Node | undefined): string => (node instanceof HTMLElement && node.dataset['item']) || '';

/**
 * Reads these children of `widget` as additions to the built-in words: a heading with `data-item="before"` stands in the place of the item `before`,
 * anything else with `data-item="fasting"` in the place of the statement `fasting`. Nothing of the page's own is ever left out.
 */
export function mixtureOf(widget: Element, nodes: readonly ChildNode[], {attribute, ids, statements}: Parts): Mixture {
  const choice = chosen(widget, attribute, [...ids, 'own']);
  const order = choice ?? ids;
  const known = [...ids, ...Object.keys(statements)];
  const theirs = nodes.filter((node) => !isBlank(node) && isTheirs(node));
  const names = theirs.map(nameOf).filter(Boolean);
  const strange = names.filter((name) => !known.includes(name));
  if (strange.length) warn(widget.localName, `holds data-item="${strange.join(' ')}", which is not known.`, `Known: ${known.join(', ')}.`);
  const alone = theirs.length > 0 && !choice && names.length === strange.length;

  const said = new Map<string, (Item | ChildNode)[]>();
  const put = (name: string, what: Item | ChildNode) => said.set(name, [...(said.get(name) ?? []), what]);
  const rest = theirs.filter((node) => {
    const item = statements[nameOf(node)];
    if (!item || !order.includes(item) || names.includes(item)) return true;
    put(nameOf(node), node);
    return false;
  });
  const content = readContent(rest);
  for (const item of itemsWithTopics(content)) {
    const name = nameOf(item.heading);
    put(order.includes(name) && !said.has(name) ? name : 'own', item);
  }
  return {...content, order: alone ? ['own'] : [...new Set([...order, 'own'])], said, alone};
}

/** Every item in order; the heading of a topic stands before its items as one without a level. */
const itemsWithTopics = ({groups}: Pick<Content, 'groups'>): Item[] =>
  groups.flatMap(({heading, items}) => [...(heading ? [{heading, level: 0, body: []}] : []), ...items]);
