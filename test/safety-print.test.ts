import {executeServerCommand} from './support/engine.js';
import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {helpNow} from '../src/content/safety/help.js';
import {wallet} from '../src/content/safety/wallet.js';
import {fixture, media, settle} from './support/index.js';

const PROFILE = '<clinic-profile name="Example Clinic" region="US" phone="212-555-0142"></clinic-profile>';
const sheets = (format: string): Promise<number> => executeServerCommand('sheets', {format});

describe('printing one widget', () => {
  const real = window.print;
  let calls = 0;

  beforeEach(() => {
    calls = 0;
    window.print = () => calls++;
  });
  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    window.print = real;
    await media({media: 'screen'});
  });

  const button = (widget: Element, name: string) =>
    [...(widget.shadowRoot?.querySelectorAll('button') ?? [])].find(({textContent}) => textContent === name) as HTMLButtonElement;

  /** What a printer would show of the page. */
  const printed = async (page: Element) => {
    await media({media: 'print'});
    const widget = page.querySelector('safety-card, crisis-help')?.shadowRoot?.querySelector<HTMLElement>('.sheet');
    return widget as HTMLElement;
  };

  it('has no buttons unless the page asks for them', async () => {
    const page = await fixture('<safety-card></safety-card><crisis-help></crisis-help>');
    for (const widget of page.children) expect(widget.shadowRoot?.querySelectorAll('button')).to.have.length(0);
  });

  it('prints on one page, A4 or Letter, in every language', async () => {
    for (const lang of ['en', 'es', 'ar']) {
      const page = await fixture(
        `<div lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><h1>Clinic</h1>${PROFILE}<p>Other words.</p><safety-card print></safety-card></div>`,
      );
      const [first] = page.querySelector('safety-card')?.shadowRoot?.querySelectorAll<HTMLElement>('.print button') ?? [];
      for (const format of ['A4', 'Letter']) {
        first?.click();
        expect(await sheets(format), `${lang} ${format}`).to.equal(1);
        window.dispatchEvent(new Event('afterprint'));
      }
      expect(await sheets('A4')).to.be.above(1);
      page.remove();
    }
  });

  it('prints the numbers, the signs, the sessions, the phone, the date and the notice, and says that it is a short form and of what', async () => {
    const page = await fixture(`${PROFILE}<safety-card print></safety-card>`);
    button(page.querySelector('safety-card') as Element, 'Print on one page').click();
    const {innerText} = await printed(page);
    expect(calls).to.equal(1);
    for (const words of [
      '911',
      '988',
      'Emergency: call',
      'Same day: contact',
      'Before a session',
      'During a session',
      'After a session',
      '212-555-0142',
      'Example Clinic',
    ])
      expect(innerText).to.contain(words);
    expect(innerText)
      .to.contain('not medical advice')
      .and.to.contain('short form')
      .and.to.contain(location.host + location.pathname);
    expect(innerText).to.match(/Printed: \w+ \d+, \d{4}/);
    expect(innerText).not.to.contain('serious risks\n');
  });

  it('hides the rest of the page from the printer, through shadow roots and slots, and leaves no trace of it', async () => {
    const page = await fixture('<p class="other">Other words.</p><div class="host"><safety-card print></safety-card></div>');
    const host = page.querySelector('.host') as HTMLElement;
    const shadow = host.attachShadow({mode: 'open'});
    const aside = Object.assign(document.createElement('p'), {textContent: 'Beside'});
    const frame = document.createElement('div');
    frame.append(document.createElement('slot'));
    shadow.append(aside, frame);
    await settle(page);
    const before = page.outerHTML;
    const card = page.querySelector('safety-card') as HTMLElement;
    button(card, 'Print a wallet card').click();
    const sheet = await printed(page);
    expect(sheet.checkVisibility()).to.equal(true);
    expect(sheet.getBoundingClientRect().height).to.be.above(100);
    for (const other of [page.querySelector('.other'), aside, card.querySelector('h2'), card.shadowRoot?.querySelector('.sections')])
      expect(other?.checkVisibility()).to.equal(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(page.outerHTML).to.equal(before);
    expect(document.documentElement.getAttributeNames().join()).not.to.contain('print');
    expect(card.shadowRoot?.querySelector('.sheet')).to.equal(null);
    expect(page.querySelector('.other')?.checkVisibility()).to.equal(true);
  });

  it('shows nothing of the sheet on the screen', async () => {
    const page = await fixture('<safety-card print></safety-card>');
    const card = page.querySelector('safety-card') as HTMLElement;
    button(card, 'Print a wallet card').click();
    expect(card.shadowRoot?.querySelector('.sheet')?.checkVisibility()).to.equal(false);
    expect(card.checkVisibility()).to.equal(true);
  });

  it('prints a wallet card of the size of a bank card, with every sign in short', async () => {
    const page = await fixture(`${PROFILE}<safety-card print></safety-card>`);
    button(page.querySelector('safety-card') as Element, 'Print a wallet card').click();
    const sheet = await printed(page);
    const {width, height} = (sheet.querySelector('section') as HTMLElement).getBoundingClientRect();
    const mm = 96 / 25.4;
    expect(width / mm).to.be.closeTo(85.6, 0.2);
    expect(height / mm).to.be.closeTo(54, 0.5);
    for (const words of ['911', '988', '212-555-0142', 'Trouble breathing', 'Cannot pass urine', 'Cut along']) expect(sheet.innerText).to.contain(words);
    const [signs] = helpNow.body.filter((one) => 'list' in one);
    expect(wallet.signs).to.have.length(signs && 'list' in signs ? signs.list.length : -1);
  });

  it('says on the wallet card no signs where the clinic has its own', async () => {
    const page = await fixture('<safety-card region="US" print><h3 data-item="help-now">Call if</h3><p>Our signs.</p></safety-card>');
    button(page.querySelector('safety-card') as Element, 'Print a wallet card').click();
    const {innerText} = await printed(page);
    expect(innerText).to.contain('911').and.not.to.contain('Trouble breathing');
  });

  it('prints what the clinic says in the place of ours, with its severity', async () => {
    const page = await fixture(
      '<safety-card print><p data-item="fasting">Eat nothing for a day.</p><h3 data-severity="caution">Parking</h3><p>Not here.</p></safety-card>',
    );
    button(page.querySelector('safety-card') as Element, 'Print on one page').click();
    const {innerText} = await printed(page);
    expect(innerText).to.contain('Eat nothing for a day.').and.to.contain('Not here.').and.not.to.contain('Food with');
    expect(innerText).to.match(/Caution:\s+Parking/);
  });

  it('prints the wallet card of crisis help with all its numbers, also without a country', async () => {
    const page = await fixture('<crisis-help region="US" print></crisis-help>');
    button(page.querySelector('crisis-help') as Element, 'Print a wallet card').click();
    const sheet = await printed(page);
    for (const words of ['911', '988', '741741', 'HOME', 'findahelpline.com']) expect(sheet.innerText).to.contain(words);
    window.dispatchEvent(new Event('afterprint'));
    page.querySelector('crisis-help')?.setAttribute('region', '');
    await settle(page);
    button(page.querySelector('crisis-help') as Element, 'Print a wallet card').click();
    expect((await printed(page)).innerText).to.contain('local emergency number');
  });
});
