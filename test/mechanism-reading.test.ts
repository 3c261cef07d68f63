import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {details} from '../src/content/mechanism.js';
import type {MechanismSteps} from '../src/elements/mechanism-steps.js';
import {accessibilityTree, audit, fixture, media, press, settle, warnings} from './support/index.js';

const OWN = `<mechanism-steps>
  <h3>You rest</h3><p>A nurse stays.</p><div data-detail><p id="pulse">We watch your pulse.</p></div><p>You may listen to music.</p>
  <h3>You go home</h3>Somebody <b>takes</b> you home.
</mechanism-steps>`;

const stepsIn = async (markup: string) => (await fixture(markup)).querySelector('mechanism-steps') as MechanismSteps;
const root = (steps: Element) => steps.shadowRoot as ShadowRoot;
const choice = (steps: Element) => [...root(steps).querySelectorAll<HTMLButtonElement>('[aria-pressed]')];
const pressed = (steps: Element) => choice(steps).map((button) => button.ariaPressed);
/** Measured first: only then does the browser know what is skipped. */
const seen = (node: Element) => node.getBoundingClientRect().height > 0 && node.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
const shown = (steps: Element) => [...steps.querySelectorAll('[data-detail]')].filter(seen).length;

describe('the two readings of mechanism-steps', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('has something to add to each step and to each explanation beside', async () => {
    const steps = await stepsIn('<mechanism-steps></mechanism-steps>');
    const headings = [...steps.querySelectorAll<HTMLElement>(':scope > [id]')];
    expect(headings.map(({id}) => id.replace('step-', ''))).to.have.members(Object.keys(details));
    expect(shown(steps)).to.equal(0);
  });

  it('begins plain, or as the page asks', async () => {
    expect(pressed(await stepsIn('<mechanism-steps></mechanism-steps>'))).to.deep.equal(['true', 'false']);
    const steps = await stepsIn('<mechanism-steps reading="detailed"></mechanism-steps>');
    expect(pressed(steps)).to.deep.equal(['false', 'true']);
    expect(shown(steps)).to.equal(steps.querySelectorAll('[data-detail]').length).and.to.be.above(20);
  });

  it('is the choice of the reader, by two buttons that say which is chosen', async () => {
    const steps = await stepsIn(OWN);
    expect(await accessibilityTree(steps)).to.match(/group "How much detail"\n\s+button "Less detail"\n\s+button "More detail"/);
    expect(shown(steps)).to.equal(0);
    choice(steps)[1]?.focus();
    await press('Enter');
    await settle(steps);
    expect(shown(steps)).to.equal(1);
    expect(pressed(steps)).to.deep.equal(['false', 'true']);
    choice(steps)[0]?.focus();
    await press('Space');
    await settle(steps);
    expect(shown(steps)).to.equal(0);
  });

  it('offers no choice where there is no detail', async () => {
    expect(choice(await stepsIn('<mechanism-steps><h3>One</h3><p>a</p><h3>Two</h3><p>b</p></mechanism-steps>'))).to.have.length(0);
  });

  it('keeps the order of the page, and words without a paragraph in one line', async () => {
    const steps = await stepsIn(OWN.replace('<mechanism-steps', '<mechanism-steps reading="detailed"'));
    const tops = [...steps.querySelectorAll('p')].map((text) => text.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    const bold = steps.querySelector('b') as Element;
    expect((bold.previousSibling as Text).assignedSlot ?? 'closed').to.equal((bold.nextSibling as Text).assignedSlot ?? 'closed');
  });

  it('takes no room while it is out of sight', async () => {
    const steps = await stepsIn(OWN);
    const box = root(steps).querySelector('.detail') as HTMLElement;
    expect(box.getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(box).marginBlockStart).to.equal('0px');
  });

  it('becomes detailed where the browser finds hidden words', async () => {
    const steps = await stepsIn(OWN);
    const box = root(steps).querySelector('.detail') as HTMLElement;
    expect(box.getAttribute('hidden')).to.equal('until-found');
    box.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settle(steps);
    expect(shown(steps)).to.equal(1);
    expect(pressed(steps)).to.deep.equal(['false', 'true']);
  });

  it('becomes detailed for a link into hidden words, in a step that is out of sight too', async () => {
    for (const layout of ['list', 'stepper']) {
      const steps = await stepsIn(
        `<mechanism-steps layout="${layout}"><h3>One</h3><p>a</p><h3>Two</h3><p>b</p><p data-detail id="far-${layout}">c</p></mechanism-steps>`,
      );
      location.hash = `#far-${layout}`;
      await settle(steps);
      expect(seen(steps.querySelector('[data-detail]') as Element), layout).to.equal(true);
    }
  });

  it('becomes detailed when a script asks for something in it', async () => {
    const steps = await stepsIn(OWN);
    steps.show('pulse');
    await settle(steps);
    expect(seen(steps.querySelector('#pulse') as Element)).to.equal(true);
  });

  it('prints what is chosen', async () => {
    const steps = await stepsIn(OWN);
    await media({media: 'print'});
    try {
      expect(shown(steps)).to.equal(0);
      steps.reading = 'detailed';
      await settle(steps);
      expect(shown(steps)).to.equal(1);
    } finally {
      await media({media: 'screen'});
    }
  });

  it('keeps the choice when the language changes', async () => {
    const page = await fixture('<div lang="en"><mechanism-steps></mechanism-steps></div>');
    const steps = page.querySelector('mechanism-steps') as MechanismSteps;
    choice(steps)[1]?.click();
    await settle(steps);
    (page.firstElementChild as HTMLElement).lang = 'es';
    await settle(steps);
    expect(pressed(steps)).to.deep.equal(['false', 'true']);
  });

  it('passes axe when detailed, light and dark', async () => {
    const page = await fixture('<main><h1>1</h1><mechanism-steps reading="detailed"></mechanism-steps></main>');
    expect(await audit(page)).to.deep.equal([]);
    page.classList.add('dark');
    expect(await audit(page)).to.deep.equal([]);
  });

  it('tells the webmaster of a layout or reading it does not know, and shows the plain list', async () => {
    let steps: MechanismSteps | undefined;
    const told = await warnings(async () => {
      steps = await stepsIn('<mechanism-steps layout="wheel" reading="long"></mechanism-steps>');
    });
    expect(told.join()).to.contain('layout="wheel"').and.to.contain('reading="long"');
    expect(pressed(steps as MechanismSteps)).to.deep.equal(['true', 'false']);
    expect(root(steps as MechanismSteps).querySelectorAll('.step:not([hidden])')).to.have.length(8);
  });
});
