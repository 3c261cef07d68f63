import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {accessibilityTree, fixture, settle, audit, warnings} from './support/index.js';

const PROFILE = '<clinic-profile name="Example Clinic" region="US" phone="212-555-0142"></clinic-profile>';
const card = (page: ParentNode) => page.querySelector('safety-card') as HTMLElement;

/** The headings of the sections in the order in which they are shown. */
const shown = (page: ParentNode) =>
  [...(card(page).shadowRoot?.querySelectorAll<HTMLSlotElement>('section .name slot') ?? [])].map((slot) => slot.assignedNodes()[0]?.textContent);

/** What a section shows, in order, as text. */
const words = (page: ParentNode, heading: string) => {
  const section = [...(card(page).shadowRoot?.querySelectorAll('section') ?? [])].find(
    (one) => one.querySelector<HTMLSlotElement>('.name slot')?.assignedNodes()[0]?.textContent === heading,
  );
  return (
    section
      ?.querySelector<HTMLSlotElement>(':scope > slot')
      ?.assignedNodes()
      .map((node) => node.textContent) ?? []
  );
};

describe('the sections of safety-card', () => {
  it('are those that the page asks for, in its order, below crisis help that nobody asked for', async () => {
    const page = await fixture('<safety-card region="US" sections="after help-now before"></safety-card>');
    expect(shown(page)).to.deep.equal(['After a session', 'Emergency: call for help now if any of these happen', 'Before a session']);
    const tree = await accessibilityTree(card(page));
    expect(tree.indexOf('If you need help now')).to.be.above(0).and.below(tree.indexOf('After a session'));
  });

  it('are all there, with one warning that names them, where the page asks for none that exists', async () => {
    let page: HTMLElement | undefined;
    const told = await warnings(async () => (page = await fixture('<safety-card sections="befor"></safety-card>')));
    expect(told.join()).to.contain('befor').and.to.contain('help-today');
    expect(shown(page as HTMLElement)).to.have.length(8);
  });

  it('follow a change of the choice', async () => {
    const page = await fixture('<safety-card sections="before"></safety-card>');
    card(page).setAttribute('sections', 'serious');
    await settle(page);
    expect(shown(page)).to.deep.equal(['Caution: serious risks']);
  });

  it('can be said by the clinic one by one, in their place, with the built-in ones around', async () => {
    const page = await fixture('<safety-card><h3 data-item="during">In our house</h3><p>Two nurses.</p><h4>Touch</h4><p>Ask.</p></safety-card>');
    expect(shown(page).slice(3, 6)).to.deep.equal(['Before a session', 'In our house', 'After a session']);
    expect(words(page, 'In our house')).to.deep.equal(['Two nurses.', 'Touch', 'Ask.']);
    expect(card(page).querySelector('#safety-during')).to.equal(null);
    const ids = [...card(page).querySelectorAll('[data-severity]')].map(({id}) => id);
    expect(ids).to.include.members(['safety-help-now', 'safety-serious']);
  });

  it('leave the nodes of the clinic where they stand', async () => {
    const page = await fixture('<safety-card><p data-item="fasting">Nothing for a day.</p></safety-card>');
    const own = card(page).querySelector('[data-item]') as Element;
    expect(own.parentElement).to.equal(card(page));
    expect(own.outerHTML).to.equal('<p data-item="fasting">Nothing for a day.</p>');
  });

  it('hold further sections of the clinic where the word own stands, at the end without it', async () => {
    const page = await fixture('<safety-card sections="before own after"><h3>Parking</h3><p>Behind the house.</p></safety-card>');
    expect(shown(page)).to.deep.equal(['Before a session', 'Parking', 'After a session']);
    card(page).setAttribute('sections', 'before');
    await settle(page);
    expect(shown(page)).to.deep.equal(['Before a session', 'Parking']);
  });

  it('never leave out a word of the clinic: not of a section that was not asked for, of the same one twice, nor of one without a heading', async () => {
    const page = await fixture(
      '<safety-card sections="help-now"><p data-item="escort">Bring two.</p><h3 data-item="before">One</h3><p>a</p><h3 data-item="before">Two</h3><p>b</p></safety-card>',
    );
    expect(shown(page)).to.deep.equal(['Emergency: call for help now if any of these happen', 'One', 'Two']);
    const other = await fixture('<safety-card><p data-item="escort">Bring two.</p><h3 data-item="before">One</h3><p>a</p></safety-card>');
    for (const node of [...card(page).querySelectorAll('[data-item]'), ...card(other).querySelectorAll('[data-item]')])
      expect(node.assignedSlot, node.outerHTML).not.to.equal(null);
  });

  it('take a statement of the clinic in the place of the built-in one, and keep the rest', async () => {
    const page = await fixture(
      '<safety-card><p data-item="fasting">Eat nothing for a day.</p><ul data-item="escort"><li>Bring two friends.</li></ul></safety-card>',
    );
    const before = words(page, 'Before a session');
    const text = before.join('\n');
    expect(text).not.to.contain('Food with').and.not.to.contain('Way home');
    expect(text).to.contain('Check-up').and.to.contain('Alcohol and sedatives').and.to.contain('Rest of the day');
    const order = ['Decision', 'Eat nothing', 'Alcohol', 'Bring two', 'Rest of the day'].map((start) => text.indexOf(start));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(shown(page)).to.have.length(8);
  });

  it('say the phone of the clinic for the night, and keep it apart from the emergency number', async () => {
    const page = await fixture(`${PROFILE}<safety-card></safety-card>`);
    const night = [...card(page).querySelectorAll('li')].find((item) => item.textContent?.includes('at night'));
    expect(night?.querySelector('a')?.getAttribute('href')).to.equal('tel:2125550142');
    expect(night?.textContent).to.contain('212-555-0142').and.to.contain('call the emergency number');
    const plain = await fixture('<safety-card></safety-card>');
    expect(plain.textContent).to.contain('ask whom to call at night');
  });

  it('are all the clinic’s own where it names and chooses nothing', async () => {
    const page = await fixture('<safety-card><h3>Fasting</h3><p>Ask us.</p></safety-card>');
    expect(shown(page)).to.deep.equal(['Fasting']);
  });

  it('are the clinic’s own, with a warning, where the name is none that exists', async () => {
    let page: HTMLElement | undefined;
    const told = await warnings(async () => (page = await fixture('<safety-card><h3 data-item="constructor">Fasting</h3><p>Ask us.</p></safety-card>')));
    expect(shown(page as HTMLElement)).to.deep.equal(['Fasting']);
    expect(told.join()).to.contain('data-item="constructor"').and.to.contain('night-phone');
  });

  it('take statements that arrive late, and are whole again when these go', async () => {
    const page = await fixture('<safety-card></safety-card>');
    const own = Object.assign(document.createElement('p'), {textContent: 'Nothing for a day.'});
    own.dataset['item'] = 'fasting';
    card(page).append(own);
    await settle(page);
    expect(words(page, 'Before a session')).to.include('Nothing for a day.');
    own.remove();
    await settle(page);
    expect(words(page, 'Before a session').join()).to.contain('Food with');
  });

  it('do not double in a copy of the page', async () => {
    const page = await fixture('<safety-card><h3 data-item="during">In our house</h3><p>Two nurses.</p></safety-card>');
    const copy = await fixture(card(page).outerHTML);
    expect(shown(copy)).to.deep.equal(shown(page));
  });

  it('are led to by links that fit the anchors, also on a page with a base of its own', async () => {
    const base = Object.assign(document.createElement('base'), {href: 'https://example.com/elsewhere/'});
    document.head.append(base);
    try {
      const page = await fixture('<safety-card></safety-card><safety-card></safety-card>');
      for (const one of page.querySelectorAll('safety-card')) {
        const links = [...(one.shadowRoot?.querySelectorAll<HTMLAnchorElement>('nav a') ?? [])];
        expect(links).to.have.length(8);
        for (const link of links) {
          expect(link.href.split('#')[0]).to.equal(location.href.split('#')[0]);
          expect(one.querySelector(link.hash)?.parentElement).to.equal(one);
        }
      }
    } finally {
      base.remove();
    }
  });

  it('show the heading of a topic above the sections below it', async () => {
    const page = await fixture('<safety-card heading="Rules"><h3>Before you come</h3><h4>Food</h4><p>a</p><h3>At home</h3><h4>Rest</h4><p>b</p></safety-card>');
    const tree = await accessibilityTree(card(page));
    for (const name of ['Before you come', 'Food', 'At home', 'Rest']) expect(tree).to.contain(`heading "${name}"`);
  });
});

