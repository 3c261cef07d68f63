import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {figures} from '../src/figures/index.js';
import {accessibilityTree, fixture} from './support/index.js';

describe('safety-card', () => {
  it('says when to get help before anything else, with the severity in the heading', async () => {
    const page = await fixture('<safety-card region="US"></safety-card>');
    const headings = [...page.querySelectorAll('safety-card > [data-severity]')].map((heading) => heading.textContent);
    expect(headings[0]).to.match(/^Emergency: /);
    expect(headings[1]).to.match(/^Same day: /);
  });

  it('holds crisis help in sight above its sections, whoever wrote them', async () => {
    const page = await fixture('<safety-card region="US"></safety-card><safety-card region="US"><h3>Fasting</h3><p>Ask us.</p></safety-card>');
    const [own, theirs] = page.querySelectorAll('safety-card');
    for (const help of [own?.querySelector('crisis-help'), theirs?.querySelector('crisis-help')]) {
      expect(help?.querySelector('a')?.getAttribute('href')).to.equal('tel:911');
      expect(help?.checkVisibility()).to.equal(true);
    }
  });

  it('keeps crisis help where the page puts it', async () => {
    const page = await fixture('<safety-card><crisis-help region="GB"></crisis-help><h3>Fasting</h3><p>Ask us.</p></safety-card>');
    expect(page.querySelectorAll('crisis-help')).to.have.length(1);
    expect(page.querySelector('crisis-help a')?.textContent).to.equal('999');
  });

  it('shows side effects with and without the medicine in a table that can be read cell by cell', async () => {
    const page = await fixture('<safety-card></safety-card>');
    const rows = [...page.querySelectorAll('safety-card tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).to.have.length.of.at.least(10);
    for (const [name, ...cells] of rows) {
      expect(name).to.have.length.above(3);
      expect(cells).to.have.length(2);
      for (const cell of cells) expect(cell).to.match(/^\d+ of 100$/);
    }
    expect(page.querySelector('safety-card caption')?.textContent).to.contain('100').and.to.contain('dummy spray');
    expect(rows.find(([name]) => name?.includes('nausea'))).to.deep.equal(['Feeling sick to the stomach (nausea)', '29 of 100', '11 of 100']);
  });

  it('draws the bar of a figure from the figure', async () => {
    const page = await fixture('<safety-card></safety-card>');
    for (const cell of page.querySelectorAll<HTMLElement>('safety-card td')) {
      expect(cell.textContent).to.match(new RegExp(`^${cell.dataset['n']} of 100$`));
      expect(getComputedStyle(cell).getPropertyValue('--_n')).to.equal(cell.dataset['n']);
    }
  });

  it('falls back to a quiet section for a severity it does not know', async () => {
    const page = await fixture('<safety-card><h3 data-severity="constructor">Note</h3><p>Text</p></safety-card>');
    expect(page.querySelector('safety-card')?.shadowRoot?.querySelector('section')?.className).to.equal('card section info');
  });
});

describe('mechanism-steps', () => {
  it('counts its steps in words, and leaves other explanations out of the count', async () => {
    const page = await fixture('<mechanism-steps region="US"></mechanism-steps>');
    const root = page.querySelector('mechanism-steps')?.shadowRoot;
    const counts = [...(root?.querySelectorAll('.count') ?? [])].map((count) => count.textContent);
    expect(counts.slice(0, 2)).to.deep.equal(['Step 1 of 8', 'Step 2 of 8']);
    expect(counts.slice(8)).to.deep.equal(['Beside the usual story', 'Beside the usual story']);
  });

  it('says of each step where it was seen, how sure it is and when it happens', async () => {
    const page = await fixture('<mechanism-steps region="US"></mechanism-steps>');
    const tags = [...page.querySelectorAll('mechanism-steps > [data-kw-tags]')].map((list) => [...list.children].map((tag) => tag.textContent));
    expect(tags).to.have.length(10);
    for (const [seen, sure] of tags) {
      expect(seen).to.match(/^Seen in|^An idea/);
      expect(sure).to.match(/^How sure: .{5,}/);
    }
    expect(tags.slice(0, 8).every((list) => list.some((tag) => tag?.startsWith('When: ')))).to.equal(true);
  });

  it('tells people from animals by shape, not by color alone', async () => {
    const page = await fixture('<mechanism-steps region="US"></mechanism-steps>');
    const shape = (kind: string) => {
      const style = getComputedStyle(page.querySelector(`[data-kw-evidence="${kind}"]`) as Element, '::before');
      return [style.borderRadius, style.rotate, style.backgroundImage, style.borderStyle, style.backgroundColor === 'rgba(0, 0, 0, 0)'].join();
    };
    const shapes = ['people', 'animals', 'both', 'idea'].map(shape);
    expect(new Set(shapes).size).to.equal(4);
  });

  it('draws a figure for each step, hidden from assistive technology because the words say it', async () => {
    const page = await fixture('<mechanism-steps region="US"></mechanism-steps>');
    const drawings = page.querySelector('mechanism-steps')?.shadowRoot?.querySelectorAll('.step .drawing svg[aria-hidden="true"]');
    expect(drawings).to.have.length(8);
    expect(Object.keys(figures)).to.have.length(8);
  });

  it('draws what the page asks for, and nothing for a name it does not know', async () => {
    const page = await fixture('<mechanism-steps><h3 data-figure="mood">One</h3><p>a</p><h3 data-figure="toString">Two</h3><p>b</p></mechanism-steps>');
    expect(page.querySelector('mechanism-steps')?.shadowRoot?.querySelectorAll('svg.figure')).to.have.length(1);
  });
});

describe('headings', () => {
  it('are left out where the page asks for an empty one, beside a widget that has its own', async () => {
    const page = await fixture('<mechanism-steps></mechanism-steps><mechanism-steps heading=""></mechanism-steps>');
    const titles = [...page.querySelectorAll('mechanism-steps')].map((steps) => steps.firstElementChild?.localName);
    expect(titles).to.deep.equal(['h2', 'p']);
  });

  it('follow the outline of the page', async () => {
    const page = await fixture(
      '<h1>Clinic</h1><crisis-help></crisis-help><section><h3>Deep</h3><p>x</p><crisis-help></crisis-help></section><crisis-help heading-level="5"></crisis-help>',
    );
    expect([...page.querySelectorAll('crisis-help')].map((help) => help.querySelector('h1,h2,h3,h4,h5,h6')?.localName)).to.deep.equal(['h2', 'h4', 'h5']);
  });

  it('are those of a section beside, once that has ended', async () => {
    const page = await fixture('<h1>Clinic</h1><section><h2>About us</h2><h3>Team</h3></section><section><crisis-help></crisis-help></section>');
    expect(page.querySelector('crisis-help > :first-child')?.localName).to.equal('h2');
  });

  it('are the same for neighbours', async () => {
    const page = await fixture('<h2>Part</h2><mechanism-steps></mechanism-steps><safety-card></safety-card><ketamine-faq></ketamine-faq>');
    expect([...page.querySelectorAll(':scope > * > :first-child:is(h2,h3,h4)')].map(({localName}) => localName)).to.deep.equal(['h3', 'h3', 'h3']);
  });

  it('never go below six, whatever the page', async () => {
    const page = await fixture('<h6>Low</h6><ketamine-faq></ketamine-faq>');
    expect(page.querySelector('ketamine-faq > :first-child')?.localName).to.equal('h4');
    expect(page.querySelector('#faq-drive')?.localName).to.equal('h6');
  });

  it('keep the levels the page gave its own', async () => {
    const page = await fixture(
      '<ketamine-faq heading=""><h2>Topic</h2><h3>Q?</h3><p>A</p><h4>More</h4><p>B</p><h2>Other</h2><h3>R?</h3><p>C</p></ketamine-faq>',
    );
    const tree = await accessibilityTree(page.querySelector('ketamine-faq') as Element);
    expect(tree).to.contain('heading "Topic" level=2').and.to.contain('heading "Q?" level=3');
    expect(tree).not.to.contain('"More" level=4\n  button');
  });
});
