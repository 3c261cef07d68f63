import {expect} from '@esm-bundle/chai';
import {countries} from '../src/regions/countries.js';
import type {Country, CrisisLine} from '../src/regions/index.js';
import {checkedOn, directories, emergencyHref, findCountry, hrefOf, isStale, shownLines, siteHref, supportedRegions} from '../src/regions/index.js';

/**
 * Double entry: every number of every country, typed a second time. Before the bar: emergency numbers and numbers mistaken for
 * them; after it: lines (calls, texts, WhatsApp), hidden ones too. Whoever changes a number changes it here and in the data.
 */
// prettier-ignore
const book: Record<string, string> = {
  AE: '998 999 | 800725462 8008877',
  AR: '911 107 | 08009990091 135',
  AT: '112 144 | 142',
  AU: '000 106 | 131114 0477131114 139276 1300659467',
  BE: '112 | 1813 080032123 026484014',
  BR: '192 190 | 188',
  CA: '911 | 988 988',
  CH: '112 144 | 143 0800143000',
  CL: '131 133 | *4141',
  CN: '120 110 | 12356',
  CO: '123 | 192 106',
  CZ: '112 155 | 116123',
  DE: '112 110 | 08001110111 08001110222 116123',
  DK: '112 1813 | 70201201',
  EG: '123 122 | 16328',
  ES: '112 | 024',
  FI: '112 | 0925250111 0925250112 0925250116 0925250113 0925250114 0925250115',
  FR: '112 15 114 | 3114',
  GB: '999 112 | 116123 85258 111',
  GR: '112 166 | 1018 10306',
  HK: '999 | 18111 28960000',
  HU: '112 104 | 116123',
  ID: '112 119 | 119',
  IE: '112 999 | 116123 50808',
  IL: '101 100 112 | 1201',
  IN: '112 108 | 14416 18008914416',
  IS: '112 | 5522218 1717',
  IT: '112 118 | 0223272327 3240117252',
  JP: '119 110 | 0120279338 0120061338 08003008355',
  KE: '999 112 | +254722178177',
  KR: '119 112 | 109',
  LB: '140 112 | 1564',
  LK: '1990 119 | 1926',
  LU: '112 | 454545',
  MX: '911 | 8009112000',
  MY: '999 | 15555 0376272929',
  NG: '112',
  NL: '112 | 113 08000113',
  NO: '113 112 | 116123 22400040',
  NP: '102 100 | 1166',
  NZ: '111 | 1737 1737 0508828865 0800543354 4357',
  PE: '106 105 | 113',
  PH: '911 | 1553 09178998727 09190571553',
  PK: '1122 15 | 03117786264',
  PL: '112 | 800702222 116123',
  PT: '112 | 1411',
  RO: '112 | 0800801200',
  RU: '112 103 | +74959895050 88002000122',
  SA: '997 911 937 | 920033360',
  SE: '112 1177 | 90101',
  SG: '995 999 | 1767 91511767 1771 66691771',
  TH: '1669 191 | 1323',
  TR: '112',
  TW: '119 110 | 1925 1995',
  UA: '112 103 | 7333',
  US: '911 | 988 988 741741',
  UY: '911 | 08000767 *0767',
  VN: '115 113 | 0963061414',
  ZA: '112 10177 10111 | 0800567567 31393',
};

const get = (region: string): Country => {
  const country = findCountry(region);
  if (!country) throw new Error(`no country for ${region}`);
  return country;
};
const digitsOf = (text: string) => [...text].filter((sign) => '0123456789+*'.includes(sign)).join('');
const emergencyNumbers = (region: string) => get(region).emergency.map(({number}) => number);
const whatsappOf = ({whatsapp}: CrisisLine) => (typeof whatsapp === 'object' ? [whatsapp] : []);
const allLines = countries.flatMap((country) => country.lines.map((line) => ({country, line, at: `${country.iso}, ${line.name}`})));

/** Every printed number of a country, with its link. */
const linked = (country: Country) => [
  ...country.emergency.map((entry) => ({number: entry.number, href: hrefOf(entry, 'tel')})),
  ...country.lines.flatMap((line) => [
    ...line.phone.map((phone) => ({number: phone.number, href: hrefOf(phone, 'tel')})),
    ...(line.text ? [{number: line.text.number, href: hrefOf(line.text, 'sms')}] : []),
  ]),
];

