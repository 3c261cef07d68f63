import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {hoursMark, lineState} from '../src/elements/parts/line-hours.js';
import {findCountry, shownLines, supportedRegions} from '../src/regions/index.js';
import {fixture, settle} from './support/index.js';

/** When a closed line opens next, on the clock of its own zone; nothing while it is open, and where that is not certain. */
const at = (mark: string, time: string) => {
  const now = Date.parse(time);
  const {open, change} = lineState(mark, now) ?? {};
  if (open !== false || !change) return undefined;
  const shown = (moment: number) =>
    new Date(
      `${new Intl.DateTimeFormat('sv', {timeZone: mark.split(' ')[0] ?? '', dateStyle: 'short', timeStyle: 'short'}).format(moment).replace(' ', 'T')}Z`,
    );
  const later = shown(change).getUTCDate() !== shown(now).getUTCDate();
  return {day: later ? shown(change).getUTCDay() || 7 : undefined, minutes: shown(change).getUTCHours() * 60 + shown(change).getUTCMinutes()};
};
const EVENING = hoursMark({from: '18:00', to: '23:00'}, 'Europe/Zurich');
const NIGHT = hoursMark({from: '20:00', to: '04:00'}, 'America/New_York');
const LATE = hoursMark({from: '09:00', to: '24:00'}, 'Europe/Rome');
const DAYS = hoursMark({days: [3, 7], from: '13:00', to: '20:30'}, 'Asia/Ho_Chi_Minh');

describe('the hours of a crisis line', () => {
  it('are those of the clock where the line is', () => {
    expect(at(EVENING, '2026-11-23T16:59:00Z')).to.deep.equal({day: undefined, minutes: 18 * 60});
    expect(at(EVENING, '2026-11-23T17:00:00Z')).to.equal(undefined);
    expect(at(EVENING, '2026-11-23T21:59:00Z')).to.equal(undefined);
    expect(at(EVENING, '2026-11-23T22:00:00Z')).to.deep.equal({day: 2, minutes: 18 * 60});
  });

  it('follow summer time, also in the night when it begins and ends', () => {
    expect(at(EVENING, '2026-07-01T15:59:00Z')?.minutes).to.equal(18 * 60);
    expect(at(EVENING, '2026-07-01T16:00:00Z')).to.equal(undefined);
    const small = hoursMark({from: '03:00', to: '05:00'}, 'Europe/Zurich');
    expect(at(small, '2026-03-29T00:59:00Z')?.minutes).to.equal(180);
    expect(at(small, '2026-03-29T01:00:00Z')).to.equal(undefined);
    expect(at(small, '2026-10-25T01:59:00Z')?.minutes).to.equal(180);
    expect(at(small, '2026-10-25T02:00:00Z')).to.equal(undefined);
  });

  it('may go past midnight, and end at it', () => {
    expect(at(NIGHT, '2026-11-24T08:59:00Z')).to.equal(undefined);
    expect(at(NIGHT, '2026-11-24T09:00:00Z')).to.deep.equal({day: undefined, minutes: 20 * 60});
    expect(at(NIGHT, '2026-11-25T01:00:00Z')).to.equal(undefined);
    expect(at(LATE, '2026-11-23T22:59:00Z')).to.equal(undefined);
    expect(at(LATE, '2026-11-23T23:00:00Z')).to.deep.equal({day: undefined, minutes: 9 * 60});
    const weekend = hoursMark({days: [5, 6], from: '22:00', to: '02:00'}, 'UTC');
    expect(at(weekend, '2026-11-29T01:59:00Z')).to.equal(undefined);
    expect(at(weekend, '2026-11-29T02:00:00Z')).to.deep.equal({day: 5, minutes: 22 * 60});
  });

  it('keep to their days, across the end of the week and far from the reader', () => {
    expect(at(DAYS, '2026-11-22T13:29:00Z')).to.equal(undefined);
    expect(at(DAYS, '2026-11-22T13:30:00Z')).to.deep.equal({day: 3, minutes: 13 * 60});
    expect(at(DAYS, '2026-11-24T18:00:00Z')).to.deep.equal({day: undefined, minutes: 13 * 60});
    const around = hoursMark({days: [6, 1], from: '09:00', to: '12:00'}, 'Pacific/Kiritimati');
    expect(at(around, '2026-11-22T19:30:00Z')).to.equal(undefined);
    expect(at(around, '2026-11-23T19:30:00Z')).to.deep.equal({day: 6, minutes: 9 * 60});
  });

  it('say nothing where they are not understood', () => {
    for (const mark of ['', 'Europe/Zurich', 'Atlantis/Deep Mo-Su 09:00-10:00', 'UTC Mo-Su soon-later', 'UTC 09:00-10:00'])
      expect(at(mark, '2026-11-23T00:00:00Z'), mark).to.equal(undefined);
  });

  it('stand with a zone that exists wherever a country has a line that closes', () => {
    for (const region of supportedRegions) {
      const country = findCountry(region);
      if (!country) continue;
      const timed = shownLines(country).some(({hours}) => typeof hours === 'object');
      expect(Boolean(country.zone), region).to.equal(timed);
      if (country.zone) expect(() => new Intl.DateTimeFormat('en', {timeZone: country.zone})).not.to.throw();
    }
  });
});

