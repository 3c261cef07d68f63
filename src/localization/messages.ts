import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {currentLocale} from './current.js';
import {locales, signedOff, tables} from './generated/tables.js';
import {matchLocale} from './match.js';
import {memo} from './memo.js';

/** The language that all texts are written in first, and that a missing translation falls back to. */
export const sourceLocale = 'en';

/** What a table holds under an id: a text, or its pieces with the index of a placeholder between them. */
type Entry = string | readonly (string | number)[];

/** lit-localize's own form of a translated text with placeholders. */
function toTemplate(entry: Entry) {
  if (typeof entry === 'string') return entry;
  return {
    strTag: true as const,
    strings: entry.filter((part) => typeof part === 'string') as unknown as TemplateStringsArray,
    values: entry.filter((part) => typeof part === 'number'),
  };
}

let missed = false;

/** Stands behind every table: whoever asks it asks for words that the language does not have. */
const gap = new Proxy(Object.create(null) as object, {
  get: () => {
    missed = true;
  },
});

/** Attributes that a node with these words needs: English in a page of another language says that it is English. */
export function speak(text: () => string): {words: string; tongue: {lang?: string; dir?: string}} {
  missed = false;
  const words = text();
  return {words, tongue: missed ? {lang: sourceLocale, dir: 'ltr'} : {}};
}

/** The words of a language over those of its parents (`es-MX` over `es`); parsed when it is first asked for. */
const load = memo((locale) => {
  // A variant of English has every text: what it does not say differently stands in the source.
  const templates = Object.create(locale.startsWith('en-') ? null : gap) as Record<string, ReturnType<typeof toTemplate>>;
  const family = locales.filter((tag) => locale === tag || locale.startsWith(`${tag}-`)).sort((a, b) => a.length - b.length);
  for (const tag of family) {
    const table = JSON.parse(tables[tag] ?? '{}') as Record<string, Entry>;
    for (const [id, entry] of Object.entries(table)) templates[id] = toTemplate(entry);
  }
  return {templates};
});

// Which language it is, we know ourselves; lit-localize is told that it is always the same one.
configureReentrantLocalization({
  sourceLocale,
  targetLocales: [''],
  getLocale: () => '',
  loadLocaleSync: () => (currentLocale() === sourceLocale ? {templates: {}} : load(currentLocale())),
});

/** Every language the bundle has words for, English first. */
export const availableLocales: readonly string[] = [sourceLocale, ...locales];

/** Whether the words of a language are a translation that no clinician has signed off. */
export const isDraft = (locale: string): boolean => !signedOff.includes(locale);

/** The language that serves a page which says `lang="tag"`; `undefined` where none does. */
export const servedLocale = memo((tag) => matchLocale(tag || sourceLocale, availableLocales));

/** The language that a widget speaks where the page says `lang="tag"`; English where nothing fits. */
export const resolveLocale = (tag: string): string => servedLocale(tag) ?? sourceLocale;

/**
 * Puts other words in the place of a language's, or adds a language, for tools that show words before they are built. Widgets that are on
 * the page already keep theirs.
 * @param table Texts by id, as the build writes them.
 */
export function replaceTable(tag: string, table: Readonly<Record<string, Entry>>): void {
  (tables as Record<string, string>)[tag] = JSON.stringify(table);
  if (!locales.includes(tag)) for (const list of [locales, availableLocales] as string[][]) list.push(tag);
  load.forget();
  servedLocale.forget();
}
