import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import type {FaqToggleEvent, KetamineFaq} from '../src/elements/ketamine-faq.js';
import {accessibilityTree, fixture, media, press, settle} from './support/index.js';

const OWN = `<ketamine-faq heading="Visiting us">
  <h3 id="park">Where can I park?</h3><p>Behind the house.</p>
  <p></p><br><!-- an editor left this -->
  <h3 id="bring">Can I bring someone?</h3>Yes, <b>an adult</b>.<ul><li id="deep">Who can drive</li></ul>
  <h3 id="eat">Can I eat?</h3><p>Ask us first.</p>
</ketamine-faq>`;

const faqIn = async (markup: string) => (await fixture(markup)).querySelector('ketamine-faq') as KetamineFaq;
const buttons = (faq: Element) => [...(faq.shadowRoot as ShadowRoot).querySelectorAll<HTMLButtonElement>('[aria-expanded]')];
const openOnes = (faq: Element) => buttons(faq).flatMap((button, index) => (button.ariaExpanded === 'true' ? [index] : []));
const seen = (node: Element) => node.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true}) && node.getBoundingClientRect().height > 0;

describe('ketamine-faq', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is heading over button for assistive technology, with the question as its name', async () => {
    const faq = await faqIn(OWN);
    const tree = await accessibilityTree(faq);
    expect(tree).to.match(/heading "Where can I park\?" level=3\n\s+button "Where can I park\?" expanded=false/);
  });

  it('opens and closes an answer with Enter and Space', async () => {
    const faq = await faqIn(OWN);
    buttons(faq)[1]?.focus();
    await press('Enter');
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([1]);
    expect(seen(faq.querySelector('#deep') as Element)).to.equal(true);
    await press('Space');
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([]);
    expect(seen(faq.querySelector('#deep') as Element)).to.equal(false);
  });

  it('goes from question to question with Tab, past closed answers', async () => {
    const faq = await faqIn(OWN);
    buttons(faq)[0]?.focus();
    await press('Tab');
    expect(faq.shadowRoot?.activeElement).to.equal(buttons(faq)[1]);
  });

  it('opens on a click on the words of the question', async () => {
    const faq = await faqIn(OWN);
    faq.querySelector('h3')?.click();
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([0]);
  });

  it('shows and hides all answers with one button, which says what it will do', async () => {
    const faq = await faqIn(OWN);
    const all = faq.shadowRoot?.querySelector('.all') as HTMLButtonElement;
    expect(all.textContent).to.equal('Show all answers');
    all.click();
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([0, 1, 2]);
    expect(all.textContent).to.equal('Hide all answers');
    all.click();
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([]);
  });

  it('keeps only one answer open in mode="single"', async () => {
    const faq = await faqIn(OWN.replace('<ketamine-faq', '<ketamine-faq mode="single"'));
    for (const button of buttons(faq).slice(0, 2)) {
      button.click();
      await settle(faq);
    }
    expect(openOnes(faq)).to.deep.equal([1]);
  });

  it('tells who opened which answer, without any text of the page', async () => {
    const faq = await faqIn(OWN);
    const told: unknown[] = [];
    document.addEventListener(
      'kw-faq-toggle',
      (event) => told.push([(event as FaqToggleEvent).id, (event as FaqToggleEvent).open, (event as FaqToggleEvent).source]),
      {once: true},
    );
    buttons(faq)[1]?.click();
    expect(told).to.deep.equal([['bring', true, 'user']]);
  });

  it('opens, by script, by link to the question, and by link to something inside the answer', async () => {
    const faq = await faqIn(OWN);
    faq.show('park');
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([0]);
    location.hash = '#eat';
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([0, 2]);
    expect(faq.shadowRoot?.activeElement).to.equal(buttons(faq)[2]);
    location.hash = '#deep';
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([0, 1, 2]);
    expect(seen(faq.querySelector('#deep') as Element)).to.equal(true);
  });

  it('follows an address that was there before it, and survives a broken one', async () => {
    location.hash = '#faq-drive';
    const faq = await faqIn('<ketamine-faq></ketamine-faq>');
    const drive = faq.querySelector('#faq-drive');
    expect(
      buttons(faq)
        .find((button) => button.ariaExpanded === 'true')
        ?.querySelector('slot')
        ?.assignedNodes(),
    ).to.deep.equal([drive]);
    location.hash = '#%E0%A4%A';
    await settle(faq);
    expect(openOnes(faq)).to.have.length(1);
  });

  it('leaves closed answers to be found by the browser, and opens where it found', async () => {
    const faq = await faqIn(OWN);
    const panel = faq.shadowRoot?.querySelectorAll('.answer')[2] as HTMLElement;
    expect(panel.getAttribute('hidden')).to.equal('until-found');
    panel.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([2]);
  });

  it('keeps its sign for open and closed in forced colors, which take gradients away', async () => {
    await media({forcedColors: 'active'});
    try {
      const faq = await faqIn(OWN);
      const sign = () => getComputedStyle(buttons(faq)[0] as Element, '::after');
      expect(sign().forcedColorAdjust).to.equal('none');
      const closed = sign().backgroundSize;
      faq.show('park');
      await settle(faq);
      expect(sign().backgroundSize).not.to.equal(closed);
    } finally {
      await media({forcedColors: 'none'});
    }
  });

  it('prints every answer, open or not', async () => {
    const faq = await faqIn(OWN);
    await media({media: 'print'});
    try {
      for (const answer of faq.querySelectorAll(':scope > p:not(:empty), ul')) expect(seen(answer), answer.textContent ?? '').to.equal(true);
    } finally {
      await media({media: 'screen'});
    }
  });

  it('keeps open answers open when the language changes', async () => {
    const page = await fixture('<div lang="en"><ketamine-faq></ketamine-faq></div>');
    const faq = page.querySelector('ketamine-faq') as KetamineFaq;
    faq.show('faq-cost');
    await settle(faq);
    const before = openOnes(faq);
    const english = faq.textContent;
    (page.firstElementChild as HTMLElement).lang = 'es';
    await settle(faq);
    expect(faq.textContent).not.to.equal(english);
    expect(before).to.have.length(1);
    expect(openOnes(faq)).to.deep.equal(before);
  });

  it('has an anchor for every question, the same in every language', async () => {
    const anchors = async (lang: string) => [...(await faqIn(`<ketamine-faq lang="${lang}"></ketamine-faq>`)).querySelectorAll('h4')].map(({id}) => id);
    const english = await anchors('en');
    expect(english).to.include('faq-drive').and.to.include('faq-suicidal-thoughts');
    expect(english).to.have.length.of.at.least(20);
    for (const lang of ['es', 'ar']) expect((await anchors(lang)).map((id) => id.replace(/-\d+$/, ''))).to.deep.equal(english);
  });

  it('puts crisis help first in the answer about thoughts of suicide, and nothing to book in it', async () => {
    const faq = await faqIn('<ketamine-faq region="US"></ketamine-faq>');
    const heading = faq.querySelector('#faq-suicidal-thoughts') as Element;
    expect(heading.nextElementSibling?.querySelector('a')?.getAttribute('href')).to.equal('tel:911');
    for (let node = heading.nextElementSibling; node && !/^H/.test(node.tagName); node = node.nextElementSibling)
      expect(node.textContent).not.to.match(/book/i);
  });
});
