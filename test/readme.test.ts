import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {fixture, snippetPage} from './support/index.js';

const readme = await (await fetch('/README.md')).text();
const examples = [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map(([, markup]) => markup ?? '');

describe('README', () => {
  it('opens with an example that shows every widget with its words', async () => {
    const [first = ''] = examples;
    expect(first).to.contain('<script type="module" src="/ketamine-widgets.js"></script>');
    const page = await fixture(first.replace(/<script.*<\/script>/, ''));
    for (const tag of ['mechanism-steps', 'safety-card', 'ketamine-faq', 'contact-cta'])
      expect(page.querySelector(tag)?.textContent?.length, tag).to.be.above(200);
    expect(page.querySelector('contact-cta')?.textContent).to.contain('Example Clinic').and.to.contain('212-555-0142');
    expect(page.querySelector('safety-card a[href="tel:911"]')).not.to.equal(null);
  });

  it('shows an example of the page’s own words that becomes two questions', async () => {
    const page = await fixture(examples[1] ?? '');
    expect(page.querySelector('ketamine-faq')?.shadowRoot?.querySelectorAll('.item button')).to.have.length(2);
  });
});

describe('a static snippet', () => {
  for (const name of [
    'ketamine-faq.en.US',
    'safety-card.en.US',
    'mechanism-steps.es',
    'crisis-help.en',
    'contact-cta.es.US',
    'condition-evidence.en.US',
    'clinic-questions.en',
  ]) {
    it(`says the same before and after the script runs: ${name}`, async () => {
      const page = await snippetPage(name);
      expect(page.firstElementChild?.shadowRoot?.querySelectorAll('.base > *').length).to.be.above(0);
    });
  }
});
