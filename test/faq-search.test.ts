import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import '../src/index.js';
import {faq as content} from '../src/content/faq.js';
import {layWords} from '../src/content/faq/words.js';
import type {KetamineFaq} from '../src/elements/ketamine-faq.js';
import {accessibilityTree, audit, fixture, media, press, settle as settled, viewport} from './support/index.js';

/** What was taken away and comes back is drawn with the next frame. */
async function settle(page: ParentNode): Promise<void> {
  await settled(page);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

const OWN = `<ketamine-faq heading="Visiting us" search>
  <h3 id="park" data-words="garage, lot">Where can I park?</h3><p>Behind the house.</p>
  <h3 id="bring">Can I bring someone?</h3><p>Yes, an <b>adult</b>.</p><ul><li id="deep">Who can drive</li><li>Who has time</li></ul>
  <h3 id="cafe">Is there a Café in the Straße?</h3><p>Ask us first.</p>
</ketamine-faq>`;

const faqIn = async (markup: string) => (await fixture(markup)).querySelector('ketamine-faq') as KetamineFaq;
const root = (faq: Element) => faq.shadowRoot as ShadowRoot;
const field = (faq: Element) => root(faq).querySelector('input[type="search"]') as HTMLInputElement;
const status = (faq: Element) => root(faq).querySelector('.filter [role="status"]')?.textContent;
const seen = (node: Element) => node.checkVisibility({contentVisibilityAuto: true}) && node.getBoundingClientRect().height > 0;
const headings = (faq: Element) => [...faq.querySelectorAll<HTMLElement>(':scope > :is(h3,h4):not([id^="faq-topic"])')];
const shown = (faq: Element) =>
  headings(faq)
    .filter(seen)
    .map(({id}) => id);
const button = (faq: Element, name: string) => [...root(faq).querySelectorAll('button')].find(({textContent}) => textContent === name);

async function search(faq: Element, words: string): Promise<void> {
  field(faq).focus();
  field(faq).select();
  await sendKeys(words ? {type: words} : {press: 'Delete'});
  await settle(faq);
}

describe('the search of ketamine-faq', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is a labelled search field, only where the page asks for it', async () => {
    expect(field(await faqIn('<ketamine-faq></ketamine-faq>'))).to.equal(null);
    const faq = await faqIn(OWN);
    expect(await accessibilityTree(faq)).to.contain('searchbox "Search these questions"');
    expect(parseFloat(getComputedStyle(field(faq)).fontSize)).to.be.at.least(16);
  });

  it('leaves the questions that hold the words, and says how many there are', async () => {
    const faq = await faqIn(OWN);
    await search(faq, 'park');
    expect(shown(faq)).to.deep.equal(['park']);
    expect(status(faq)).to.equal('1 question found');
    await search(faq, 'wh');
    expect(shown(faq)).to.deep.equal(['park', 'bring']);
    expect(status(faq)).to.equal('2 questions found');
  });

  it('looks at answers, at points of lists, at words the author added, and needs every word typed', async () => {
    const faq = await faqIn(OWN);
    for (const [words, ids] of [
      ['behind house', ['park']],
      ['garage', ['park']],
      ['who time', ['bring']],
      ['driv', ['bring']],
      ['rive', []],
      ['park adult', []],
    ] as const) {
      await search(faq, words);
      expect(shown(faq), words).to.deep.equal(ids);
    }
  });

  it('takes no notice of case, accents and ß', async () => {
    const faq = await faqIn(OWN);
    for (const words of ['CAFE', 'café', 'cafe\u0301', 'strasse', 'STRASSE', 'straße', 'stras']) {
      await search(faq, words);
      expect(shown(faq), words).to.deep.equal(['cafe']);
    }
  });

  it('finds Arabic words with and without the article, short vowels, hamza and tatweel', async () => {
    const faq = await faqIn(
      '<div lang="ar" dir="rtl"><ketamine-faq search><h3 id="bladder">هل تتأثر المثانة؟</h3><p>اسأل الطبيب.</p><h3 id="pain">والألم؟</h3><p>ربما على الأرجح.</p></ketamine-faq></div>',
    );
    for (const [words, id] of [
      ['مثانة', 'bladder'],
      ['المثانه', 'bladder'],
      ['المَثانة', 'bladder'],
      ['مثـــانة', 'bladder'],
      ['اسال', 'bladder'],
      ['الم', 'pain'],
      ['ألم', 'pain'],
      ['والالم', 'pain'],
      ['علي', 'pain'],
    ] as const) {
      await search(faq, words);
      expect(shown(faq), words).to.deep.equal([id]);
    }
  });

  it('finds by the words of a script that puts no space between words', async () => {
    const faq = await faqIn('<ketamine-faq search><h3 id="a">可以开车回家吗</h3><p>不可以。</p><h3 id="b">费用是多少</h3><p>请询问。</p></ketamine-faq>');
    await search(faq, '回家');
    expect(shown(faq)).to.deep.equal(['a']);
  });

  it('knows what readers call things, without ever showing those words', async () => {
    const faq = await faqIn('<ketamine-faq search></ketamine-faq>');
    for (const [words, id] of [
      ['trip', 'session'],
      ['high', 'session'],
      ['pee', 'bladder-liver-memory'],
      ['addicted', 'dependence'],
      ['weed', 'other-medicines'],
      ['how much', 'cost'],
      ['price', 'cost'],
      ['car', 'drive'],
      ['pregnant', 'pregnancy-age'],
      ['kill myself', 'suicidal-thoughts'],
      ['want to die', 'suicidal-thoughts'],
      ['electroshock', 'compared'],
    ] as const) {
      await search(faq, words);
      expect(shown(faq), words).to.include(`faq-${id}`);
    }
    expect(faq.textContent).not.to.contain('k-hole');
  });

  for (const [lang, words] of Object.entries({
    es: {vejiga: 'bladder-liver-memory', conducir: 'drive', precio: 'cost'},
    fr: {vessie: 'bladder-liver-memory', conduire: 'drive', prix: 'cost'},
    de: {blase: 'bladder-liver-memory', 'auto fahren': 'drive', kosten: 'cost'},
    'pt-BR': {bexiga: 'bladder-liver-memory', dirigir: 'drive', preco: 'cost'},
    ru: {пузырь: 'bladder-liver-memory', 'за руль': 'drive', цена: 'cost'},
    vi: {'bang quang': 'bladder-liver-memory', 'lai xe': 'drive', 'bao nhieu tien': 'cost', 'dat do': 'cost', 'nghien thuoc': 'dependence'},
    fil: {pantog: 'bladder-liver-memory', magmaneho: 'drive', presyo: 'cost'},
    'zh-Hans': {膀胱: 'bladder-liver-memory', 开车: 'drive', 多少钱: 'cost', 上瘾: 'dependence'},
  })) {
    it(`knows what readers of ${lang} type, with and without accents`, async () => {
      const faq = await faqIn(`<div lang="${lang}"><ketamine-faq search></ketamine-faq></div>`);
      for (const [typed, id] of Object.entries(words)) {
        await search(faq, typed);
        expect(shown(faq), typed).to.include(`faq-${id}`);
        expect(shown(faq).length, typed).to.be.below(18);
      }
    });
  }

  it('has such words for every built-in question', () => {
    const ids = content.flatMap(({questions}) => questions.map(({id}) => id));
    expect(Object.keys(layWords).sort()).to.deep.equal([...ids].sort());
    for (const [id, words] of Object.entries(layWords)) expect(words().split(', ').length, id).to.be.at.least(5);
  });

  it('is cleared by Escape, and by a button that hands the focus back to the field', async () => {
    const faq = await faqIn(OWN);
    await search(faq, 'park');
    await press('Escape');
    await settle(faq);
    expect(field(faq).value).to.equal('');
    expect(shown(faq)).to.have.length(3);
    expect(status(faq)).to.equal('');
    expect(button(faq, 'Show all questions')).to.equal(undefined);
    await search(faq, 'park');
    button(faq, 'Show all questions')?.focus();
    await press('Enter');
    await settle(faq);
    expect(field(faq).value).to.equal('');
    expect(shown(faq)).to.have.length(3);
    expect(root(faq).activeElement).to.equal(field(faq));
  });

  it('says kindly that it found nothing, and leaves the way back in sight', async () => {
    const faq = await faqIn(OWN);
    await search(faq, 'xyzzy');
    expect(shown(faq)).to.deep.equal([]);
    expect(status(faq)).to.contain('another word').and.to.contain('clinic');
    expect(seen(button(faq, 'Show all questions') as Element)).to.equal(true);
    expect(button(faq, 'Show all answers')).to.equal(undefined);
    expect(seen(faq.querySelector('[data-kw-crisis]') as Element)).to.equal(true);
  });

  it('speaks the result in a region that was there before', async () => {
    const faq = await faqIn(OWN);
    const region = root(faq).querySelector('.filter [role="status"]') as Element;
    expect(region.checkVisibility()).to.equal(true);
    await search(faq, 'park');
    expect(root(faq).querySelector('.filter [role="status"]')).to.equal(region);
  });

  it('takes the topics away that are left without a question', async () => {
    const faq = await faqIn('<ketamine-faq search></ketamine-faq>');
    await search(faq, 'medicaid');
    expect([...faq.querySelectorAll<HTMLElement>('[id^="faq-topic"]')].filter(seen).map(({id}) => id)).to.deep.equal(['faq-topic-practical']);
  });

  it('leaves what it took away to be found by the browser, and ends where that found', async () => {
    const faq = await faqIn(OWN);
    await search(faq, 'park');
    const away = headings(faq)[1]?.assignedSlot?.closest('.item') as HTMLElement;
    expect(away.getAttribute('hidden')).to.equal('until-found');
    away.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settle(faq);
    expect(field(faq).value).to.equal('');
    expect(shown(faq)).to.have.length(3);
  });

  it('ends for a link to, and a script that opens, what it took away', async () => {
    const faq = await faqIn(OWN);
    for (const open of [() => (location.hash = '#deep'), () => faq.show('cafe')]) {
      await search(faq, 'park');
      open();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await settle(faq);
      expect(field(faq).value).to.equal('');
      expect(shown(faq)).to.have.length(3);
    }
    expect(seen(faq.querySelector('#deep') as Element)).to.equal(true);
  });

  it('shows and hides the answers of what was found, and no other', async () => {
    const faq = await faqIn(OWN);
    await search(faq, 'wh');
    button(faq, 'Show all answers')?.click();
    await settle(faq);
    await press('Escape');
    await settle(faq);
    expect([...root(faq).querySelectorAll('[aria-expanded]')].map(({ariaExpanded}) => ariaExpanded)).to.deep.equal(['true', 'true', 'false']);
  });

  it('does not keep an answer from being printed', async () => {
    const faq = await faqIn(OWN);
    await search(faq, 'xyzzy');
    await media({media: 'print'});
    try {
      for (const node of faq.querySelectorAll(':scope > :is(h3, p, ul)')) expect(seen(node), node.textContent ?? '').to.equal(true);
      expect(seen(field(faq))).to.equal(false);
    } finally {
      await media({media: 'screen'});
    }
  });

  it('keeps what was typed inside: no event, no address, no storage', async () => {
    const faq = await faqIn(OWN);
    const told: string[] = [];
    const listen = (event: Event) => told.push(`${event.type} ${(event as InputEvent).data ?? ''}`);
    const types = ['input', 'change', 'search', 'kw-faq-toggle'];
    for (const type of types) document.addEventListener(type, listen);
    const before = location.href;
    await search(faq, 'secret');
    await press('Enter');
    for (const type of types) document.removeEventListener(type, listen);
    expect(told).to.deep.equal([]);
    expect(location.href).to.equal(before);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(field(faq).autocomplete).to.equal('off');
  });

  it('goes on in the new language when the language changes', async () => {
    const page = await fixture('<div lang="en"><ketamine-faq search></ketamine-faq></div>');
    const faq = page.querySelector('ketamine-faq') as KetamineFaq;
    await search(faq, 'esketamin');
    const before = shown(faq);
    (page.firstElementChild as HTMLElement).lang = 'es';
    await settle(faq);
    expect(field(faq).value).to.equal('esketamin');
    expect(shown(faq).length).to.be.above(0).and.to.be.below(21);
    expect(before.length).to.be.above(0);
  });

  it('passes axe while it is used', async () => {
    const faq = await faqIn('<ketamine-faq search topics></ketamine-faq>');
    await search(faq, 'cost');
    faq.showAll();
    await settle(faq);
    expect(await audit(faq)).to.deep.equal([]);
    await search(faq, 'xyzzy');
    expect(await audit(faq)).to.deep.equal([]);
  });
});

