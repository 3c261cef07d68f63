import {pasted} from './context.js';
import {textOf, toDom, type Tree} from './tree.js';

/** Marks a node that a widget pasted; its value tells whether anybody changed the words since. */
export const OWN = 'data-kw-own';

/** A short fingerprint of words; white space does not count. */
export function fingerprint(text: string): string {
  let hash = 5381;
  for (const letter of text.replace(/\s+/g, '')) hash = (Math.imul(hash, 33) ^ (letter.codePointAt(0) as number)) >>> 0;
  return hash.toString(36);
}

/** True where the node says that a widget pasted it and its words are still the same; the page's own edits make it the page's. */
export function isUntouched(node: Node): boolean {
  if (!(node instanceof Element) || !node.hasAttribute(OWN)) return false;
  // A widget inside a widget pastes its own words: each of them speaks for itself.
  if (node.localName.includes('-')) return [...node.children].every(isUntouched);
  return node.getAttribute(OWN) === fingerprint(node.textContent ?? '');
}

const fragments = new Map<string, DocumentFragment>();
const MOST_FRAGMENTS = 64;

/** The nodes of `build()`, marked as pasted. The same key gives a copy of the same nodes: building is the dear part. */
export function pasteable(document: Document, key: string, build: () => readonly Tree[]): DocumentFragment {
  let fragment = fragments.get(key);
  if (!fragment) {
    if (fragments.size >= MOST_FRAGMENTS) fragments.clear();
    fragment = document.createDocumentFragment();
    for (const tree of build()) {
      const node = toDom(tree, document);
      node.setAttribute(OWN, fingerprint(textOf(tree)));
      fragment.append(node);
    }
    fragments.set(key, fragment);
  }
  const copy = document.importNode(fragment, true);
  copy.childNodes.forEach((node) => pasted.add(node));
  return copy;
}

const counters = new WeakMap<Node, Map<string, number>>();

/** Attributes that name an id, and how. */
const NAMING = {'aria-labelledby': '', href: '#'} as const;

/** Makes the ids of a fragment, and what names them, unique in `root`: the first widget of the page keeps the plain ids, later ones get a suffix. */
export function uniqueIds(fragment: DocumentFragment, root: Document | ShadowRoot, suffix: string | undefined): string {
  const carriers = [...fragment.querySelectorAll('[id]')];
  const first = carriers[0]?.id;
  if (first === undefined) return suffix ?? '';
  if (suffix === undefined) {
    const counted = counters.get(root) ?? new Map<string, number>();
    counters.set(root, counted);
    let count = counted.get(first) ?? 2;
    while (root.getElementById(`${first}-${count}`)) count++;
    suffix = root.getElementById(first) ? `-${count}` : '';
    if (suffix) counted.set(first, count + 1);
  }
  if (suffix) {
    for (const {id} of carriers)
      for (const [name, sign] of Object.entries(NAMING))
        fragment.querySelectorAll(`[${name}="${sign}${id}"]`).forEach((node) => node.setAttribute(name, sign + id + suffix));
    for (const carrier of carriers) carrier.id += suffix;
  }
  return suffix;
}
