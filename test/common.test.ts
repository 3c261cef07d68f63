import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import type {KetamineFaq} from '../src/elements/ketamine-faq.js';
import {registry} from '../src/elements/index.js';
import {directionOf} from '../src/localization/match.js';
import {audit, counters, danglingIds, fixture, media, settle, warnings} from './support/index.js';

const tags = Object.keys(registry).filter((tag) => tag !== 'clinic-profile');
const PROFILE =
  '<clinic-profile name="Example Clinic" region="US" phone="212-555-0142" sms="212-555-0142" email="hello@example.com" booking-url="https://booking.example.com/" hours="Mo-Fr 09:00-17:00" timezone="America/New_York" reply-time="1 day"></clinic-profile>';
const pageIn = (locale: string, tag: string, attributes = '') =>
  fixture(`<main lang="${locale}" dir="${directionOf(locale)}"><h1>1</h1>${PROFILE}<${tag} ${attributes}></${tag}></main>`);

/** Shows what a reader can fold out. */
async function openAll(page: ParentNode): Promise<void> {
  page.querySelectorAll('details').forEach((details) => (details.open = true));
  page.querySelectorAll<KetamineFaq>('ketamine-faq').forEach((faq) => faq.showAll());
  await settle(page);
}

for (const tag of tags) {
  describe(`${tag}, as every widget`, () => {
    for (const locale of ['en', 'es', 'ar']) {
      it(`passes axe in ${locale}, closed and open, light and dark`, async () => {
        const page = await pageIn(locale, tag);
        expect(await audit(page)).to.deep.equal([]);
        await openAll(page);
        page.classList.add('dark');
        expect(await audit(page)).to.deep.equal([]);
      });

      it(`points to no id that is not there, in ${locale}`, async () => {
        const page = await pageIn(locale, tag);
        expect(danglingIds(page)).to.deep.equal([]);
      });
    }

    it('writes nothing to the console when all is well, asks for nothing, stores nothing', async () => {
      performance.clearResourceTimings();
      const told = await warnings(async () => openAll(await pageIn('en', tag)));
      expect(told).to.deep.equal([]);
      expect(
        performance
          .getEntriesByType('resource')
          .map(({name}) => name)
          .filter((name) => !name.includes('wtr') && !name.includes('/test/')),
      ).to.deep.equal([]);
      expect(document.cookie).to.equal('');
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('moves nothing for readers who asked for less motion', async () => {
      await media({reducedMotion: 'reduce'});
      const page = await pageIn('en', tag);
      await openAll(page);
      expect(document.getAnimations()).to.deep.equal([]);
      await media({reducedMotion: 'no-preference'});
    });

    it('has controls that a thumb can hit', async () => {
      const page = await pageIn('en', tag);
      const controls = [...(page.querySelector(tag)?.shadowRoot?.querySelectorAll('button') ?? [])];
      for (const control of controls) expect(control.getBoundingClientRect().height, control.outerHTML.slice(0, 60)).to.be.at.least(44);
    });

    it('keeps its own size and spacing on a page that resets everything and changes the root size', async () => {
      const page = await pageIn('en', tag);
      const measure = () =>
        [...(page.querySelector(tag)?.shadowRoot?.querySelectorAll('.base > *, button, .section, .step, .way') ?? [])].map(
          (box) => getComputedStyle(box).padding + getComputedStyle(box).fontSize,
        );
      const before = measure();
      const hostile = document.createElement('style');
      hostile.textContent =
        'html{font-size:62.5%} body{font-size:16px} *,*::before,*::after{margin:0;padding:0;box-sizing:border-box} button{all:unset;display:inline;background:red} section{padding:9em} svg{width:1px}';
      document.head.append(hostile);
      const after = measure();
      hostile.remove();
      expect(after).to.deep.equal(before);
    });

    it('leaves no node and no listener behind', async () => {
      const comeAndGo = async () => {
        for (let round = 0; round < 20; round++) (await pageIn('en', tag)).remove();
        return counters();
      };
      await comeAndGo();
      const before = await comeAndGo();
      const after = await comeAndGo();
      expect(after.nodes - before.nodes).to.be.below(20);
      expect(after.listeners - before.listeners).to.be.below(5);
    });

    it('is one shadow root', async () => {
      const page = await pageIn('en', tag);
      const widget = page.querySelector(tag) as Element;
      expect(
        [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => element.shadowRoot && element.localName !== 'crisis-help'),
      ).to.deep.equal([]);
    });
  });
}

describe('what never goes', () => {
  for (const tag of tags.filter((name) => name !== 'crisis-help')) {
    for (const [whose, words] of [
      ['its own words', ''],
      ['words of the page', '<h3>Ours</h3><p>Text with <a href="tel:+12125550142">212-555-0142</a></p>'],
    ] as const) {
      it(`${tag} with ${whose} shows crisis help and says that it is not medical advice`, async () => {
        const page = await fixture(`<${tag} region="US" phone="212-555-0142">${words}</${tag}>`);
        const place = tag === 'safety-card' ? 'crisis-help' : tag === 'ketamine-guide' ? ':scope > * > [data-kw-crisis]' : '[data-kw-foot] [data-kw-crisis]';
        const help = page.querySelector(place);
        expect(help?.querySelector('a[href="tel:911"]')?.checkVisibility()).to.equal(true);
        expect(help?.querySelector('a[href="tel:988"]')?.checkVisibility()).to.equal(true);
        const advice = [...page.querySelectorAll('[data-kw-foot] p')].find((line) => line.textContent?.includes('not medical advice'));
        expect(advice?.checkVisibility()).to.equal(true);
      });
    }
  }

  for (const tag of ['ketamine-faq', 'mechanism-steps', 'safety-card']) {
    it(`${tag} shows the sources of every entry, the off-label line, and that no clinician has reviewed it`, async () => {
      const page = await fixture(`<${tag} region="US"></${tag}>`);
      const entries = [...page.querySelectorAll(`${tag} > :is(h3, h4)[id]:not([id*="-topic-"])`)];
      expect(entries.length).to.be.at.least(8);
      const refs = [...page.querySelectorAll(`${tag} > [data-kw-refs]`)];
      expect(refs).to.have.length(entries.length);
      for (const line of refs) expect(line.textContent, line.textContent ?? '').to.match(/^Sources: .{5,}/);
      const foot = page.querySelector('[data-kw-foot]')?.textContent;
      expect(foot).to.contain('off-label').and.to.contain('has not been reviewed by a clinician').and.to.contain('Sources (');
    });
  }
});

describe('bad input to any widget', () => {
  for (const markup of [
    '<safety-card heading-level="x"></safety-card>',
    '<ketamine-faq mode="all"></ketamine-faq>',
    '<mechanism-steps appearance="loud"></mechanism-steps>',
    '<ketamine-faq><p>no heading</p></ketamine-faq>',
    '<clinic-profile reviewer="A" reviewed="2026-13-45"></clinic-profile><safety-card></safety-card>',
    '<contact-cta><p>no link</p></contact-cta>',
  ]) {
    it(`is told to the webmaster and still shows words: ${markup}`, async () => {
      let shown = 0;
      const told = await warnings(async () => {
        const page = await fixture(markup);
        shown = page.textContent?.length ?? 0;
      });
      expect(told, told.join()).to.have.length.above(0);
      for (const text of told) expect(text).to.match(/^<[a-z-]+> .+\. .+/);
      expect(shown).to.be.above(5);
    });
  }

  it('names no reviewer without a date, and one with a date', async () => {
    const reviewLine = async (attributes: string) =>
      (await fixture(`<clinic-profile ${attributes}><mechanism-steps></mechanism-steps></clinic-profile>`)).querySelector('[data-kw-foot]')?.textContent;
    expect(await reviewLine('reviewer="Example Reviewer"')).to.contain('not been reviewed by a clinician');
    expect(await reviewLine('reviewer="Example Reviewer" reviewed="2026-02-30"')).to.contain('not been reviewed by a clinician');
    const good = await reviewLine('reviewer="Example Reviewer, MD" reviewed="2026-11-23"');
    expect(good).to.contain('Reviewed for this clinic by Example Reviewer, MD, November 23, 2026.');
    expect(good).not.to.contain('not been reviewed');
  });
});
