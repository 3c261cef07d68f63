import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {glossaryFault} from './glossary.mjs';

/** @typedef {import('./glossary.mjs').Glossary} Glossary */
/** @typedef {import('./read.mjs').Problem} Problem */

/**
 * The glossary beside a translation file; a variant (`es-MX`) without one keeps to its parent's. None is no fault: those checks are left out.
 * @param {string} path Of the translation file. @param {string} tag
 * @returns {{glossary?: Glossary, problems: Problem[]}}
 */
export function readGlossary(path, tag) {
  for (let name = tag; name; name = name.slice(0, Math.max(0, name.lastIndexOf('-')))) {
    const file = join(dirname(path), 'glossary', `${name}.json`);
    if (!existsSync(file)) continue;
    /** @param {string} what */
    const problem = (what) => ({problems: [/** @type {Problem} */ ({path: file, line: 1, level: 'error', what, fix: 'Compare it with locales/glossary/es.json.'})]});
    try {
      const value = JSON.parse(readFileSync(file, 'utf8'));
      const fault = glossaryFault(value);
      return fault ? problem(fault) : {glossary: value, problems: []};
    } catch (error) {
      return problem(`cannot be read (${/** @type {Error} */ (error).message})`);
    }
  }
  return {problems: []};
}
