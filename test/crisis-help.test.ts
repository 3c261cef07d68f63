import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {textOf, type Child, type Tree} from '../src/base/tree.js';
import {briefCrisisTree, crisisTrees} from '../src/elements/parts/crisis-tree.js';
import {withLocale} from '../src/localization/current.js';
import {findCountry, supportedRegions} from '../src/regions/index.js';
import {fixture, settle, warnings} from './support/index.js';

const NOW = new Date('2026-11-23T12:00:00Z');
const trees = (region: string) => withLocale('en', () => crisisTrees(region, NOW));
const said = (region: string) => trees(region).map(textOf).join('\n');
function linksIn(children: readonly Child[]): Tree[] {
  return children.flatMap((child) => (typeof child === 'string' ? [] : child.tag === 'a' ? [child] : linksIn(child.children)));
}

describe('crisis-help', () => {
  it('shows emergency number and crisis lines of the region, as links', async () => {
    const page = await fixture('<crisis-help region="us"></crisis-help>');
    const hrefs = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs[0]).to.equal('tel:911');
    expect(hrefs).to.include.members(['tel:988', 'sms:988', 'sms:741741?body=HOME', 'https://988lifeline.org/']);
  });

  it('takes the region from the profile, and its own over that', async () => {
    const page = await fixture('<clinic-profile region="DE"></clinic-profile><crisis-help></crisis-help><crisis-help region="NO"></crisis-help>');
    const first = [...page.querySelectorAll('crisis-help')].map((help) => help.querySelector('a')?.textContent);
    expect(first).to.deep.equal(['112', '113']);
    page.querySelector('clinic-profile')?.setAttribute('region', 'GB');
    await settle(page);
    expect(page.querySelector('crisis-help a')?.textContent).to.equal('999');
  });

  it('guesses nothing without a region, and nothing from the language', async () => {
    const page = await fixture('<div lang="es"><crisis-help></crisis-help></div><crisis-help></crisis-help>');
    expect(page.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')).to.have.length(0);
    expect(page.querySelectorAll('a[href="https://findahelpline.com/"]')).to.have.length(2);
  });

  it('tells the webmaster of a region it does not know', async () => {
    const told = await warnings(() => fixture('<crisis-help region="Atlantis"></crisis-help>'));
    expect(told.join()).to.contain('<crisis-help>').and.to.contain('ATLANTIS');
  });

  for (const region of supportedRegions) {
    it(`is true to the data for ${region}`, () => {
      const country = findCountry(region);
      const words = said(region);
      for (const {number} of country?.emergency ?? []) expect(words).to.contain(number);
      for (const {number} of country?.notEmergency ?? [])
        expect(
          trees(region)
            .slice(0, 2)
            .flatMap(({children}) => linksIn(children))
            .map(textOf),
        ).not.to.include(number);
      for (const line of country?.lines ?? []) {
        if (line.shown) expect(words).to.contain(line.name);
        else expect(words).not.to.contain(line.name);
      }
      for (const link of linksIn(trees(region))) {
        const {href = ''} = link.attributes;
        if (href.startsWith('tel:') || href.startsWith('sms:')) expect(href.replace(/^\w+:|\?.*/g, '')).to.equal(textOf(link).replace(/[^\d+*]/g, ''));
      }
    });
  }

  it('puts a directory beside a line that was not seen within a year, and beside none that was', () => {
    expect(said('US')).to.contain('findahelpline.com');
    expect(said('KR')).to.contain('findahelpline.com');
    expect(said('TH')).not.to.contain('findahelpline.com');
    expect(
      withLocale('en', () => crisisTrees('TH', new Date('2027-11-23')))
        .map(textOf)
        .join(),
    ).to.contain('findahelpline.com');
  });

  it('says the number first and keeps it from translators of pages', async () => {
    const page = await fixture('<div lang="ar" dir="rtl"><crisis-help region="AE"></crisis-help></div>');
    for (const link of page.querySelectorAll('a[href^="tel:"]')) {
      expect(link.closest('[translate="no"]'), link.outerHTML).not.to.equal(null);
      expect(link.closest('bdi')?.dir).to.equal('ltr');
    }
  });

  it('never says in one short line a number that needs more words', () => {
    const short = (region: string) => withLocale('en', () => textOf(briefCrisisTree(region, NOW)));
    expect(short('ID')).to.equal('In danger now? Call 119. Thoughts of suicide? You can talk to someone: findahelpline.com.');
    expect(short('VN')).not.to.contain('096');
    expect(short('US')).to.contain('911').and.to.contain('988').and.to.contain('findahelpline.com');
    expect(short('')).not.to.match(/\d/);
  });
});
