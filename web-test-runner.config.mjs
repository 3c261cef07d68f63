import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {commandsOf} from './scripts/engines/commands.mjs';
import {launcherFor} from './scripts/engines/find.mjs';
import {skipNotes, summary} from './scripts/engines/summary.mjs';
import {formServer} from './scripts/form-server.mjs';

const engine = process.env.TEST_ENGINE ?? 'chromium';

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: {exportConditions: ['production', 'browser']},
  middleware: [formServer()],
  plugins: [skipNotes(), commandsOf(engine), esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))})],
  browsers: [await launcherFor(engine)],
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY === true}), summary()],
  testFramework: {config: {timeout: 20000}},
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><title>Tests</title><link rel="stylesheet" href="/test/support/page.css"></head><body><script type="module" src="${framework}"></script></body></html>`,
};
