import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {timeline} from '../src/content/timeline.js';
import {audit, fixture, media, settle, spoken, warnings} from './support/index.js';

const figureIn = (widget: Element | null) => widget?.shadowRoot as ShadowRoot;
const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((node) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const numbers = (words: string | null | undefined) => words?.match(/\d+/g) ?? [];
const cell = (value: string, words = value) => `<td>${value && `<data value="${value}">${words}</data>`}</td>`;
const OURS = (...lanes: string[][]) =>
  `<table><tr><th>Lane</th><th>Starts</th><th>Strongest</th><th>Fades</th><th>Repeats</th></tr>${lanes
    .map(([name, ...times]) => `<tr><th>${name}</th>${times.map((time) => cell(time)).join('')}</tr>`)
    .join('')}</table>`;
/** Where the signs of a lane stand, as shares of the width of the scale from the left. */
const signs = (lane: Element) => {
  const box = (lane.querySelector('.plot') as Element).getBoundingClientRect();
  return [...lane.querySelectorAll('.sign > svg')].map((sign) => {
    const {left, width} = sign.getBoundingClientRect();
    return ((left + width / 2 - box.left) / box.width) * 100;
  });
};
const near = (places: readonly number[], expected: readonly number[]) => {
  expect(places).to.have.length(expected.length);
  places.forEach((place, index) => expect(place).to.be.closeTo(expected[index] as number, 0.7));
};
const lanesIn = (widget: Element | null) => [...figureIn(widget).querySelectorAll('.lanes > li')];

describe('onset-timeline', () => {
  it('says the same in picture, table and page text', async () => {
    const page = await fixture('<onset-timeline region="US"></onset-timeline>');
    const widget = page.querySelector('onset-timeline') as Element;
    const rows = [...widget.querySelectorAll('tbody tr')];
    const words = texts(widget, ':scope > p').join(' ');
    lanesIn(widget).forEach((lane, index) => {
      const cells = texts(rows[index] as Element, 'td').filter(Boolean);
      expect(texts(lane, '.marks li span > span')).to.deep.equal(cells);
      expect(lane.querySelector('.name-of')?.textContent).to.equal(rows[index]?.querySelector('th')?.textContent);
      for (const number of cells.flatMap(numbers)) expect(numbers(words)).to.include(number);
    });
    expect(lanesIn(widget)).to.have.length(2);
  });

  it('draws the times that its cells say', () => {
    for (const {cells} of timeline.lanes)
      for (const moment of cells) {
        const said = numbers(moment?.text());
        const last = moment?.value.match(/\d+/g)?.at(-1);
        if (said.length && !moment?.value.startsWith('P3D/..')) expect(said, moment?.value).to.include(last);
      }
  });

  it('lets hours, days, weeks and months have a quarter each, and says that this is not even', async () => {
    const page = await fixture(
      `<onset-timeline>${OURS(['One', 'PT12H', 'P1D', 'P1W', ''], ['Two', 'P4D', 'P1W', 'P30D', ''], ['Three', 'PT0H', 'PT6H', 'P6M', ''])}</onset-timeline>`,
    );
    const [one, two, three] = lanesIn(page.querySelector('onset-timeline'));
    near(signs(one as Element), [12.5, 25, 50]);
    near(signs(two as Element), [37.5, 50, 75]);
    expect(signs(three as Element)[1]).to.be.closeTo(6.25, 0.7);
    expect(texts(one as Element, '.track > div')).to.deep.equal(['Hours 0–24', 'Days 1–7', 'Weeks 1–4', 'Months 1–6']);
    expect(figureIn(page.querySelector('onset-timeline')).querySelector('.note')?.textContent)
      .to.contain('not even')
      .and.to.contain('hours, then days, weeks, and months');
  });

  it('makes room for a longer time, and says so', async () => {
    const page = await fixture(`<onset-timeline>${OURS(['Long', 'P1M', 'P2M', 'P11M', ''])}</onset-timeline>`);
    const [lane] = lanesIn(page.querySelector('onset-timeline'));
    expect(texts(lane as Element, '.track > div').at(-1)).to.equal('Months 1–11');
    expect(signs(lane as Element)[1]).to.be.closeTo(77.5, 0.7);
  });

  it('mirrors the scale where words run from right to left', async () => {
    const table = OURS(['One', 'PT12H', 'P1D', 'P2W', 'P3D/..']);
    const page = await fixture(`<onset-timeline>${table}</onset-timeline><div lang="ar" dir="rtl"><onset-timeline>${table}</onset-timeline></div>`);
    const [left, right] = [...page.querySelectorAll('onset-timeline')].map((widget) => signs(lanesIn(widget)[0] as Element));
    near(
      right ?? [],
      (left ?? []).map((place) => 100 - place),
    );
    const parts = [...figureIn(page.querySelectorAll('onset-timeline')[1] as Element).querySelectorAll('.track > div')].map(
      (part) => part.getBoundingClientRect().left,
    );
    expect(parts).to.deep.equal([...parts].sort((a, b) => b - a));
  });

  it('shows how long, not only how soon: each lane has its end, and the doses that follow', async () => {
    const page = await fixture('<onset-timeline region="US"></onset-timeline>');
    const [single, pills] = lanesIn(page.querySelector('onset-timeline'));
    expect(single?.querySelector('.plot .on')).to.equal(null);
    expect(single?.querySelector('.plot .dots')).not.to.equal(null);
    expect(pills?.querySelector('.plot .on')).not.to.equal(null);
    expect(signs(single as Element)[2]).to.be.closeTo(57.6, 0.7);
  });

  it('says that the lanes cannot be compared, that it does not help everyone with figures, and what happens when doses stop', async () => {
    const page = await fixture('<onset-timeline region="US"></onset-timeline>');
    const widget = page.querySelector('onset-timeline') as Element;
    expect(widget.querySelector('p:has(+ table)')?.textContent).to.contain('different studies').and.to.contain('cannot be compared directly');
    expect(texts(widget, 'h3')).to.deep.equal(['Not everyone gets better', 'When doses stop']);
    for (const words of ['52 of 100', '48 of 100', '40 of 100', '60 of 100', '24 of 100', '6 of 100', '27 of 100', '45 of 100'])
      expect(widget.textContent).to.contain(words);
    for (const words of ['twice a week for 4 weeks', 'within 4 weeks', '6 to 8 weeks', '1 to 2 weeks']) expect(widget.textContent).to.contain(words);
    expect(texts(widget, '[data-kw-refs]')).to.have.length(3);
  });

  it('leaves out figures of benefit where rules are strict, and still says that it does not help everyone', async () => {
    const page = await fixture('<onset-timeline region="GB"></onset-timeline>');
    const words = page.querySelector('onset-timeline')?.textContent;
    expect(words).not.to.match(/\d+ of 100/);
    expect(words)
      .to.contain('Not everyone gets better')
      .and.to.contain('Figures on how many people got better are left out here')
      .and.to.contain('Symptoms often come back');
  });

  it('tells starts, strongest, fades and repeats by shape, the same in the lane and beside its words', async () => {
    const page = await fixture(`<onset-timeline>${OURS(['One', 'PT2H', 'P1D', 'P3D/P14D', 'P3D/..'])}</onset-timeline>`);
    const [lane] = lanesIn(page.querySelector('onset-timeline'));
    const shapes = (selector: string) => [...(lane as Element).querySelectorAll(selector)].map((shape) => shape.getAttribute('d') ?? shape.localName);
    expect(new Set(shapes('.marks svg > *')).size).to.equal(4);
    expect(shapes('.sign > svg > *')).to.deep.equal(shapes('.marks svg > *').slice(0, 3));
  });

  it('is read without its picture: lanes, labels and times as lists', async () => {
    const page = await fixture(`<onset-timeline>${OURS(['Rest', 'PT2H', 'P1D', 'P3D', ''])}</onset-timeline>`);
    const told = spoken(figureIn(page.querySelector('onset-timeline')).querySelector('.drawn') as Element);
    for (const words of ['Rest', 'Starts', 'PT2H', 'Strongest', 'Fades', 'The scale starts']) expect(told).to.contain(words);
    expect(told).not.to.contain('0–24');
  });

  it('keeps its lines in forced colors', async () => {
    const page = await fixture('<div><onset-timeline region="US"></onset-timeline></div>');
    await media({forcedColors: 'active'});
    try {
      const shape = figureIn(page.querySelector('onset-timeline')).querySelector('.shape') as Element;
      const probe = document.createElement('i');
      probe.style.cssText = 'color: CanvasText';
      page.firstElementChild?.append(probe);
      expect(getComputedStyle(shape).stroke).to.equal(getComputedStyle(probe).color);
      expect(await audit(page)).to.deep.equal([]);
    } finally {
      await media({forcedColors: 'none'});
    }
  });

  it('reads <time datetime> too, and an end without a time of its own for strongest', async () => {
    const page = await fixture(
      '<onset-timeline><table><tr><th>L</th><th>S</th><th>P</th><th>F</th></tr><tr><th>One</th><td><time datetime="PT12H">12 hours</time></td><td></td><td><time datetime="P1D">a day</time> to <time datetime="P7D">a week</time></td></tr></table></onset-timeline>',
    );
    near(signs(lanesIn(page.querySelector('onset-timeline'))[0] as Element), [12.5, 50]);
  });

  for (const [problem, table, row] of [
    ['a start without its end', OURS(['Fine', 'PT2H', 'P1D', 'P3D', ''], ['Hope', 'PT2H', 'P1D', '', '']), 'Hope'],
    ['no start', OURS(['Late', '', 'P1D', 'P3D', '']), 'Late'],
    ['an end before its start', OURS(['Back', 'P3D', '', 'P1D', '']), 'Back'],
    ['a time before the dose', OURS(['Early', '-P1D', '', 'P1D', '']), 'Early'],
    ['from and to the wrong way round', OURS(['Swapped', 'P1D', '', 'P14D/P3D', '']), 'Swapped'],
    ['no lane', '<table><tr><th>Lane</th><th>Starts</th></tr></table>', ''],
  ] as const) {
    it(`leaves a table as it is that has ${problem}, and tells the webmaster once which row`, async () => {
      let page = document.body as HTMLElement;
      const told = await warnings(async () => {
        page = await fixture(`<onset-timeline>${table}</onset-timeline>`);
        page.querySelector('onset-timeline')?.setAttribute('appearance', 'filled');
        await settle(page);
      });
      expect(figureIn(page.querySelector('onset-timeline')).querySelector('.chart, button')).to.equal(null);
      expect(page.querySelector('table')?.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
      expect(told).to.have.length(1);
      expect(told[0])
        .to.match(/^<onset-timeline> .+\. .+/)
        .and.to.contain(`“${row}”`);
    });
  }
});
