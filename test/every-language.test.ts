import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import type {KetamineFaq} from '../src/elements/ketamine-faq.js';
import {registry} from '../src/elements/index.js';
import {availableLocales} from '../src/localization/messages.js';
import {directionOf} from '../src/localization/match.js';
import {fixture, settle, viewport, warnings} from './support/index.js';

const tags = Object.keys(registry).filter((tag) => tag !== 'clinic-profile');
const PROFILE =
  '<clinic-profile name="Example Clinic" region="US" phone="212-555-0142" sms="212-555-0142" email="hello@example.com" booking-url="https://booking.example.com/" hours="Mo-Fr 09:00-17:00" timezone="America/New_York" reply-time="1 day"></clinic-profile>';
const pageIn = (locale: string, tag: string) =>
  fixture(`<main lang="${locale}" dir="${directionOf(locale)}"><h1>1</h1>${PROFILE}<${tag} search topics print chooser></${tag}></main>`);

/** Shows what a reader can fold out. */
async function openAll(page: ParentNode): Promise<void> {
  page.querySelectorAll('details').forEach((details) => (details.open = true));
  page.querySelectorAll<KetamineFaq>('ketamine-faq').forEach((faq) => faq.showAll());
  await settle(page);
}

const inside = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? inside(element.shadowRoot) : [])]);

/** Boxes whose words do not fit in. */
const overflowing = (page: Element) =>
  inside(page)
    .filter(
      (element) =>
        element instanceof HTMLElement &&
        getComputedStyle(element).display !== 'inline' &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0,
    )
    .map((element) => `${element.localName}.${element.className} ${element.scrollWidth}>${element.clientWidth}`);

/** Words in Latin letters that nothing marks as English, as a name or as a source. */
const unmarked = (page: Element) =>
  inside(page)
    .filter((element) => !element.closest('[lang="en"], [translate="no"], style, clinic-profile') && element.childElementCount === 0)
    .map((element) => element.textContent?.trim() ?? '')
    .filter((text) => /[A-Za-z]{3,} [A-Za-z]{3,} [A-Za-z]{3,}/.test(text));

/** Languages whose letters tell them from English. */
const otherLetters = ['ar', 'ru', 'zh'];

for (const locale of availableLocales) {
  describe(`in ${locale}`, () => {
    for (const tag of tags) {
      it(`${tag} fits 320 pixels, at text of twice the size too, and says nothing to the console`, async () => {
        await viewport({width: 320, height: 700});
        try {
          let page: HTMLElement | undefined;
          expect(await warnings(async () => void (page = await pageIn(locale, tag)))).to.deep.equal([]);
          const shown = page as HTMLElement;
          await openAll(shown);
          expect(overflowing(shown)).to.deep.equal([]);
          expect(document.documentElement.scrollWidth).to.be.at.most(320);
          (shown.firstElementChild as HTMLElement).style.fontSize = '200%';
          expect(document.documentElement.scrollWidth).to.be.at.most(320);
        } finally {
          await viewport({width: 1024, height: 768});
        }
      });

      if (otherLetters.some((language) => locale.startsWith(language)))
        it(`${tag} leaves no English, apart from names and sources`, async () => expect(unmarked(await pageIn(locale, tag))).to.deep.equal([]));
    }
  });
}
