import {expect} from '@esm-bundle/chai';
import {executeServerCommand} from './support/engine.js';
import '../src/index.js';
import {exceptionsInWords, hoursInWords, parseExceptions, parseHours} from '../src/elements/parts/hours.js';
import {openInWords, openState, wallTime} from '../src/elements/parts/open-now.js';
import {withLocale} from '../src/localization/current.js';
import {fixture, media, settle, warnings} from './support/index.js';

const plain = (words: string) => words.replace(/\s/g, ' ');
const opening = (hours: string, timezone: string, exceptions = '') => ({
  rows: parseHours(hours) ?? [],
  exceptions: exceptions ? (parseExceptions(exceptions) ?? []) : [],
  timezone,
});
/** What the line says at a moment, without the zone; `''` where it says nothing. */
const said = ({rows, exceptions, timezone}: ReturnType<typeof opening>, moment: string) => {
  const state = openState(rows, exceptions, timezone, Date.parse(moment));
  return state ? plain(withLocale('en', () => openInWords(state, timezone, Date.parse(moment)))).replace(/ \(Times in .*/, '') : '';
};

describe('opening hours', () => {
  const inEnglish = (value: string) => withLocale('en', () => hoursInWords(parseHours(value) ?? [])).map(plain);

  it('say all hours of the same days in one line', () => {
    expect(inEnglish('Mo-Fr 09:00-12:00, Mo-Fr 13:00-17:00')).to.deep.equal(['Monday – Friday: 9:00 AM – 12:00 PM and 1:00 PM – 5:00 PM']);
    expect(inEnglish('Mo-Su 00:00-24:00')).to.deep.equal(['Monday – Sunday: all day']);
  });

  for (const value of ['Mo closed', 'Mo 09:00-17:00, Su closed', 'closed', 'Mo closed 09:00-17:00'])
    it(`are not half read: ${value}`, () => expect(parseHours(value)).to.equal(undefined));
});

describe('exceptions', () => {
  const inEnglish = (value: string, from = '2026-12-01', to = '2026-12-29') =>
    withLocale('en', () => exceptionsInWords(parseExceptions(value) ?? [], from, to)).map(plain);

  it('are said in words, the next one first', () => {
    expect(inEnglish('2026-12-25 closed, 2026-12-24 09:00-12:00; 2026-12-24 13:00-15:00')).to.deep.equal([
      'Thursday, December 24, 2026: 9:00 AM – 12:00 PM and 1:00 PM – 3:00 PM',
      'Friday, December 25, 2026: closed',
    ]);
  });

  it('may last several days', () =>
    expect(inEnglish('2026-12-24/2026-12-26 closed')).to.deep.equal(['Thursday, December 24 – Saturday, December 26, 2026: closed']));

  it('of the past and of the far future are left out', () => {
    expect(inEnglish('2026-11-30 closed, 2026-12-29 closed, 2026-12-30 closed')).to.deep.equal(['Tuesday, December 29, 2026: closed']);
    expect(inEnglish('2026-11-20/2026-12-01 closed')).to.have.length(1);
  });

  it('are said in the reader’s language', () =>
    expect(withLocale('es', () => exceptionsInWords(parseExceptions('2026-12-25 09:00-12:00') ?? [], '2026-12-01', '2026-12-29'))[0]).to.match(
      /^viernes, 25 de diciembre de 2026: 9:00/,
    ));

  for (const value of [
    '',
    'Christmas closed',
    '2026-12-25',
    '2026-13-25 closed',
    '2026-02-30 closed',
    '2026-12 closed',
    '2026-12-26/2026-12-24 closed',
    '2026-12-24/2026-12-25/2026-12-26 closed',
    '2026-12-25 closed, 2026-12-25 09:00-12:00',
    '2026-12-24/2026-12-26 closed, 2026-12-25 09:00-12:00',
    '2026-12-25 9-12',
    '2026-12-25 closed and more',
  ])
    it(`are not half read: ${JSON.stringify(value)}`, () => expect(parseExceptions(value)).to.equal(undefined));
});

describe('open or closed', () => {
  const office = opening('Mo-Fr 09:00-17:00', 'America/New_York');
  const night = opening('Fr 22:00-02:00', 'America/New_York');

  for (const [moment, words] of [
    // 23 November 2026 is a Monday; New York is five hours behind.
    ['2026-11-23T13:59:59Z', 'Closed now. Opens at 9:00 AM.'],
    ['2026-11-23T14:00:00Z', 'Open now until 5:00 PM.'],
    ['2026-11-23T21:59:59Z', 'Open now until 5:00 PM.'],
    ['2026-11-23T22:00:00Z', 'Closed now. Opens Tuesday at 9:00 AM.'],
    ['2026-11-27T22:00:00Z', 'Closed now. Opens Monday at 9:00 AM.'],
    ['2026-11-29T03:00:00Z', 'Closed now. Opens Monday at 9:00 AM.'],
    // The last evening of the year.
    ['2026-12-31T23:30:00Z', 'Closed now. Opens Friday at 9:00 AM.'],
    ['2027-01-01T04:59:00Z', 'Closed now. Opens Friday at 9:00 AM.'],
    ['2027-01-01T05:01:00Z', 'Closed now. Opens at 9:00 AM.'],
    // The Monday after the clocks went forward (8 March 2026) and back (1 November 2026).
    ['2026-03-06T13:59:00Z', 'Closed now. Opens at 9:00 AM.'],
    ['2026-03-09T13:01:00Z', 'Open now until 5:00 PM.'],
    ['2026-03-09T21:01:00Z', 'Closed now. Opens Tuesday at 9:00 AM.'],
    ['2026-10-30T13:01:00Z', 'Open now until 5:00 PM.'],
    ['2026-11-02T13:01:00Z', 'Closed now. Opens at 9:00 AM.'],
    ['2026-11-02T14:01:00Z', 'Open now until 5:00 PM.'],
  ])
    it(`says “${words}” in an office at ${moment}`, () => expect(said(office, moment as string)).to.equal(words));

  for (const [moment, words] of [
    ['2026-11-28T02:59:00Z', 'Closed now. Opens at 10:00 PM.'],
    ['2026-11-28T03:00:00Z', 'Open now until Saturday at 2:00 AM.'],
    ['2026-11-28T05:00:00Z', 'Open now until 2:00 AM.'],
    ['2026-11-28T06:59:59Z', 'Open now until 2:00 AM.'],
    ['2026-11-28T07:00:00Z', 'Closed now. Opens Friday at 10:00 PM.'],
    ['2026-11-28T06:59:59Z', 'Open now until 2:00 AM.'],
  ])
    it(`says “${words}” of a night past midnight at ${moment}`, () => expect(said(night, moment as string)).to.equal(words));

  for (const [zone, hours, moment, words] of [
    ['Europe/London', 'Mo-Fr 09:00-17:00', '2026-07-06T08:00:00Z', 'Open now until 5:00 PM.'],
    ['Europe/London', 'Mo-Fr 09:00-17:00', '2026-01-05T08:59:00Z', 'Closed now. Opens at 9:00 AM.'],
    ['Asia/Kolkata', 'Mo-Fr 09:00-17:00', '2026-11-23T03:30:00Z', 'Open now until 5:00 PM.'],
    ['Asia/Kolkata', 'Mo-Fr 09:00-17:00', '2026-11-23T03:29:00Z', 'Closed now. Opens at 9:00 AM.'],
    // Half an hour of daylight saving: UTC+10:30, in summer UTC+11.
    ['Australia/Lord_Howe', 'Mo-Fr 09:00-17:00', '2026-07-05T22:30:00Z', 'Open now until 5:00 PM.'],
    ['Australia/Lord_Howe', 'Mo-Fr 09:00-17:00', '2026-07-05T22:29:00Z', 'Closed now. Opens at 9:00 AM.'],
    ['Australia/Lord_Howe', 'Mo-Fr 09:00-17:00', '2026-01-04T22:00:00Z', 'Open now until 5:00 PM.'],
    // In 2025 Ramadan was from 1 to 29 March: UTC+0 from 23 February to 6 April, else UTC+1.
    ['Africa/Casablanca', 'Mo-Fr 09:00-17:00', '2025-02-20T08:00:00Z', 'Open now until 5:00 PM.'],
    ['Africa/Casablanca', 'Mo-Fr 09:00-17:00', '2025-03-10T08:59:00Z', 'Closed now. Opens at 9:00 AM.'],
    ['Africa/Casablanca', 'Mo-Fr 09:00-17:00', '2025-03-10T09:00:00Z', 'Open now until 5:00 PM.'],
    // On the other side of the date line: already Monday.
    ['Pacific/Apia', 'Mo-Fr 09:00-17:00', '2026-11-22T20:00:00Z', 'Open now until 5:00 PM.'],
    ['Pacific/Apia', 'Mo-Fr 09:00-17:00', '2026-11-22T19:59:00Z', 'Closed now. Opens at 9:00 AM.'],
    ['America/St_Johns', 'Mo-Fr 09:00-17:00', '2026-11-23T12:30:00Z', 'Open now until 5:00 PM.'],
    ['America/St_Johns', 'Mo-Fr 09:00-17:00', '2026-07-06T11:29:00Z', 'Closed now. Opens at 9:00 AM.'],
    ['America/St_Johns', 'Mo-Fr 09:00-17:00', '2026-07-06T11:30:00Z', 'Open now until 5:00 PM.'],
    ['UTC', 'Mo-Su 00:00-24:00', '2026-11-23T12:30:00Z', 'Open now.'],
    ['UTC', 'Mo-Fr 00:00-24:00', '2026-11-23T12:30:00Z', 'Open now until Saturday at 12:00 AM.'],
    ['UTC', 'Mo-Fr 00:00-12:00, Mo-Fr 11:00-18:00', '2026-11-23T11:30:00Z', 'Open now until 6:00 PM.'],
    ['UTC', 'Mo 22:00-24:00, Tu 00:00-03:00', '2026-11-23T23:00:00Z', 'Open now until Tuesday at 3:00 AM.'],
    ['UTC', 'Mo 09:00-12:00', '2026-11-23T12:00:00Z', 'Closed now. Opens Monday, November 30 at 9:00 AM.'],
  ])
    it(`says “${words}” in ${zone} at ${moment} (${hours})`, () => expect(said(opening(hours as string, zone as string), moment as string)).to.equal(words));

  it('agrees with the clocks on the wall in seven zones over two years, summer and winter', () => {
    for (const zone of ['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia', 'America/St_Johns']) {
      const clinic = opening('Mo-Fr 08:30-12:00, Mo-Th 13:15-17:45, Sa 22:00-03:30', zone);
      for (let time = Date.UTC(2025, 0, 1, 0, 5); time < Date.UTC(2027, 0, 1); time += 403 * 60_000) {
        const state = openState(clinic.rows, clinic.exceptions, zone, time);
        const wall = new Date(wallTime(zone, time));
        const [day, minutes] = [wall.getUTCDay(), wall.getUTCHours() * 60 + wall.getUTCMinutes()];
        const open =
          (day > 0 && day < 6 && minutes >= 510 && minutes < 720) ||
          (day > 0 && day < 5 && minutes >= 795 && minutes < 1065) ||
          (day === 6 && minutes >= 1320) ||
          (day === 0 && minutes < 210);
        if (state && state.open !== open) expect.fail(`${zone} ${new Date(time).toISOString()} ${state.open}`);
        if (!state && day !== 0 && day !== 6) expect.fail(`${zone} ${new Date(time).toISOString()} says nothing`);
        if (state && !(state.change !== undefined && state.change > time)) expect.fail(`${zone} ${new Date(time).toISOString()} has no next change`);
      }
    }
  });

  it('knows the clock on the wall as Intl shows it, also a day that never was', () => {
    for (const [zone, moment, wall] of [
      ['America/St_Johns', '2026-01-01T00:00:00Z', '2025-12-31T20:30'],
      ['Asia/Kolkata', '2026-01-01T00:00:00Z', '2026-01-01T05:30'],
      ['Pacific/Apia', '2011-12-30T09:59:00Z', '2011-12-29T23:59'],
      ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31T00:00'],
      ['Europe/London', '2026-03-29T00:59:00Z', '2026-03-29T00:59'],
      ['Europe/London', '2026-03-29T01:00:00Z', '2026-03-29T02:00'],
    ])
      expect(new Date(wallTime(zone as string, Date.parse(moment as string))).toISOString().slice(0, 16), `${zone} ${moment}`).to.equal(wall);
  });

  it('says nothing around hours that the clocks have twice or not at all', () => {
    // New York leaps from 2:00 to 3:00 on 8 March 2026, and goes from 2:00 back to 1:00 on 1 November 2026.
    const late = opening('Sa 22:00-01:30', 'America/New_York');
    expect(said(late, '2026-11-01T04:00:00Z')).to.equal('');
    expect(said(late, '2026-11-01T06:15:00Z')).to.equal('');
    expect(said(late, '2026-11-08T05:00:00Z')).to.equal('Open now until 1:30 AM.');
    const leap = opening('Sa 22:00-02:30', 'America/New_York');
    expect(said(leap, '2026-03-08T06:00:00Z')).to.equal('');
    expect(said(leap, '2026-03-15T05:00:00Z')).to.equal('Open now until 2:30 AM.');
    const lordHowe = opening('Sa 22:00-01:45', 'Australia/Lord_Howe');
    expect(said(lordHowe, '2026-04-04T13:00:00Z')).to.equal('');
  });

  it('is right through a night in which the clocks are set, where its hours are certain', () => {
    const long = opening('Sa 20:00-06:00', 'America/New_York');
    for (const [moment, words] of [
      ['2026-03-08T06:59:00Z', 'Open now until 6:00 AM.'],
      ['2026-03-08T09:59:00Z', 'Open now until 6:00 AM.'],
      ['2026-03-08T10:00:00Z', 'Closed now. Opens Saturday at 8:00 PM.'],
      ['2026-11-01T10:59:00Z', 'Open now until 6:00 AM.'],
      ['2026-11-01T11:00:00Z', 'Closed now. Opens Saturday at 8:00 PM.'],
    ])
      expect(said(long, moment as string), moment).to.equal(words);
  });

  it('keeps exceptions, over the turn of the year too', () => {
    const holidays = opening(
      'Mo-Fr 09:00-17:00',
      'America/New_York',
      '2026-12-24 09:00-12:00, 2026-12-25 closed, 2026-12-31/2027-01-03 closed, 2026-12-26 10:00-11:00',
    );
    for (const [moment, words] of [
      ['2026-12-24T15:00:00Z', 'Open now until 12:00 PM.'],
      ['2026-12-24T17:00:00Z', 'Closed now. Opens Saturday at 10:00 AM.'],
      ['2026-12-25T15:00:00Z', 'Closed now. Opens Saturday at 10:00 AM.'],
      ['2026-12-26T15:30:00Z', 'Open now until 11:00 AM.'],
      ['2026-12-30T22:00:00Z', 'Closed now. Opens Monday at 9:00 AM.'],
      ['2027-01-01T15:00:00Z', 'Closed now. Opens Monday at 9:00 AM.'],
      ['2027-01-04T15:00:00Z', 'Open now until 5:00 PM.'],
    ])
      expect(said(holidays, moment as string), moment).to.equal(words);
  });

  it('says nothing in a night that runs into an exception, and is certain where the exception says so itself', () => {
    expect(said(opening('Th 22:00-02:00', 'UTC', '2026-12-25 closed'), '2026-12-24T23:00:00Z')).to.equal('');
    expect(said(opening('Th 22:00-02:00', 'UTC', '2026-12-25 closed, 2026-12-24 22:00-02:00'), '2026-12-24T23:00:00Z')).to.equal(
      'Open now until Friday at 2:00 AM.',
    );
    expect(said(opening('Th 22:00-24:00', 'UTC', '2026-12-25 closed'), '2026-12-24T23:00:00Z')).to.equal('Open now until Friday at 12:00 AM.');
  });

  it('says only that it is closed where it does not open for weeks', () =>
    expect(said(opening('Mo-Fr 09:00-17:00', 'UTC', '2026-11-01/2026-12-31 closed'), '2026-11-23T12:00:00Z')).to.equal('Closed now.'));
});

describe('the line that says open or closed', () => {
  const line = (page: Element) => plain(page.querySelector('contact-cta')?.shadowRoot?.querySelector('[part="open"]')?.textContent?.trim() ?? '');
  const box = (attributes: string, inside = '') => fixture(`<contact-cta region="US" phone="212-555-0142" ${attributes}>${inside}</contact-cta>`);
  const at = async (moment: string, act: () => Promise<void>) => {
    const now = Date.now;
    Date.now = () => Date.parse(moment);
    try {
      await act();
    } finally {
      Date.now = now;
    }
  };
  const HOURS = 'hours="Mo-Fr 09:00-17:00" timezone="America/New_York"';

  it('stands in the shadow, so that no copy of the page can lie later', () =>
    at('2026-11-23T15:00:00Z', async () => {
      const page = await box(HOURS);
      expect(line(page)).to.match(/^Open now until 5:00 PM\./);
      expect(page.textContent).not.to.contain('Open now');
    }));

  it('names the zone of the clinic where the reader’s clock shows another time, and only there', () =>
    at('2026-11-23T15:00:00Z', async () => {
      try {
        await executeServerCommand('timezone', {timezoneId: 'America/New_York'});
        expect(line(await box(HOURS))).to.equal('Open now until 5:00 PM.');
        await executeServerCommand('timezone', {timezoneId: 'America/Lima'});
        expect(line(await box(HOURS)), 'another zone of the same time').to.equal('Open now until 5:00 PM.');
        await executeServerCommand('timezone', {timezoneId: 'Asia/Tokyo'});
        expect(line(await box(HOURS))).to.equal('Open now until 5:00 PM. (Times in Eastern Time)');
      } finally {
        await executeServerCommand('timezone', {timezoneId: ''});
      }
    }));

  it('changes by itself at the next opening or closing, and when the page comes into sight again', async () => {
    const {now} = Date;
    let moment = Date.parse('2026-11-23T21:59:59.900Z');
    Date.now = () => moment;
    try {
      const page = await box(HOURS);
      expect(line(page)).to.match(/^Open now/);
      moment = Date.parse('2026-11-23T22:00:00Z');
      await new Promise((resolve) => setTimeout(resolve, 250));
      await settle(page);
      expect(line(page)).to.match(/^Closed now\. Opens Tuesday/);
      moment = Date.parse('2026-11-24T15:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await settle(page);
      expect(line(page)).to.match(/^Open now/);
    } finally {
      Date.now = now;
    }
  });

  for (const [attributes, why] of [
    ['hours="Mo-Fr 09:00-17:00"', 'there is no time zone'],
    ['hours="Mo-Fr 09:00-17:00" timezone="Mars/Olympus"', 'there is no such time zone'],
    ['hours="weekdays" timezone="UTC"', 'the hours are not understood'],
    ['hours="Mo-Fr 09:00-17:00" timezone="UTC" hours-exceptions="Christmas closed"', 'the exceptions are not understood'],
    ['timezone="UTC"', 'there are no hours'],
  ])
    it(`is not there where ${why}`, async () => {
      await warnings(async () => {
        const page = await box(attributes as string);
        expect(page.querySelector('contact-cta')?.shadowRoot?.querySelector('[part="open"]')).to.equal(null);
      });
    });

  it('is not there beside words of the page’s own, unless the tag itself says the hours', () =>
    at('2026-11-23T15:00:00Z', async () => {
      const words = '<p><a href="tel:+12125550142">212-555-0142</a></p>';
      const page = await fixture(`<clinic-profile ${HOURS}><contact-cta>${words}</contact-cta></clinic-profile>`);
      expect(line(page)).to.equal('');
      expect(line(await box(HOURS, words))).to.match(/^Open now/);
    }));

  it('is not printed', () =>
    at('2026-11-23T15:00:00Z', async () => {
      const page = await box(HOURS);
      const shown = () => page.querySelector('contact-cta')?.shadowRoot?.querySelector('[part="open"]')?.checkVisibility();
      expect(shown()).to.equal(true);
      await media({media: 'print'});
      expect(shown()).to.equal(false);
      await media({media: 'screen'});
    }));

  it('speaks the language of the page, live', () =>
    at('2026-11-23T15:00:00Z', async () => {
      const page = await box(HOURS);
      page.lang = 'es';
      await settle(page);
      expect(line(page)).to.contain('hora oriental');
    }));

  it('stands with other hours of the next four weeks in the pasted words, from the profile too', () =>
    at('2026-12-01T15:00:00Z', async () => {
      const page = await fixture(
        `<clinic-profile region="US" phone="212-555-0142" ${HOURS} hours-exceptions="2026-12-25 closed, 2026-11-26 closed, 2027-03-01 closed"><contact-cta></contact-cta></clinic-profile>`,
      );
      const words = page.textContent ?? '';
      expect(words).to.contain('Other hours on these days').and.to.contain('Friday, December 25, 2026: closed');
      expect(words).not.to.contain('November').and.not.to.contain('March');
    }));

  it('tells the webmaster once what is not understood, and shows the words as they are', async () => {
    const told = await warnings(async () => {
      const page = await box('hours="Mo-Fr 09:00-17:00" hours-exceptions="Easter: closed"');
      expect(page.textContent).to.contain('Easter: closed');
    });
    expect(told.filter((text) => text.includes('hours-exceptions='))).to.have.length(1);
  });
});
