import {checkLocale} from './check.mjs';
import {progress} from './compare.mjs';
import {localeFiles, readLocale} from './read.mjs';

/** @typedef {import('../locales.mjs').Paths} Paths */
/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {import('./compare.mjs').Progress} Progress */
/** @typedef {Record<Progress, number> & {tag: string, faults: number, state: 'complete' | 'draft' | 'broken'}} Status */

/** How far every language is. @param {{paths: Paths, messages: readonly Message[]}} options @returns {Status[]} */
export function status({paths, messages}) {
  return localeFiles(paths.locales).map((path) => {
    const locale = readLocale(path);
    const units = new Map(locale.units.map((unit) => [unit.id, unit]));
    const errors = checkLocale(locale, messages).filter(({level}) => level === 'error');
    const wrong = new Set(errors.map(({id}) => id));
    const counts = {done: 0, stale: 0, draft: 0, missing: 0};
    const broken = locale.faults.length > 0;
    for (const message of messages) {
      const how = broken ? 'missing' : progress(units.get(message.id), message, locale.tag);
      // A translation with a fault is not shown; it is one of the faults.
      if (how !== 'done' || !wrong.has(message.id)) counts[how]++;
    }
    const state = broken ? 'broken' : counts.done === messages.length && errors.length === 0 ? 'complete' : 'draft';
    return {tag: locale.tag, ...counts, faults: errors.length, state};
  });
}

/** @param {readonly Status[]} rows @param {number} total */
export function statusTable(rows, total) {
  const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'code'});
  /** @param {string} tag */
  const name = (tag) => {
    try {
      return `${tag} ${names.of(tag)}`;
    } catch {
      return tag;
    }
  };
  const head = ['language', 'done', 'stale', 'draft', 'missing', 'faults', '', 'state'];
  const cells = [
    head,
    ...rows.map((row) => [name(row.tag), row.done, row.stale, row.draft, row.missing, row.faults, `${total ? Math.floor((100 * row.done) / total) : 100} %`, row.state].map(String)),
  ];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const isText = (/** @type {number} */ column) => column === 0 || column === head.length - 1;
  const lines = cells.map((row) => row.map((cell, i) => (isText(i) ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ').trimEnd());
  return `${lines.join('\n')}\n`;
}
