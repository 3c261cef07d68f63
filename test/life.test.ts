import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {fixture, settle} from './support/index.js';

const TAGS = ['ketamine-faq', 'mechanism-steps', 'safety-card', 'crisis-help', 'condition-evidence', 'clinic-questions', 'contact-cta'];
const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const make = async (tag: string) => (await fixture(`<${tag} region="US" phone="212-555-0142"></${tag}>`)).querySelector(tag) as HTMLElement;

for (const tag of TAGS) {
  describe(`the life of ${tag}`, () => {
    it('writes its own words into itself when it is empty', async () => {
      const widget = await make(tag);
      expect(words(widget)).to.have.length.above(100);
      for (const child of widget.children) expect(child.hasAttribute('data-kw-own'), child.outerHTML.slice(0, 80)).to.equal(true);
    });

    it('shows every child somewhere: nothing of the page is lost', async () => {
      const widget = await make(tag);
      const shown = new Set([...(widget.shadowRoot as ShadowRoot).querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes()));
      for (const child of widget.children) expect(shown.has(child), child.outerHTML.slice(0, 80)).to.equal(true);
    });

    it('says the same once when it is cloned, saved and read again, or moved', async () => {
      const widget = await make(tag);
      const before = words(widget);
      const clone = widget.cloneNode(true) as HTMLElement;
      widget.after(clone);
      await settle(clone);
      expect(words(clone)).to.equal(before);
      const saved = await fixture(widget.outerHTML);
      expect(words(saved)).to.equal(before);
      clone.parentElement?.prepend(clone);
      await settle(clone);
      expect(words(clone)).to.equal(before);
    });

    it('keeps ids unique on the page', async () => {
      const page = await fixture(`<${tag}></${tag}><${tag}></${tag}><${tag} lang="es"></${tag}>`);
      const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    });

    it('gives way to words of the page, however late, and comes back when they go', async () => {
      const widget = await make(tag);
      const own = words(widget);
      const heading = Object.assign(document.createElement('h3'), {textContent: 'Our own heading'});
      const text = document.createElement('p');
      text.innerHTML = 'Our own words <a href="tel:+12125550142">212-555-0142</a>';
      widget.append(heading, text);
      await settle(widget);
      expect(words(widget)).to.contain('Our own heading').and.to.contain('Our own words');
      expect(words(widget).length).to.be.below(own.length);
      heading.remove();
      text.remove();
      await settle(widget);
      expect(words(widget)).to.equal(own);
    });

    it('keeps a pasted snippet that the page has changed', async () => {
      const snippet = (await make(tag)).outerHTML;
      const changed = snippet.replace(/<p( [^>]*)?>[^<]{20,}<\/p>/, '<p$1>Our clinic words this differently.</p>');
      expect(changed).not.to.equal(snippet);
      const page = await fixture(changed);
      expect(words(page)).to.contain('Our clinic words this differently.');
      expect(words(page).length).to.be.above(words(new DOMParser().parseFromString(changed, 'text/html').body).length - 2);
      expect(page.querySelectorAll(`${tag} > [data-kw-foot]`)).to.have.length(snippet.includes('data-kw-foot') ? 1 : 0);
    });

    it('keeps its styles when it moves into another document and back', async () => {
      const widget = await make(tag);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const display = () => getComputedStyle(widget.shadowRoot?.querySelector('.base') as Element).lineHeight;
      const before = display();
      frame.contentDocument?.body.append(widget);
      await settle(widget);
      expect(widget.shadowRoot?.adoptedStyleSheets.length).to.be.above(0);
      document.body.append(widget);
      await settle(widget);
      expect(display()).to.equal(before);
      widget.remove();
      frame.remove();
    });

    it('never hides the page behind a tag that was not closed', async () => {
      const page = await fixture(`<${tag}><h2>Rest of the page</h2><p id="rest">Still here</p><footer id="foot">Footer</footer></${tag}>`);
      for (const id of ['rest', 'foot']) expect(page.querySelector(`#${id}`)?.checkVisibility({contentVisibilityAuto: true}), id).to.equal(true);
    });
  });
}

describe('a removed widget', () => {
  it('hears nothing any more and is heard again when it returns', async () => {
    const page = await fixture('<div lang="en"><crisis-help></crisis-help></div>');
    const widget = page.querySelector('crisis-help') as HTMLElement;
    const home = widget.parentElement as HTMLElement;
    widget.remove();
    home.lang = 'es';
    await settle(widget);
    home.append(widget);
    await settle(widget);
    expect(widget.querySelector('h2, h3')?.textContent).not.to.equal('If you need help now');
  });
});

describe('a place marked for systems that strip unknown tags', () => {
  it('becomes the widget, with its data as attributes and its children inside', async () => {
    const {mount} = await import('../src/mounts.js');
    const page = await fixture(
      '<div data-kw="contact-cta" data-phone="212-555-0142"></div><div data-kw="ketamine-faq"><h3>Ours?</h3><p>Yes.</p></div><div data-kw="script"></div>',
    );
    mount(page, TAGS);
    mount(page, TAGS);
    await settle(page);
    expect(page.querySelectorAll('contact-cta')).to.have.length(1);
    expect(page.querySelector('contact-cta a[href^=tel]')?.textContent).to.contain('212-555-0142');
    expect(page.querySelector('ketamine-faq > h3')?.textContent).to.equal('Ours?');
    expect(page.querySelector('script')).to.equal(null);
  });
});
