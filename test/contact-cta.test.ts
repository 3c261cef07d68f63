import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {dialled, checkedUrl} from '../src/base/urls.js';
import {hoursInWords, parseHours, zoneName} from '../src/elements/parts/hours.js';
import {withLocale} from '../src/localization/current.js';
import {fixture, settle, warnings} from './support/index.js';

const PROFILE =
  '<clinic-profile name="Example Clinic" region="US" phone="212-555-0142" sms="212-555-0143" email="hello@example.com" booking-url="/book" hours="Mo-Fr 09:00-17:00" timezone="America/New_York"></clinic-profile>';
const links = (root: Element) => [...root.querySelectorAll('contact-cta [data-kw-way] a')].map((link) => [link.textContent, link.getAttribute('href')]);

describe('contact-cta', () => {
  it('takes every way to reach the clinic from the profile, each as a link that says what it does', async () => {
    const page = await fixture(`${PROFILE}<contact-cta></contact-cta>`);
    expect(links(page)).to.deep.equal([
      ['Call 212-555-0142', 'tel:2125550142'],
      ['Book a first talk', new URL('/book', location.href).href],
      ['Text 212-555-0143', 'sms:2125550143'],
      ['E-mail hello@example.com', 'mailto:hello@example.com'],
    ]);
    expect(page.querySelector('contact-cta h2')?.textContent).to.equal('Talk to Example Clinic');
  });

  it('lets its own attributes speak over the profile', async () => {
    const page = await fixture(`${PROFILE}<contact-cta phone="+1 646 555 0100 ext. 7"></contact-cta>`);
    expect(links(page)[0]).to.deep.equal(['Call +1 646 555 0100 ext. 7', 'tel:+16465550100;ext=7']);
  });

  it('follows a profile that comes late, changes, or goes', async () => {
    const page = await fixture('<contact-cta phone="212-555-0100"></contact-cta>');
    page.insertAdjacentHTML('beforeend', PROFILE);
    await settle(page);
    expect(page.querySelector('contact-cta h2')?.textContent).to.equal('Talk to Example Clinic');
    page.querySelector('clinic-profile')?.setAttribute('name', 'Other Clinic');
    await settle(page);
    expect(page.querySelector('contact-cta h2')?.textContent).to.equal('Talk to Other Clinic');
    page.querySelector('clinic-profile')?.remove();
    await settle(page);
    expect(page.querySelector('contact-cta h2')?.textContent).to.equal('Talk to the clinic');
  });

  it('listens to the profile around it before the first of the page', async () => {
    const page = await fixture(`${PROFILE}<clinic-profile name="Second Clinic" phone="212-555-0155"><contact-cta></contact-cta></clinic-profile>`);
    expect(links(page)[0]).to.deep.equal(['Call 212-555-0155', 'tel:2125550155']);
  });

  it('dresses a link of the page’s own, and leaves one inside a sentence alone', async () => {
    const page = await fixture('<contact-cta><p><a href="tel:+12125550142">212-555-0142</a></p><p>Read <a href="/more">more</a> first.</p></contact-cta>');
    expect(links(page)).to.deep.equal([['212-555-0142', 'tel:+12125550142']]);
    expect(page.textContent).to.contain('Read more first.');
  });

  for (const [attribute, value] of [
    ['phone', 'call me'],
    ['email', 'x y'],
    ['email', 'a@b.c?bcc=d@e.f'],
    ['booking-url', 'javascript:alert(1)'],
    ['booking-url', ' java\nscript:alert(1)'],
    ['booking-url', 'data:text/html,x'],
    ['booking-url', 'https://user:pass@example.com/'],
    ['booking-url', 'http://['],
  ] as const) {
    it(`shows no link for ${attribute}=${JSON.stringify(value)}, and tells the webmaster once`, async () => {
      const told = await warnings(async () => {
        const page = await fixture('<contact-cta phone="212-555-0142"></contact-cta>');
        page.querySelector('contact-cta')?.setAttribute(attribute, value);
        await settle(page);
        expect(
          [...page.querySelectorAll('contact-cta [data-kw-way] a')].map((link) => link.getAttribute('href')).filter((href) => href !== 'tel:2125550142'),
        ).to.deep.equal([]);
      });
      expect(told.filter((text) => text.includes(`<contact-cta> ${attribute}=`))).to.have.length(1);
    });
  }

  it('shows markup in an attribute as the text it is', async () => {
    const page = await fixture('<contact-cta phone="212-555-0142" heading="&lt;img src=x onerror=alert(1)&gt;"></contact-cta>');
    expect(page.querySelector('contact-cta h2')?.textContent).to.equal('<img src=x onerror=alert(1)>');
    expect(page.querySelector('img')).to.equal(null);
  });
});

describe('opening hours', () => {
  const inEnglish = (value: string) => withLocale('en', () => hoursInWords(parseHours(value) ?? []))?.map((words) => words.replace(/\s/g, ' '));

  it('are said in words', () => {
    expect(inEnglish('Mo-Fr 09:00-17:00, Sa 10:00-13:00')).to.deep.equal(['Monday – Friday: 9:00 AM – 5:00 PM', 'Saturday: 10:00 AM – 1:00 PM']);
    expect(inEnglish('Mo,We 9:30-12:00; Fr 00:00-24:00')).to.deep.equal(['Monday and Wednesday: 9:30 AM – 12:00 PM', 'Friday: all day']);
    expect(inEnglish('Fr-Mo 22:00-02:00')).to.deep.equal(['Friday – Monday: 10:00 PM – 2:00 AM']);
  });

  it('are said in the reader’s language', () => {
    expect(withLocale('es', () => hoursInWords(parseHours('Mo-Fr 09:00-17:00') ?? []))[0]).to.match(/^lunes – viernes: 9:00/);
  });

  for (const value of [
    '',
    'always',
    'Mo-Fr 9-5',
    'Xx 09:00-17:00',
    'Mo 09:00-09:00',
    'Mo 25:00-26:00',
    'Mo 09:61-17:00',
    'Mo 09:00-17:00 and more',
    'Mo-Fr 09:00-17:00, Sa later',
  ]) {
    it(`are not half read: ${JSON.stringify(value)}`, () => expect(parseHours(value)).to.equal(undefined));
  }

  it('name their time zone, or none that does not exist', () => {
    expect(zoneName('America/New_York')).to.equal('Eastern Time');
    expect(zoneName('Mars/Olympus')).to.equal(undefined);
  });
});

describe('a number to dial', () => {
  for (const [printed, href] of [
    ['212-555-0142', '2125550142'],
    ['(212) 555 0142', '2125550142'],
    ['+44 20 7946 0000', '+442079460000'],
    ['212-555-0142 x12', '2125550142;ext=12'],
    ['*4141', '*4141'],
    ['call me', undefined],
    ['', undefined],
    ['1-800-CLINIC', undefined],
  ] as const) {
    it(`is ${href} for ${JSON.stringify(printed)}`, () => expect(dialled(printed)).to.equal(href));
  }
});

describe('a link', () => {
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://x/y',
    'file:///etc/passwd',
    'filesystem:x',
    'intent:x',
    'https://a:b@c/',
    'http://',
  ];
  for (const value of bad) it(`is refused: ${JSON.stringify(value)}`, () => expect(checkedUrl(value, 'https://example.com/')).to.equal(undefined));
  for (const value of ['https://example.com/x', '/x', 'x?y#z', 'tel:911', 'sms:741741', 'mailto:a@b.c', '//example.com/x'])
    it(`is taken: ${value}`, () => expect(checkedUrl(value, 'https://example.com/')).to.be.a('string'));
});
