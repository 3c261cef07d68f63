import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {faqControls} from '../src/content/controls/faq.js';
import {layWords} from '../src/content/faq/words.js';
import {withLocale} from '../src/localization/current.js';
import {availableLocales} from '../src/localization/messages.js';
import {fixture} from './support/index.js';
import {claimsOf} from './support/claims.js';

const controls = [
  ...Object.values(faqControls).filter((text): text is () => string => text.length === 0),
  ...[0, 1, 2, 3, 11, 100].map((count) => () => faqControls.found(count)),
  () => faqControls.reviewed('1'),
];

describe('words of the controls of ketamine-faq', () => {
  for (const locale of availableLocales) {
    it(`say nothing that is banned, in ${locale}`, () => {
      for (const text of controls) {
        const words = withLocale(locale, text);
        expect(claimsOf(text, locale), words).to.deep.equal([]);
      }
    });
  }

  it('count in the plural of the language', () => {
    expect([0, 1, 2, 21].map((count) => withLocale('en', () => faqControls.found(count)))).to.deep.equal([
      '0 questions found',
      '1 question found',
      '2 questions found',
      '21 questions found',
    ]);
  });
});

// What readers type (`faq.<id>.words`) is not what we say: these lists hold slang and stigma words on purpose, and so are not held against the
// list of banned claims. They must never be seen or heard for it.
describe('words that readers may type', () => {
  it('are never written into the page, nor told to machines', async () => {
    const page = await fixture('<ketamine-faq search topics structured-data></ketamine-faq>');
    const faq = page.querySelector('ketamine-faq') as Element;
    const everything = [faq.outerHTML, faq.shadowRoot?.innerHTML, document.querySelector('script[type="application/ld+json"]')?.textContent].join();
    for (const text of Object.values(layWords)) expect(everything).not.to.contain(text());
    for (const slang of ['k-hole', 'special k', 'stoned', 'troches']) expect(everything).not.to.contain(slang);
    page.remove();
  });
});
