import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {outcomes} from '../src/content/outcomes.js';
import {accessibilityTree, audit, fixture, media, press, settle, snippetPage, spoken, viewport, warnings} from './support/index.js';

const figureIn = (widget: Element | null) => widget?.shadowRoot as ShadowRoot;
const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((node) => node.textContent?.trim() ?? '');
/** How many people a path draws: one head each. */
const people = (path: Element | null) => path?.getAttribute('d')?.match(/a1\.75/g)?.length ?? 0;
const drawn = (root: ParentNode) =>
  [...root.querySelectorAll('.arm svg')].map((svg) => [people(svg.querySelector('.with')), people(svg.querySelector('.without'))]);
const OURS = (a: string, b: string, name = 'Better') =>
  `<table><tr><th>Group</th><th>${name}</th></tr><tr><th>With tea</th><td>${a}</td></tr><tr><th>With water</th><td>${b}</td></tr></table>`;

/** The figures of the brief: treatment, comparator. */
const BRIEF: Record<string, [number, number][]> = {
  'spray-response': [[69, 52]],
  'spray-remission': [[52, 31]],
  'spray-response-fixed': [[53, 39]],
  'spray-response-older': [[27, 13]],
  'spray-relapse': [[27, 45]],
  'spray-quetiapine': [[27, 18]],
  'dose-response': [[47, 26]],
  'dose-remission': [[33, 18]],
  'dose-response-placebo': [[27, 9]],
  'dose-remission-week': [[24, 6]],
  'injection-remission': [[20, 2]],
  ect: [
    [55, 41],
    [46, 63],
  ],
  severe: [[12, 4]],
  nausea: [[29, 11]],
  dissociation: [[27, 4]],
  dizziness: [[25, 9]],
  vertigo: [[21, 2]],
  headache: [[20, 17]],
  sleepiness: [[19, 12]],
  vomiting: [[9, 2]],
  anxiety: [[8, 6]],
  'blood-pressure': [[8, 4]],
  'blurred-vision': [[7, 0]],
  sedation: [[6, 1]],
};

