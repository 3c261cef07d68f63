import {executeServerCommand} from '@web/test-runner-commands';

/** The engine that this page runs in. */
export const engine = /Firefox\//.test(navigator.userAgent) ? 'firefox' : /Chrome\//.test(navigator.userAgent) ? 'chromium' : 'webkit';

let running: Mocha.Runnable | undefined;
beforeEach(function () {
  running = this.currentTest;
});

/** Ends the running test as skipped. The reason is told at the end of the run. */
export async function skip(reason: string): Promise<never> {
  await executeServerCommand('skipped', {test: running?.titlePath().join(' '), reason});
  return running?.skip() as never;
}

/** Has the runner do what a page cannot. In an engine where it cannot do that either, the test is skipped with its reason. */
export async function command<Result>(name: string, payload?: object): Promise<Result> {
  const told = await executeServerCommand<Result | {unsupported: string}, object>(name, payload);
  if (told && typeof told === 'object' && 'unsupported' in told) return skip(told.unsupported);
  return told;
}
