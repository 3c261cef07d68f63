const followers = new Set<() => void>();
const tell = (): void => followers.forEach((follower) => follower());

/** Calls `follower` when the address of the page names another anchor. One listener serves all widgets. */
export function followHash(follower: () => void): void {
  if (!followers.size) window.addEventListener('hashchange', tell);
  followers.add(follower);
}

/** Stops calling `follower`; the last one to leave takes the listener off. */
export function leaveHash(follower: () => void): void {
  followers.delete(follower);
  if (!followers.size) window.removeEventListener('hashchange', tell);
}

/** What the address of the page names inside `widget`. */
export function anchorIn(widget: Element): Element | null {
  try {
    return location.hash ? widget.querySelector(`#${CSS.escape(decodeURIComponent(location.hash.slice(1)))}`) : null;
  } catch {
    return null; // An address that is not well formed names nothing.
  }
}
