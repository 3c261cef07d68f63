import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

class Slotted extends Directive {
  #nodes: readonly Node[] = [];

  render(_nodes: readonly Node[]) {
    return noChange;
  }

  override update(part: ElementPart, [nodes]: [readonly Node[]]) {
    if (nodes.length !== this.#nodes.length || nodes.some((node, index) => node !== this.#nodes[index])) {
      this.#nodes = nodes;
      (part.element as HTMLSlotElement).assign(...(nodes as (Element | Text)[]));
    }
    return noChange;
  }
}

/** `<slot ${slotted(nodes)}></slot>` shows these children of the widget here; their markup is not touched. */
export const slotted = directive(Slotted);