describe('the severity of a section', () => {
  it('is said in the heading of each built-in section that has one', async () => {
    const page = await fixture('<safety-card></safety-card>');
    const tree = await accessibilityTree(card(page));
    const starts = {emergency: 'Emergency: ', today: 'Same day: ', caution: 'Caution: '};
    for (const heading of card(page).querySelectorAll<HTMLElement>('[data-severity]')) {
      const start = starts[heading.dataset['severity'] as keyof typeof starts] ?? '';
      expect(heading.textContent).to.match(new RegExp(`^${start}`));
      expect(tree).to.contain(`heading "${heading.textContent ?? ''}" level=3`);
    }
  });

  it('is said inside the heading that the clinic wrote, once, at its level', async () => {
    const page = await fixture(
      '<safety-card><h3 data-severity="emergency">Not breathing</h3><p>a</p><h3 data-severity="today">Today: call us</h3><p>b</p><h3 data-severity="caution">CAUTION on the way home</h3><p>c</p><h3>Parking</h3><p>d</p></safety-card>',
    );
    const headings = (await accessibilityTree(card(page))).split('\n').filter((line) => line.includes('level=3'));
    expect(headings.map((line) => line.trim())).to.deep.equal([
      'heading "Emergency: Not breathing" level=3',
      'heading "Today: call us" level=3',
      'heading "CAUTION on the way home" level=3',
      'heading "Parking" level=3',
    ]);
    expect(await audit(page)).to.deep.equal([]);
  });

  it('is that of the built-in section where the clinic says it in other words', async () => {
    const page = await fixture('<safety-card><h3 data-item="help-now">Call now</h3><p>a</p></safety-card>');
    expect(card(page).shadowRoot?.querySelector('section')?.className).to.equal('card section emergency');
    expect(await accessibilityTree(card(page))).to.contain('heading "Emergency: Call now" level=3');
  });
});
