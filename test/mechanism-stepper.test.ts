import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import type {MechanismSteps, StepChangeEvent} from '../src/elements/mechanism-steps.js';
import {accessibilityTree, audit, fixture, media, press, settle, viewport} from './support/index.js';

const OWN = `<mechanism-steps layout="stepper" heading="Your visit">
  <h3 id="arrive">You arrive</h3><p>We talk.</p>
  <h3 id="rest" data-figure="mood">You rest</h3><p>A nurse stays.</p><p id="deep">You may listen to music.</p>
  <h3>You go home</h3><p>Somebody takes you home.</p>
  <h3 data-aside>If you feel unwell</h3><p id="unwell">Tell us.</p>
</mechanism-steps>`;

const stepsIn = async (markup: string) => (await fixture(markup)).querySelector('mechanism-steps') as MechanismSteps;
const root = (steps: Element) => steps.shadowRoot as ShadowRoot;
const boxes = (steps: Element) => [...root(steps).querySelectorAll<HTMLElement>('.step')];
const row = (steps: Element) => [...root(steps).querySelectorAll<HTMLButtonElement>('[role="toolbar"] button')];
const turn = (steps: Element, way: 'previous' | 'next') => root(steps).querySelector<HTMLButtonElement>(`button.${way}`);
/** Measured first: only then does the browser know what is skipped. */
const seen = (node: Element) => node.getBoundingClientRect().height > 0 && node.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
const inView = (steps: Element) =>
  boxes(steps).flatMap((box, index) =>
    box
      .querySelector('slot')
      ?.assignedElements()
      .every((one) => seen(one))
      ? [index]
      : [],
  );
const focused = (steps: Element) => root(steps).activeElement;

