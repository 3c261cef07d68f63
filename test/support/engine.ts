import {executeServerCommand as execute} from '@web/test-runner-commands';

/** The engine that this page runs in. */
export const engine = /Firefox\//.test(navigator.userAgent) ? 'firefox' : /Chrome\//.test(navigator.userAgent) ? 'chromium' : 'webkit';

let running: Mocha.Test | undefined;
beforeEach(function () {
  running = this.currentTest;
});

/** Ends the running test as skipped, also from its hooks; once it is over there is nothing to skip. The reason is told at the end of the run. */
export async function skip(reason: string): Promise<never> {
  if (!running || running.state || running.pending) return undefined as never;
  await execute('skipped', {test: running.titlePath().join(' '), reason});
  return running.ctx?.runnable().skip() as never;
}

/** Has the runner do what a page cannot. In an engine where the runner cannot do it either, the test is skipped with the reason. */
export async function executeServerCommand<Result, Payload = unknown>(command: string, payload?: Payload): Promise<Result> {
  const told = await execute<Result | {unsupported: string}, Payload>(command, payload as Payload);
  if (told && typeof told === 'object' && 'unsupported' in told) return skip(told.unsupported);
  return told;
}
