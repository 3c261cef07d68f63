/**
 * The languages of the widgets. `locales/<tag>.xlf` is all there is to a language; the list of languages is the folder.
 *
 *   node scripts/locales.mjs add <tag>...                     starts languages
 *   node scripts/locales.mjs update                           brings every file up to the English of the source
 *   node scripts/locales.mjs build [--only <tag>]...          writes src/localization/generated/tables.ts
 *   node scripts/locales.mjs check [--complete]               says what is wrong in the files
 *   node scripts/locales.mjs status [--json]                  says how far every language is, and writes it into README.md and for Storybook
 *   node scripts/locales.mjs sign-off <tag> --by <name, role> [--part <start of the ids>]
 *
 * lit-localize only extracts the texts: its own reader and writer forget which translations are of older English.
 */
import {existsSync, readFileSync, realpathSync} from 'node:fs';
import {basename, dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from './locales/build.mjs';
import {localeFiles, readLocale} from './locales/files.mjs';
import {loadClaims} from './locales/claims.mjs';
import {checkFile} from './locales/check-file.mjs';
import {readLanguages} from './locales/shown.mjs';
import {signOff} from './locales/sign-off.mjs';
import {status, statusTable, withStatus} from './locales/status.mjs';
import {update, writeIfChanged} from './locales/update.mjs';
import {localeXml} from './locales/write.mjs';

export {build, checkFile, localeFiles, readLocale, status, statusTable, update, withStatus};

/** @typedef {import('./locales/read.mjs').Problem} Problem */
/** @typedef {{root: string, locales: string, source: string, tsconfig: string, numbers: string, tables: string, messages: string, status: string, readme: string}} Paths */

/** @typedef {{paths: Paths, messages: readonly import('./locales/messages.mjs').Message[], claimsIn?: import('./locales/check.mjs').ClaimsIn | undefined}} Project */

/** Where things are in a project. @param {string} [root] @returns {Paths} */
export const projectPaths = (root = join(dirname(fileURLToPath(import.meta.url)), '..')) => ({
  root,
  locales: join(root, 'locales'),
  source: join(root, 'src'),
  tsconfig: join(root, 'tsconfig.json'),
  numbers: join(root, 'src/content/numbers.ts'),
  tables: join(root, 'src/localization/generated/tables.ts'),
  messages: join(root, 'src/localization/generated/messages.json'),
  status: join(root, 'src/localization/generated/status.json'),
  readme: join(root, 'README.md'),
});

/** Every text of the source. Loads the compiler, which takes a while; hence on demand. @param {Paths} paths */
export const extractMessages = async (paths) => (await import('./locales/messages.mjs')).extractMessages(paths);

/** Everything wrong in all languages. @param {Project & {complete?: boolean}} options */
export const check = ({paths, messages, claimsIn, complete = false}) =>
  localeFiles(paths.locales).flatMap((path) => checkFile(readLocale(path), messages, {complete, claimsIn}));

/** `locales/es.xlf:123 faq.drive.2: what is wrong. What to do.` @param {Problem} problem @param {string} root */
export const formatProblem = ({path, line, id, what, fix}, root) =>
  `${relative(root, path).split(sep).join('/')}:${line}${id ? ` ${id}` : ''}: ${what}. ${fix}`;

/** How far every language is, where people look: in the README, and for Storybook. @param {Paths} paths @param {readonly import('./locales/status.mjs').Status[]} rows */
function writeStatus(paths, rows) {
  writeIfChanged(paths.status, `${JSON.stringify(rows)}\n`);
  if (existsSync(paths.readme)) writeIfChanged(paths.readme, withStatus(readFileSync(paths.readme, 'utf8'), rows));
}

/** @param {readonly string[]} args */
function readArgs(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        only: {type: 'string', multiple: true},
        complete: {type: 'boolean'},
        json: {type: 'boolean'},
        by: {type: 'string'},
        part: {type: 'string'},
      },
    });
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    return {values: {}, positionals: []};
  }
}

/** @param {Project & {tags: readonly string[], by: string, part: string}} options @param {(problems: readonly Problem[]) => void} report */
function sign({paths, messages, claimsIn, tags, by, part}, report) {
  let code = 0;
  for (const tag of tags) {
    const path = localeFiles(paths.locales).find((file) => basename(file, '.xlf') === tag);
    if (!path) {
      console.error(`${tag}: there is no locales/${tag}.xlf`);
      code = 1;
      continue;
    }
    const locale = readLocale(path);
    const problems = checkFile(locale, messages, {claimsIn}).filter(({level}) => level === 'error');
    report(problems);
    if (problems.length) code = 1;
    else writeIfChanged(locale.path, localeXml(signOff(locale, messages, {by, part, day: new Date().toISOString().slice(0, 10)})));
    console.log(problems.length ? `${tag}: nothing signed off; mend the faults first` : `${tag}: signed off by ${by}`);
  }
  return code;
}

/** @param {readonly string[]} args @param {Paths} [paths] @returns {Promise<number>} The exit code. */
export async function main(args, paths = projectPaths()) {
  const {values, positionals} = readArgs(args);
  const [command = '', ...tags] = positionals;
  const takesTags = command === 'add' || command === 'sign-off';
  if (!['add', 'update', 'build', 'check', 'status', 'sign-off'].includes(command) || takesTags !== tags.length > 0 || (command === 'sign-off' && !values.by)) {
    console.error(
      'Usage: node scripts/locales.mjs add <tag> | update | build [--only <tag>] | check [--complete] | status [--json] | sign-off <tag> --by <name, role> [--part <part>]',
    );
    return 2;
  }
  /** @param {readonly Problem[]} problems */
  const report = (problems) =>
    problems.forEach((problem) => console.error(`${problem.level === 'warning' ? 'warning: ' : ''}${formatProblem(problem, paths.root)}`));

  const {messages, errors} = await extractMessages(paths);
  if (errors.length) {
    errors.forEach((error) => console.error(error));
    return 1;
  }

  const project = {paths, messages, claimsIn: await loadClaims(paths.root)};
  if (command === 'sign-off') return sign({...project, tags, by: /** @type {string} */ (values.by), part: values.part ?? ''}, report);
  if (command === 'update' || command === 'add') {
    const {problems, written} = update({paths, messages, add: tags});
    report(problems);
    console.log(
      `${messages.length} texts; ${written.length ? `changed: ${written.map((path) => relative(paths.root, path)).join(', ')}` : 'nothing to change'}`,
    );
    return problems.length ? 1 : 0;
  }
  if (command === 'status') {
    const rows = status(project);
    writeStatus(paths, rows);
    console.log(values.json ? JSON.stringify(rows) : statusTable(rows));
    return 0;
  }
  if (command === 'check') {
    const problems = check({...project, complete: values.complete ?? false});
    report(problems);
    return problems.some(({level}) => level === 'error') ? 1 : 0;
  }
  const languages = readLanguages(project);
  const {problems, broken, built} = build({...project, languages, ...(values.only && {only: values.only})});
  writeIfChanged(paths.status, `${JSON.stringify(status({...project, languages}))}\n`);
  report(problems);
  console.log(`languages: ${['en', ...built.map(({tag, texts}) => `${tag} (${texts} of ${messages.length})`)].join(', ')}`);
  if (broken.length) console.error(`LEFT OUT, see above for why and what to do: ${broken.join(', ')}`);
  return broken.length ? 1 : 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
