import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {evidence} from '../src/content/conditions.js';
import {accessibilityTree, fixture, media, settle, viewport, warnings} from './support/index.js';

const cardsIn = async (markup: string) => (await fixture(markup)).querySelector('condition-evidence') as HTMLElement;
const shadow = (cards: Element) => cards.shadowRoot as ShadowRoot;
const headings = (cards: Element) => [...cards.querySelectorAll(':scope > [id^="condition-"]')].map(({id}) => id);
/** The `<dl>` of a card. */
const partsOf = (cards: Element, id: string) => {
  let node = cards.querySelector(`[id^="${id}"]`)?.nextElementSibling;
  while (node && node.localName !== 'dl') node = node.nextElementSibling;
  const rows = [...(node?.children ?? [])].map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')]);
  return Object.fromEntries(rows) as Record<string, HTMLElement>;
};
const US = '<condition-evidence region="US"></condition-evidence>';

describe('condition-evidence', () => {
  it('has a card for each condition, in the order readers look for them, and one on what holds for every use', async () => {
    expect(headings(await cardsIn(US))).to.deep.equal([
      'condition-depression-spray',
      'condition-depression-drip',
      'condition-suicidal-thoughts-spray',
      'condition-suicidal-thoughts-drip',
      'condition-anxiety',
      'condition-ptsd',
      'condition-pain',
      'condition-bipolar',
      'condition-substance-use-alcohol',
      'condition-substance-use-cocaine',
      'condition-substance-use-opioids',
      'condition-limits',
    ]);
  });

  it('says in every card why it is rated so, what speaks for it, what speaks against it, and whether it is approved', async () => {
    const cards = await cardsIn(US);
    for (const {id} of evidence.conditions) {
      const parts = partsOf(cards, `condition-${id}`);
      expect(Object.keys(parts), id).to.deep.equal(['Why this rating', 'What speaks for it', 'What speaks against it', 'Is it approved?']);
      for (const [label, part] of Object.entries(parts)) expect(part.textContent, `${id}: ${label}`).to.have.length.above(20);
      expect(parts['Is it approved?']?.textContent, id).to.match(/off-label.*November 2026|Ask the clinic/);
    }
  });

  it('shows what speaks against a use in the same size as what speaks for it, side by side where there is room', async () => {
    const cards = await cardsIn(US);
    const look = () => {
      const parts = partsOf(cards, 'condition-ptsd');
      return [parts['What speaks for it'], parts['What speaks against it']].map((part) => {
        const {fontSize, color, fontWeight} = getComputedStyle(part as Element);
        return {look: [fontSize, color, fontWeight].join(), box: (part?.parentElement as Element).getBoundingClientRect()};
      }) as [{look: string; box: DOMRect}, {look: string; box: DOMRect}];
    };
    const [found, against] = look();
    expect(found.look).to.equal(against.look);
    expect(found.box.top).to.equal(against.box.top);
    expect(found.box.width).to.equal(against.box.width);
    await viewport({width: 320, height: 700});
    const [above, below] = look();
    expect(below.box.top).to.be.at.least(above.box.bottom);
    await viewport({width: 1024, height: 768});
  });

  it('rates in words; the bar beside them is another shape for each rating, in one color', async () => {
    const cards = await cardsIn('<condition-evidence items="depression suicidal-thoughts ptsd pain anxiety"></condition-evidence>');
    const bars = new Map<string, string>();
    for (const row of shadow(cards).querySelectorAll('.rating')) {
      const words = (row.querySelector('slot')?.assignedElements()[0] as HTMLElement | undefined)?.querySelector('strong')?.textContent ?? '';
      const shape = row.querySelector('svg path + path')?.getAttribute('d') ?? '';
      expect(bars.get(words) ?? shape, words).to.equal(shape);
      bars.set(words, shape);
      expect(row.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(row.querySelector('svg path + path')?.getAttribute('fill')).to.equal('currentColor');
    }
    expect([...bars.keys()]).to.have.members([
      'Moderate evidence',
      'Low-certainty evidence',
      'Mixed evidence',
      'No clear benefit shown',
      'Very limited evidence',
    ]);
    expect(new Set(bars.values()).size).to.equal(5);
  });

  it('fills no bar to the end', async () => {
    const cards = await cardsIn(US);
    for (const path of shadow(cards).querySelectorAll('.rating path + path')) expect(path.getAttribute('d')?.split('M').length).to.be.below(5);
  });

  it('rates easing of symptoms and suicide prevention apart, with crisis help in the card', async () => {
    const cards = await cardsIn('<condition-evidence region="US" items="suicidal-thoughts-spray"></condition-evidence>');
    const ratings = [...cards.querySelectorAll(':scope > [data-kw-rating]')].map((rating) => rating.textContent);
    expect(ratings).to.deep.equal(['Moderate evidence · for symptoms of depression, short-term', 'No clear benefit shown · for suicide prevention']);
    const crisis = cards.querySelector(':scope > [data-kw-crisis]');
    expect(crisis?.querySelector('a[href="tel:988"]')?.checkVisibility()).to.equal(true);
    expect(cards.querySelector('#condition-suicidal-thoughts-spray ~ dl')?.textContent).to.contain('has not been shown to prevent suicide');
  });

  it('gives the negative studies with the figures of both groups', async () => {
    const against = (await cardsIn(US).then((cards) => partsOf(cards, 'condition-depression-drip')))['What speaks against it']?.textContent;
    expect(against).to.contain('46 of 100').and.to.contain('63 of 100');
    expect(against).to.contain('47 of 100').and.to.contain('33 of 100');
    expect(against).to.contain('60 of 100').and.to.contain('50 of 100');
  });

  it('leaves out figures of benefit in a strict country and where none is said, keeps words, harms and what speaks against', async () => {
    for (const where of ['region="GB"', '']) {
      const cards = await cardsIn(`<condition-evidence ${where}></condition-evidence>`);
      const strict = partsOf(cards, 'condition-depression-spray');
      expect(strict['What speaks for it']?.textContent, where).not.to.match(/of 100/);
      expect(strict['What speaks for it']?.textContent, where).to.contain('more people had a response');
      expect(strict['What speaks against it']?.textContent, where).to.contain('12 of 100').and.to.contain('39 of 100');
    }
    const full = partsOf(await cardsIn(US), 'condition-depression-spray');
    expect(full['What speaks for it']?.textContent).to.contain('69 of 100').and.to.contain('52 of 100').and.to.contain('31 of 100');
  });

  it('shows the figures of both studies with ECT, or of neither', async () => {
    for (const [region, shown] of [
      ['US', true],
      ['GB', false],
    ] as const) {
      const card = partsOf(await cardsIn(`<condition-evidence region="${region}"></condition-evidence>`), 'condition-depression-drip');
      expect(card['What speaks for it']?.textContent.includes('55 of 100'), region).to.equal(shown);
      expect(card['What speaks against it']?.textContent.includes('63 of 100'), region).to.equal(shown);
      expect(card['What speaks against it']?.textContent, region).to.contain('more people were in remission after ECT');
    }
  });

  it('shows figures of benefit where the clinic turns them on', async () => {
    const page = await fixture('<clinic-profile region="GB" allow="figures"><condition-evidence></condition-evidence></clinic-profile>');
    expect(partsOf(page.querySelector('condition-evidence') as Element, 'condition-depression-spray')['What speaks for it']?.textContent).to.contain(
      '69 of 100',
    );
  });

  it('names no medicine in a heading, and the condition first', async () => {
    for (const id of headings(await cardsIn(US))) expect(document.getElementById(id)?.textContent, id).not.to.match(/ketamine/i);
  });

  it('says of substance use both: a topic of research, and a risk', async () => {
    const cards = await cardsIn('<condition-evidence items="substance-use"></condition-evidence>');
    const texts = ['alcohol', 'cocaine', 'opioids'].map((of) => partsOf(cards, `condition-substance-use-${of}`)['What speaks against it']?.textContent);
    for (const text of texts) expect(text).to.contain('higher risk of misusing ketamine');
  });

  it('shows the chosen cards in the chosen order, a group by one word, OCD when asked; what holds for every use stays', async () => {
    const chosen = async (items: string) =>
      headings(await cardsIn(`<condition-evidence items="${items}"></condition-evidence>`)).map((id) => id.slice(10).replace(/-\d+$/, ''));
    expect(await chosen('ptsd depression')).to.deep.equal(['ptsd', 'depression-spray', 'depression-drip', 'limits']);
    expect(await chosen('ocd')).to.deep.equal(['ocd', 'limits']);
  });

  it('follows a change of its choice, and tells of a name it does not know', async () => {
    const told = await warnings(async () => {
      const cards = await cardsIn('<condition-evidence items="ptsd"></condition-evidence>');
      cards.setAttribute('items', 'pain migraine');
      await settle(cards);
      expect(headings(cards)).to.deep.equal(['condition-pain', 'condition-limits']);
    });
    expect(told.join()).to.contain('migraine').and.to.contain('Known: depression');
  });

  it('links from the list at the top to its own cards, on a page with two of them', async () => {
    const page = await fixture('<condition-evidence></condition-evidence><condition-evidence lang="es"></condition-evidence>');
    for (const cards of page.querySelectorAll('condition-evidence')) {
      const links = [...cards.querySelectorAll<HTMLAnchorElement>(':scope > ul:first-of-type a')];
      expect(links).to.have.length(evidence.conditions.length);
      for (const link of links) expect(cards.querySelector(`:scope > ${link.hash}`)?.textContent, link.hash).to.equal(link.textContent);
    }
  });

  it('takes cards of the page, with the rating that a heading names, in our words', async () => {
    const cards = await cardsIn(
      '<condition-evidence><h3 data-rating="low">Migraine</h3><p>Our words.</p><h3>Tinnitus</h3><p>More.</p><h3 data-rating="none-clear">Stuttering</h3><p>x</p></condition-evidence>',
    );
    const rows = [...shadow(cards).querySelectorAll('.card')].map((card) => card.querySelector('.rating strong')?.textContent);
    expect(rows).to.deep.equal(['Low-certainty evidence', undefined, 'No clear benefit shown']);
    const tree = await accessibilityTree(cards);
    expect(tree).to.contain('heading "Migraine" level=3');
    expect(cards.textContent).to.contain('Our words.').and.not.to.contain('esketamine)');
  });

  it('shows no rating for one it does not know, and says so to the webmaster', async () => {
    const told = await warnings(async () => {
      const cards = await cardsIn('<condition-evidence><h3 data-rating="constructor">Migraine</h3><p>Our words.</p></condition-evidence>');
      expect(shadow(cards).querySelector('.rating')).to.equal(null);
    });
    expect(told.join()).to.contain('data-rating="constructor" is not known').and.to.contain('none-clear');
  });

  it('mirrors its bars from right to left', async () => {
    const cards = await cardsIn('<condition-evidence lang="ar" dir="rtl" items="pain"></condition-evidence>');
    expect(getComputedStyle(shadow(cards).querySelector('.rating svg') as Element).scale).to.equal('-1 1');
  });

  it('keeps its bars where the colors of the page are taken away, and on paper', async () => {
    const cards = await cardsIn(US);
    const fill = () => getComputedStyle(shadow(cards).querySelector('.rating path + path') as Element).fill;
    await media({forcedColors: 'active'});
    expect(fill()).not.to.equal('none');
    await media({forcedColors: 'none', media: 'print'});
    expect(fill()).not.to.equal('none');
    for (const card of shadow(cards).querySelectorAll('.card')) expect(card.checkVisibility()).to.equal(true);
    await media({media: 'screen'});
  });
});
