import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {faq as content} from '../src/content/faq.js';
import type {KetamineFaq} from '../src/elements/ketamine-faq.js';
import {accessibilityTree, fixture, settle, warnings} from './support/index.js';

const faqIn = async (markup: string) => (await fixture(markup)).querySelector('ketamine-faq') as KetamineFaq;
/** What a reader meets, in order: topics with `#` before them, and questions. */
const order = (faq: Element) =>
  [...(faq.shadowRoot as ShadowRoot).querySelectorAll<HTMLSlotElement>('.topic slot, [aria-expanded] slot')].map((slot) => {
    const heading = slot.assignedElements()[0] as HTMLElement;
    return `${slot.closest('.topic') ? '# ' : ''}${heading.hasAttribute('data-kw-own') ? heading.id.replace(/^faq-|-\d+$/g, '') : heading.textContent}`;
  });
const whole = content.flatMap(({id, questions}) => [`# topic-${id}`, ...questions.map((question) => question.id)]);
const COST = '<h3 data-item="cost">What do you charge?</h3><p id="ours">We send you a list.</p>';
const PARK = '<h3 id="park">Where can I park?</h3><p>Behind the house.</p>';
const shownOnce = (faq: Element) => {
  const slots = [...(faq.shadowRoot as ShadowRoot).querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes());
  for (const child of faq.children)
    expect(
      slots.filter((node) => node === child),
      child.outerHTML.slice(0, 60),
    ).to.have.length(1);
};

