import {fill, h, type Child, type Tree} from '../../base/tree.js';
import {outside} from '../../base/urls.js';
import {told, whole} from './entry-tree.js';
import {hoursMark} from './line-hours.js';
import {crisis, uses} from '../../content/crisis.js';
import {currentLocale} from '../../localization/current.js';
import {clock, date, weekday} from '../../localization/format.js';
import {
  directories,
  emergencyHref,
  findCountry,
  hrefOf,
  isStale,
  shownLines,
  siteHref,
  type Country,
  type CrisisLine,
  type EmergencyNumber,
  type OpeningHours,
  type Phone,
} from '../../regions/index.js';

/** A number as text and link from one datum; no translation touches it and it always reads left to right. */
export const number = (printed: string, href?: string): Tree => h('bdi', {dir: 'ltr', translate: 'no'}, href ? h('a', {href}, printed) : printed);

const site = (host: string, url = siteHref(host)): Tree => h('bdi', {dir: 'ltr', translate: 'no'}, h('a', {href: url, ...outside}, host));

/** The emergency number, in one line. */
function emergencyRow(entry: EmergencyNumber): Tree {
  return h('li', {}, h('strong', {}, number(entry.number, emergencyHref(entry))), ` ${entry.partial ? crisis.inPlaces(uses[entry.use]()) : uses[entry.use]()}`);
}

/** Everything about the crisis help of a country; without one, nothing is guessed. */
export const crisisTrees = (region: string, now = new Date()): Tree[] => whole(crisis.danger, () => treesOf(region, now), 0);

function treesOf(region: string, now: Date): Tree[] {
  const country = findCountry(region);
  const lines = country ? shownLines(country) : [];
  const alone = lines.length > 0 && lines.every((line) => !isStale(line, now));
  return [
    ...(country
      ? [told('p', crisis.danger), h('ul', {'data-kw-emergency': ''}, ...country.emergency.map(emergencyRow))]
      : [told('p', crisis.dangerAnywhere), told('p', crisis.numbersDiffer)]),
    ...(lines.length ? [told('p', crisis.talk), h('ul', {'data-kw-lines': ''}, ...lines.map((line) => lineRow(line, now, country?.zone)))] : []),
    ...(alone ? [] : [directoryTree(country, lines)]),
    told('p', crisis.stay),
  ];
}

function directoryTree(country: Country | undefined, lines: readonly CrisisLine[]): Tree {
  const links = directories.flatMap(({host, url}, index): Child[] => [...(index ? [' · '] : []), site(host, url)]);
  const words = !country ? crisis.directoryPlain() : lines.length ? crisis.directory() : crisis.noLine();
  return h('p', {'data-kw-directory': ''}, ...fill(words, h('span', {}, ...links)));
}

/** Name, then a row for each way to reach it, for its hours and its languages, then when it was last seen at its source. */
function lineRow(line: CrisisLine, now: Date, zone: string | undefined): Tree {
  const stale = isStale(line, now);
  const ways: Child[][] = [
    ...line.phone.map(phoneWay),
    ...(line.text ? [fill(line.text.keyword ? crisis.textKeyword(line.text.keyword) : crisis.text(), number(line.text.number, hrefOf(line.text, 'sms')))] : []),
    ...(typeof line.whatsapp === 'object'
      ? [[...fill(crisis.whatsapp(), number(line.whatsapp.number, hrefOf(line.whatsapp, 'whatsapp'))), limited(line.whatsapp.hours)]]
      : []),
    ...(line.chatHost ? [[...fill(crisis.chat(), site(line.chatHost)), limited(line.chatHours)]] : []),
  ];
  const seen = line.confidence === 'V' && line.lastKnownValid ? date(line.lastKnownValid) : undefined;
  const {hours, host} = line;
  const needsSite = hours === 'check' && host && host !== line.chatHost;
  // Where the zone of the hours is not certain, nothing is said of now.
  const mark = typeof hours === 'object' && zone ? [' ', h('span', {'data-kw-hours': hoursMark(hours, zone)})] : [];
  const languages = languagesInWords(line);
  const facts = [seen ? crisis.seen(seen) : undefined, stale ? crisis.notSeen() : undefined].filter(Boolean).join(' · ');
  const fact = (...children: Child[]) => h('li', {'data-kw-fact': ''}, ...children);
  return h(
    'li',
    {},
    h(
      'strong',
      {translate: 'no'},
      ...[line, ...(line.aliases ?? [])].flatMap(({name, nameLang}, index): Child[] => [...(index ? [' · '] : []), h('bdi', {lang: nameLang}, name)]),
    ),
    h(
      'ul',
      {},
      ...ways.map((way) => h('li', {}, ...way)),
      fact(hoursInWords(hours), ...mark, ...(needsSite ? [' · ', site(host)] : [])),
      languages && fact(languages),
    ),
    facts && h('small', {}, facts),
  );
}

/** A way that is not open as long as the phone says so. */
const limited = (hours: 'check' | undefined): string => (hours ? ` (${crisis.checkHours()})` : '');

function phoneWay(phone: Phone): Child[] {
  const words = phone.extension ? crisis.callExtension(phone.extension) : crisis.call();
  const about = [phone.language && languageName(phone.language), phone.from && (phone.from === 'landline' ? crisis.fromLandline() : crisis.fromMobile())]
    .filter(Boolean)
    .join(', ');
  return [...fill(words, number(phone.number, hrefOf(phone, 'tel'))), ...(about ? [` (${about})`] : [])];
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(currentLocale(), {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function languagesInWords({languages}: CrisisLine): string | undefined {
  if (!languages.length) return undefined;
  return crisis.languages(new Intl.ListFormat(currentLocale()).format(languages.map(languageName)));
}

function hoursInWords(hours: '24/7' | 'check' | OpeningHours): string {
  if (hours === '24/7') return crisis.always();
  if (hours === 'check') return crisis.checkHours();
  const days = hours.days ? hours.days.map(weekday).join(' – ') : crisis.daily();
  const minutesOf = (time: string) => Date.parse(`1970-01-01T${time}Z`) / 60_000;
  return crisis.between(days, clock(minutesOf(hours.from)), clock(minutesOf(hours.to)));
}

/** One line for the foot of a widget: the emergency number and one crisis line of the country, or where to find them. */
export const briefCrisisTree = (region: string, now = new Date()): Tree => whole(crisis.danger, () => [briefTree(region, now)])[0] as Tree;

function briefTree(region: string, now: Date): Tree {
  const country = findCountry(region);
  const first = country?.emergency[0];
  // One line has no room for hours or for what to press: only a number that answers at any hour, from any phone, may stand in it.
  const line = country && shownLines(country).find(({hours, phone: [one]}) => hours === '24/7' && one && !one.extension && !one.from);
  const phone = line?.phone[0];
  const find = directories[0] && site(directories[0].host, directories[0].url);
  const talkTo: Child[] = [
    ...(phone ? [number(phone.number, hrefOf(phone, 'tel'))] : []),
    ...(find && (!phone || !line || isStale(line, now)) ? [phone ? ' · ' : '', find] : []),
  ];
  return h(
    'p',
    {'data-kw-crisis': ''},
    ...(first ? fill(crisis.briefDanger(), number(first.number, emergencyHref(first))) : [crisis.briefDangerAnywhere()]),
    ' ',
    ...fill(crisis.briefTalk(), h('span', {}, ...talkTo)),
  );
}
