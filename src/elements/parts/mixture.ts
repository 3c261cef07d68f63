import {chosen} from '../../base/chosen.js';
import {OWN} from '../../base/paste.js';
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
export interface Mixture {
  /** What stands where: ids of items, and `own` for what else the page says. */
  readonly order: readonly string[];
  /** A title of the page's own. */
  readonly title: HTMLElement | undefined;
  readonly intro: readonly ChildNode[];
  /** Lines at the foot that a changed snippet brought along. */
  readonly foot: readonly ChildNode[];
  /** Items of the page's own that stand in the place of a built-in one, by its id. */
  readonly items: ReadonlyMap<string, Item>;
  /** Its further items. */
  readonly own: readonly Item[];
  /** Nodes of the page's own that stand in the place of a built-in statement, by its name. */
  readonly statements: ReadonlyMap<string, readonly ChildNode[]>;
}

const nameOf = (node: Node | undefined): string => (node instanceof HTMLElement && node.dataset['item']) || '';

/**
 * Reads what stands inside `widget` as additions to the built-in words: a heading with `data-item="before"` stands in the place of the item `before`,
 * anything else with `data-item="fasting"` in the place of the statement `fasting`. Nothing of the page's own is ever left out.
 * @returns `undefined` where the page neither chooses nor names anything: its words then stand alone.
 */
export function mixtureOf(widget: Element, nodes: readonly ChildNode[], {attribute, ids, statements}: Parts): Mixture | undefined {
  const order = chosen(widget, attribute, [...ids, 'own']);
  const theirs = nodes.filter((node) => !isBlank(node) && !(node as Element).hasAttribute?.(OWN));
  const names = theirs.map(nameOf).filter(Boolean);
  const known = [...ids, ...Object.keys(statements)];
  const strange = names.filter((name) => !known.includes(name));
  if (strange.length) warn(widget.localName, `holds data-item="${strange.join(' ')}", which is not known.`, `Known: ${known.join(', ')}.`);
  if (theirs.length && !order && names.length === strange.length) return undefined;

  const places = order ?? ids;
  const headed = (id: string) => theirs.some((node) => nameOf(node) === id && /^H\d$/.test(node.nodeName));
  const lifted = new Map<string, ChildNode[]>();
  const rest = theirs.filter((node) => {
    const name = nameOf(node);
    const item = Object.hasOwn(statements, name) ? (statements[name] as string) : undefined;
    if (!item || !places.includes(item) || headed(item)) return true;
    lifted.set(name, [...(lifted.get(name) ?? []), node]);
    return false;
  });
  // The first heading with a name is no title, however the page goes on.
  const first = rest.find((node) => /^H\d$/.test(node.nodeName));
  const content = readContent(nameOf(first) ? [widget.ownerDocument.createElement('h1'), ...rest] : rest);
  const items = new Map<string, Item>();
  const own: Item[] = [];
  for (const item of itemsWithTopics(content)) {
    const name = nameOf(item.heading);
    if (places.includes(name) && !items.has(name)) items.set(name, item);
    else own.push(item);
  }
  return {
    order: places.includes('own') ? places : [...places, 'own'],
    title: content.title?.isConnected ? content.title : undefined,
    intro: content.intro,
    foot: content.foot,
    items,
    own,
    statements: lifted,
  };
}

/** Every item in order; the heading of a topic stands before its items as one without a body. */
export const itemsWithTopics = ({groups}: Content): Item[] =>
  groups.flatMap(({heading, items}) => [...(heading ? [{heading, level: 0, body: []}] : []), ...items]);
