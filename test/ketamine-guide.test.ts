import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import type {KetamineFaq} from '../src/elements/ketamine-faq.js';
import {audit, fixture, media, settle, viewport, warnings} from './support/index.js';

const guideIn = async (markup: string) => {
  const page = await fixture(markup);
  await settle(page);
  return page.querySelector('ketamine-guide') as HTMLElement;
};
const US = (attributes = '', inside = '') =>
  `<clinic-profile region="US" name="Example Clinic" phone="212-555-0142"></clinic-profile><ketamine-guide ${attributes}>${inside}</ketamine-guide>`;
const parts = (guide: Element) => [...guide.querySelectorAll(':scope > [id^="guide-"]')].map(({id}) => id.replace(/^guide-|-\d+$/g, ''));
const WHOLE = ['intro', 'mechanism', 'timeline', 'figures', 'conditions', 'safety', 'unknown', 'key-points', 'questions', 'faq', 'contact'];
const numbers = (root: ParentNode) =>
  [...root.querySelectorAll('[data-kw-refs] bdi')].map((source) => Number(/\[(\d+)\]$/.exec(source.textContent ?? '')?.[1]));
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));

describe('ketamine-guide', () => {
  it('tells the whole article in order, each part by the element that is made for it', async () => {
    const guide = await guideIn(US());
    expect(parts(guide)).to.deep.equal(WHOLE);
    const tellers = [
      'mechanism-steps',
      'onset-timeline',
      'outcome-chart',
      'condition-evidence',
      'safety-card',
      'clinic-questions',
      'ketamine-faq',
      'contact-cta',
    ];
    for (const tag of tellers) expect(guide.querySelector(`:scope > ${tag}`)?.textContent?.length, tag).to.be.above(50);
  });

  it('has headings that descend by one at most, from title to question', async () => {
    const guide = await guideIn(`<main><h1>Page</h1>${US()}</main>`);
    const levels = [...guide.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({localName}) => Number(localName[1]));
    expect(levels[0]).to.equal(2);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1), `heading ${index}`).to.be.at.most(1));
  });

  it('links every part in its contents, and marks where the reader is', async () => {
    await viewport({width: 800, height: 600});
    const guide = await guideIn(US());
    const links = [...guide.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map((link) => link.hash)).to.deep.equal(WHOLE.map((id) => `#guide-${id}`));
    for (const link of links) expect(guide.querySelector(link.hash)?.textContent).to.equal(link.textContent);
    guide.querySelector('#guide-unknown')?.scrollIntoView();
    await frame();
    await frame();
    expect(guide.querySelector('[aria-current]')?.textContent).to.equal('What is not known yet');
  });

  it('numbers its sources once: the numbers of all parts lead into one list', async () => {
    const guide = await guideIn(US());
    expect(guide.querySelectorAll('[data-kw-sources]')).to.have.length(1);
    const sources = guide.querySelectorAll(':scope > [data-kw-foot] ol > li').length;
    const cited = numbers(guide);
    expect(cited.length).to.be.above(60);
    for (const number of cited) expect(number).to.be.within(1, sources);
    expect(new Set(cited).size).to.be.above(40);
    const names = new Map<string, number>();
    for (const source of guide.querySelectorAll('[data-kw-refs] bdi')) {
      const [, name = '', number] = /^(.*) \[(\d+)\]$/.exec(source.textContent ?? '') ?? [];
      expect(names.get(name) ?? Number(number), name).to.equal(Number(number));
      names.set(name, Number(number));
    }
  });

  it('says once what stands at the foot, and crisis help before the first part', async () => {
    const guide = await guideIn(US());
    expect(guide.querySelectorAll('[data-kw-foot]')).to.have.length(1);
    const crisis = guide.querySelector(':scope > [data-kw-crisis]') as Element;
    expect(crisis.compareDocumentPosition(guide.querySelector('#guide-intro') as Element) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(crisis.querySelector('a[href="tel:911"]')).not.to.equal(null);
  });

  it('shows chosen parts in their order, and names what it does not know', async () => {
    const said = await warnings(async () => expect(parts(await guideIn(US('sections="safety intro nonsense"')))).to.deep.equal(['safety', 'intro']));
    expect(said.join()).to.contain('nonsense').and.to.contain('key-points');
  });

  it('dresses parts of the page: its text, other widgets without a foot of their own, one list of sources', async () => {
    const guide = await guideIn(
      US('heading="Ours"', '<h3 id="way">Way</h3><p>Behind the house.</p><h3>How</h3><mechanism-steps heading=""></mechanism-steps>'),
    );
    expect(guide.shadowRoot?.querySelectorAll('.section')).to.have.length(2);
    expect(guide.querySelectorAll('[data-kw-foot]')).to.have.length(1);
    expect(numbers(guide).length).to.be.above(5);
    expect(guide.textContent).to.contain('Behind the house.');
  });

  it('says how long it takes to read', async () => {
    const guide = await guideIn(US());
    await frame();
    const minutes = Number(/about (\d+) min/.exec(guide.shadowRoot?.querySelector('.time')?.textContent ?? '')?.[1]);
    expect(minutes).to.be.within(15, 120);
  });

  it('tells machines who reviewed it only where the clinic says so', async () => {
    const data = () => JSON.parse(document.head.querySelector('[data-kw-data="MedicalWebPage"]')?.textContent ?? 'null') as Record<string, unknown> | null;
    const page = await fixture(
      '<clinic-profile region="US" name="Example Clinic"></clinic-profile><ketamine-guide structured-data sections="intro unknown"></ketamine-guide>',
    );
    await settle(page);
    expect(data()).to.include({'@type': 'MedicalWebPage', name: 'Ketamine treatment for depression: a guide', inLanguage: 'en'});
    expect(data()).not.to.have.property('reviewedBy');
    expect((data()?.['citation'] as string[]).length).to.be.above(5);
    const profile = page.querySelector('clinic-profile');
    profile?.setAttribute('reviewer', 'A. Example, MD');
    profile?.setAttribute('reviewed', '2026-11-23');
    await settle(page);
    expect(data()).to.deep.include({lastReviewed: '2026-11-23', reviewedBy: {'@type': 'Person', name: 'A. Example, MD'}});
    page.querySelector('ketamine-guide')?.remove();
    expect(data()).to.equal(null);
  });

  it('is left without promotion in a strict country, and names nothing in Australia', async () => {
    const strict = await guideIn('<ketamine-guide region="GB"></ketamine-guide>');
    expect(strict.querySelector('h2')?.textContent).to.equal('Treatment for depression: a guide');
    const nameless = await guideIn('<ketamine-guide region="AU"></ketamine-guide>');
    expect(nameless.textContent).not.to.match(/ketamine/i);
    expect(parts(nameless)).to.include.members(['timeline', 'safety', 'unknown', 'key-points', 'questions', 'faq', 'contact']);
  });

  it('prints as a leaflet: no contents, every part, the sources once', async () => {
    const guide = await guideIn(US());
    await media({media: 'print'});
    expect(guide.querySelector('nav')?.checkVisibility()).to.equal(false);
    expect(guide.querySelector('#guide-contact')?.checkVisibility()).to.equal(true);
    await media({media: 'screen'});
  });

  it('passes an audit', async () => expect(await audit(await guideIn(`<main>${US('sections="intro timeline key-points"')}</main>`))).to.deep.equal([]));
});

describe('the list to print', () => {
  it('takes in answers that a reader marks in the questions and answers', async () => {
    const page = await fixture('<ketamine-faq stars region="US"></ketamine-faq><clinic-questions region="US"></clinic-questions>');
    const [faq, list] = [page.querySelector('ketamine-faq') as KetamineFaq, page.querySelector('clinic-questions')];
    faq.show('faq-drive');
    await settle(page);
    const star = faq.shadowRoot?.querySelector('[part="star"]') as HTMLElement;
    expect(star.getAttribute('aria-pressed')).to.equal('false');
    star.click();
    await settle(page);
    expect(star.getAttribute('aria-pressed')).to.equal('true');
    expect(list?.shadowRoot?.querySelector('.own li')?.textContent).to.contain(document.getElementById('faq-drive')?.textContent ?? '?');
    star.click();
    await settle(page);
    expect(list?.shadowRoot?.querySelector('.own li')).to.equal(null);
  });
});
