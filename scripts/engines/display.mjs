// A screen that nobody sees, for an engine that has no headless mode.
import {spawn} from 'node:child_process';
import {once} from 'node:events';

/** Ends what was started here, also when the runner itself ends early. */
export function endWithUs(child) {
  const end = () => child.kill();
  process.on('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/**
 * Starts Xvfb on a free display, and a window manager in it: only with one is the window active, so that `document.hasFocus()` is true.
 * @returns {Promise<{name: string, close: () => void}>}
 */
export async function openDisplay({Xvfb, openbox}) {
  const screen = endWithUs(
    spawn(Xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']}),
  );
  const number = await Promise.race([
    once(screen.stdio[3], 'data').then(([data]) => String(data).trim()),
    once(screen, 'exit').then(([code]) => {
      throw new Error(`Xvfb ended with ${code}`);
    }),
  ]);
  const name = `:${number}`;
  const manager = endWithUs(spawn(openbox, ['--sm-disable'], {stdio: 'ignore', env: {...process.env, DISPLAY: name}}));
  manager.once('error', () => {});
  return {
    name,
    close() {
      manager.kill();
      screen.kill();
    },
  };
}
