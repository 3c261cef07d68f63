import {html, nothing, type TemplateResult} from 'lit';
import {slotted} from '../../base/slotted.js';

/** A box for some children of the widget; nothing where there are none. The class is the hook of the styles, the part that of the page. */
export const block = (name: string, nodes: readonly Node[] | undefined, part = name): TemplateResult | typeof nothing =>
  nodes?.length ? html`<div class=${name} part=${part}><slot ${slotted(nodes)}></slot></div>` : nothing;
