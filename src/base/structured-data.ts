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
  const script = widget.ownerDocument.createElement('script');
  const text = widget.ownerDocument.createTextNode('');
  script.type = 'application/ld+json';
  script.dataset['kwData'] = type;
  script.append(text);
  head.append(script);
  // Trusted Types forbid words on their way into a script, even into one that is data; words of a node that stands in it may change.
  // A saved page must not end the script early.
  text.data = JSON.stringify({'@context': 'https://schema.org', '@type': type, ...data}).replace(/</g, '\\u003c');
}