describe('the items of ketamine-faq', () => {
  it('are those that the page picks, in its order, without topics', async () => {
    const faq = await faqIn('<ketamine-faq items="drive cost, session"></ketamine-faq>');
    expect(order(faq)).to.deep.equal(['drive', 'cost', 'session']);
    expect([...faq.children].filter(({localName}) => localName === 'h3').map(({id}) => id)).to.deep.equal(['faq-drive', 'faq-cost', 'faq-session']);
    expect(faq.querySelectorAll(':scope > [data-kw-refs]')).to.have.length(3);
    shownOnce(faq);
  });

  it('stand under our topic where the page names it', async () => {
    const faq = await faqIn('<ketamine-faq items="topic-practical drive topic-safety side-effects"></ketamine-faq>');
    expect(order(faq)).to.deep.equal(['# topic-practical', 'drive', '# topic-safety', 'side-effects']);
  });

  it('cite in the foot the sources of what is shown, and keep every line that never goes', async () => {
    const faq = await faqIn('<ketamine-faq items="cost" region="US"></ketamine-faq>');
    const foot = faq.querySelector('[data-kw-foot]') as Element;
    const theirs = [...faq.querySelectorAll(':scope > [data-kw-refs] bdi')].map((name) => name.querySelector('a')?.href).filter(Boolean);
    const cited = [...foot.querySelectorAll('li a')].map((link) => (link as HTMLAnchorElement).href);
    expect(cited).to.include.members(theirs);
    expect(foot.querySelectorAll('li').length).to.be.below(20);
    expect(foot.querySelector('[href="tel:988"]')).not.to.equal(null);
    expect(foot.textContent).to.contain('not medical advice').and.to.contain('off-label');
  });

  it('warn of a name that is not known and show the others; with none known, all', async () => {
    const told = await warnings(async () => {
      expect(order(await faqIn('<ketamine-faq items="cost price"></ketamine-faq>'))).to.deep.equal(['cost']);
      expect(order(await faqIn('<ketamine-faq items="price"></ketamine-faq>'))).to.deep.equal(whole);
    });
    expect(told).to.have.length(2);
    expect(told[0]).to.contain('price').and.to.contain('how-soon');
  });

  it('are replaced as a whole by questions of the page where it picks none', async () => {
    expect(order(await faqIn(`<ketamine-faq>${COST}</ketamine-faq>`))).to.deep.equal(['What do you charge?']);
  });

  it('are replaced one by one, in place, with items="all"', async () => {
    const faq = await faqIn(`<ketamine-faq items="all">${COST}</ketamine-faq>`);
    expect(order(faq)).to.deep.equal(whole.map((name) => (name === 'cost' ? 'What do you charge?' : name)));
    expect(faq.querySelector('#faq-cost')).to.equal(null);
    expect(faq.querySelectorAll('#ours')).to.have.length(1);
    shownOnce(faq);
  });

  it('are replaced by a heading with the anchor of ours, too, which links then still reach', async () => {
    const faq = await faqIn('<ketamine-faq items="cost drive"><h3 id="faq-cost">What do you charge?</h3><p>Ask.</p></ketamine-faq>');
    expect(order(faq)).to.deep.equal(['What do you charge?', 'drive']);
    expect(document.querySelectorAll('#faq-cost')).to.have.length(1);
  });

  it('keep a topic whose questions all come from the page', async () => {
    const faq = await faqIn(
      '<ketamine-faq items="all"><h3 data-item="compared">Compared?</h3><p>A</p><h3 data-item="therapy">Therapy?</h3><p>B</p></ketamine-faq>',
    );
    const shown = order(faq);
    const topic = shown.indexOf('# topic-alternatives');
    expect(shown.slice(topic, topic + 4)).to.deep.equal(['# topic-alternatives', 'Compared?', 'Therapy?', '# topic-help']);
    shownOnce(faq);
  });

  it('take further questions of the page where the word own stands, and at the end without it', async () => {
    expect(order(await faqIn(`<ketamine-faq items="drive own cost">${PARK}${COST}</ketamine-faq>`))).to.deep.equal([
      'drive',
      'Where can I park?',
      'What do you charge?',
    ]);
    expect(order(await faqIn(`<ketamine-faq items="drive cost">${PARK}</ketamine-faq>`))).to.deep.equal(['drive', 'cost', 'Where can I park?']);
    expect(order(await faqIn(`<ketamine-faq items="own all">${PARK}</ketamine-faq>`))).to.deep.equal(['Where can I park?', ...whole]);
  });

  it('keep the topics that the page gives its own', async () => {
    const faq = await faqIn(
      '<ketamine-faq items="all"><h3>Visiting us</h3><h4>Parking?</h4><p>Yes.</p><h4 data-item="cost">Cost?</h4><p>Ask.</p></ketamine-faq>',
    );
    expect(order(faq).slice(-2)).to.deep.equal(['# Visiting us', 'Parking?']);
    expect(order(faq)).to.include('Cost?').and.not.to.include('cost');
  });

  it('have one level, whatever level the page wrote', async () => {
    const faq = await faqIn('<ketamine-faq items="cost drive"><h5 data-item="cost">What do you charge?</h5><p>Ask.</p></ketamine-faq>');
    const tree = await accessibilityTree(faq);
    expect(tree).to.contain('heading "What do you charge?" level=3').and.to.contain('can I drive home?" level=3');
  });

  it('are never taken for the title of what follows', async () => {
    const faq = await faqIn(
      '<ketamine-faq items="cost drive"><h2 data-item="cost">What do you charge?</h2><p>Ask.</p><h3>Parking?</h3><p>Yes.</p></ketamine-faq>',
    );
    expect(order(faq)).to.deep.equal(['What do you charge?', 'drive']);
    expect(faq.shadowRoot?.querySelector('.title slot')).not.to.equal(null);
  });

  it('leave the nodes of the page where they are and as they are', async () => {
    const page = await fixture('<div></div>');
    const faq = document.createElement('ketamine-faq') as KetamineFaq;
    faq.setAttribute('items', 'all');
    faq.innerHTML = `${PARK}${COST}`;
    const theirs = [...faq.children];
    const before = theirs.map((node) => node.outerHTML.replace(' role="none"', ''));
    page.append(faq);
    await settle(page);
    expect([...faq.children].filter((node) => theirs.includes(node))).to.deep.equal(theirs);
    expect(theirs.map((node) => node.outerHTML.replace(' role="none"', ''))).to.deep.equal(before);
  });

  it('follow what the page changes later', async () => {
    const faq = await faqIn('<ketamine-faq items="cost drive"></ketamine-faq>');
    faq.insertAdjacentHTML('beforeend', COST);
    await settle(faq);
    expect(order(faq)).to.deep.equal(['What do you charge?', 'drive']);
    faq.querySelectorAll('[data-item], #ours').forEach((node) => node.remove());
    await settle(faq);
    expect(order(faq)).to.deep.equal(['cost', 'drive']);
    faq.setAttribute('items', 'session');
    await settle(faq);
    expect(order(faq)).to.deep.equal(['session']);
    faq.removeAttribute('items');
    await settle(faq);
    expect(order(faq)).to.deep.equal(whole);
  });

  it('may be set by a framework as a property', async () => {
    const faq = await faqIn('<ketamine-faq></ketamine-faq>');
    faq.items = 'cost';
    await settle(faq);
    expect(order(faq)).to.deep.equal(['cost']);
  });

  it('are said once in a clone and in a saved page', async () => {
    const faq = await faqIn(`<ketamine-faq items="all">${COST}${PARK}</ketamine-faq>`);
    const before = order(faq);
    const clone = faq.cloneNode(true) as HTMLElement;
    faq.after(clone);
    await settle(clone);
    expect(order(clone)).to.deep.equal(before);
    const saved = await faqIn(faq.outerHTML);
    expect(order(saved)).to.deep.equal(before);
  });

  it('of a pasted snippet that the page changed stand in for ours', async () => {
    const snippet = (await faqIn('<ketamine-faq items="cost drive"></ketamine-faq>')).outerHTML;
    document.querySelector('[data-fixture]')?.remove();
    const faq = await faqIn(snippet.replace(/That depends on the country[^<]*/, 'We say this differently.'));
    expect(faq.querySelectorAll('#faq-cost, #faq-drive')).to.have.length(2);
    expect(faq.textContent).to.contain('We say this differently.').and.not.to.contain('That depends on the country, the');
    expect(faq.querySelectorAll(':scope > [data-kw-foot]')).to.have.length(1);
    expect(order(faq)).to.have.length(2);
  });

  it('keep ids unique when several widgets share some of them', async () => {
    const page = await fixture(
      '<ketamine-faq items="cost"></ketamine-faq><ketamine-faq></ketamine-faq><ketamine-faq items="drive cost"></ketamine-faq><ketamine-faq items="drive"></ketamine-faq>',
    );
    (page.firstElementChild as KetamineFaq).items = 'session';
    await settle(page);
    const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });

  it('keep open answers and the order when the language changes', async () => {
    const page = await fixture(`<div lang="en"><ketamine-faq items="all">${COST}</ketamine-faq></div>`);
    const faq = page.querySelector('ketamine-faq') as KetamineFaq;
    faq.show('faq-drive');
    (page.firstElementChild as HTMLElement).lang = 'ar';
    await settle(faq);
    expect(order(faq)).to.deep.equal(whole.map((name) => (name === 'cost' ? 'What do you charge?' : name)));
    expect(
      faq.querySelector('#faq-drive')?.closest('[aria-expanded]') ?? faq.querySelector('#faq-drive')?.assignedSlot?.closest('button')?.ariaExpanded,
    ).to.equal('true');
  });
});

