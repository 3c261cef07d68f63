import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {engine} from './support/engine.js';
import {fixture, settle} from './support/index.js';

const OWN = `<ketamine-faq heading="Visiting us"><h3>Where can I park?</h3><p slot="theirs">Behind the house.</p><h3>Can I bring someone?</h3>Yes, <b>an adult</b>.</ketamine-faq>`;

/** What stands in each slot of a widget, whichever way it came there. */
const inSlots = (root: ShadowRoot) =>
  [...root.querySelectorAll('slot')].map((slot) =>
    slot
      .assignedNodes()
      .map((node) => node.textContent)
      .join(''),
  );

/** The copy that Firefox prints: it forgets that slots were assigned by hand. */
function copyOf(widget: Element): ShadowRoot {
  const copy = document.createElement('div');
  copy.append(...[...widget.childNodes].map((node) => node.cloneNode(true)));
  const root = copy.attachShadow({mode: 'open'});
  root.append(...[...(widget.shadowRoot as ShadowRoot).childNodes].map((node) => node.cloneNode(true)));
  return root;
}

describe('a widget on paper', () => {
  if (engine !== 'firefox') {
    it('is printed as it stands, with nothing of the page touched', async () => {
      const page = await fixture(OWN);
      const before = page.innerHTML;
      dispatchEvent(new Event('beforeprint'));
      expect(page.innerHTML).to.equal(before);
    });
    return;
  }

  for (const [what, markup, waits] of [
    ['words of the page', OWN, true],
    ['words of the page, by a script that prints at once', OWN, false],
    ['questions', '<ketamine-faq></ketamine-faq>', true],
    ['sections', '<safety-card region="US"></safety-card>', true],
    ['steps', '<mechanism-steps></mechanism-steps>', false],
  ] as const) {
    it(`keeps every word in its place, and leaves the page as it was: ${what}`, async () => {
      const page = await fixture(markup);
      const widget = page.firstElementChild as Element;
      const root = widget.shadowRoot as ShadowRoot;
      const before = {slots: inSlots(root), markup: page.innerHTML};
      expect(inSlots(copyOf(widget))).not.to.deep.equal(before.slots);
      dispatchEvent(new Event('beforeprint'));
      expect(inSlots(copyOf(widget))).to.deep.equal(before.slots);
      if (waits) await settle(page);
      expect(inSlots(copyOf(widget))).to.deep.equal(before.slots);
      dispatchEvent(new Event('afterprint'));
      if (waits) await settle(page);
      expect(page.innerHTML).to.equal(before.markup);
      expect(inSlots(root)).to.deep.equal(before.slots);
    });
  }
});
