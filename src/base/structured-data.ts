// Under a name that the tools for templates do not know: they would close the tag, which ends a script of a page that holds this file inline.
import {html as markup, render} from 'lit';
import {warn} from './warn.js';

const owners = new Map<string, Element>();

/** Tells machines what the page shows, once on a page for each kind of schema.org; without `data` it takes back what `widget` told. */
export function publish(widget: HTMLElement, type: string, data?: object): void {
  const owner = owners.get(type);
  if (owner !== widget) {
    if (!data) return;
    if (owner) return warn(widget.localName, 'has structured-data, as another one on this page has.', 'Leave it on one.');
  }
  const {head} = widget.ownerDocument;
  // One that a saved page brought along goes, too.
  head.querySelector(`[data-kw-data="${type}"]`)?.remove();
  owners.delete(type);
  if (!data) return;
  owners.set(type, widget);
  // Trusted Types forbid words on their way into a script, even into one that is data. Firefox asks when a script would run: one that comes out of
  // a template never does. Chromium asks when words are put in: those of a node that stands in it already may change.
  const made = new DocumentFragment();
  render(markup`<script type="application/ld+json">`, made);
  const script = made.lastChild as HTMLScriptElement;
  const text = new Text();
  script.dataset['kwData'] = type;
  script.append(text);
  head.append(script);
  // A saved page must not end the script early.
  text.data = JSON.stringify({'@context': 'https://schema.org', '@type': type, ...data}).replace(/</g, '\\u003c');
}
