import {MARK} from '../localization/mark.js';

/** Plain HTML as data: what an empty widget pastes into itself, and what a static snippet is written from. */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

export type Child = Tree | string;

/** Attributes with an `undefined` value are left out; children that are `undefined` or `false` too. */
export function h(tag: string, attributes: Readonly<Record<string, string | undefined>>, ...children: readonly (Child | undefined | false)[]): Tree {
  const given = Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return {tag, attributes: Object.fromEntries(given), children: children.filter((child): child is Child => child !== undefined && child !== false)};
}

/** Puts nodes in the place of the marks (U+FFFC) that a text holds for them, so that a translator can move but not change them. */
export function fill(text: string, ...nodes: readonly Child[]): Child[] {
  return text.split(MARK).flatMap((piece, index) => {
    const node = nodes[index - 1];
    return index > 0 && node !== undefined ? [node, piece] : [piece];
  });
}

/** Builds the nodes one by one: no markup is ever parsed, so no policy of the page is in the way. */
export function toDom(tree: Tree, document: Document): HTMLElement {
  const element = document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  element.append(...tree.children.map((child) => (typeof child === 'string' ? child : toDom(child, document))));
  return element;
}

/** All the words of a tree, as `textContent` gives them. */
export const textOf = (child: Child): string => (typeof child === 'string' ? child : child.children.map(textOf).join(''));