describe('when an answer was checked', () => {
  const refs = (faq: Element) => faq.querySelector('[data-kw-refs]')?.textContent;

  it('stands by its sources: when they were read, and when the clinic reviewed the words', async () => {
    expect(refs(await faqIn('<ketamine-faq></ketamine-faq>'))).to.match(/^Sources: .*\. Sources read: November 2026\.$/);
    const reviewed = await faqIn('<clinic-profile reviewer="Example Reviewer, MD" reviewed="2026-11-23"></clinic-profile><ketamine-faq></ketamine-faq>');
    expect(refs(reviewed)).to.match(/Sources read: November 2026\. Reviewed: November 23, 2026\.$/);
  });

  it('is not said without a reviewer', async () => {
    await warnings(async () => {
      for (const attributes of ['reviewed="2026-11-23"', 'reviewer="A"', 'reviewer="A" reviewed="soon"'])
        expect(refs(await faqIn(`<clinic-profile ${attributes}></clinic-profile><ketamine-faq></ketamine-faq>`)), attributes).not.to.contain('Reviewed');
    });
  });

  const line = (faq: Element) => faq.shadowRoot?.querySelector('[part="reviewed"]')?.textContent;

  it('stands under an answer of the page that says it, in the language around', async () => {
    const own = '<ketamine-faq><h3 data-reviewed="2026-10-01">Parking?</h3><p>Yes.</p></ketamine-faq>';
    expect(line(await faqIn(own))).to.equal('Reviewed: October 1, 2026.');
  });

  it('is left out, with a warning, where the date is none', async () => {
    const told = await warnings(async () => {
      expect(line(await faqIn('<ketamine-faq><h3 data-reviewed="October">Parking?</h3><p>Yes.</p></ketamine-faq>'))).to.equal(undefined);
    });
    expect(told.join()).to.contain('data-reviewed="October"');
  });
});