describe('a crisis line that is closed now', () => {
  const real = Date.now;
  const clock = (time: string) => {
    Date.now = () => Date.parse(time);
  };
  afterEach(() => {
    Date.now = real;
  });
  /** The words that a line shows beside its hours. Firefox gives `attr(…)` as it stands in the styles, as CSS allows: then the attribute is what is shown. */
  const said = (page: Element) =>
    [...page.querySelectorAll('[data-kw-hours]')].map((mark) =>
      getComputedStyle(mark, '::after').content.replace(/^attr\((.+)\)$/, (_, name: string) => `"${mark.getAttribute(name)}"`),
    );
  const seenAgain = () => document.dispatchEvent(new Event('visibilitychange'));

  it('says so in words, with its next opening, below those that are open', async () => {
    clock('2026-11-23T08:00:00Z');
    const page = await fixture('<crisis-help region="MY"></crisis-help>');
    expect(said(page)).to.deep.equal(['none']);
    clock('2026-11-23T20:00:00Z');
    seenAgain();
    expect(said(page)[0]).to.match(/^"Closed now\. Opens at 8:00\sAM\. \(Times in Malaysia Time\)"$/);
    const names = [...page.querySelectorAll('[data-kw-lines] > li > strong')].map((name) => name.textContent);
    expect(names).to.deep.equal(['Befrienders KL', 'Talian HEAL']);
    expect(page.querySelector('[data-kw-lines] > li:last-child a')?.getAttribute('href')).to.equal('tel:15555');
    clock('2026-11-24T00:00:00Z');
    seenAgain();
    expect(said(page)).to.deep.equal(['none']);
  });

  it('names the day where it does not open today, in the language of the reader', async () => {
    clock('2026-11-23T03:00:00Z');
    const page = await fixture('<crisis-help region="VN"></crisis-help>');
    expect(said(page)[0]).to.match(/^"Closed now\. Opens Wednesday at 1:00\sPM\. \(Times in Indochina Time\)"$/);
  });

  it('says nothing of lines whose hours are not certain', async () => {
    clock('2026-11-23T03:00:00Z');
    const page = await fixture('<crisis-help region="DK"></crisis-help><crisis-help region="US"></crisis-help>');
    expect(said(page)).to.deep.equal([]);
  });

  it('keeps that out of the words, so that a copy of the page never says it at another time', async () => {
    clock('2026-11-23T03:00:00Z');
    const page = await fixture('<crisis-help region="CH"></crisis-help>');
    expect(said(page)[0]).to.contain('Closed now');
    expect(page.textContent).not.to.contain('Closed now');
    clock('2026-11-23T18:00:00Z');
    const copy = await fixture(page.innerHTML);
    expect(said(copy)).to.deep.equal(['none']);
    expect(copy.querySelectorAll('h2')).to.have.length(1);
  });

  it('is watched by one timer for all, and by none once they are gone', async () => {
    const real = {set: window.setInterval, clear: window.clearInterval};
    const running = new Set<number>();
    window.setInterval = ((...given: Parameters<typeof setInterval>) => {
      const id = real.set.apply(window, given as never) as unknown as number;
      running.add(id);
      return id;
    }) as never;
    window.clearInterval = ((id: number) => {
      running.delete(id);
      real.clear.call(window, id);
    }) as never;
    try {
      const none = await fixture('<crisis-help region="US"></crisis-help>');
      expect(running.size).to.equal(0);
      const page = await fixture('<crisis-help region="CH"></crisis-help><crisis-help region="PL"></crisis-help><crisis-help region="IT"></crisis-help>');
      expect(running.size).to.equal(1);
      page.remove();
      none.remove();
      await settle(document.body);
      expect(running.size).to.equal(0);
    } finally {
      window.setInterval = real.set;
      window.clearInterval = real.clear;
    }
  });
});
