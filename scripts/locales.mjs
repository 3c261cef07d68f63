/**
 * The languages of the widgets. `locales/<tag>.xlf` is all there is to a language; the list of languages is the folder.
 *
 *   node scripts/locales.mjs update [--add <tag>]...     brings every file up to the English of the source
 *   node scripts/locales.mjs build [--only <tag>]...     writes src/localization/generated/tables.ts
 *   node scripts/locales.mjs check [--complete]          says what is wrong in the files
 *   node scripts/locales.mjs status                      says how far every language is
 *
 * lit-localize only extracts the texts: its own reader and writer forget which translations are of older English.
 */
import {realpathSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from './locales/build.mjs';
import {checkLocale} from './locales/check.mjs';
import {localeFiles, readLocale} from './locales/read.mjs';
import {status, statusTable} from './locales/status.mjs';
import {update} from './locales/update.mjs';

export {build, checkLocale, localeFiles, readLocale, status, update};

/** @typedef {import('./locales/read.mjs').Problem} Problem */
/** @typedef {{root: string, locales: string, source: string, tsconfig: string, numbers: string, tables: string}} Paths */

/** Where things are in a project. @param {string} [root] @returns {Paths} */
export const projectPaths = (root = join(dirname(fileURLToPath(import.meta.url)), '..')) => ({
  root,
  locales: join(root, 'locales'),
  source: join(root, 'src'),
  tsconfig: join(root, 'tsconfig.json'),
  numbers: join(root, 'src/content/numbers.ts'),
  tables: join(root, 'src/localization/generated/tables.ts'),
});

/** Every text of the source. Loads the compiler, which takes a while; hence on demand. @param {Paths} paths */
export const extractMessages = async (paths) => (await import('./locales/messages.mjs')).extractMessages(paths);

/** Everything wrong in all languages. @param {{paths: Paths, messages: readonly import('./locales/messages.mjs').Message[], complete?: boolean}} options */
export const check = ({paths, messages, complete = false}) => localeFiles(paths.locales).flatMap((path) => checkLocale(readLocale(path), messages, {complete}));

/** `locales/es.xlf:123 faq.drive.2: what is wrong. What to do.` @param {Problem} problem @param {string} root */
export const formatProblem = ({path, line, id, what, fix}, root) =>
  `${relative(root, path).split(sep).join('/')}:${line}${id ? ` ${id}` : ''}: ${what}. ${fix}`;

/** @param {readonly string[]} args */
function readArgs(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {add: {type: 'string', multiple: true}, only: {type: 'string', multiple: true}, complete: {type: 'boolean'}},
    });
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return {values: {}, positionals: []};
  }
}

/** @param {readonly string[]} args @param {Paths} [paths] @returns {Promise<number>} The exit code. */
export async function main(args, paths = projectPaths()) {
  const {values, positionals} = readArgs(args);
  const [command] = positionals;
  if (positionals.length !== 1 || !command || !['update', 'build', 'check', 'status'].includes(command)) {
    console.error('Usage: node scripts/locales.mjs update [--add <tag>] | build [--only <tag>] | check [--complete] | status');
    return 2;
  }
  /** @param {readonly Problem[]} problems */
  const report = (problems) =>
    problems.forEach((problem) => console.error(`${problem.level === 'warning' ? 'warning: ' : ''}${formatProblem(problem, paths.root)}`));

  // Without a language there is nothing to compare with the source.
  const needsSource = command !== 'build' || localeFiles(paths.locales).length > 0;
  const {messages, errors} = needsSource ? await extractMessages(paths) : {messages: [], errors: []};
  if (errors.length) {
    errors.forEach((error) => console.error(error));
    return 1;
  }

  if (command === 'update') {
    const {problems, written} = update({paths, messages, add: values.add ?? []});
    report(problems);
    console.log(
      `${messages.length} texts; ${written.length ? `changed: ${written.map((path) => relative(paths.root, path)).join(', ')}` : 'nothing to change'}`,
    );
    return problems.length ? 1 : 0;
  }
  if (command === 'status') {
    console.log(statusTable(status({paths, messages}), messages.length));
    return 0;
  }
  if (command === 'check') {
    const problems = check({paths, messages, complete: values.complete ?? false});
    report(problems);
    return problems.some(({level}) => level === 'error') ? 1 : 0;
  }
  const {problems, broken, built} = build({paths, messages, ...(values.only && {only: values.only})});
  report(problems);
  console.log(`languages: ${['en', ...built.map(({tag, texts}) => `${tag} (${texts} of ${messages.length})`)].join(', ')}`);
  if (broken.length) console.error(`LEFT OUT, see above for why and what to do: ${broken.join(', ')}`);
  return broken.length ? 1 : 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
