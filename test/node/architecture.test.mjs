// The shape of the code: which room may lean on which, and what may stand in a file.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';

const rooms = {
  elements: ['base', 'content', 'regions', 'figures', 'localization'],
  content: ['localization'],
  base: ['localization'],
  localization: [],
  regions: [],
  figures: [],
};

const files = readdirSync('src', {recursive: true})
  .map((file) => join('src', String(file)))
  .filter((file) => file.endsWith('.ts') && !file.includes('generated'));
const importsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*?from '([^']+)'|^import '([^']+)'/gms)].map((match) => match[1] ?? match[2]);
const roomOf = (file) => /^src\/(\w+)\//.exec(file.replaceAll('\\', '/'))?.[1];

describe('the rooms of the source', () => {
  for (const file of files.filter(roomOf)) {
    it(`${file} leans only on rooms it may`, () => {
      for (const from of importsOf(file).filter((name) => name.startsWith('.'))) {
        const room = roomOf(relative('.', join(dirname(file), from)));
        if (room !== roomOf(file)) assert.ok(rooms[roomOf(file)].includes(room), `${file} imports ${from}`);
      }
    });
  }

  it('no element imports another', () => {
    const elements = files.filter((file) => /^src\/elements\/[a-z-]+\.ts$/.test(file) && !file.endsWith('index.ts'));
    const names = elements.map((file) => file.replace('src/elements/', './').replace(/\.ts$/, '.js'));
    assert.ok(elements.length >= 6);
    for (const file of elements)
      assert.deepEqual(
        importsOf(file).filter((from) => names.includes(from)),
        [],
        file,
      );
  });

  it('content and regions hold no markup and no Lit', () => {
    for (const file of files.filter((one) => ['content', 'regions'].includes(roomOf(one))))
      assert.deepEqual(
        importsOf(file).filter((from) => /^lit(\/|$)/.test(from)),
        [],
        file,
      );
  });
});

describe('the source', () => {
  const source = files.map((file) => [file, readFileSync(file, 'utf8')]);

  it('breaks no strict policy: no style attribute, no parsing of markup', () => {
    for (const [file, text] of source)
      assert.doesNotMatch(text, /unsafeHTML|unsafeSVG|innerHTML|insertAdjacentHTML|styleMap|\sstyle=|<style|document\.write|\beval\(/, file);
  });

  it('measures in em, never in rem', () => {
    for (const [file, text] of source.filter(([name]) => name.endsWith('.styles.ts'))) assert.doesNotMatch(text, /\d(rem)\b/, file);
  });

  it('gives every message an id and a note for the translator', () => {
    for (const [file, text] of source.filter(([name]) => name.includes('content'))) {
      const calls = text.match(/\bmsg\(/g)?.length ?? 0;
      assert.equal(text.match(/\bdesc:\s/g)?.length ?? 0, calls, file);
      assert.equal(text.match(/\bid: '[a-z]+\.[a-z0-9.-]+'/g)?.length ?? 0, calls, file);
    }
  });

  it('moves only where readers allow motion', () => {
    for (const [file, text] of source.filter(([name]) => name.endsWith('.styles.ts')))
      if (/transition:|animation:/.test(text)) assert.match(text, /prefers-reduced-motion: no-preference/, file);
  });
});

describe('the repository', () => {
  const tracked = execFileSync('git', ['ls-files'], {encoding: 'utf8'}).split('\n').filter(Boolean);

  it('names no address of a registry in the lock file', () => assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved": "http/));

  it('holds no build output', () =>
    assert.deepEqual(
      tracked.filter((file) => /^(dist|storybook-static)\//.test(file)),
      [],
    ));

  it('shows in README the elements that exist, and paths that exist', () => {
    const readme = readFileSync('README.md', 'utf8');
    const tags = [...readFileSync('src/elements/index.ts', 'utf8').matchAll(/'([a-z]+-[a-z]+)':/g)].map((match) => match[1]);
    for (const tag of tags) assert.ok(readme.includes(`<${tag}`), tag);
    for (const [, path] of readme.matchAll(/\]\(([^)#:]+)\)/g)) assert.ok(tracked.includes(path), path);
  });

  it('names in README and CONTRIBUTING only scripts that exist', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const file of ['README.md', 'CONTRIBUTING.md', 'locales/README.md']) {
      for (const [, name] of readFileSync(file, 'utf8').matchAll(/npm run ([\w:-]+)/g)) assert.ok(scripts[name], `${file}: npm run ${name}`);
    }
  });
});
