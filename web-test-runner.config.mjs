import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserCommands} from './scripts/browser-commands.mjs';
import {findChrome} from './scripts/find-chrome.mjs';
import {formServer} from './scripts/form-server.mjs';

const {source, ...launchOptions} = await findChrome();
console.log(`Browser: ${source}`);

/** A context of its own and a page that counts as focused: in a background tab there are no focus events and no animation frames. */
async function createPage({browser}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** `N passed, N failed`, alone on the last line. */
const summary = () => ({
  onTestRunFinished({sessions}) {
    const count = {passed: 0, failed: 0};
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    for (const session of sessions) {
      walk(session.testResults);
      if (session.errors.length) count.failed++;
    }
    process.on('exit', () => console.log(`${count.passed} passed, ${count.failed} failed`));
  },
});

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: {exportConditions: ['production', 'browser']},
  middleware: [formServer()],
  plugins: [browserCommands(), esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))})],
  browsers: [chromeLauncher({launchOptions, createPage, concurrency: 2})],
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY === true}), summary()],
  testFramework: {config: {timeout: 20000}},
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><title>Tests</title><link rel="stylesheet" href="/test/support/page.css"></head><body><script type="module" src="${framework}"></script></body></html>`,
};
