import {html, render} from 'lit';
import {warn} from './base/warn.js';
import {version} from './version.js';

const LOADED = Symbol.for('ketamine-widgets');

/**
 * Registers elements. Nothing is registered where the page does not let them render (a policy that forbids it, a broken host): the plain
 * HTML then stays as it is. A tag that somebody else has taken stays theirs.
 */
export function define(registry: Readonly<Record<string, CustomElementConstructor>>): void {
  if (!canRender()) return;
  const page = globalThis as unknown as Record<symbol, string | undefined>;
  const before = page[LOADED];
  if (before && before !== version) warn('ketamine-widgets', `${version} was loaded after ${before}.`, 'Load only one.');
  page[LOADED] = before ?? version;
  for (const [tag, element] of Object.entries(registry)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
    else if (!before) warn(tag, 'is taken by another script of this page.', 'That one stays.');
  }
}

/** A trial in a detached fragment: better nothing defined than a blank box over the page's own words. */
function canRender(): boolean {
  try {
    render(html`<p class=${'trial'}>${'trial'}</p>`, document.createDocumentFragment());
    return true;
  } catch (error) {
    warn('ketamine-widgets', `cannot render on this page (${String(error)}).`, 'Allow the policy: trusted-types ketamine-widgets.');
    return false;
  }
}
