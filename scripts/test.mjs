// Every test, one after the other; a failing step does not hide the next. The closing line counts them all.
import {spawn} from 'node:child_process';

/** What runs, and how its output is counted: a runner's own closing line, or the step itself. */
const steps = [
  ['types', 'npm', ['run', '--silent', 'types']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['languages', 'npm', ['run', '--silent', 'locales:check']],
  ['tools', 'npm', ['run', '--silent', 'test:node']],
  ['browser', 'npm', ['run', '--silent', 'test:browser']],
  ['storybook', 'npm', ['run', '--silent', 'test:storybook']],
];

/** Runs a step, shows what it prints, and gives its exit code and output. */
const run = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32', env: {...process.env, FORCE_COLOR: '0'}});
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (data) => {
        output += data;
        process.stdout.write(data);
      });
    }
    child.on('error', (error) => resolve({code: 1, output: String(error)}));
    child.on('close', (code) => resolve({code, output}));
  });

/** The last count that a runner printed: `N passed, N failed`, or the one of node:test. */
function countOf(output) {
  const ours = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  if (ours) return {passed: Number(ours[1]), failed: Number(ours[2])};
  const [passed, failed] = ['pass', 'fail'].map((word) => [...output.matchAll(new RegExp(`^(?:#|ℹ) ${word} (\\d+)`, 'gm'))].at(-1)?.[1]);
  return passed === undefined ? {passed: 0, failed: 0} : {passed: Number(passed), failed: Number(failed)};
}

const total = {passed: 0, failed: 0};
const rows = [];
for (const [name, command, args] of steps) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const {code, output} = await run(command, args);
  const count = countOf(output);
  if (count.passed + count.failed === 0) count[code === 0 ? 'passed' : 'failed'] = 1;
  if (code !== 0 && count.failed === 0) count.failed = 1;
  total.passed += count.passed;
  total.failed += count.failed;
  rows.push(
    `${name.padEnd(12)}${String(count.passed).padStart(6)} passed${String(count.failed).padStart(6)} failed${((Date.now() - start) / 1000).toFixed(0).padStart(6)} s`,
  );
}
console.log(`\n${rows.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
