import {checkFile} from './check-file.mjs';
import {isVariant, neededMessages, progress} from './compare.mjs';
import {localeFiles, localeTags, readLocale} from './files.mjs';
import {isSigned} from './sign-off.mjs';
import {brokenParts} from './whole.mjs';

/** @typedef {import('../locales.mjs').Paths} Paths */
/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {import('./read.mjs').Locale} Locale */
/**
 * `done` counts the translations that are shown; `signed` those of them that a clinician signed off. `english` names the parts on safety
 * and crisis help that stand in English as a whole, as some of their texts are not shown.
 * @typedef {{done: number, signed: number, stale: number, draft: number, missing: number}} Counts
 */
/** @typedef {Counts & {tag: string, texts: number, faults: number, state: 'signed off' | 'draft' | 'incomplete' | 'broken', english: string[], parts: Record<string, Counts & {texts: number}>}} Status */

/** The part of the widgets that a text belongs to: what its id starts with. @param {string} id */
const partOf = (id) => /** @type {string} */ (id.split('.')[0]);

/** @param {Locale} locale @param {readonly Message[]} messages @param {ReadonlySet<string | undefined>} wrong Ids with a fault: these are not shown. */
function countsOf(locale, messages, wrong) {
  const units = new Map(locale.units.map((unit) => [unit.id, unit]));
  const counts = {texts: messages.length, done: 0, signed: 0, stale: 0, draft: 0, missing: 0};
  for (const message of messages) {
    const unit = units.get(message.id);
    const how = locale.faults.length ? 'missing' : progress(unit, message, locale.tag);
    if (how === 'done' && wrong.has(message.id)) continue;
    counts[how]++;
    if (how === 'done' && unit && isSigned(unit, message)) counts.signed++;
  }
  return counts;
}

/** How far every language is, as a whole and part by part. @param {{paths: Paths, messages: readonly Message[], claimsIn?: import('./check.mjs').ClaimsIn | undefined}} options @returns {Status[]} */
export function status({paths, messages, claimsIn}) {
  return localeFiles(paths.locales).map((path) => {
    const locale = readLocale(path);
    const errors = checkFile(locale, messages, {claimsIn}).filter(({level}) => level === 'error');
    const wrong = new Set(errors.map(({id}) => id));
    const variant = isVariant(locale.tag, localeTags(paths.locales));
    const units = new Map(locale.units.filter(({obsolete}) => !obsolete).map((unit) => [unit.id, unit]));
    const own = new Set(locale.units.filter((unit) => !unit.obsolete && unit.target).map(({id}) => id));
    // A variant is measured by what it holds.
    const needed = variant ? messages.filter(({id}) => own.has(id)) : neededMessages(messages, locale.tag);
    const counts = countsOf(locale, needed, wrong);
    const names = [...new Set(needed.map(({id}) => partOf(id)))];
    const parts = Object.fromEntries(names.map((name) => [name, countsOf(locale, needed.filter(({id}) => partOf(id) === name), wrong)]));
    const complete = counts.done === needed.length && !errors.length;
    const state = locale.faults.length ? 'broken' : !complete ? 'incomplete' : counts.done && counts.signed === counts.done ? 'signed off' : 'draft';
    const shown = needed.filter((message) => !wrong.has(message.id) && progress(units.get(message.id), message, locale.tag) === 'done').map(({id}) => id);
    const english = [
      ...brokenParts(
        needed.map(({id}) => id),
        new Set(shown),
      ),
    ];
    return {tag: locale.tag, ...counts, faults: errors.length, state, english, parts};
  });
}

/** @param {readonly string[][]} cells The first row is the head; the first and last columns are words, the others figures. */
function table(cells) {
  const columns = cells[0]?.length ?? 0;
  const widths = Array.from({length: columns}, (_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isText = (/** @type {number} */ column) => column === 0 || column === columns - 1;
  return cells.map((row) => row.map((cell, i) => (isText(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ').trimEnd()).join('\n');
}

/** The name of a language in English, after its tag. @param {string} tag */
function named(tag) {
  try {
    return `${tag} ${new Intl.DisplayNames('en', {type: 'language', fallback: 'code'}).of(tag)}`;
  } catch {
    return tag;
  }
}

/** Two tables: the languages as a whole, and how many texts of each part are done. @param {readonly Status[]} rows */
export function statusTable(rows) {
  const whole = [
    ['language', 'done', 'signed off', 'stale', 'draft', 'missing', 'faults', '', 'state'],
    ...rows.map((row) => [
      named(row.tag),
      ...[row.done, row.signed, row.stale, row.draft, row.missing, row.faults].map(String),
      `${row.texts ? Math.floor((100 * row.done) / row.texts) : 100} %`,
      row.state,
    ]),
  ];
  const names = [...new Set(rows.flatMap(({parts}) => Object.keys(parts)))];
  const byPart = [
    ['part', ...rows.map(({tag}) => tag), 'texts'],
    ...names.map((name) => [name, ...rows.map(({parts}) => String(parts[name]?.done ?? 0)), String(Math.max(...rows.map(({parts}) => parts[name]?.texts ?? 0)))]),
  ];
  const english = rows.filter(({english}) => english.length).map(({tag, english}) => `${tag}: in English as a whole: ${english.join(', ')}\n`);
  return `${table(whole)}\n\n${rows.length ? `${table(byPart)}\n` : ''}${english.length ? `\n${english.join('')}` : ''}`;
}

/** The same in short, for a page in Markdown. @param {readonly Status[]} rows */
export const statusMarkdown = (rows) =>
  [
    '| language | translated | signed off | |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${named(row.tag).replace(/^\S+/, '`$&`')} | ${row.done} of ${row.texts} | ${row.signed} | ${row.state} |`),
  ].join('\n');

/** Where `statusMarkdown` stands in a page. */
const PLACE = /(<!-- languages[^>]*-->\n\n)[\s\S]*?(\n\n<!-- \/languages -->)/;

/** A page with the status of today in its place. @param {string} page @param {readonly Status[]} rows */
export const withStatus = (page, rows) => page.replace(PLACE, (_, start, end) => `${start}${statusMarkdown(rows)}${end}`);
