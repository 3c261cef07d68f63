/**
 * For systems that strip unknown tags: `<div data-kw="ketamine-faq" data-region="US">` becomes the widget. Its children go into the widget,
 * its other `data-` attributes become attributes of the widget.
 */
export function mount(root: ParentNode, tags: readonly string[]): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-kw]')) {
    const tag = place.dataset['kw'] as string;
    if (!tags.includes(tag) || place.querySelector(`:scope > ${tag}`)) continue;
    const widget = place.ownerDocument.createElement(tag);
    for (const {name, value} of place.attributes) {
      if (name.startsWith('data-') && name !== 'data-kw') widget.setAttribute(name.slice(5), value);
    }
    widget.append(...place.childNodes);
    place.append(widget);
  }
}
