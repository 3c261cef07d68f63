import {langAround} from '../../base/context.js';
import {OWN} from '../../base/paste.js';
import {warn} from '../../base/warn.js';
import {ANY_WIDGET} from '../../base/widgets.js';
import {claimLanguages, claimsIn} from '../../content/banned.js';
import {sourceLocale} from '../../localization/messages.js';
import {matchLocale} from '../../localization/match.js';

/** What is not in the clinic's own words: what a widget pasted, the titles of sources, and widgets inside, which are looked at themselves. */
const NOT_THEIRS = `[${OWN}],[data-kw-foot],[data-kw-refs],${ANY_WIDGET}`;

/** Compares the words that a clinic put into `widget`, and its heading, with the claims that never ship. Reports go to the console only. */
export function checkClaims(widget: Element, profile: Element | undefined): void {
  if (!profile?.hasAttribute('debug')) return;
  if (!profile.getAttribute('region')) warn('clinic-profile', 'says no region.', 'Without it nobody sees a crisis line, and the words are the strict ones.');
  compare(widget, langAround(widget), widget.getAttribute('heading') ?? '');
  widget.childNodes.forEach((node) => compare(widget, langAround(widget), wordsOf(widget, node)));
}

/** The words of a node in the language around it; a part in another language is compared by itself. */
function wordsOf(widget: Element, node: Node): string {
  if (!(node instanceof Element)) return node instanceof Text ? node.data : '';
  if (node.matches(NOT_THEIRS)) return '';
  const words = [...node.childNodes].map((child) => wordsOf(widget, child)).join(' ');
  if (!node.hasAttribute('lang')) return words;
  compare(widget, langAround(node), words);
  return '';
}

function compare(widget: Element, lang: string, words: string): void {
  if (!words.trim()) return;
  const language = matchLocale(lang || sourceLocale, claimLanguages);
  if (!language)
    return warn('clinic-profile', `cannot check words in lang="${lang}": there is no list of claims for it.`, 'Ask somebody who speaks it to read them.');
  for (const {problem, instead} of claimsIn(words, language)) warn(widget.localName, problem, instead);
}
