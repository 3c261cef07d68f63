import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {registry} from '../src/elements/index.js';
import {accessibilityTree, audit, fixture} from './support/index.js';

describe('the library', () => {
  it('defines every element of the registry', () => {
    expect(Object.keys(registry)).to.have.members([
      'clinic-profile',
      'crisis-help',
      'ketamine-faq',
      'mechanism-steps',
      'safety-card',
      'condition-evidence',
      'clinic-questions',
      'contact-cta',
      'onset-timeline',
      'outcome-chart',
      'ketamine-guide',
    ]);
    for (const [tag, element] of Object.entries(registry)) expect(customElements.get(tag), tag).to.equal(element);
  });

  it('makes every built-in question a heading over a button for assistive technology', async () => {
    const faq = (await fixture('<ketamine-faq></ketamine-faq>')).querySelector('ketamine-faq') as Element;
    const tree = await accessibilityTree(faq);
    const questions = [...tree.matchAll(/heading "(.+)" level=4\n\s+button "(.+)" expanded=false/g)];
    expect(questions).to.have.length(21);
    for (const [, heading, button] of questions) expect(button).to.equal(heading);
  });

  it('fails axe where a page has a fault: the audit sees into widgets', async () => {
    const page = await fixture('<ketamine-faq></ketamine-faq>');
    expect(await audit(page)).to.deep.equal([]);
    page.querySelector('ketamine-faq')?.shadowRoot?.querySelector('.base')?.append(document.createElement('button'));
    expect((await audit(page)).join()).to.match(/^button-name/);
  });
});
