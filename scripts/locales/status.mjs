import {progress} from './compare.mjs';
import {readLanguages} from './shown.mjs';
import {isSigned} from './sign-off.mjs';

/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {import('./shown.mjs').Language} Language */
/**
 * `done` counts the translations that are shown; `signed` those of them that a clinician signed off. `english` names the parts on safety
 * and crisis help that stand in English as a whole, as some of their texts are not shown.
 * @typedef {{done: number, signed: number, stale: number, draft: number, missing: number}} Counts
 */
/** @typedef {Counts & {tag: string, texts: number, faults: number, state: 'signed off' | 'draft' | 'incomplete' | 'broken', english: string[], parts: Record<string, Counts & {texts: number}>}} Status */

/** The part of the widgets that a text belongs to: what its id starts with. @param {string} id */
const partOf = (id) => /** @type {string} */ (id.split('.')[0]);

/** @param {Language} language @param {readonly Message[]} messages */
function countsOf({locale, units, wrong}, messages) {
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

/** How far every language is, as a whole and part by part; a variant is measured by what it holds. @param {import('../locales.mjs').Project & {languages?: Language[]}} project @returns {Status[]} */
export function status({languages, ...project}) {
  return (languages ?? readLanguages(project)).map((language) => {
    const {locale, problems, said, english, signed} = language;
    const faults = problems.filter(({level}) => level === 'error').length;
    const counts = countsOf(language, said);
    const names = [...new Set(said.map(({id}) => partOf(id)))];
    const parts = Object.fromEntries(names.map((name) => [name, countsOf(language, said.filter(({id}) => partOf(id) === name))]));
    const complete = counts.done === said.length && !faults;
    const state = locale.faults.length ? 'broken' : !complete ? 'incomplete' : signed ? 'signed off' : 'draft';
    return {tag: locale.tag, ...counts, faults, state, english, parts};
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
