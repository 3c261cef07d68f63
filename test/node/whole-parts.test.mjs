import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, test} from 'node:test';
import {build, extractMessages, main, projectPaths, readLocale, status, statusTable, update, withStatus} from '../../scripts/locales.mjs';
import {loadClaims} from '../../scripts/locales/claims.mjs';
import {withTranslation} from '../../scripts/locales/edit.mjs';
import {signOff} from '../../scripts/locales/sign-off.mjs';
import {localeXml} from '../../scripts/locales/write.mjs';

let root = '';
let paths = projectPaths();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-'));
  paths = projectPaths(root);
});
afterEach(() => rmSync(root, {recursive: true}));

const ids = [
  'crisis.danger',
  'crisis.use.police',
  'safety.before.heading',
  'safety.before.first',
  'safety.after.heading',
  'faq.drive.first',
  'faq.drive.second',
];
const english = ids.map((id) => ({id, desc: 'For the test.', file: 'src/content/test.ts', line: 1, parts: [`English of ${id}`]}));
const path = (tag) => join(paths.locales, `${tag}.xlf`);

/** Translates these texts, others not. */
const say = (tag, said, state = 'translated') => {
  const text = said.reduce((content, id) => withTranslation(content, tag, id, `Palabras de ${id}`, state), readFileSync(path(tag), 'utf8'));
  writeFileSync(path(tag), text);
};
const built = async () => {
  build({paths, messages: english});
  const code = readFileSync(paths.tables, 'utf8').replace(/: Readonly<.*?>>|: readonly string\[\]/g, '');
  const {tables, signedOff} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return {shown: Object.fromEntries(Object.entries(tables).map(([tag, table]) => [tag, Object.keys(JSON.parse(table))])), signedOff};
};
const sign = (tag, part) =>
  writeFileSync(path(tag), localeXml(signOff(readLocale(path(tag)), english, {by: 'A. Example, nurse', day: '2026-11-23', ...(part && {part})})));

describe('parts on safety and crisis help', () => {
  test('are shown whole or not at all; other texts one by one', async () => {
    update({paths, messages: english, add: ['es']});
    say(
      'es',
      ids.filter((id) => !['crisis.use.police', 'safety.before.first', 'faq.drive.second'].includes(id)),
    );
    assert.deepEqual((await built()).shown.es, ['safety.after.heading', 'faq.drive.first']);
    assert.match(statusTable(status({paths, messages: english})), /^es: in English as a whole: crisis, safety\.before$/m);
    say('es', ['safety.before.first']);
    assert.deepEqual((await built()).shown.es, ['safety.before.heading', 'safety.before.first', 'safety.after.heading', 'faq.drive.first']);
  });

  test('go as a whole when the English of one text changes, or one has a fault', async () => {
    update({paths, messages: english, add: ['es']});
    say('es', ids);
    const changed = english.map((message) => (message.id === 'safety.before.first' ? {...message, parts: ['Other English']} : message));
    update({paths, messages: changed});
    build({paths, messages: changed});
    assert.doesNotMatch(readFileSync(paths.tables, 'utf8'), /safety\.before/);
    update({paths, messages: english});
    say('es', ids);
    writeFileSync(path('es'), readFileSync(path('es'), 'utf8').replace('Palabras de crisis.use.police', 'Palabras (555 01 00 142)'));
    assert.ok(!(await built()).shown.es.some((id) => id.startsWith('crisis.')));
  });

  test('a variant that lost a text of a part leaves the part to its parent', async () => {
    update({paths, messages: english, add: ['es', 'es-MX']});
    say('es', ids);
    say('es-MX', ['crisis.danger', 'faq.drive.first']);
    assert.deepEqual((await built()).shown['es-MX'], ['crisis.danger', 'faq.drive.first']);
    say('es-MX', ['crisis.use.police'], 'needs-translation');
    assert.deepEqual((await built()).shown['es-MX'], ['faq.drive.first']);
  });

  test('a variant never adds its words to a part that its parent does not have whole', async () => {
    update({paths, messages: english, add: ['es', 'es-MX']});
    say(
      'es',
      ids.filter((id) => id !== 'crisis.use.police'),
    );
    say('es-MX', ['crisis.danger', 'faq.drive.first']);
    assert.deepEqual((await built()).shown['es-MX'], ['faq.drive.first']);
    say('es-MX', ['crisis.use.police']);
    assert.deepEqual((await built()).shown['es-MX'], ['crisis.danger', 'crisis.use.police', 'faq.drive.first']);
  });
});

describe('languages that are no draft', () => {
  test('are English and those that were signed off as a whole', async () => {
    update({paths, messages: english, add: ['es']});
    say('es', ids);
    assert.deepEqual((await built()).signedOff, ['en']);
    sign('es', 'safety');
    assert.deepEqual((await built()).signedOff, ['en']);
    sign('es');
    assert.deepEqual((await built()).signedOff, ['en', 'es']);
    say('es', ['faq.drive.second'], 'signed-off');
    writeFileSync(path('es'), readFileSync(path('es'), 'utf8').replace('Palabras de faq.drive.second', 'Palabras nuevas'));
    assert.deepEqual((await built()).signedOff, ['en']);
  });

  test('a variant needs its own words and those of its parent read', async () => {
    update({paths, messages: english, add: ['es', 'es-MX']});
    say('es', ids);
    say('es-MX', ['faq.drive.first']);
    sign('es-MX');
    assert.deepEqual((await built()).signedOff, ['en']);
    sign('es');
    assert.deepEqual((await built()).signedOff.toSorted(), ['en', 'es', 'es-MX']);
  });
});

describe('the status of the languages', () => {
  test('stands in the README as it is', async () => {
    const project = projectPaths();
    const {messages} = await extractMessages(project);
    const page = readFileSync(project.readme, 'utf8');
    assert.match(page, /<!-- languages/);
    const rows = status({paths: project, messages, claimsIn: await loadClaims(project.root)});
    assert.equal(withStatus(page, rows), page, 'run “npm run locales:status” to write it');
    assert.notEqual(withStatus(page, rows.slice(1)), page);
  });

  test('is written where people look', async () => {
    const words = "import {msg} from '@lit/localize';\nexport const one = () => msg('One', {id: 'ui.one', desc: 'For the test.'});\n";
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src/one.ts'), words);
    writeFileSync(paths.tsconfig, JSON.stringify({compilerOptions: {strict: false, skipLibCheck: true}, include: ['src']}));
    writeFileSync(paths.readme, '# Page\n\n<!-- languages: below -->\n\nold\n\n<!-- /languages -->\n\nEnd\n');
    symlinkSync(join(projectPaths().root, 'node_modules'), join(root, 'node_modules'));
    await main(['add', 'es'], paths);
    await main(['status'], paths);
    assert.match(
      readFileSync(paths.readme, 'utf8'),
      /<!-- languages: below -->\n\n\| language[\s\S]*`es` Spanish \| 0 of 1 \| 0 \| incomplete \|\n\n<!-- \/languages -->\n\nEnd/,
    );
    assert.equal(JSON.parse(readFileSync(paths.status, 'utf8'))[0].missing, 1);
  });
});
