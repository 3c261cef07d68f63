// What programs of translators do with our files: read them, write them anew, and lose nothing.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, test} from 'node:test';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {jsToXliff12, xliff12ToJs} from 'xliff';
import {localeFiles, projectPaths} from '../../scripts/locales.mjs';
import {plainText} from '../../scripts/locales/compare.mjs';
import {parseLocale} from '../../scripts/locales/read.mjs';

const files = localeFiles(projectPaths().locales);

/** What of a file counts: the words of each unit, its state, and its notes. */
const essence = (tag, content) => {
  const {faults, units} = parseLocale(`${tag}.xlf`, tag, content);
  assert.deepEqual(faults, []);
  return units.map(({id, source, target, notes}) => ({
    id,
    source: plainText(source),
    target: target && plainText(target.parts),
    state: target?.state,
    notes: notes.map(({from, text}) => `${from}: ${text}`),
  }));
};

for (const path of files) {
  const tag = basename(path, '.xlf');
  const content = readFileSync(path, 'utf8');
  describe(`${tag}.xlf`, () => {
    test('comes back the same from an XML editor', () => {
      const errors = [];
      const document = new DOMParser({onError: (level, message) => errors.push(`${level}: ${message}`)}).parseFromString(content, 'application/xml');
      assert.deepEqual(errors, []);
      assert.deepEqual(essence(tag, new XMLSerializer().serializeToString(document)), essence(tag, content));
    });

    test('comes back from a program for XLIFF with every word', async () => {
      const read = await xliff12ToJs(content);
      const back = essence(tag, await jsToXliff12(read, {indent: ''}));
      const words = ({id, source, target}) => ({id, source, target});
      assert.deepEqual(back.map(words), essence(tag, content).map(words));
    });
  });
}
