import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import type {KetamineFaq} from '../src/elements/ketamine-faq.js';
import {availableLocales} from '../src/localization/messages.js';
import {audit, fixture, press, settle as settled, warnings} from './support/index.js';

const OWN = '<ketamine-faq><h3 id="park">Where can I park?</h3><p>Behind the house.</p><h3>No address?</h3><p>None.</p></ketamine-faq>';
const faqIn = async (markup: string) => (await fixture(markup)).querySelector('ketamine-faq') as KetamineFaq;
const root = (faq: Element) => faq.shadowRoot as ShadowRoot;
const copyButtons = (faq: Element) => [...root(faq).querySelectorAll<HTMLButtonElement>('[part="copy"]')];

async function settle(page: ParentNode): Promise<void> {
  await settled(page);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** A clipboard as a browser has it, or none. */
async function withClipboard(clipboard: unknown, act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('the link to an answer of ketamine-faq', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is offered in open answers of questions with an address, and costs a closed one nothing', async () => {
    const faq = await faqIn(OWN);
    expect(copyButtons(faq)).to.have.length(0);
    faq.showAll();
    await settle(faq);
    expect(copyButtons(faq)).to.have.length(1);
    faq.hide('park');
    await settle(faq);
    expect(copyButtons(faq)).to.have.length(0);
  });

  it('is copied with the address of the page, which is said and seen', async () => {
    const faq = await faqIn(OWN);
    history.replaceState(null, '', '?p=12#other');
    faq.show('park');
    await settle(faq);
    const copied: string[] = [];
    await withClipboard({writeText: (text: string) => Promise.resolve(copied.push(text))}, async () => {
      copyButtons(faq)[0]?.focus();
      await press('Enter');
      await settle(faq);
    });
    expect(copied).to.deep.equal([new URL('?p=12#park', location.href).href]);
    const said = copyButtons(faq)[0]?.parentElement?.querySelector('[role="status"]');
    expect(said?.textContent).to.equal('Link copied');
    expect(said?.checkVisibility()).to.equal(true);
    expect(root(faq).querySelector('input:not([hidden])')).to.equal(null);
    history.replaceState(null, '', location.pathname);
  });

  for (const [why, clipboard] of [
    ['is missing', undefined],
    ['refuses', {writeText: () => Promise.reject(new Error('no'))}],
  ] as const) {
    it(`is shown and selected where the clipboard ${why}`, async () => {
      const faq = await faqIn(OWN);
      faq.show('park');
      await settle(faq);
      await withClipboard(clipboard, async () => {
        copyButtons(faq)[0]?.click();
        await settle(faq);
      });
      const field = root(faq).querySelector('input') as HTMLInputElement;
      expect(field.checkVisibility()).to.equal(true);
      expect(field.readOnly).to.equal(true);
      expect(root(faq).activeElement).to.equal(field);
      expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(`${location.href.replace(/#.*/, '')}#park`);
      expect(field.ariaLabel).to.equal('Link to this answer');
      expect(await audit(faq)).to.deep.equal([]);
    });
  }

  it('does not open or close anything', async () => {
    const faq = await faqIn(OWN);
    faq.show('park');
    await settle(faq);
    let toggles = 0;
    faq.addEventListener('kw-faq-toggle', () => toggles++);
    await withClipboard({writeText: () => Promise.resolve()}, async () => {
      copyButtons(faq)[0]?.click();
      await settle(faq);
    });
    expect(toggles).to.equal(0);
  });

  for (const lang of availableLocales) {
    it(`leads to the same answer in ${lang}, and focuses its question`, async () => {
      const page = await fixture(`<div lang="${lang}"><ketamine-faq></ketamine-faq></div>`);
      const faq = page.querySelector('ketamine-faq') as KetamineFaq;
      location.hash = '#faq-cost';
      await settle(faq);
      const button = faq.querySelector('#faq-cost')?.assignedSlot?.closest('button');
      expect(button?.ariaExpanded).to.equal('true');
      expect(root(faq).activeElement).to.equal(button);
    });
  }

  it('leaves answers open through every language', async () => {
    const page = await fixture('<div lang="en"><ketamine-faq></ketamine-faq></div>');
    const faq = page.querySelector('ketamine-faq') as KetamineFaq;
    const open = () => [...root(faq).querySelectorAll('[aria-expanded]')].flatMap((one, index) => (one.ariaExpanded === 'true' ? [index] : []));
    faq.show('faq-cost');
    faq.show('faq-session');
    await settle(faq);
    const before = open();
    expect(before).to.have.length(2);
    for (const lang of ['es', 'ar', 'fr', 'en']) {
      (page.firstElementChild as HTMLElement).lang = lang;
      await settle(faq);
      expect(open(), lang).to.deep.equal(before);
    }
  });

  it('leaves the address as it is: copying is no navigation', async () => {
    const faq = await faqIn(OWN);
    const before = location.href;
    faq.show('park');
    await settle(faq);
    await withClipboard({writeText: () => Promise.resolve()}, async () => {
      copyButtons(faq)[0]?.click();
      await settle(faq);
    });
    expect(location.href).to.equal(before);
  });
});

