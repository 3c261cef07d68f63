// Which browser engines this machine has, and how to get those it has not. Nothing is downloaded.
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {findChrome} from '../find-chrome.mjs';

/** The first of these programs that can be found on the path. */
const onPath = (...names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).find((path) => existsSync(path));

/** MiniBrowser lies outside the path, in a folder named after its version. That for GTK 4 comes first: Fedora’s driver works with no other. */
function findMiniBrowser() {
  if (process.env.WEBKIT_PATH) return process.env.WEBKIT_PATH;
  const homes = ['/usr/libexec', '/usr/lib64', '/usr/lib'].filter((home) => existsSync(home));
  const folders = homes.flatMap((home) => [home, ...readdirSync(home).flatMap((name) => (name.endsWith('-linux-gnu') ? [join(home, name)] : []))]);
  return ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']
    .flatMap((version) => folders.map((folder) => join(folder, version, 'MiniBrowser')))
    .find(existsSync);
}

function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean).map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`);
  const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows];
  return onPath('firefox-esr', 'firefox') ?? places.find(existsSync);
}

/**
 * Each engine: `programs` gives what it needs by name, undefined where that is missing; `install` says how to get all of it.
 * @type {Record<string, {title: string, programs: () => Record<string, string | undefined>, install: string[]}>}
 */
export const engines = {
  firefox: {
    title: 'Firefox',
    programs: () => ({Firefox: findFirefox()}),
    install: [
      'Debian:  sudo apt-get install firefox-esr',
      'Ubuntu:  the .deb of Firefox from packages.mozilla.org; a snap may not open the profile of a test',
      'Fedora:  sudo dnf install firefox',
      'macOS:   brew install --cask firefox',
      'or set FIREFOX_PATH to the program',
    ],
  },
  webkit: {
    title: 'WebKit',
    programs: () => ({
      WebKitWebDriver: onPath('WebKitWebDriver'),
      MiniBrowser: findMiniBrowser(),
      Xvfb: onPath('Xvfb'),
      openbox: onPath('openbox'),
    }),
    install:
      process.platform === 'linux'
        ? [
            'Debian, Ubuntu:  sudo apt-get install webkit2gtk-driver xvfb openbox',
            'Fedora:          sudo dnf install webkitgtk6.0 xorg-x11-server-Xvfb openbox',
            'or set WEBKIT_PATH to its MiniBrowser',
          ]
        : ['WebKitGTK runs on Linux only. Elsewhere run the tests with --only=firefox, and on macOS look at the example (npm start) in Safari.'],
  },
};

/** What an engine lacks here, by name. */
export const missing = (engine) => Object.entries(engines[engine].programs()).flatMap(([name, path]) => (path && existsSync(path) ? [] : [name]));

/** The test runner’s launcher for an engine. */
export async function launcherFor(engine) {
  if (engine === 'firefox') return (await import('./firefox.mjs')).firefox(engines.firefox.programs().Firefox);
  if (engine === 'webkit') return (await import('./webkit.mjs')).webkit(engines.webkit.programs());
  const {source, ...launchOptions} = await findChrome();
  console.log(`Browser: ${source}`);
  return (await import('./chromium.mjs')).chromium(launchOptions);
}
