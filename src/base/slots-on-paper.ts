/** Only Firefox has this. */
const IN_FIREFOX = 'mozInnerScreenX' in globalThis;

const undo: (() => void)[] = [];

/**
 * Firefox prints a copy of the page, and in that copy a child goes to its slot by name alone: all would stand in the first slot, beside empty boxes.
 * So while it prints, each slot has a name and each child says which one is its own.
 */
function nameSlots(widgets: Iterable<Element>): void {
  for (const {shadowRoot} of widgets)
    shadowRoot?.querySelectorAll('slot').forEach((slot, index) => {
      slot.name = `kw-${index}`;
      const nodes = slot.assignedNodes() as (Element | Text)[];
      for (const node of nodes) {
        const bare = node instanceof Text;
        const child = bare ? document.createElement('span') : node;
        const before = child.getAttribute('slot');
        if (bare) {
          node.replaceWith(child);
          child.append(node);
        }
        child.slot = slot.name;
        undo.push(() => {
          if (bare) {
            child.replaceWith(node);
            slot.assign(...nodes);
          } else if (before === null) child.removeAttribute('slot');
          else child.slot = before;
        });
      }
    });
}

/** Keeps `widgets` whole on paper. */
export function followPrint(widgets: Iterable<Element>): void {
  if (!IN_FIREFOX) return;
  addEventListener('beforeprint', () => nameSlots(widgets));
  addEventListener('afterprint', () => {
    while (undo.length) undo.pop()?.();
  });
}
