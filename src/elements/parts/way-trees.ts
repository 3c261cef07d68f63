import type {Place} from '../../base/element.js';
import {fill, h, type Child, type Tree} from '../../base/tree.js';
import {checkedUrl, dialled} from '../../base/urls.js';
import {warn} from '../../base/warn.js';
import {ui} from '../../content/ui.js';
import {allows} from './permissions.js';

/** What the clinic says under the name of an attribute. */
export type Said = (name: string) => string | undefined;

/** Words that no translation touches and that always read left to right. */
const verbatim = (words: string): Tree => h('bdi', {dir: 'ltr', translate: 'no'}, words);

const wayTree = (href: string, words: readonly Child[]): Tree => h('p', {}, h('a', {href}, ...words));

/** A way to reach the clinic by a number; none where there is nothing to dial. */
export function numberWay(tag: string, said: Said, attribute: string, scheme: string, words: string): Tree[] {
  const printed = said(attribute);
  const number = printed && dialled(printed);
  if (number) return [wayTree(scheme + number, fill(words, verbatim(printed)))];
  if (printed) warn(tag, `${attribute}="${printed}" has no number to dial.`, 'Write it in digits, such as 212-555-0142.');
  return [];
}

export function emailWay(tag: string, said: Said): Tree[] {
  const address = said('email');
  if (!address) return [];
  if (/^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(address)) return [wayTree(`mailto:${address}`, fill(ui.email(), verbatim(address)))];
  warn(tag, `email="${address}" is no e-mail address.`, 'Write one address, such as hello@example.com.');
  return [];
}

/** A link to book, where it may stand beside the medicine. */
export function bookWay(tag: string, said: Said, place: Place, base: string): Tree[] {
  const address = said('booking-url');
  const url = address && checkedUrl(address, base);
  if (!address) return [];
  if (!url || !/^https?:/.test(url)) warn(tag, `booking-url="${address}" is no link to follow.`, 'Use an https:// address, or a path of your site.');
  else if (allows(place, 'booking')) return [wayTree(url, [ui.book()])];
  else
    warn(
      tag,
      `shows no link to book ${place.region ? `in ${place.region}` : 'without a region'}.`,
      'Say your region; where the law lets you, say allow="booking" on the <clinic-profile>.',
    );
  return [];
}