describe('outcome-chart', () => {
  it('has every figure that may be shown, each with the group it was compared with', () => {
    expect(outcomes.all.map(({id}) => id)).to.have.members(Object.keys(BRIEF));
    for (const {id, comparisons} of outcomes.all)
      expect(
        comparisons.map(({arms}) => arms.map((arm) => arm.people)),
        id,
      ).to.deep.equal(BRIEF[id]);
  });

  for (const [id, arms] of Object.entries(BRIEF)) {
    it(`says the same in picture, table and sentence: ${id}`, async () => {
      const page = await fixture(`<outcome-chart region="US" outcome="${id}"></outcome-chart>`);
      const widget = page.querySelector('outcome-chart') as Element;
      const flat = arms.flat();
      expect(drawn(figureIn(widget))).to.deep.equal(flat.map((count) => [count, 100 - count]));
      expect(texts(figureIn(widget), '.count')).to.deep.equal(flat.map((count) => `${count} of 100`));
      expect(texts(widget, 'td')).to.deep.equal(flat.map((count) => `${count} of 100`));
      const sentences = texts(widget, 'table + p');
      expect(sentences).to.have.length(arms.length);
      arms.forEach(([treatment, comparator], index) => {
        for (const count of [treatment, comparator, 100 - treatment, 100 - comparator, 100])
          expect(sentences[index]?.match(/\d+/g), sentences[index]).to.include(String(count));
      });
    });
  }

  it('lets the time, the people studied and how sure it is stand by every figure', async () => {
    const page = await fixture(`<outcome-chart region="US" outcome="${Object.keys(BRIEF).join(' ')}"></outcome-chart>`);
    const facts = [...page.querySelectorAll('dl')];
    expect(facts).to.have.length(Object.values(BRIEF).flat().length);
    for (const list of facts) {
      expect(texts(list, 'dt')).to.deep.equal(['When', 'Who took part', 'How sure']);
      for (const words of texts(list, 'dd')) expect(words).to.have.length.above(12);
      expect((list as HTMLElement).checkVisibility()).to.equal(true);
    }
    expect(page.querySelector('outcome-chart')?.textContent).not.to.match(/times as|more likely|relative/i);
  });

  it('shows a benefit and a harm in the same size, with their sources', async () => {
    const page = await fixture('<outcome-chart region="US"></outcome-chart>');
    const charts = [...figureIn(page.querySelector('outcome-chart')).querySelectorAll('.arm svg')].map((svg) => svg.getBoundingClientRect());
    expect(charts).to.have.length(4);
    expect(new Set(charts.map(({width, height}) => `${Math.round(width)} ${Math.round(height)}`)).size).to.equal(1);
    expect(texts(page, 'h3')).to.deep.equal(['After 4 weeks of nasal spray: symptoms at least halved', 'Side effects that were severe or serious']);
    expect(texts(page, '[data-kw-refs]')).to.deep.equal(['Sources: Popova 2019; Katz 2021', 'Sources: Katz 2021']);
  });

  it('takes figures in the order the page asks for, and tells of those it does not know', async () => {
    let headings: string[] = [];
    const told = await warnings(async () => {
      headings = texts(await fixture('<outcome-chart region="US" outcome="nausea cure spray-relapse"></outcome-chart>'), 'h3');
    });
    expect(headings).to.deep.equal(['Side effect: Feeling sick to the stomach (nausea)', 'Going on with nasal spray, or stopping: symptoms came back']);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('<outcome-chart>').and.to.contain('cure').and.to.contain('Known: spray-response,').and.to.contain('sedation.');
  });

  it('changes what it shows when the page changes its mind', async () => {
    const page = await fixture('<outcome-chart region="US" outcome="nausea"></outcome-chart>');
    page.querySelector('outcome-chart')?.setAttribute('outcome', 'vertigo');
    await settle(page);
    expect(texts(page, 'td')).to.deep.equal(['21 of 100', '2 of 100']);
  });

  for (const [where, attributes] of [
    ['Germany', 'region="DE"'],
    ['a country nobody named', ''],
  ]) {
    it(`leaves out figures of benefit in ${where}, says so, and keeps the harms`, async () => {
      const page = await fixture(`<outcome-chart ${attributes} outcome="spray-response severe dose-response"></outcome-chart>`);
      const widget = page.querySelector('outcome-chart') as Element;
      expect(texts(widget, 'td')).to.deep.equal(['12 of 100', '4 of 100']);
      expect(texts(widget, ':scope > p').filter((words) => words.startsWith('Figures on how many people got better are left out'))).to.have.length(1);
      expect(widget.textContent).not.to.match(/halved|69|47/);
    });
  }

  it('shows figures of benefit anywhere once the clinic allows them', async () => {
    const page = await fixture('<clinic-profile region="DE" allow="figures"><outcome-chart></outcome-chart></clinic-profile>');
    expect(texts(page, 'td')).to.deep.equal(['69 of 100', '52 of 100', '12 of 100', '4 of 100']);
    expect(page.textContent).not.to.contain('left out');
  });

  it('draws a table of the page, with the words of the page', async () => {
    const page = await fixture(`<outcome-chart heading="Our survey"><p>Asked in May.</p>${OURS('30', '20 of 100')}</outcome-chart>`);
    const root = figureIn(page.querySelector('outcome-chart'));
    expect(drawn(root)).to.deep.equal([
      [30, 70],
      [20, 80],
    ]);
    expect(texts(root, '.arm p:first-child')).to.deep.equal(['With tea', 'With water']);
    expect(texts(root, '.key > span')).to.deep.equal(['Better', 'All the others']);
    expect(page.querySelector('h2')?.textContent).to.equal('Our survey');
  });

  it('reads a count from <data>, from Arabic digits, and through the box that an editor puts around a table', async () => {
    const page = await fixture(
      `<outcome-chart>${OURS('<data value="7">seven</data>', '0')}</outcome-chart><outcome-chart>${OURS('٦٩ من ١٠٠', '۵')}</outcome-chart><outcome-chart><figure class="wp-block-table">${OURS('1', '2')}</figure></outcome-chart>`,
    );
    expect([...page.querySelectorAll('outcome-chart')].map((widget) => drawn(figureIn(widget)).map(([count]) => count))).to.deep.equal([
      [7, 0],
      [69, 5],
      [1, 2],
    ]);
  });

  it('follows a table that changes in place, as page translators do it', async () => {
    const page = await fixture(`<outcome-chart>${OURS('30', '20')}</outcome-chart>`);
    const cell = page.querySelector('td')?.firstChild as Text;
    cell.data = '45';
    await settle(page);
    expect(drawn(figureIn(page.querySelector('outcome-chart')))[0]).to.deep.equal([45, 55]);
  });

  for (const [problem, table, row] of [
    ['no number', OURS('many', '20'), 'With tea'],
    ['more than a hundred', OURS('20', '120'), 'With water'],
    ['less than nobody', OURS('-5', '20'), 'With tea'],
    ['less than nobody, with a real minus', OURS('−5', '20'), 'With tea'],
    ['half a person', OURS('19.5', '20'), 'With tea'],
    ['different denominators', OURS('30 of 100', '20 of 80'), 'With water'],
    ['a denominator that is not a hundred', OURS('30 of 200', '20 of 200'), 'With tea'],
    ['nothing in a cell', OURS('', '20'), 'With tea'],
    ['one group alone', '<table><tr><th>Group</th><th>Better</th></tr><tr><th>With tea</th><td>30</td></tr></table>', 'With tea'],
    [
      'names of columns that are no <th>',
      '<table><tr><td>Group</td><td>Better</td></tr><tr><td>A</td><td>3</td></tr><tr><td>B</td><td>4</td></tr></table>',
      'Group',
    ],
  ] as const) {
    it(`leaves a table as it is that has ${problem}, and tells the webmaster once which row`, async () => {
      let page = document.body as HTMLElement;
      const told = await warnings(async () => {
        page = await fixture(`<outcome-chart heading="${problem}">${table}</outcome-chart>`);
        page.querySelector('outcome-chart')?.setAttribute('appearance', 'outlined');
        await settle(page);
      });
      const root = figureIn(page.querySelector('outcome-chart'));
      expect(root.querySelector('.chart, button')).to.equal(null);
      expect(page.querySelector('table')?.checkVisibility()).to.equal(true);
      expect(told.length, told.join()).to.be.at.most(1);
      for (const words of told)
        expect(words)
          .to.match(/^<outcome-chart> .+\. .+/)
          .and.to.contain(`“${row}”`);
    });
  }
});

