import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parseLocale} from './read.mjs';

/** The languages there are: the files in the folder, sorted. @param {string} folder @returns {string[]} */
export function localeFiles(folder) {
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.filter((name) => name.endsWith('.xlf')).sort().map((name) => join(folder, name));
}

/** Reads a translation file. Never throws for what is in the file: look at `faults`. @param {string} path @returns {import('./read.mjs').Locale} */
export const readLocale = (path) => parseLocale(path, basename(path, '.xlf'), readFileSync(path));

/** The tags of the languages in a folder. @param {string} folder */
export const localeTags = (folder) => localeFiles(folder).map((path) => basename(path, '.xlf'));
