// The browser tests in the engines beside Chromium, one after the other: node scripts/engines.mjs [--only=firefox] [--files test/one.test.ts …]
import {spawn} from 'node:child_process';
import {parseArgs} from 'node:util';
import {engines, missing} from './engines/find.mjs';

const names = Object.keys(engines);
const {only, files} = readOptions();

/** Runs the tests in one engine, shows what they print, and gives how it ended and the closing line. */
const run = (engine) =>
  new Promise((resolve) => {
    const args = ['exec', '--', 'wtr', ...(files.length ? ['--files', ...files] : [])];
    const child = spawn('npm', args, {stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32', env: {...process.env, TEST_ENGINE: engine}});
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('error', (error) => resolve({code: 1, count: String(error)}));
    child.on('close', (code) => resolve({code, count: [...output.matchAll(/^\d+ passed, \d+ failed, \d+ skipped/gm)].at(-1)?.[0]}));
  });

const rows = [];
for (const engine of names.filter((name) => !only || only === name)) {
  const {title, install} = engines[engine];
  console.log(`\n── ${title}`);
  const lacking = missing(engine);
  if (lacking.length) {
    console.log([`${title} was not run. Missing: ${lacking.join(', ')}. To install:`, ...install.map((line) => `  ${line}`)].join('\n'));
    rows.push(`${title.padEnd(10)}NOT RUN: ${lacking.join(', ')} missing`);
    process.exitCode = 1;
    continue;
  }
  const start = Date.now();
  const {code, count} = await run(engine);
  if (code !== 0 || !count) process.exitCode = 1;
  rows.push(`${title.padEnd(10)}${count ?? 'ended before its last test'}, ${((Date.now() - start) / 1000).toFixed(0)} s`);
}
console.log(`\n${rows.join('\n')}`);

function readOptions() {
  try {
    const {values, positionals} = parseArgs({options: {only: {type: 'string'}, files: {type: 'string', multiple: true, default: []}}, allowPositionals: true});
    if (!values.only || names.includes(values.only)) return {only: values.only, files: [...values.files, ...positionals]};
  } catch {
    // Said below.
  }
  console.error(`Use: npm run test:engines -- [--only=${names.join(' | --only=')}] [test/one.test.ts …]`);
  process.exit(1);
}
