import {countries} from './countries.js';
import {isoOf} from './iso.js';
import type {Country, CrisisLine, Directory, EmergencyNumber, TextNumber, WhatsApp} from './types.js';

export type * from './types.js';

/** Month in which the data were compiled, `YYYY-MM`. Not a test call: what a page supports says `CrisisLine.lastKnownValid`. */
export const checkedOn = '2026-11';

/** ISO 3166-1 alpha-2 codes of all countries in the data, upper case, in the order of the alphabet. */
export const supportedRegions: readonly string[] = countries.map(({iso}) => iso).sort();

/** The link of a site that the data give by its host. */
export const siteHref = (host: string): string => `https://${host}/`;

const directory = (name: string, host: string): Directory => ({name, nameLang: 'en', host, url: siteHref(host)});

/** Where to find a line when the country is not known, has none, or a line is stale. They stand beside such a line. */
export const directories: readonly Directory[] = [
  directory('Find A Helpline', 'findahelpline.com'),
  directory('Befrienders Worldwide', 'befrienders.org'),
  directory('International Association for Suicide Prevention (IASP)', 'iasp.info'),
];

/**
 * The country of a code, or `undefined` where the data have none.
 *
 * @param region ISO 3166-1 alpha-2 in either case, spaces around it allowed; `UK` is taken as `GB`. No language tags, no names.
 */
export function findCountry(region: string): Country | undefined {
  const iso = isoOf(region);
  return countries.find((country) => country.iso === iso);
}

/** The lines that may be shown without a word from the clinic, those that answer day and night first. May be empty: then the directories stand in their place. */
export const shownLines = ({lines}: Country): readonly CrisisLine[] =>
  [true, false].flatMap((always) => lines.filter(({shown, hours}) => shown && (hours === '24/7') === always));

/**
 * Whether a line must not stand alone, so that the directories stand beside it: never seen on its own page, no month known, or
 * the month is older than twelve months. Which day of that month is not known, so the first one counts: a line of 2025-09 is
 * fresh up to 2026-09-01T00:00Z, and stale from then on. A clock before that month, or without a date, is wrong: stale.
 */
export function isStale(line: Pick<CrisisLine, 'confidence' | 'lastKnownValid'>, now: Date): boolean {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(line.lastKnownValid ?? '') ?? [];
  if (line.confidence !== 'V' || !year || !month) return true;
  const at = (years: number) => Date.UTC(Number(year) + years, Number(month) - 1);
  return !(now.getTime() >= at(0) && now.getTime() <= at(1));
}

/** A printed number, alone or with what its link needs. */
export type Dialable = string | {readonly number: string} | TextNumber | WhatsApp;

/**
 * The link of a printed number; text and link come from one datum. Digits, `+` and `*` stay, nothing is put before them.
 *
 * - `tel`: `tel:116123`. An extension is never dialled.
 * - `sms`: `sms:85258?body=SHOUT`, with the keyword where there is one.
 * - `whatsapp`: `https://wa.me/6591511767`, or `undefined` where the calling code is not known.
 */
export function hrefOf(to: Dialable, kind: 'tel' | 'sms'): string;
export function hrefOf(to: Dialable, kind: 'whatsapp'): string | undefined;
export function hrefOf(to: Dialable, kind: 'tel' | 'sms' | 'whatsapp'): string | undefined {
  const contact: {readonly number: string; readonly keyword?: string; readonly callingCode?: string} = typeof to === 'string' ? {number: to} : to;
  const digits = contact.number.replace(/[^\d+*]/g, '');
  if (kind === 'tel') return `tel:${digits}`;
  if (kind === 'sms') return `sms:${digits}${contact.keyword ? `?body=${encodeURIComponent(contact.keyword)}` : ''}`;
  if (digits.startsWith('+')) return `https://wa.me/${digits.slice(1)}`;
  return contact.callingCode ? `https://wa.me/${contact.callingCode}${digits}` : undefined;
}

/**
 * The link of an emergency number: a call, or a message for `text`. `undefined` for `textphone`: the number is shown as text, for
 * an ordinary phone would not get through.
 */
export function emergencyHref(entry: EmergencyNumber): string | undefined {
  if (entry.use === 'textphone') return undefined;
  return hrefOf(entry, entry.use === 'text' ? 'sms' : 'tel');
}
