import {forgetPasted} from '../../src/base/paste.js';
import {directionOf} from '../../src/localization/match.js';
import {replaceTable} from '../../src/localization/messages.js';
import type {Row} from './model.js';

/** Which element shows a text, by how its id starts; the longest start wins. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  crisis: 'crisis-help',
  faq: 'ketamine-faq',
  mechanism: 'mechanism-steps',
  safety: 'safety-card',
  guide: 'ketamine-guide',
  timeline: 'onset-timeline',
  outcome: 'outcome-chart',
  condition: 'condition-evidence',
  questions: 'clinic-questions',
  'ui.contact': 'contact-cta',
  'ui.faq': 'ketamine-faq',
  'ui.steps': 'mechanism-steps',
  'ui.evidence': 'mechanism-steps',
  'ui.table': 'safety-card',
};

/** The element in which a text is seen; the questions where it may stand anywhere. */
export function elementFor(id: string): string {
  const starts = Object.keys(SHOWN_BY).filter((start) => id.startsWith(start));
  const best = starts.sort((a, b) => b.length - a.length).find((start) => customElements.get(SHOWN_BY[start] as string));
  return best ? (SHOWN_BY[best] as string) : 'ketamine-faq';
}

/** Shows an element in English and in the language of the desk, with the words as they are now. */
export function show(places: readonly [english: Element, translated: Element], element: string, tag: string, table: Parameters<typeof replaceTable>[1]): void {
  replaceTable(tag, table);
  forgetPasted();
  for (const [place, lang] of [
    [places[0], 'en'],
    [places[1], tag],
  ] as const) {
    place.setAttribute('lang', lang);
    place.setAttribute('dir', directionOf(lang));
    const profile = document.createElement('clinic-profile');
    for (const [name, value] of Object.entries({name: 'Example Clinic', region: 'US', phone: '212-555-0142', 'booking-url': 'https://booking.example.com/'}))
      profile.setAttribute(name, value);
    profile.append(document.createElement(element));
    place.replaceChildren(profile);
  }
}

/** Whether a node says just this text, with anything in the place of its values. */
function says(node: Node, words: string): boolean {
  const said = (node.textContent ?? '').trim();
  const pieces = words.trim().split(/\{\d+\}/);
  let at = 0;
  for (const piece of pieces) {
    const found = said.indexOf(piece, at);
    if (found < 0 || (at === 0 && found > 0 && piece === pieces[0])) return false;
    at = found + piece.length;
  }
  return said.startsWith(pieces[0] as string) && said.endsWith(pieces.at(-1) as string) && (pieces.length > 1 || said === words.trim());
}

/** The text that a clicked node shows: of those that fit, the one with most words of its own. */
export function rowOf(target: EventTarget | undefined, rows: readonly Row[], side: 'english' | 'words'): Row | undefined {
  for (let node = target instanceof Element ? target : null; node && !node.localName.includes('-'); node = node.parentElement) {
    const here = node;
    const fitting = rows.filter((row) => row[side] && says(here, row[side]));
    if (fitting.length) return fitting.sort((a, b) => b[side].length - a[side].length)[0];
  }
  return undefined;
}

/** The innermost node that shows a text, also inside the shadow roots of widgets. */
export function nodeOf(place: ParentNode, words: string): Element | undefined {
  if (!words) return undefined;
  const all = [...place.querySelectorAll('*')];
  const inside = all.flatMap((node): (Element | undefined)[] => (node.shadowRoot ? [nodeOf(node.shadowRoot, words)] : []));
  return all.filter((node) => says(node, words)).at(-1) ?? inside.find(Boolean);
}