describe('the table under a chart', () => {
  it('opens and closes by keyboard, and is told to assistive technology as a button with a state', async () => {
    const page = await fixture(`<outcome-chart>${OURS('30', '20')}</outcome-chart>`);
    const widget = page.querySelector('outcome-chart') as Element;
    const table = page.querySelector('table') as HTMLElement;
    const visible = () => table.checkVisibility({contentVisibilityAuto: true});
    expect(visible()).to.equal(false);
    expect(await accessibilityTree(widget)).to.match(/button "Show the table".*expanded=false/);
    await press('Tab');
    await press('Enter');
    await settle(page);
    expect(visible()).to.equal(true);
    const tree = await accessibilityTree(widget);
    expect(tree).to.match(/button "Hide the table".*expanded=true/);
    expect(tree).to.contain('columnheader "Better"').and.to.contain('cell "30"');
    await press('Space');
    await settle(page);
    expect(visible()).to.equal(false);
  });

  it('says to assistive technology what was counted and each figure, without any picture', async () => {
    const page = await fixture(`<outcome-chart>${OURS('30', '20')}</outcome-chart>`);
    const told = spoken(figureIn(page.querySelector('outcome-chart')).querySelector('.chart') as Element);
    expect(told).to.equal('Better With tea 30 of 100 With water 20 of 100');
    const tree = await accessibilityTree(page.querySelector('outcome-chart') as Element);
    expect(tree).not.to.match(/img|graphics/i);
  });

  it('opens where find-in-page finds something in it', async () => {
    const page = await fixture(`<outcome-chart>${OURS('30', '20')}</outcome-chart>`);
    const panel = figureIn(page.querySelector('outcome-chart')).querySelector('.table') as HTMLElement;
    expect(panel.getAttribute('hidden')).to.equal('until-found');
    panel.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settle(page);
    expect(panel.hasAttribute('hidden')).to.equal(false);
    expect(figureIn(page.querySelector('outcome-chart')).querySelector('button')?.ariaExpanded).to.equal('true');
  });

  it('opens for a link to an anchor inside it', async () => {
    const page = await fixture(`<outcome-chart>${OURS('<span id="count-of-tea">30</span>', '20')}</outcome-chart>`);
    location.hash = '#count-of-tea';
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settle(page);
    expect(page.querySelector('table')?.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is on paper, without its button', async () => {
    const page = await fixture(`<outcome-chart>${OURS('30', '20')}</outcome-chart>`);
    await media({media: 'print'});
    try {
      expect(page.querySelector('table')?.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
      expect(page.querySelector('table')?.getBoundingClientRect().height).to.be.above(30);
      expect(figureIn(page.querySelector('outcome-chart')).querySelector('button')?.checkVisibility()).to.equal(false);
    } finally {
      await media({media: 'screen'});
    }
  });

  it('scrolls by itself on a small phone, open, and the page does not', async () => {
    await viewport({width: 320, height: 700});
    try {
      const page = await fixture('<onset-timeline region="US"></onset-timeline><outcome-chart region="US"></outcome-chart>');
      for (const widget of page.querySelectorAll('onset-timeline, outcome-chart'))
        figureIn(widget)
          .querySelectorAll<HTMLElement>('.show')
          .forEach((button) => button.click());
      await settle(page);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(await audit(page)).to.deep.equal([]);
    } finally {
      await viewport({width: 1024, height: 768});
    }
  });
});

describe('people of a chart', () => {
  it('are told apart by shape: filled or outlined, in forced colors too', async () => {
    const page = await fixture(`<outcome-chart>${OURS('30', '20')}</outcome-chart>`);
    const [one, other] = ['.with', '.without'].map((kind) =>
      getComputedStyle(figureIn(page.querySelector('outcome-chart')).querySelector(`.arm ${kind}`) as Element),
    );
    expect([one?.fill === 'none', other?.fill === 'none']).to.deep.equal([false, true]);
    expect([one?.stroke === 'none', other?.stroke === 'none']).to.deep.equal([true, false]);
    await media({forcedColors: 'active'});
    try {
      expect(one?.fill).to.equal(other?.stroke);
    } finally {
      await media({forcedColors: 'none'});
    }
  });

  it('stand in the direction of reading', async () => {
    const page = await fixture(
      `<outcome-chart>${OURS('1', '2')}</outcome-chart><div lang="ar" dir="rtl"><outcome-chart>${OURS('1', '2')}</outcome-chart></div>`,
    );
    const [left, right] = [...page.querySelectorAll('outcome-chart')].map((widget) => {
      const svg = figureIn(widget).querySelector('.arm svg') as SVGElement;
      const box = svg.getBoundingClientRect();
      const first = (svg.querySelector('.with') as Element).getBoundingClientRect();
      return (first.left + first.width / 2 - box.left) / box.width;
    });
    expect(left).to.be.below(0.1);
    expect(right).to.be.above(0.9);
  });
});

describe('charts of the built file', () => {
  it('are drawn under a strict policy with Trusted Types, without one violation and without a style attribute', async () => {
    const frame = document.createElement('iframe');
    const report = new Promise<{problems: string[]}>((resolve) =>
      addEventListener('message', (event: MessageEvent<{problems: string[]}>) => event.source === frame.contentWindow && resolve(event.data)),
    );
    frame.src = '/test/pages/strict-charts.html';
    document.body.append(frame);
    const {problems} = await report;
    const roots = [...(frame.contentDocument?.querySelectorAll('onset-timeline, outcome-chart') ?? [])].map(figureIn);
    const counts = roots.map((root) => [root.querySelectorAll('svg').length > 6, root.querySelectorAll('[style]').length]);
    frame.remove();
    expect(problems).to.deep.equal([]);
    expect(counts).to.deep.equal([
      [true, 0],
      [true, 0],
    ]);
  });

  for (const name of ['outcome-chart.en.US', 'outcome-chart.en', 'onset-timeline.en.US', 'onset-timeline.es']) {
    it(`say the same before and after the script runs: ${name}`, async () => {
      const page = await snippetPage(name);
      expect(figureIn(page.firstElementChild).querySelectorAll('.chart')).to.have.length.above(0);
    });
  }
});