describe('mechanism-steps as a stepper', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('is a list of all steps where the page does not ask for a stepper', async () => {
    const steps = await stepsIn(OWN.replace('layout="stepper" ', ''));
    expect(inView(steps)).to.deep.equal([0, 1, 2]);
    expect(root(steps).querySelectorAll('button, [hidden]')).to.have.length(0);
    expect(await accessibilityTree(steps)).to.match(/list ""\n\s+listitem "" level=1\n\s+paragraph ""\n\s+heading "You arrive" level=3/);
  });

  it('shows one step, and what stands beside the story', async () => {
    const steps = await stepsIn(OWN);
    expect(inView(steps)).to.deep.equal([0]);
    expect(seen(steps.querySelector('#unwell') as Element)).to.equal(true);
  });

  it('tells assistive technology of the step in view alone, with its place in words', async () => {
    const steps = await stepsIn(OWN);
    const tree = await accessibilityTree(steps);
    expect(tree).to.match(/toolbar "Steps"\n\s+button "Step 1 of 3: You arrive"\n\s+button "Step 2 of 3: You rest"/);
    expect(tree).to.match(/group "Step 1 of 3: You arrive"\n\s+paragraph ""\n\s+heading "You arrive" level=3/);
    expect(tree).not.to.contain('heading "You rest"');
    expect(tree.match(/group /g)).to.have.length(1);
  });

  it('goes on and back with its buttons, puts the focus on the new step, and has nothing before the first or after the last', async () => {
    const steps = await stepsIn(OWN);
    expect(turn(steps, 'previous')).to.equal(null);
    turn(steps, 'next')?.focus();
    await press('Enter');
    await settle(steps);
    expect(inView(steps)).to.deep.equal([1]);
    expect(focused(steps)?.ariaLabel).to.equal('Step 2 of 3: You rest');
    turn(steps, 'next')?.focus();
    await press('Space');
    await settle(steps);
    expect(inView(steps)).to.deep.equal([2]);
    expect(turn(steps, 'next')).to.equal(null);
    turn(steps, 'previous')?.click();
    await settle(steps);
    expect(inView(steps)).to.deep.equal([1]);
  });

  it('marks the step in view in the row of buttons, which is one stop of Tab', async () => {
    const steps = await stepsIn(OWN);
    row(steps)[2]?.click();
    await settle(steps);
    expect(row(steps).map((button) => button.getAttribute('aria-current'))).to.deep.equal([null, null, 'step']);
    row(steps)[2]?.focus();
    await press('Tab');
    expect(row(steps)).not.to.include(focused(steps) as HTMLButtonElement);
  });

  it('goes along the row with arrow keys, Home and End, and opens with Enter', async () => {
    const steps = await stepsIn(OWN);
    row(steps)[0]?.focus();
    const at = () => row(steps).indexOf(focused(steps) as HTMLButtonElement);
    const visited: number[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Home', 'ArrowLeft', 'End', 'ArrowLeft']) {
      await press(key);
      visited.push(at());
    }
    expect(visited).to.deep.equal([1, 2, 2, 0, 0, 2, 1]);
    expect(inView(steps)).to.deep.equal([0]);
    await press('Enter');
    await settle(steps);
    expect(inView(steps)).to.deep.equal([1]);
  });

  it('goes along the row the other way round in right-to-left text', async () => {
    const steps = await stepsIn('<div lang="ar" dir="rtl"><mechanism-steps layout="stepper"></mechanism-steps></div>');
    row(steps)[0]?.focus();
    await press('ArrowLeft');
    expect(row(steps).indexOf(focused(steps) as HTMLButtonElement)).to.equal(1);
    await press('ArrowRight');
    expect(row(steps).indexOf(focused(steps) as HTMLButtonElement)).to.equal(0);
  });

  it('leaves arrow keys with Alt to the browser, which goes back with them', async () => {
    const steps = await stepsIn(OWN);
    row(steps)[1]?.focus();
    const event = new KeyboardEvent('keydown', {key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true});
    row(steps)[1]?.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(focused(steps)).to.equal(row(steps)[1]);
  });

  it('leaves hidden steps to be found by the browser, and opens where it found', async () => {
    const steps = await stepsIn(OWN);
    const told: string[] = [];
    steps.addEventListener('kw-step-change', (event) => told.push((event as StepChangeEvent).source));
    expect(boxes(steps)[1]?.getAttribute('hidden')).to.equal('until-found');
    boxes(steps)[1]?.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await settle(steps);
    expect(inView(steps)).to.deep.equal([1]);
    expect(told).to.deep.equal(['find']);
  });

  it('opens the step that a link names, or whose text it names', async () => {
    const steps = await stepsIn(OWN);
    const told: unknown[] = [];
    document.addEventListener('kw-step-change', (event) =>
      told.push([(event as StepChangeEvent).id, (event as StepChangeEvent).index, (event as StepChangeEvent).source]),
    );
    location.hash = '#deep';
    await settle(steps);
    expect(inView(steps)).to.deep.equal([1]);
    expect(seen(steps.querySelector('#deep') as Element)).to.equal(true);
    location.hash = '#arrive';
    await settle(steps);
    expect(inView(steps)).to.deep.equal([0]);
    expect(told).to.deep.equal([
      ['rest', 1, 'link'],
      ['arrive', 0, 'link'],
    ]);
  });

  it('follows an address that was there before it, and survives a broken one', async () => {
    location.hash = '#step-growth-signals';
    const steps = await stepsIn('<mechanism-steps layout="stepper"></mechanism-steps>');
    expect(inView(steps)).to.deep.equal([4]);
    location.hash = '#%E0%A4%A';
    await settle(steps);
    expect(inView(steps)).to.deep.equal([4]);
  });

  it('opens a step by script, and tells who opened which, without any text of the page', async () => {
    const steps = await stepsIn(OWN);
    const told: unknown[] = [];
    steps.addEventListener('kw-step-change', (event) => told.push({...event, ...{id: (event as StepChangeEvent).id}}));
    steps.show('rest');
    await settle(steps);
    steps.show('rest');
    steps.show('nothing-of-this-name');
    row(steps)[2]?.click();
    await settle(steps);
    expect(inView(steps)).to.deep.equal([2]);
    expect(told.map((event) => JSON.parse(JSON.stringify(event)) as unknown)).to.deep.equal([
      {id: 'rest', index: 1, source: 'script', isTrusted: false},
      {id: '2', index: 2, source: 'user', isTrusted: false},
    ]);
  });

  it('shows the beginning of the next step even from the end of a long one', async () => {
    await viewport({width: 320, height: 500});
    try {
      const steps = await stepsIn('<mechanism-steps layout="stepper"></mechanism-steps>');
      turn(steps, 'next')?.scrollIntoView();
      turn(steps, 'next')?.click();
      await settle(steps);
      const top = boxes(steps)[1]?.getBoundingClientRect().top ?? -1;
      expect(top).to.be.within(-1, 499);
    } finally {
      await viewport({width: 1024, height: 768});
    }
  });

  it('prints every step, and no button', async () => {
    const steps = await stepsIn(OWN);
    await media({media: 'print'});
    try {
      for (const text of steps.querySelectorAll('h3, p')) expect(seen(text), text.textContent ?? '').to.equal(true);
      for (const button of root(steps).querySelectorAll('button')) expect(seen(button)).to.equal(false);
    } finally {
      await media({media: 'screen'});
    }
  });

  it('keeps its step when the language changes', async () => {
    const page = await fixture('<div lang="en"><mechanism-steps layout="stepper"></mechanism-steps></div>');
    const steps = page.querySelector('mechanism-steps') as MechanismSteps;
    steps.show('step-ampa');
    await settle(steps);
    (page.firstElementChild as HTMLElement).lang = 'es';
    await settle(steps);
    expect(inView(steps)).to.deep.equal([3]);
  });

  it('marks the step in view in forced colors', async () => {
    await media({forcedColors: 'active'});
    try {
      const steps = await stepsIn(OWN);
      const [current, other] = row(steps).map((button) => getComputedStyle(button).backgroundColor);
      expect(current).not.to.equal(other);
    } finally {
      await media({forcedColors: 'none'});
    }
  });

  it('passes axe and fits 320 pixels, at text of twice the size too', async () => {
    await viewport({width: 320, height: 700});
    try {
      const page = await fixture('<main><h1>1</h1><mechanism-steps layout="stepper" motion></mechanism-steps></main>');
      expect(await audit(page)).to.deep.equal([]);
      for (const button of root(page.querySelector('mechanism-steps') as Element).querySelectorAll('button'))
        if (seen(button)) expect(button.getBoundingClientRect().height, button.textContent ?? '').to.be.at.least(44);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      (page.firstElementChild as HTMLElement).style.fontSize = '200%';
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await viewport({width: 1024, height: 768});
    }
  });
});
