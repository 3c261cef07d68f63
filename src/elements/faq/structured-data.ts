import type {Item} from '../../base/read.js';
import {warn} from '../../base/warn.js';
import {textsOf} from './item.js';

let owner: Element | undefined;
const MARK = 'data-kw-faq';

/** Tells machines the questions and answers that the page shows, once on a page; without `items` it takes back what `widget` told. */
export function publish(widget: HTMLElement, items: readonly Item[] = []): void {
  if (owner !== widget) {
    if (!items.length) return;
    if (owner) return warn(widget.localName, 'has structured-data, as another one on this page has.', 'Leave it on one.');
  }
  const {head} = widget.ownerDocument;
  // One that a saved page brought along goes, too.
  head.querySelector(`[${MARK}]`)?.remove();
  owner = items.length ? widget : undefined;
  if (!owner) return;
  const mainEntity = items.map(textsOf).map(([name, text]) => ({'@type': 'Question', name, acceptedAnswer: {'@type': 'Answer', text}}));
  const script = widget.ownerDocument.createElement('script');
  const text = widget.ownerDocument.createTextNode('');
  script.type = 'application/ld+json';
  script.setAttribute(MARK, '');
  script.append(text);
  head.append(script);
  // Trusted Types forbid words on their way into a script, even into one that is data; words of a node that stands in it may change.
  // A saved page must not end the script early.
  text.data = JSON.stringify({'@context': 'https://schema.org', '@type': 'FAQPage', mainEntity}).replace(/</g, '\\u003c');
}
