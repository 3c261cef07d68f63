// Opens every story of a built Storybook in several languages, and every docs page, and names what is wrong: errors, requests to other
// places, elements that nobody defined, stories that show nothing, and what axe finds (WCAG 2.2 AA).
// node scripts/storybook-check.mjs [language …]
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChrome} from './find-chrome.mjs';

const FOLDER = 'storybook-static';
const PATIENCE = 30_000;
const languages = process.argv.length > 2 ? process.argv.slice(2) : ['en', 'es', 'ar'];

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const server = createServer(async ({url}, response) => {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const body = await readFile(join(FOLDER, path === '/' ? 'index.html' : path));
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.statusCode = url === '/favicon.ico' ? 204 : 404;
    response.end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

/** A page that collects what goes wrong in it. */
async function openPage(browser) {
  const page = await browser.newPage();
  await page.emulateFocusedPage(true);
  await page.setViewport({width: 1024, height: 800});
  await page.setRequestInterception(true);
  const problems = [];
  page.on('request', (request) => {
    const inside = /^(data|blob|about):/.test(request.url()) || new URL(request.url()).origin === origin;
    if (!inside) problems.push(`asks ${request.url()}`);
    void (inside ? request.continue() : request.abort());
  });
  page.on('pageerror', (error) => problems.push(`throws ${error.message ?? error}`));
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  return {page, problems};
}

/** Shows a story or docs page without loading anew, and waits until it is done. Runs in the page. */
async function show({id, type}, patience) {
  const {channel} = window.__STORYBOOK_PREVIEW__;
  const failures = ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing'];
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(timer);
      channel.off(type === 'docs' ? 'docsRendered' : 'storyFinished', finished);
      for (const name of failures) channel.off(name, failed);
      resolve(answer);
    };
    const finished = (event) => (event?.storyId ?? event) === id && done({reports: event?.reporters ?? []});
    const failed = (error) => done({failure: error?.description ?? error?.message ?? String(error)});
    const timer = setTimeout(() => done({failure: `is not done after ${patience / 1000} s`}), patience);
    channel.on(type === 'docs' ? 'docsRendered' : 'storyFinished', finished);
    for (const name of failures) channel.on(name, failed);
    channel.emit('setCurrentStory', {storyId: id, viewMode: type === 'docs' ? 'docs' : 'story'});
  }).then(({reports = [], failure}) => ({
    failure,
    violations: reports
      .filter((report) => report.type === 'a11y')
      .map(({result}) =>
        result.error
          ? [`axe: ${result.error.message ?? result.error}`]
          : result.violations.map((one) => `axe ${one.id}: ${one.nodes.map(({target}) => target.flat().join(' ')).join(', ')}`),
      ),
  }));
}

/** What a reader would miss. Runs in the page. */
async function look(type, language) {
  const root = document.querySelector(type === 'docs' ? '#storybook-docs' : '#storybook-root');
  const all = (selector) => [...root.querySelectorAll(selector)];
  await Promise.all(all('*').map((element) => element.updateComplete));
  const problems = [...document.querySelectorAll(':not(:defined)')].map(({localName}) => `<${localName}> is not defined`);
  // A tool stands without the page of a clinic around it, and has its words in a shadow root.
  const tool = root.querySelector('.bare > *')?.shadowRoot;
  if (!root.innerText.trim() && !tool?.textContent.trim()) problems.push('shows nothing');
  for (const widget of all('.page *').filter((element) => element.localName.includes('-') && element.shadowRoot)) {
    if (!widget.shadowRoot.querySelector('.base')) problems.push(`<${widget.localName}> is not dressed`);
    else if (!widget.innerText.trim() || !widget.offsetHeight) problems.push(`<${widget.localName}> shows nothing`);
  }
  const page = root.querySelector('.page, .bare');
  if (type === 'story' && page?.lang !== language) problems.push(`is in “${page?.lang}”`);
  return problems;
}

/** Whether the first story or docs page is done: Storybook loads anew when another is asked for before. Runs in the page. */
const isShown = () =>
  window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished' || document.querySelector('#storybook-docs:not([hidden])')?.innerText.trim();

/** The stories inside a docs page come after it. Runs in the page. */
const allStoriesShown = () => [...document.querySelectorAll('#storybook-docs .docs-story')].every((box) => box.querySelector('.page'));

const count = {passed: 0, failed: 0};
function tell(entry, language, problems) {
  count[problems.length ? 'failed' : 'passed']++;
  for (const problem of new Set(problems)) console.log(`FAIL ${entry.id} [${language}] ${String(problem).slice(0, 600)}`);
}

/** Opens `entries` one after the other, in one page. */
async function check(browser, entries, language) {
  const {page, problems} = await openPage(browser);
  const [first] = entries;
  await page.goto(`${origin}/iframe.html?id=${first.id}&viewMode=${first.type}&globals=language:${language}`);
  await page.waitForFunction(isShown, {timeout: PATIENCE});
  // The first one has been shown while loading; starting with another makes its turn come like that of all.
  for (const entry of [...entries.slice(1), first]) {
    const {failure, violations} = await page.evaluate(show, entry, PATIENCE);
    if (failure) problems.push(failure);
    if (entry.type === 'docs') await page.waitForFunction(allStoriesShown, {timeout: PATIENCE}).catch(() => problems.push('has stories that do not come'));
    else if (!failure && !violations.length) problems.push('was not seen by axe');
    problems.push(...violations.flat(), ...(await page.evaluate(look, entry.type, language)));
    tell(entry, language, problems.splice(0));
  }
  await page.close();
}

const {entries} = await (await fetch(`${origin}/index.json`)).json();
const [stories, docs] = ['story', 'docs'].map((type) => Object.values(entries).filter((entry) => entry.type === type));
const {executablePath, args, headless} = await findChrome();
const browser = await puppeteer.launch({executablePath, args, headless});
try {
  await Promise.all([...languages.map((language) => check(browser, stories, language)), check(browser, docs, 'en')]);
} catch (error) {
  count.failed++;
  console.log(`FAIL ${error.stack}`);
} finally {
  await browser.close();
  server.close();
}
if (!count.failed) console.log(`ok ${stories.length} stories in ${languages.join(', ')}; ${docs.length} docs pages`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;
