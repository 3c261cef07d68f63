// Where a Chromium can be had: CHROME_PATH, an installed Chrome, Chromium or Edge, else the one inside an npm package (Linux x64).
import {existsSync} from 'node:fs';

const windows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

const installed = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium'),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: windows.flatMap((folder) => [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]),
};

/** Quiet and offline; no sandbox, because a container run by root has none to give. The pages are our own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Launch options for puppeteer, and where the browser came from. */
export async function findChrome() {
  const path = process.env.CHROME_PATH ?? (process.env.NO_INSTALLED_CHROME ? undefined : (installed[process.platform] ?? []).find(existsSync));
  if (path) return {executablePath: path, args, headless: true, source: path};
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to the program, and run this again.');
  }
  // Makes the package unpack the libraries and the font that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return {executablePath: await chromium.executablePath(), args: [...args, '--no-zygote'], headless: 'shell', source: '@sparticuz/chromium'};
}
