import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import '../src/index.js';
import type {FaqToggleEvent, KetamineFaq} from '../src/elements/ketamine-faq.js';
import {accessibilityTree, audit, fixture, media, press, settle as settled} from './support/index.js';

const OWN = `<ketamine-faq heading="Visiting us" search>
  <details id="park"><summary>Where can I park?</summary><p>Behind the house.</p></details>
  <details><summary id="bring">Can I bring someone?</summary><p>Yes, <b id="deep">an adult</b>.</p></details>
  <h3 id="eat">Can I eat?</h3><p>Ask us first.</p>
  <details open><summary>Is there a lift?</summary>Yes.</details>
</ketamine-faq>`;

const faqIn = async (markup: string) => (await fixture(markup)).querySelector('ketamine-faq') as KetamineFaq;
const details = (faq: Element) => [...faq.querySelectorAll('details:not([data-kw-sources])')] as HTMLDetailsElement[];
const openOnes = (faq: Element) => details(faq).flatMap(({open}, index) => (open ? [index] : []));
const seen = (node: Element) => node.checkVisibility({contentVisibilityAuto: true}) && node.getBoundingClientRect().height > 0;

/** Events of `<details>` come a task later. */
async function settle(page: ParentNode): Promise<void> {
  await settled(page);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await settled(page);
}

async function told(act: () => unknown, page: ParentNode): Promise<unknown[]> {
  const list: unknown[] = [];
  const listen = (event: Event) => {
    const {id, open, source} = event as FaqToggleEvent;
    list.push([id, open, source]);
  };
  document.addEventListener('kw-faq-toggle', listen);
  await act();
  await settle(page);
  document.removeEventListener('kw-faq-toggle', listen);
  return list;
}