describe('all answers in mode="single"', () => {
  it('are shown where the reader asks for all', async () => {
    const faq = await faqIn('<ketamine-faq mode="single"><h3>A?</h3><p>a</p><h3>B?</h3><p>b</p></ketamine-faq>');
    root(faq).querySelector<HTMLElement>('.all')?.click();
    await settle(faq);
    expect([...root(faq).querySelectorAll('[aria-expanded]')].map(({ariaExpanded}) => ariaExpanded)).to.deep.equal(['true', 'true']);
    expect(root(faq).querySelector('.all')?.textContent).to.equal('Hide all answers');
  });
});

describe('structured data of ketamine-faq', () => {
  interface Data {
    '@type': string;
    mainEntity: {name: string; acceptedAnswer: {text: string}}[];
  }
  const scripts = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
  const data = () => JSON.parse(scripts()[0]?.textContent ?? 'null') as Data;

  it('holds exactly the questions and answers that the page shows', async () => {
    const faq = await faqIn(
      '<ketamine-faq structured-data><h3>Where, or &lt;how&gt;?</h3><p>Behind  the house.</p><ul><li>Left</li><li>Right</li></ul><details><summary>B?</summary><p>b</p></details><h3>C?</h3><p>c</p></ketamine-faq>',
    );
    expect(data()['@type']).to.equal('FAQPage');
    expect(data().mainEntity.map(({name, acceptedAnswer}) => [name, acceptedAnswer.text])).to.deep.equal([
      ['Where, or <how>?', 'Behind the house. Left Right'],
      ['B?', 'b'],
      ['C?', 'c'],
    ]);
    expect(scripts()[0]?.textContent).not.to.contain('<');
    faq.remove();
  });

  it('follows the language and the words, and goes with the widget', async () => {
    const page = await fixture('<div lang="en"><ketamine-faq structured-data></ketamine-faq></div>');
    const faq = page.querySelector('ketamine-faq') as KetamineFaq;
    expect(data().mainEntity).to.have.length(21);
    (page.firstElementChild as HTMLElement).lang = 'es';
    await settle(faq);
    expect(data().mainEntity[0]?.name).to.equal(faq.querySelector('h4')?.textContent);
    faq.structuredData = false;
    await settle(faq);
    expect(scripts()).to.have.length(0);
    faq.structuredData = true;
    await settle(faq);
    expect(scripts()).to.have.length(1);
    faq.remove();
    expect(scripts()).to.have.length(0);
  });

  it('stands once on a page; a second widget is told', async () => {
    const told = await warnings(async () => {
      const page = await fixture('<ketamine-faq structured-data items="cost"></ketamine-faq><ketamine-faq structured-data></ketamine-faq>');
      expect(scripts()).to.have.length(1);
      expect(data().mainEntity).to.have.length(1);
      page.remove();
    });
    expect(told.join()).to.contain('structured-data');
    expect(scripts()).to.have.length(0);
  });

  it('is not there unless the page asks for it', async () => {
    await faqIn('<ketamine-faq></ketamine-faq>');
    expect(scripts()).to.have.length(0);
  });
});
