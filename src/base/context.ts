import {followPrint} from './slots-on-paper.js';

/** What the page tells a widget, and who hears when it changes. One observer and one listener serve all widgets of the page. */
interface Listener extends HTMLElement {
  /** Language, profile or neighbours may have changed. */
  pageChanged(): void;
  /** Children were added or taken away by somebody else. */
  childrenChanged(): void;
  /** The address names another anchor. */
  followHash(): void;
}

const listeners = new Set<Listener>();
const profiles = new Set<HTMLElement>();
let roots = new WeakSet<Node>();
followPrint(listeners);

/** Nodes that a widget pasted itself: their arrival is no news. */
export const pasted = new WeakSet<Node>();

const observer = new MutationObserver((records) => {
  const touched = new Set<Listener>();
  for (const record of records) {
    if (record.type === 'attributes') return tellAll();
    const strange = [...record.addedNodes, ...record.removedNodes].some((node) => !pasted.has(node));
    if (strange && listeners.has(record.target as Listener)) touched.add(record.target as Listener);
  }
  touched.forEach((listener) => listener.childrenChanged());
});

type Look = (widget: HTMLElement, profile: Element | undefined) => void;
const looks = new Set<Look>();

/** `look` is called whenever a widget has read what stands inside it. */
export const onLook = (look: Look): unknown => looks.add(look);

/** A widget has read what stands inside it. */
export const tellLooks: Look = (widget, profile) => looks.forEach((look) => look(widget, profile));

const tellHash = () => listeners.forEach((listener) => listener.followHash());
const tellAll = () => listeners.forEach((listener) => listener.pageChanged());

/** Starts telling `widget` of changes. */
export function join(widget: Listener): void {
  if (!listeners.size) window.addEventListener('hashchange', tellHash);
  listeners.add(widget);
  observer.observe(widget, {childList: true});
  for (let root = widget.getRootNode(); !roots.has(root); root = root.host.getRootNode()) {
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    roots.add(root);
    if (!(root instanceof ShadowRoot)) break;
  }
}

/** Stops telling `widget`; the last one to leave turns both off. */
export function leave(widget: Listener): void {
  listeners.delete(widget);
  if (listeners.size) return;
  window.removeEventListener('hashchange', tellHash);
  observer.disconnect();
  roots = new WeakSet();
}

/** A `<clinic-profile>` came, changed or went. */
export function profileChanged(profile: HTMLElement): void {
  if (profile.isConnected) profiles.add(profile);
  else profiles.delete(profile);
  tellAll();
}

/** The nearest ancestor that matches, through the borders of shadow roots. */
export function closestThroughHosts(element: Element, selector: string): Element | undefined {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest(selector);
    if (found) return found;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The profile that speaks for `widget`: its nearest ancestor, else the first in the document. */
export function profileOf(widget: Element): Element | undefined {
  if (!profiles.size) return undefined;
  const first = () => [...profiles].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
  return closestThroughHosts(widget, 'clinic-profile') ?? first();
}

/** The language tag of the page around `element`, as written; empty where it says none. */
export const langAround = (element: Element): string => closestThroughHosts(element, '[lang]')?.getAttribute('lang') ?? '';