describe('details of the page in ketamine-faq', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('stay details, in their place among the other questions', async () => {
    const faq = await faqIn(OWN);
    const rows = [...(faq.shadowRoot as ShadowRoot).querySelectorAll('.item')].map((row) => row.querySelector('slot')?.assignedElements()[0]?.localName);
    expect(rows).to.deep.equal(['details', 'details', 'h3', 'details']);
    expect(openOnes(faq)).to.deep.equal([2]);
    expect(await accessibilityTree(faq)).to.contain('"Where can I park?" expanded=false');
    expect(await audit(faq)).to.deep.equal([]);
  });

  it('look like the other questions', async () => {
    const faq = await faqIn(OWN);
    const [summary, button] = [faq.querySelector('summary') as Element, faq.shadowRoot?.querySelector('[aria-expanded]') as Element];
    expect(Math.abs(summary.getBoundingClientRect().height - button.getBoundingClientRect().height)).to.be.below(6);
    for (const name of ['display', 'justifyContent'] as const) expect(getComputedStyle(summary)[name]).to.equal(getComputedStyle(button)[name]);
    // WebKit has no forced colors, and so no such property.
    if (CSS.supports('forced-color-adjust: none')) expect(getComputedStyle(summary, '::after').forcedColorAdjust).to.equal('none');
  });

  it('open and close with the keyboard and tell it as the reader’s doing', async () => {
    const faq = await faqIn(OWN);
    faq.querySelector('summary')?.focus();
    expect(await told(() => press('Enter'), faq)).to.deep.equal([['park', true, 'user']]);
    expect(openOnes(faq)).to.deep.equal([0, 2]);
    expect(await told(() => press('Space'), faq)).to.deep.equal([['park', false, 'user']]);
    expect(openOnes(faq)).to.deep.equal([2]);
  });

  it('answer to scripts and to the button for all, once each', async () => {
    const faq = await faqIn(OWN);
    expect(await told(() => faq.show('bring'), faq)).to.deep.equal([['bring', true, 'script']]);
    expect(openOnes(faq)).to.deep.equal([1, 2]);
    expect(await told(() => faq.shadowRoot?.querySelector<HTMLElement>('.all')?.click(), faq)).to.deep.equal([
      ['park', true, 'all'],
      ['eat', true, 'all'],
    ]);
    expect(openOnes(faq)).to.deep.equal([0, 1, 2]);
    faq.hideAll();
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([]);
  });

  it('close for one another, and for the other questions, in mode="single"', async () => {
    const faq = await faqIn(OWN.replace('search', 'mode="single"'));
    faq.querySelector('summary')?.click();
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([0]);
    faq.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.click();
    await settle(faq);
    expect(openOnes(faq)).to.deep.equal([]);
  });

  it('open for a link to them, to their question and to something inside', async () => {
    const faq = await faqIn(OWN);
    expect(await told(() => (location.hash = '#park'), faq)).to.deep.equal([['park', true, 'link']]);
    expect(document.activeElement).to.equal(faq.querySelector('summary'));
    expect(await told(() => (location.hash = '#deep'), faq)).to.deep.equal([['bring', true, 'link']]);
    expect(openOnes(faq)).to.deep.equal([0, 1, 2]);
  });

  it('are told as found where the browser opens them by itself', async () => {
    const faq = await faqIn(OWN);
    expect(await told(() => ((details(faq)[0] as HTMLDetailsElement).open = true), faq)).to.deep.equal([['park', true, 'find']]);
  });

  it('are searched, taken away and brought back', async () => {
    const faq = await faqIn(OWN);
    faq.shadowRoot?.querySelector('input')?.focus();
    await sendKeys({type: 'behind'});
    await settle(faq);
    expect(details(faq).map(seen)).to.deep.equal([true, false, false]);
    location.hash = '#deep';
    await settle(faq);
    expect(details(faq).map(seen)).to.deep.equal([true, true, true]);
  });

  it('may stand under a topic', async () => {
    const faq = await faqIn(
      '<ketamine-faq><h3>Visiting</h3><details><summary>A?</summary>a</details><h3>Paying</h3><details><summary>B?</summary>b</details></ketamine-faq>',
    );
    expect(faq.shadowRoot?.querySelectorAll('.topic')).to.have.length(2);
    expect(faq.shadowRoot?.querySelectorAll('.item')).to.have.length(2);
  });

  it('stand in the place of ours, too', async () => {
    const faq = await faqIn(
      '<ketamine-faq items="cost drive"><details data-item="cost"><summary>What do you charge?</summary><p>Ask.</p></details></ketamine-faq>',
    );
    const rows = [...(faq.shadowRoot as ShadowRoot).querySelectorAll('.item')].map((row) => row.querySelector('slot')?.assignedElements()[0]?.localName);
    expect(rows).to.deep.equal(['details', 'h3']);
    expect(faq.querySelector('#faq-cost')).to.equal(null);
  });

  it('leave a question before them a question, and a heading above all of them a topic', async () => {
    const first = await faqIn('<ketamine-faq><h3>A?</h3><p>a</p><details><summary>B?</summary>b</details></ketamine-faq>');
    expect(first.shadowRoot?.querySelectorAll('.item')).to.have.length(2);
    const topic = await faqIn(
      '<ketamine-faq><h3>Visiting</h3><details><summary>A?</summary>a</details><details><summary>B?</summary>b</details></ketamine-faq>',
    );
    expect(topic.shadowRoot?.querySelectorAll('.item')).to.have.length(2);
    expect(topic.shadowRoot?.querySelectorAll('.topic')).to.have.length(1);
  });

  it('are printed open', async () => {
    const faq = await faqIn(OWN);
    await media({media: 'print'});
    try {
      expect(seen(faq.querySelector('details p') as Element)).to.equal(true);
    } finally {
      await media({media: 'screen'});
    }
  });

  it('inside an answer are left to themselves', async () => {
    const faq = await faqIn(
      '<ketamine-faq><h3 id="q">Q?</h3><div><details id="inner"><summary>More</summary>x</details></div><h3>R?</h3><p>r</p></ketamine-faq>',
    );
    expect(await told(() => faq.querySelector('summary')?.click(), faq)).to.deep.equal([]);
    expect(faq.shadowRoot?.querySelectorAll('.item')).to.have.length(2);
  });
});
