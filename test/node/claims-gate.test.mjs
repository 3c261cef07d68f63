import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {build, check, formatProblem, projectPaths, update} from '../../scripts/locales.mjs';
import {loadClaims} from '../../scripts/locales/claims.mjs';
import {withTranslation} from '../../scripts/locales/edit.mjs';

const english = ['faq.drive', 'faq.drive.words'].map((id) => ({id, desc: 'For the test.', file: 'src/content/test.ts', line: 1, parts: ['English']}));
let root = '';
let paths = projectPaths();
let claimsIn;
before(async () => {
  root = mkdtempSync(join(tmpdir(), 'claims-'));
  paths = projectPaths(root);
  claimsIn = await loadClaims(projectPaths().root);
});
after(() => rmSync(root, {recursive: true}));

/** A file with these words in both texts. */
const say = (tag, words) => {
  update({paths, messages: english, add: [tag]});
  const path = join(paths.locales, `${tag}.xlf`);
  writeFileSync(
    path,
    english.reduce((text, {id}) => withTranslation(text, tag, id, words, 'translated'), readFileSync(path, 'utf8')),
  );
};
const lines = () =>
  check({paths, messages: english, claimsIn})
    .filter(({level}) => level === 'error')
    .map((problem) => formatProblem(problem, root));

describe('claims in a translation', () => {
  test('are refused with line, reason and an honest alternative; what readers type is not', () => {
    say('es', 'Es un tratamiento milagroso');
    const found = lines();
    assert.equal(found.length, 1);
    assert.match(found[0], /^locales\/es\.xlf:\d+ faq\.drive: says “milagroso” in “Es un tratamiento milagroso”: it promises what was not shown\. Say that/);
    build({paths, messages: english, claimsIn});
    const table = readFileSync(paths.tables, 'utf8');
    assert.doesNotMatch(table, /"faq\.drive":/);
    assert.match(table, /"faq\.drive\.words":/);
  });

  test('of a variant are those of its language; a language without a list is held to what holds in every one', () => {
    say('es', 'Ayuda a algunas personas');
    say('es-MX', 'Alivio duradero');
    say('is', 'Lækning');
    assert.match(lines().join('\n'), /^locales\/es-MX\.xlf:\d+ faq\.drive: says “Alivio duradero”/);
    say('is', 'Lækning!');
    assert.match(lines().join('\n'), /is\.xlf:\d+ faq\.drive: says “!”/);
  });
});
