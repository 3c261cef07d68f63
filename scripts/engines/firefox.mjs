// An installed Firefox, spoken to in WebDriver BiDi by puppeteer-core: no geckodriver.
import puppeteer from 'puppeteer-core';
import {chromeLauncher} from '@web/test-runner-chrome';

/** A page that also knows the space bar by the name it has in Chromium. */
async function createPage({context}) {
  const page = await context.newPage();
  const {keyboard} = page;
  for (const way of ['press', 'down', 'up']) {
    const send = keyboard[way].bind(keyboard);
    keyboard[way] = (key, ...rest) => send(key === 'Space' ? ' ' : key, ...rest);
  }
  return page;
}

/** One page at a time: a page in the background gets no focus. The argument lets `media` reach the browser around the page. */
export const firefox = (executablePath) =>
  chromeLauncher({
    puppeteer,
    createPage,
    concurrency: 1,
    launchOptions: {browser: 'firefox', executablePath, headless: true, args: ['--remote-allow-system-access']},
  });

const browserWindows = new WeakMap();

/** The context of the browser’s own window, from where a page’s media features can be overridden. */
async function browserWindow(browser) {
  if (!browserWindows.has(browser)) {
    const {result} = await browser.connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
    browserWindows.set(browser, result.contexts[0].context);
  }
  return browserWindows.get(browser);
}

/** Runs in the browser’s window. */
/* global Services, gBrowser */
function override(wanted) {
  if ('reducedMotion' in wanted) {
    if (wanted.reducedMotion === 'reduce') Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
    else Services.prefs.clearUserPref('ui.prefersReducedMotion');
  }
  for (const {linkedBrowser} of gBrowser.tabs) {
    const page = linkedBrowser.browsingContext;
    if ('colorScheme' in wanted) page.prefersColorSchemeOverride = wanted.colorScheme ?? 'none';
    if ('forcedColors' in wanted) page.forcedColorsOverride = wanted.forcedColors ?? 'none';
    if ('media' in wanted) page.mediumOverride = wanted.media === 'print' ? 'print' : '';
  }
}

/** The query that is true once the page has heard of an override. */
const QUERIES = {
  reducedMotion: (value) => `(prefers-reduced-motion: ${value})`,
  colorScheme: (value) => `(prefers-color-scheme: ${value})`,
  forcedColors: (value) => `(forced-colors: ${value})`,
  media: (value) => value,
};

/** Sets media features of the page, and waits until the page has them. */
export async function mediaInFirefox(page, wanted) {
  const browser = page.browser();
  const {result} = await browser.connection.send('script.evaluate', {
    expression: `(${override})(${JSON.stringify(wanted)})`,
    target: {context: await browserWindow(browser)},
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  const queries = Object.entries(wanted).flatMap(([name, value]) => (value ? [QUERIES[name](value)] : []));
  await page.waitForFunction((all) => all.every((query) => matchMedia(query).matches), {timeout: 5000}, queries);
  return true;
}

/** Sets the clocks of the page to a time zone; an empty one is that of the machine. */
export async function timezoneInFirefox(page, {timezoneId}) {
  await page.browser().connection.send('emulation.setTimezoneOverride', {timezone: timezoneId || null, contexts: [page.mainFrame()._id]});
  return true;
}
