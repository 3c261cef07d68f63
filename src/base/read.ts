/** A heading of the page and the nodes that belong to it. */
export interface Item {
  readonly heading: HTMLElement;
  readonly level: number;
  readonly body: readonly ChildNode[];
}

/** Items under one topic; the first group of a widget often has no heading of its own. */
export interface Group {
  readonly heading?: HTMLElement;
  readonly items: readonly Item[];
}

/** What stands inside a widget, by the heading grammar. */
export interface Content {
  readonly title?: HTMLElement;
  /** What stands before the first item. */
  readonly intro: readonly ChildNode[];
  readonly groups: readonly Group[];
  /** The lines at the foot that the widget pasted itself. */
  readonly foot: readonly ChildNode[];
}

/** The level of a heading; 0 for anything else. */
export const levelOf = (node: Node): number => (/^H[1-6]$/.test(node.nodeName) ? Number(node.nodeName[1]) : 0);

/** White space, comments and the empty paragraphs and line breaks that editors leave behind. */
export function isBlank(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return !node.nodeValue?.trim();
  if (node.nodeType !== Node.ELEMENT_NODE) return true;
  return node.nodeName === 'BR' || (node.nodeName === 'P' && !node.textContent?.trim() && !(node as Element).querySelector(':not(br)'));
}

interface Draft {
  heading: HTMLElement;
  level: number;
  body: ChildNode[];
}

/**
 * A heading starts an item and what follows belongs to it. The first heading, where it stands above all others, is the title.
 * A heading directly followed by a deeper one is a topic. Deeper headings inside an item belong to the item.
 */
export function readContent(nodes: readonly ChildNode[]): Content {
  const drafts: Draft[] = [];
  const intro: ChildNode[] = [];
  const foot: ChildNode[] = [];
  const headings = nodes.map(levelOf).filter(Boolean);
  const titled = headings.length > 1 && headings.every((level, index) => index === 0 || level > (headings[0] as number));
  let title: HTMLElement | undefined;
  for (const node of nodes) {
    const level = levelOf(node);
    const last = drafts.at(-1);
    if (node instanceof Element && node.hasAttribute('data-kw-foot')) foot.push(node);
    else if (level && titled && !title) title = node as HTMLElement;
    else if (level && (!last || level <= last.level || !last.body.length)) drafts.push({heading: node as HTMLElement, level, body: []});
    else if (!isBlank(node)) (last?.body ?? intro).push(node);
  }
  return {...(title && {title}), intro, foot, groups: group(drafts)};
}

function group(drafts: readonly Draft[]): Group[] {
  const groups: {heading?: HTMLElement; items: Item[]}[] = [];
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (!draft.body.length && next && next.level > draft.level) groups.push({heading: draft.heading, items: []});
    else if (groups.length) groups.at(-1)?.items.push(draft);
    else groups.push({items: [draft]});
  });
  return groups;
}

/** Every item, in order, whatever its topic. */
export const itemsOf = (content: Content): Item[] => content.groups.flatMap((one) => one.items);
