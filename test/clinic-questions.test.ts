import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import '../src/index.js';
import type {ClinicQuestions} from '../src/elements/clinic-questions.js';
import {accessibilityTree, audit, fixture, media, press, settle} from './support/index.js';

const listIn = async (markup = '<clinic-questions></clinic-questions>') => (await fixture(markup)).querySelector('clinic-questions') as ClinicQuestions;
const shadow = (list: Element) => list.shadowRoot as ShadowRoot;
const boxes = (list: Element) => [...shadow(list).querySelectorAll<HTMLInputElement>('[type=checkbox]')];
const field = (list: Element) => shadow(list).querySelector('form input') as HTMLInputElement;
const button = (list: Element, words: string) =>
  [...shadow(list).querySelectorAll('button')].find(({textContent}) => textContent === words) as HTMLButtonElement;
const status = (list: Element) => shadow(list).querySelector('[role=status]')?.textContent;
const ownLines = (list: Element) => [...shadow(list).querySelectorAll('.own li span')].map(({textContent}) => textContent);
const seen = (node: Element) => node.checkVisibility() && node.getBoundingClientRect().height > 0;
const seenQuestions = (list: Element) => [...list.querySelectorAll<HTMLElement>(':scope > [role=none]')].filter(seen).map(({id}) => id);

async function write(list: Element, line: string): Promise<void> {
  field(list).focus();
  await sendKeys({type: line});
  await press('Enter');
  await settle(list);
}

/** The sheet as it would be printed. */
async function onPaper(list: ClinicQuestions, look: () => unknown): Promise<void> {
  const dialog = window.print;
  let printed = 0;
  window.print = () => void printed++;
  await media({media: 'print'});
  try {
    await list.print();
    expect(printed).to.equal(1);
    await look();
  } finally {
    window.dispatchEvent(new Event('afterprint'));
    window.print = dialog;
    await media({media: 'screen'});
  }
}

