import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {supportedRegions} from '../src/regions/index.js';
import {accessibilityTree, audit, fixture, press, settle, viewport} from './support/index.js';

const list = (page: Element) => page.querySelector('crisis-help')?.shadowRoot?.querySelector('select') as HTMLSelectElement;
const first = (page: Element) => page.querySelector('crisis-help a')?.textContent;

/** Types the start of a name into the list, as a reader does. */
async function type(page: Element, letters: string) {
  list(page).focus();
  for (const letter of letters) await press(letter);
  await settle(page);
}

describe('the list of countries', () => {
  it('is there only where the page asks for it, and never beside links of its own', async () => {
    const page = await fixture('<crisis-help region="US"></crisis-help><crisis-help chooser><p><a href="tel:911">911</a></p></crisis-help>');
    for (const help of page.children) expect(help.shadowRoot?.querySelector('select')).to.equal(null);
  });

  it('has a label and every country by name, sorted as the language sorts, with that of the clinic chosen', async () => {
    const page = await fixture('<clinic-profile region="AT"></clinic-profile><div lang="es"><crisis-help chooser></crisis-help></div>');
    const names = [...list(page).options].map(({text}) => text);
    expect(names).to.have.length(supportedRegions.length);
    expect(names).to.include('Alemania');
    expect(names).to.deep.equal([...names].sort(new Intl.Collator('es').compare));
    expect(list(page).selectedOptions[0]?.text).to.equal('Austria');
    const english = await fixture('<crisis-help chooser region="US"></crisis-help>');
    expect(await accessibilityTree(english)).to.contain('combobox "Numbers for"');
    expect(await audit(english)).to.deep.equal([]);
  });

  it('changes the numbers of its widget by keyboard, and of no other', async () => {
    const page = await fixture('<crisis-help chooser region="US"></crisis-help><crisis-help region="US"></crisis-help><safety-card region="US"></safety-card>');
    await type(page, 'Norway');
    expect(first(page)).to.equal('113');
    expect([...page.querySelectorAll('crisis-help')].slice(1).map((help) => help.querySelector('a')?.textContent)).to.deep.equal(['911', '911']);
    expect(list(page)).to.equal(page.querySelector('crisis-help')?.shadowRoot?.activeElement);
  });

  it('asks to choose where nobody said a country, and guesses none', async () => {
    const page = await fixture('<div lang="es"><crisis-help chooser></crisis-help></div><crisis-help chooser></crisis-help>');
    for (const help of page.querySelectorAll('crisis-help')) {
      expect(help.shadowRoot?.querySelector('select')?.value).to.equal('');
      expect(help.querySelectorAll('a[href^="tel:"]')).to.have.length(0);
    }
    const other = await fixture('<crisis-help chooser></crisis-help>');
    expect(list(other).selectedOptions[0]?.text).to.equal('Choose your country');
    await type(other, 'Germany');
    expect(first(other)).to.equal('112');
  });

  it('stays with the choice when the page changes its language', async () => {
    const page = await fixture('<div lang="en"><crisis-help chooser region="US"></crisis-help></div>');
    await type(page, 'Germany');
    (page.firstElementChild as HTMLElement).lang = 'es';
    await settle(page);
    expect(list(page).selectedOptions[0]?.text).to.equal('Alemania');
    expect(first(page)).to.equal('112');
  });

  it('tells nobody and stores nothing', async () => {
    const page = await fixture('<crisis-help chooser region="US"></crisis-help>');
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    for (const name of ['input', 'change']) page.addEventListener(name, hear);
    await type(page, 'Germany');
    expect(first(page)).to.equal('112');
    expect(heard).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
    expect(page.querySelector('crisis-help')?.getAttribute('region')).to.equal('US');
  });
});

describe('crisis-help as one tag on a bare page', () => {
  it('shows a row of its own for each way to reach a line, large enough for a thumb', async () => {
    await viewport({width: 320, height: 640});
    const page = await fixture('<crisis-help region="US"></crisis-help>');
    const rows = [...page.querySelectorAll<HTMLElement>('[data-kw-lines] ul > li')].map((row) => row.innerText.replace(/\s+/g, ' ').trim());
    expect(rows.slice(0, 5)).to.deep.equal(['Call 988', 'Text 988', 'Chat at 988lifeline.org', 'Day and night', 'Languages: English and Spanish']);
    for (const link of page.querySelectorAll('[data-kw-lines] ul a')) expect(link.getBoundingClientRect().height, link.outerHTML).to.be.at.least(44);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await viewport({width: 800, height: 600});
  });

  it('always shows the emergency number, or what to do without one', async () => {
    const page = await fixture('<crisis-help region="AU" heading=""></crisis-help><crisis-help chooser print></crisis-help>');
    const [known, unknown] = page.querySelectorAll<HTMLElement>('crisis-help');
    expect(known?.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(known?.innerText).to.contain('text telephone (TTY) only');
    expect(unknown?.innerText).to.contain('local emergency number');
  });
});