describe('the topics of ketamine-faq as buttons', () => {
  const TOPICS = `<ketamine-faq heading="" search topics><h3>Getting here</h3><h4 id="park">Parking?</h4><p>Yes.</p><h4 id="bus">Bus?</h4><p>Yes, to the door.</p>
    <h3>Paying</h3><h4 id="cards">Cards?</h4><p>Yes, at the door.</p></ketamine-faq>`;
  const pressed = (faq: Element) => [...root(faq).querySelectorAll('[aria-pressed]')].flatMap((one, index) => (one.ariaPressed === 'true' ? [index] : []));

  it('are a named group, with one for all, and say which is chosen', async () => {
    const faq = await faqIn(TOPICS);
    const tree = await accessibilityTree(faq);
    expect(tree).to.contain('group "Topics"').and.to.contain('button "All"').and.to.contain('button "Paying"');
    expect(pressed(faq)).to.deep.equal([0]);
    button(faq, 'Paying')?.focus();
    await press('Space');
    await settle(faq);
    expect(pressed(faq)).to.deep.equal([2]);
    expect(shown(faq)).to.include('cards').and.not.to.include('park');
    expect(status(faq)).to.equal('1 question found');
    button(faq, 'All')?.click();
    await settle(faq);
    expect(shown(faq)).to.include.members(['park', 'bus', 'cards']);
  });

  it('work together with the search', async () => {
    const faq = await faqIn(TOPICS);
    await search(faq, 'door');
    button(faq, 'Getting here')?.click();
    await settle(faq);
    expect(
      headings(faq)
        .filter(seen)
        .map(({id}) => id),
    )
      .to.include('bus')
      .and.not.to.include('cards');
    button(faq, 'Show all questions')?.click();
    await settle(faq);
    expect(pressed(faq)).to.deep.equal([0]);
    expect(field(faq).value).to.equal('');
  });

  it('stay chosen when the language changes', async () => {
    const page = await fixture('<div lang="en"><ketamine-faq topics></ketamine-faq></div>');
    const faq = page.querySelector('ketamine-faq') as KetamineFaq;
    root(faq).querySelectorAll<HTMLElement>('[aria-pressed]')[3]?.click();
    await settle(faq);
    (page.firstElementChild as HTMLElement).lang = 'es';
    await settle(faq);
    expect(pressed(faq)).to.deep.equal([3]);
    expect(shown(faq)).to.include('faq-side-effects').and.not.to.include('faq-cost');
  });

  it('are left out where there is no choice', async () => {
    expect(root(await faqIn('<ketamine-faq topics><h3>One?</h3><p>Yes.</p><h3>Two?</h3><p>Yes.</p></ketamine-faq>')).querySelector('.filter')).to.equal(null);
  });

  it('fit a small phone, each large enough for a thumb', async () => {
    await viewport({width: 320, height: 700});
    try {
      const faq = await faqIn('<ketamine-faq topics search></ketamine-faq>');
      for (const one of root(faq).querySelectorAll('.filter button, .filter input')) {
        const {left, right, height} = one.getBoundingClientRect();
        expect(height).to.be.at.least(44);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
      }
    } finally {
      await viewport({width: 1024, height: 768});
    }
  });
});