describe('regions', () => {
  describe('countries', () => {
    it('holds 59 countries and 82 lines, each country once', () => {
      expect(countries).to.have.length(59);
      expect(allLines).to.have.length(82);
      expect(new Set(countries.map(({iso}) => iso)).size).to.equal(59);
    });

    it('names every country by an upper-case ISO code the browser knows, in the order of the alphabet', () => {
      const names = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
      expect([...supportedRegions]).to.deep.equal(Object.keys(book));
      for (const iso of supportedRegions) {
        expect(iso).to.match(/^[A-Z]{2}$/);
        expect(names.of(iso), iso).to.be.a('string');
      }
    });

    it('is found by code in either case, with spaces around it', () => {
      for (const iso of supportedRegions) {
        for (const region of [iso, iso.toLowerCase(), ` ${iso}\n`]) expect(get(region).iso, region).to.equal(iso);
      }
    });

    it('takes UK as GB, and lists GB only', () => {
      expect(get('UK').iso).to.equal('GB');
      expect(get('uk').iso).to.equal('GB');
      expect(supportedRegions).to.include('GB').and.not.include('UK');
    });

    it('finds nothing for an unknown code, a language tag, a name, or nothing', () => {
      for (const region of ['', ' ', 'ZZ', 'XX', 'en-US', 'USA', 'United States', 'U', 'constructor']) {
        expect(findCountry(region), region).to.equal(undefined);
      }
    });
  });

  describe('numbers', () => {
    it('agree with the second entry, country by country', () => {
      for (const country of countries) {
        const emergency = [...country.emergency, ...(country.notEmergency ?? [])].map(({number}) => number);
        const lines = country.lines.flatMap((line) =>
          [...line.phone, ...(line.text ? [line.text] : []), ...whatsappOf(line)].map(({number}) => digitsOf(number)),
        );
        const [first = '', second = ''] = (book[country.iso] ?? '').split(' | ');
        expect(emergency.sort(), country.iso).to.deep.equal(first.split(' ').sort());
        expect(lines.sort(), country.iso).to.deep.equal(second.split(' ').filter(Boolean).sort());
      }
    });

    it('are printed as digits, spaces and hyphens, at most one plus or star first', () => {
      for (const country of countries) {
        for (const {number} of linked(country))
          expect(number, country.iso)
            .to.match(/^[+*]?\d[\d -]*$/)
            .and.to.match(/\d$/);
      }
    });

    it('lead where their text says, digit by digit, with nothing put before them', () => {
      let count = 0;
      for (const country of countries) {
        for (const {number, href} of linked(country)) {
          expect(href.replace(/^(tel|sms):/, '').replace(/\?body=[A-Z]+$/, ''), country.iso).to.equal(digitsOf(number));
          count++;
        }
      }
      expect(count).to.be.greaterThan(180);
    });

    it('keep the star and the plus, and never dial an extension', () => {
      expect(get('CL').lines.map((line) => line.phone.map((phone) => hrefOf(phone, 'tel')))).to.deep.equal([['tel:*4141']]);
      expect(hrefOf('+7 495 989-50-50', 'tel')).to.equal('tel:+74959895050');
      const [line] = get('ID').lines;
      expect(line?.phone).to.deep.equal([{number: '119', extension: '8'}]);
      expect(line?.phone.map((phone) => hrefOf(phone, 'tel'))).to.deep.equal(['tel:119']);
    });

    it('carry the keyword of a text line', () => {
      const texts = countries.flatMap((country) => country.lines.flatMap(({text}) => (text?.keyword ? [hrefOf(text, 'sms')] : [])));
      expect(texts.sort()).to.deep.equal(['sms:4357?body=HELP', 'sms:50808?body=HELLO', 'sms:741741?body=HOME', 'sms:85258?body=SHOUT']);
      expect(hrefOf('988', 'sms')).to.equal('sms:988');
    });

    it('lead to WhatsApp only by an international number', () => {
      const links = countries.flatMap((country) => country.lines.flatMap(whatsappOf).map((account) => hrefOf(account, 'whatsapp')));
      expect(links.sort()).to.deep.equal(['https://wa.me/393240117252', 'https://wa.me/6566691771', 'https://wa.me/6591511767']);
      expect(hrefOf('+254 722 178 177', 'whatsapp')).to.equal('https://wa.me/254722178177');
      expect(hrefOf('9151 1767', 'whatsapp')).to.equal(undefined);
      expect(get('IL').lines[0]?.whatsapp).to.equal('see-site');
    });
  });

  describe('emergency numbers', () => {
    it('begin with one that brings medical help everywhere in the country', () => {
      for (const {iso, emergency} of countries) {
        expect(emergency[0].use, iso).to.be.oneOf(['all', 'ambulance', 'ambulance-fire', 'rescue', 'mobile']);
        expect(emergency[0].partial, iso).to.equal(undefined);
      }
    });

    it('have 113 in Norway and in Viet Nam, and not in the Netherlands or Peru', () => {
      expect(emergencyNumbers('NO')).to.include('113');
      expect(get('NO').emergency.find(({number}) => number === '113')?.use).to.equal('ambulance');
      expect(get('VN').emergency.find(({number}) => number === '113')?.use).to.equal('police');
      expect(emergencyNumbers('NL')).to.deep.equal(['112']);
      expect(get('NL').lines[0]?.phone[0]?.number).to.equal('113');
      expect(emergencyNumbers('PE')).to.not.include('113');
    });

    it('leave out health advice and numbers of some regions', () => {
      for (const [region, number] of [
        ['SE', '1177'],
        ['DK', '1813'],
        ['SA', '937'],
        ['SA', '911'],
      ] as const) {
        expect(emergencyNumbers(region), region).to.not.include(number);
        expect(
          get(region).notEmergency?.map((other) => other.number),
          region,
        ).to.include(number);
      }
    });

    it('are never the number of a line in the same country, save where an extension tells them apart', () => {
      for (const {country, line, at} of allLines) {
        const others = [...country.emergency, ...(country.notEmergency ?? [])].map(({number}) => digitsOf(number));
        for (const phone of line.phone) {
          if (!phone.extension) expect(others, at).to.not.include(digitsOf(phone.number));
        }
      }
    });

    it('are called, or texted, or stand as text where an ordinary phone does not get through', () => {
      expect(get('US').emergency.map(emergencyHref)).to.deep.equal(['tel:911']);
      expect(get('FR').emergency.map(emergencyHref)).to.deep.equal(['tel:112', 'tel:15', 'sms:114']);
      expect(get('AU').emergency.map(emergencyHref)).to.deep.equal(['tel:000', undefined]);
    });

    it('are all there is in Türkiye and Nigeria', () => {
      for (const region of ['TR', 'NG']) {
        expect(get(region).lines, region).to.deep.equal([]);
        expect(shownLines(get(region)), region).to.deep.equal([]);
        expect(emergencyNumbers(region), region).to.deep.equal(['112']);
      }
    });
  });

  describe('lines', () => {
    it('can be reached by phone, text or chat when shown', () => {
      for (const {line, at} of allLines) {
        if (line.shown) expect(line.phone.length > 0 || line.text !== undefined || line.chatHost !== undefined, at).to.equal(true);
      }
    });

    it('are kept back when hidden, and every doubtful one is hidden', () => {
      const hidden = allLines.filter(({line}) => !line.shown);
      expect(hidden.map(({country}) => country.iso).sort()).to.deep.equal(['CO', 'EG', 'JP', 'KE', 'NP', 'PE', 'PK', 'RO', 'RU', 'SA']);
      for (const {country, line, at} of hidden) expect(shownLines(country), at).to.not.include(line);
      for (const {line, at} of allLines) if (line.confidence === 'K?') expect(line.shown, at).to.equal(false);
      expect(countries.flatMap(shownLines)).to.have.length(72);
    });

    it('have well-formed language tags, none twice, with at least one spoken at all hours', () => {
      for (const {line, at} of allLines) {
        const spoken = [...line.languages, ...(line.sometimes ?? [])];
        const tags = [...spoken, line.nameLang, ...(line.aliases ?? []).map(({nameLang}) => nameLang)];
        expect(line.languages, at).to.not.have.length(0);
        expect(new Set(spoken).size, at).to.equal(spoken.length);
        for (const tag of tags) {
          expect(tag, at).to.match(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);
          expect(new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(tag), `${at}, ${tag}`).to.be.a('string');
        }
        for (const {language} of line.phone) if (language) expect(line.languages, at).to.include(language);
      }
    });

    it('keep the language of each number in Finland', () => {
      expect(get('FI').lines[1]?.phone.map(({number, language}) => [language, number])).to.deep.equal([
        ['sv', '09 2525 0112'],
        ['en', '09 2525 0116'],
        ['ar', '09 2525 0113'],
        ['uk', '09 2525 0114'],
        ['ru', '09 2525 0115'],
      ]);
    });

    it('name hosts that make https addresses, and a site wherever the reader is sent to check', () => {
      for (const {line, at} of allLines) {
        for (const host of [line.host, line.chatHost]) {
          if (host !== undefined) expect(new URL(siteHref(host)).host, at).to.equal(host);
        }
        const check = line.hours === 'check' || line.chatHours || line.whatsapp === 'see-site' || whatsappOf(line).some(({hours}) => hours);
        if (check) expect(line.host, at).to.be.a('string');
      }
    });

    it('have hours that open before they close', () => {
      for (const {line, at} of allLines) {
        if (typeof line.hours === 'string') continue;
        const {from, to, days = [1, 7]} = line.hours;
        for (const time of [from, to]) expect(time, at).to.match(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
        expect(from < to && days[0] < days[1], at).to.equal(true);
      }
    });

    it('are not promised around the clock where they are not', () => {
      const hours = (region: string, index = 0) => get(region).lines[index]?.hours;
      expect(hours('VN')).to.deep.equal({days: [3, 7], from: '13:00', to: '20:30'});
      expect(hours('CH', 1)).to.deep.equal({from: '18:00', to: '23:00'});
      expect(hours('IT')).to.deep.equal({from: '09:00', to: '24:00'});
      for (const region of ['LU', 'DK', 'CN', 'ID', 'SE']) expect(hours(region), region).to.equal('check');
    });
  });

  describe('staleness', () => {
    const seen = (lastKnownValid: CrisisLine['lastKnownValid'] & string): Pick<CrisisLine, 'confidence' | 'lastKnownValid'> => ({
      confidence: 'V',
      lastKnownValid,
    });

    it('begins when twelve months are over, counted from the first of the month', () => {
      expect(isStale(seen('2025-09'), new Date('2025-09-01T00:00:00Z'))).to.equal(false);
      expect(isStale(seen('2025-09'), new Date('2026-08-31T23:59:59.999Z'))).to.equal(false);
      expect(isStale(seen('2025-09'), new Date('2026-09-01T00:00:00Z'))).to.equal(false);
      expect(isStale(seen('2025-09'), new Date('2026-09-01T00:00:00.001Z'))).to.equal(true);
      expect(isStale(seen('2025-12'), new Date('2026-12-01T00:00:00Z'))).to.equal(false);
      expect(isStale(seen('2025-12'), new Date('2027-01-15T00:00:00Z'))).to.equal(true);
    });

    it('holds for 988 in the United States from July 2026, in Canada from September 2026', () => {
      const line = (region: string) => {
        const found = get(region).lines.find(({phone}) => phone[0]?.number === '988');
        if (!found) throw new Error(`no 988 in ${region}`);
        return found;
      };
      expect(isStale(line('US'), new Date('2026-06-01T00:00:00Z'))).to.equal(false);
      expect(isStale(line('US'), new Date('2026-07-01T00:00:00Z'))).to.equal(true);
      expect(isStale(line('CA'), new Date('2026-08-31T00:00:00Z'))).to.equal(false);
      expect(isStale(line('CA'), new Date('2026-11-23T00:00:00Z'))).to.equal(true);
    });

    it('holds always for a line that was not seen on its own page, or at no known date', () => {
      const now = new Date('2026-01-15T00:00:00Z');
      for (const confidence of ['V2', 'K', 'K?'] as const) {
        expect(isStale({confidence, lastKnownValid: '2026-01'}, now), confidence).to.equal(true);
      }
      expect(isStale({confidence: 'V'}, now)).to.equal(true);
      expect(isStale(seen('2026-1'), now)).to.equal(true);
    });

    it('holds when the clock is wrong', () => {
      expect(isStale(seen('2026-01'), new Date(0))).to.equal(true);
      expect(isStale(seen('2026-01'), new Date(Number.NaN))).to.equal(true);
    });

    it('never dates a page later than the compilation', () => {
      for (const {line, at} of allLines) {
        if (line.lastKnownValid !== undefined) {
          expect(line.lastKnownValid, at).to.match(/^20\d\d-(0[1-9]|1[0-2])$/);
          expect(line.lastKnownValid <= checkedOn, at).to.equal(true);
        }
      }
    });
  });

  describe('directories', () => {
    it('are three sites whose address is their host', () => {
      expect(directories.map(({host}) => host)).to.deep.equal(['findahelpline.com', 'befrienders.org', 'iasp.info']);
      for (const {host, url} of directories) expect(url).to.equal(`https://${host}/`);
    });
  });
});
