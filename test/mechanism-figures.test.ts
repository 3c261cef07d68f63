import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import type {MechanismSteps} from '../src/elements/mechanism-steps.js';
import {figures, moving} from '../src/figures/index.js';
import {fixture, media, press, settle} from './support/index.js';

const stepsIn = async (markup: string) => (await fixture(markup)).querySelector('mechanism-steps') as MechanismSteps;
const root = (steps: Element) => steps.shadowRoot as ShadowRoot;
const plays = (steps: Element) => [...root(steps).querySelectorAll<HTMLButtonElement>('.play')];
const drawingOf = (button: Element) => button.closest('.drawing') as HTMLElement;
const running = (box: Element) => box.getAnimations({subtree: true}).filter(({playState}) => playState === 'running').length;
const MOVING = `<mechanism-steps motion>${moving.map((id) => `<h3 data-figure="${id}">${id}</h3><p>Text</p>`).join('')}</mechanism-steps>`;

describe('the drawings of mechanism-steps', () => {
  it('say in words what they show, under each drawing, as text of the page', async () => {
    const steps = await stepsIn('<mechanism-steps region="US"></mechanism-steps>');
    const words = [...steps.querySelectorAll<HTMLElement>('[data-kw-figure]')];
    expect(words).to.have.length(Object.keys(figures).length);
    for (const text of words) {
      expect(text.textContent).to.match(/^The picture: .{60,}/);
      const drawing = [...root(steps).querySelectorAll('.drawing')].find((box) => box.querySelector('slot')?.assignedNodes().includes(text));
      expect(drawing?.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(text.getBoundingClientRect().top).to.be.at.least(drawing?.querySelector('svg')?.getBoundingClientRect().bottom ?? Infinity);
    }
  });

  it('come after the heading of their step for those who hear the page', async () => {
    const steps = await stepsIn('<mechanism-steps region="US"></mechanism-steps>');
    for (const box of root(steps).querySelectorAll('.step')) {
      const [first] = box.querySelectorAll('slot');
      expect(first?.assignedElements()[0]?.matches('h3')).to.equal(true);
    }
  });

  it('show a mouse, and say so, in every step that was mainly seen in animals', async () => {
    const steps = await stepsIn('<mechanism-steps region="US"></mechanism-steps>');
    const said = [...root(steps).querySelectorAll('.step')].map((box) =>
      [...box.querySelectorAll('slot')]
        .flatMap((slot) => slot.assignedElements())
        .some((one) => one.matches('[data-kw-figure]') && one.textContent?.includes('The mouse means: seen in animals')),
    );
    const animals = [...root(steps).querySelectorAll('.step')].map((box) =>
      [...box.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements()).some((one) => one.querySelector('[data-kw-evidence="animals"]')),
    );
    expect(said).to.deep.equal(animals);
  });

  it('stand still without buttons unless the page asks for motion', async () => {
    const steps = await stepsIn('<mechanism-steps region="US"></mechanism-steps>');
    expect(plays(steps)).to.have.length(0);
    expect(running(steps)).to.equal(0);
  });

  it('have a button where they can move, and none where they cannot', async () => {
    const steps = await stepsIn('<mechanism-steps motion region="US"></mechanism-steps>');
    expect(plays(steps).map((button) => button.textContent)).to.deep.equal(moving.map(() => 'Play the picture'));
    expect(steps.getAnimations({subtree: true})).to.have.length(0);
  });

  it('move when asked, pause, and go on, with the keyboard', async () => {
    const steps = await stepsIn(MOVING);
    for (const button of plays(steps)) {
      button.focus();
      await press('Enter');
      await settle(steps);
      const box = drawingOf(button);
      expect(running(box), box.outerHTML.slice(0, 80)).to.be.above(1);
      expect(button.textContent).to.equal('Pause the picture');
      await press('Space');
      await settle(steps);
      expect(running(box)).to.equal(0);
      expect(box.getAnimations({subtree: true}).length).to.be.above(1);
      expect(button.textContent).to.equal('Play the picture');
      await press('Space');
      await settle(steps);
      expect(running(box)).to.be.above(1);
    }
  });

  it('move once, for five seconds at most, and end in the still drawing', async () => {
    const steps = await stepsIn(MOVING);
    for (const button of plays(steps)) {
      button.click();
      await settle(steps);
      const box = drawingOf(button);
      const all = box.getAnimations({subtree: true});
      for (const animation of all) expect(Number(animation.effect?.getComputedTiming().endTime)).to.be.at.most(5000);
      const ended = new Promise((resolve) => box.addEventListener('animationend', ({target}) => target instanceof SVGSVGElement && setTimeout(resolve)));
      all.forEach((animation) => animation.finish());
      await ended;
      await settle(steps);
      expect(box.getAnimations({subtree: true})).to.have.length(0);
      expect(button.textContent).to.equal('Play the picture');
    }
  });

  it('go on while any part of them still moves', async () => {
    const steps = await stepsIn(MOVING);
    const [button] = plays(steps) as [HTMLButtonElement];
    button.click();
    await settle(steps);
    const box = drawingOf(button);
    const ended = new Promise((resolve) => box.addEventListener('animationend', resolve, {once: true}));
    box.querySelector('.m-come')?.getAnimations()[0]?.finish();
    await ended;
    await settle(steps);
    expect(running(box)).to.be.above(1);
  });

  it('move one at a time', async () => {
    const steps = await stepsIn(MOVING);
    const [first, second] = plays(steps) as [HTMLButtonElement, HTMLButtonElement];
    first.click();
    await settle(steps);
    second.click();
    await settle(steps);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    expect(running(drawingOf(first))).to.equal(0);
    expect(first.textContent).to.equal('Play the picture');
    expect(running(drawingOf(second))).to.be.above(1);
    expect(second.textContent).to.equal('Pause the picture');
  });

  it('stop when the step goes out of sight', async () => {
    const steps = await stepsIn(MOVING.replace('motion', 'motion layout="stepper"'));
    plays(steps)[0]?.click();
    await settle(steps);
    expect(running(steps.shadowRoot?.querySelector('.drawing') as Element)).to.be.above(1);
    root(steps).querySelector<HTMLButtonElement>('.next')?.click();
    await settle(steps);
    expect(root(steps).querySelectorAll('[data-motion]')).to.have.length(0);
  });

  it('neither move nor have a button for readers who asked for less motion, who may ask at any time', async () => {
    const steps = await stepsIn(MOVING);
    const [button] = plays(steps) as [HTMLButtonElement];
    button.click();
    await settle(steps);
    await media({reducedMotion: 'reduce'});
    try {
      await settle(steps);
      expect(plays(steps).filter((one) => one.checkVisibility())).to.have.length(0);
      expect(drawingOf(button).getAnimations({subtree: true})).to.have.length(0);
      button.click();
      await settle(steps);
      expect(drawingOf(button).getAnimations({subtree: true})).to.have.length(0);
    } finally {
      await media({reducedMotion: 'no-preference'});
    }
  });

  it('do not move on by themselves when motion is allowed again', async () => {
    const steps = await stepsIn(MOVING);
    plays(steps)[0]?.click();
    await settle(steps);
    await media({reducedMotion: 'reduce'});
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    await media({reducedMotion: 'no-preference'});
    await settle(steps);
    expect(running(drawingOf(plays(steps)[0] as Element))).to.equal(0);
  });

  it('have no button in print', async () => {
    const steps = await stepsIn(MOVING);
    await media({media: 'print'});
    try {
      expect(plays(steps).filter((one) => one.checkVisibility())).to.have.length(0);
    } finally {
      await media({media: 'screen'});
    }
  });

  it('are turned round in right-to-left text where they read from first to then', async () => {
    const steps = await stepsIn('<div lang="ar" dir="rtl"><mechanism-steps region="US"></mechanism-steps></div>');
    const turned = [...root(steps).querySelectorAll('.drawing svg')].map((drawing) => getComputedStyle(drawing).transform.startsWith('matrix(-1'));
    expect(turned).to.deep.equal([true, true, false, true, true, true, true, true]);
  });

  it('keep their signs for the kind of evidence on paper and in forced colors, which take backgrounds away', async () => {
    const steps = await stepsIn('<mechanism-steps region="US"></mechanism-steps>');
    for (const sign of steps.querySelectorAll('[data-kw-evidence]')) {
      const style = getComputedStyle(sign, '::before');
      expect(style.printColorAdjust).to.equal('exact');
      // WebKit has no forced colors, and so no such property.
      if (CSS.supports('forced-color-adjust: none')) expect(style.forcedColorAdjust).to.equal('none');
    }
  });
});