describe('clinic-questions', () => {
  it('is a box to tick for each question, named by it, under the heading of its topic', async () => {
    const list = await listIn();
    const tree = await accessibilityTree(list);
    expect(tree).to.contain('heading "What matters to me" level=3').and.to.contain('checkbox "How soon I need a change"');
    expect(tree).to.contain('checkbox "Is this use approved here for my condition, or is it off-label?"');
    expect(tree).not.to.contain('heading "How soon I need a change"');
    expect(boxes(list)).to.have.length(21);
    expect(boxes(list).every(({checked}) => !checked)).to.equal(true);
  });

  it('is ticked with Space, goes on with Tab, and says how many are chosen', async () => {
    const list = await listIn();
    expect(status(list)).to.match(/^Nothing ticked/);
    boxes(list)[0]?.focus();
    await press('Space');
    await press('Tab');
    await press('Tab');
    await press('Space');
    await settle(list);
    expect(boxes(list).flatMap(({checked}, index) => (checked ? [index] : []))).to.deep.equal([0, 2]);
    expect(status(list)).to.equal('Chosen: 2');
    await press('Space');
    await settle(list);
    expect(status(list)).to.equal('Chosen: 1');
  });

  it('is ticked by a click on the words of the question', async () => {
    const list = await listIn();
    (list.querySelector('#questions-matters-cost') as HTMLElement).click();
    await settle(list);
    expect(boxes(list)[3]?.checked).to.equal(true);
  });

  it('takes a line of the reader’s own with Enter, and clears the field for the next', async () => {
    const list = await listIn();
    await write(list, '  Can I eat before? ');
    await write(list, 'And <b>after</b>?');
    await write(list, '   ');
    expect(ownLines(list)).to.deep.equal(['Can I eat before?', 'And <b>after</b>?']);
    expect(field(list).value).to.equal('');
    expect(shadow(list).activeElement).to.equal(field(list));
    expect(status(list)).to.equal('Chosen: 2');
  });

  it('takes a line away with a button that names it, and puts the focus where one can go on', async () => {
    const list = await listIn();
    await write(list, 'One?');
    await write(list, 'Two?');
    const remove = button(list, 'Remove');
    expect(await accessibilityTree(list)).to.contain('button "Remove: One?"');
    remove.focus();
    await press('Enter');
    await settle(list);
    expect(ownLines(list)).to.deep.equal(['Two?']);
    expect(shadow(list).activeElement).to.equal(field(list));
  });

  it('keeps ticks and lines when the language of the page changes, and when the country does', async () => {
    const page = await fixture('<div lang="en"><clinic-questions></clinic-questions></div>');
    const list = page.querySelector('clinic-questions') as ClinicQuestions;
    boxes(list)[1]?.click();
    boxes(list)[9]?.click();
    await write(list, 'Can I eat before?');
    (page.firstElementChild as HTMLElement).lang = 'ar';
    await settle(page);
    list.setAttribute('region', 'GB');
    await settle(page);
    expect(boxes(list).flatMap(({checked}, index) => (checked ? [index] : []))).to.deep.equal([1, 9]);
    expect(ownLines(list)).to.deep.equal(['Can I eat before?']);
  });

  it('keeps a tick with its question when the choice of questions changes', async () => {
    const list = await listIn();
    boxes(list)[3]?.click();
    list.setAttribute('items', 'money-total matters-cost');
    await settle(list);
    expect(seenQuestions(list)).to.deep.equal(['questions-money-total', 'questions-matters-cost']);
    expect(boxes(list).map(({checked}) => checked)).to.deep.equal([false, true]);
  });

  it('prints the ticked questions and own lines alone, with clinic, phone, date, crisis help and “not medical advice”', async () => {
    const page = await fixture(
      '<p id="beside">Rest of the page</p><clinic-profile name="Example Clinic" phone="212-555-0142" region="US"></clinic-profile><div><clinic-questions></clinic-questions><p id="after">x</p></div>',
    );
    const list = page.querySelector('clinic-questions') as ClinicQuestions;
    boxes(list)[8]?.click();
    await write(list, 'Can I eat before?');
    await onPaper(list, () => {
      expect(seenQuestions(list)).to.deep.equal(['questions-fit-diagnosis']);
      expect(seen(list.querySelector('#questions-topic-fit') as Element)).to.equal(true);
      expect(seen(list.querySelector('#questions-topic-money') as Element)).to.equal(false);
      const sheet = shadow(list).querySelector('p.sheet') as HTMLElement;
      expect(seen(sheet)).to.equal(true);
      expect(sheet.textContent).to.contain('Example Clinic').and.to.contain('212-555-0142').and.to.contain(String(new Date().getFullYear()));
      expect(seen(shadow(list).querySelector('.own span') as Element)).to.equal(true);
      for (const control of shadow(list).querySelectorAll('button, input')) expect(seen(control), control.outerHTML.slice(0, 50)).to.equal(false);
      expect(seen(list.querySelector('[data-kw-foot] a[href="tel:988"]') as Element)).to.equal(true);
      expect((list.querySelector('[data-kw-foot]') as HTMLElement).innerText).to.contain('not medical advice');
      expect(seen(list.querySelector('[data-kw-sources]') as Element)).to.equal(false);
      for (const id of ['beside', 'after']) expect(seen(document.getElementById(id) as Element), id).to.equal(false);
    });
    for (const id of ['beside', 'after']) expect(seen(document.getElementById(id) as Element), id).to.equal(true);
    expect(document.querySelector('[data-kw-print]')).to.equal(null);
  });

  it('leaves room to write under each printed question', async () => {
    const list = await listIn();
    boxes(list)[8]?.click();
    await onPaper(list, () => {
      const row = boxes(list)[8]?.closest('li') as Element;
      expect(parseFloat(getComputedStyle(row, '::after').blockSize)).to.be.above(20);
    });
  });

  it('prints every question where none is ticked', async () => {
    const list = await listIn();
    await onPaper(list, () => expect(seenQuestions(list)).to.have.length(21));
  });

  it('prints with its button', async () => {
    const list = await listIn();
    const dialog = window.print;
    let printed = 0;
    window.print = () => void printed++;
    button(list, 'Print my list').focus();
    await press('Enter');
    await settle(list);
    window.dispatchEvent(new Event('afterprint'));
    window.print = dialog;
    expect(printed).to.equal(1);
  });

  it('puts answers that the reader marked on the list, with the answer on paper, and takes them off again', async () => {
    const page = await fixture(
      '<ketamine-faq><h3 id="park">Where can I park?</h3><p>Behind the house.</p><ul><li>Free</li></ul><h3 id="eat">Eat?</h3><p>No.</p></ketamine-faq><clinic-questions></clinic-questions>',
    );
    const list = page.querySelector('clinic-questions') as ClinicQuestions;
    const star = async (starred: boolean) => {
      page.querySelector('ketamine-faq')?.dispatchEvent(Object.assign(new Event('kw-faq-star', {bubbles: true, composed: true}), {id: 'park', starred}));
      await settle(page);
    };
    await star(true);
    expect(ownLines(list)).to.deep.equal(['Where can I park?']);
    expect(status(list)).to.equal('Chosen: 1');
    const answer = shadow(list).querySelector('.own .sheet') as HTMLElement;
    expect(seen(answer)).to.equal(false);
    await onPaper(list, () => {
      const now = shadow(list).querySelector('.own .sheet') as HTMLElement;
      expect(now.innerText).to.contain('Behind the house.').and.to.contain('Free').and.not.to.contain('No.');
      expect(seenQuestions(list)).to.deep.equal([]);
    });
    await star(false);
    expect(ownLines(list)).to.deep.equal([]);
  });

  it('stores nothing and tells nobody what was ticked or written', async () => {
    const list = await listIn();
    const told: string[] = [];
    const listen = (event: Event) => told.push(event.type);
    for (const type of ['change', 'submit', 'kw-questions', 'kw-question']) document.addEventListener(type, listen);
    boxes(list)[0]?.click();
    await write(list, 'Private?');
    for (const type of ['change', 'submit', 'kw-questions', 'kw-question']) document.removeEventListener(type, listen);
    expect(told).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
    expect(list.outerHTML).not.to.contain('Private?');
  });

  it('dresses questions of the page: each heading is one, its text belongs to it', async () => {
    const list = await listIn(
      '<clinic-questions heading="Ask us"><h3>Where do I park?</h3><p>And is it free?</p><h3>Can I bring my dog?</h3><p></p></clinic-questions>',
    );
    expect(boxes(list)).to.have.length(2);
    expect(await accessibilityTree(list)).to.contain('checkbox "Where do I park?"');
    boxes(list)[1]?.click();
    await settle(list);
    expect(status(list)).to.equal('Chosen: 1');
  });

  it('passes axe with ticks and lines, in forced colors too', async () => {
    const list = await listIn('<main><h1>1</h1><clinic-questions></clinic-questions></main>');
    boxes(list)[0]?.click();
    await write(list, 'Can I eat before?');
    expect(await audit(list.parentElement as Element)).to.deep.equal([]);
    await media({forcedColors: 'active'});
    expect(await audit(list.parentElement as Element)).to.deep.equal([]);
    await media({forcedColors: 'none'});
  });
});
