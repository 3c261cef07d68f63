import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {STALE, hasText, isFinished, plainText, sameEnglish, valuesText} from './compare.mjs';
import {localeFiles, readLocale} from './files.mjs';
import {tagFault} from './read.mjs';
import {localeXml, noteXml, withState} from './write.mjs';

/** @typedef {import('../locales.mjs').Paths} Paths */
/** @typedef {import('./read.mjs').Locale} Locale */
/** @typedef {import('./read.mjs').Unit} Unit */
/** @typedef {import('./read.mjs').Problem} Problem */
/** @typedef {import('./messages.mjs').Message} Message */

/** Notes that are written here; every other one belongs to the translators. */
const OWN_NOTES = new Set(['developer', 'values', 'previous-source']);

/** Writes a file unless it has this text already, so that watchers stay quiet. @param {string} path @param {string} text */
export function writeIfChanged(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  return true;
}

/** @param {string} from @param {string} text */
const note = (from, text) => ({from, text, raw: noteXml(from, text)});

/** Brings a unit up to the English of today. The words of the translator are never touched. @param {Unit | undefined} unit @param {Message} message @param {string} tag @returns {Unit} */
function updateUnit(unit, message, tag) {
  const base = unit ?? {id: message.id, line: 0, attributes: new Map(), target: undefined, notes: [], rest: []};
  const attributes = new Map(base.attributes);
  let target = base.target;
  let previous = base.notes.find(({from}) => from === 'previous-source')?.text;
  if (unit && target) {
    const finished = isFinished(unit);
    // A translator who declares a stale translation done has seen the new English.
    if (finished) previous = undefined;
    if (hasText(unit) && !sameEnglish(unit, message, tag)) {
      previous ??= plainText(unit.source);
      attributes.delete('approved');
      if (finished) target = {...target, state: STALE, raw: withState(target.raw, STALE)};
    }
  }
  const values = valuesText(message);
  const notes = [
    ...(message.desc ? [note('developer', message.desc)] : []),
    ...(values ? [note('values', values)] : []),
    ...(previous === undefined ? [] : [note('previous-source', previous)]),
    ...base.notes.filter(({from}) => !OWN_NOTES.has(from)),
  ];
  return {...base, obsolete: false, attributes, source: message.parts, target, notes};
}

/** Whether anything in a unit is the work of a person. @param {Unit} unit */
const isWorthKeeping = (unit) => hasText(unit) || unit.rest.length > 0 || unit.notes.some(({from}) => !OWN_NOTES.has(from));

/** A language brought up to the English of today. @param {Locale} locale @param {readonly Message[]} messages @returns {Locale} */
export function updateLocale(locale, messages) {
  const known = new Set(messages.map(({id}) => id));
  const units = new Map(locale.units.map((unit) => [unit.id, unit]));
  const current = messages.map((message) => updateUnit(units.get(message.id), message, locale.tag));
  const obsolete = locale.units.filter((unit) => !known.has(unit.id) && isWorthKeeping(unit)).map((unit) => ({...unit, obsolete: true}));
  return {...locale, units: [...current, ...obsolete]};
}

/** @param {string} path @param {string} tag @returns {Locale} */
const emptyLocale = (path, tag) => ({path, tag, units: [], faults: [], xliffAttributes: new Map(), fileAttributes: new Map(), comments: [], header: ''});

/**
 * Rewrites every translation file, and starts those of `add`. Broken files are left as they are.
 * @param {{paths: Paths, messages: readonly Message[], add?: readonly string[]}} options
 * @returns {{problems: Problem[], written: string[]}} `written`: the files that changed.
 */
export function update({paths, messages, add = []}) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {string[]} */
  const written = [];
  const locales = localeFiles(paths.locales).map(readLocale);
  for (const tag of add) {
    const path = join(paths.locales, `${tag}.xlf`);
    const wrong = tagFault(tag);
    if (wrong) problems.push({path, line: 1, level: 'error', ...wrong});
    else if (!locales.some((locale) => locale.tag === tag)) locales.push(emptyLocale(path, tag));
  }
  for (const locale of locales) {
    problems.push(...locale.faults);
    if (locale.faults.length) continue;
    if (writeIfChanged(locale.path, localeXml(updateLocale(locale, messages)))) written.push(locale.path);
  }
  return {problems, written};
}
