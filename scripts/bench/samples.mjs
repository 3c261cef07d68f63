// The samples, each on a fresh page of the same browser.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';

const here = (path) => readFileSync(new URL(path, import.meta.url));

/** A page with an empty place to put things in, with or without the bundle. */
export async function serve() {
  const scripts = {'/page.mjs': here('page.mjs'), '/bundle.js': here('../../dist/ketamine-widgets.js')};
  const page = (bundle) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><script type="module" src="/page.mjs"></script>${bundle ? '<script type="module" src="/bundle.js"></script>' : ''}<h1>Bench</h1><main id="stage"></main></html>`;
  const server = createServer(({url}, response) => {
    const script = scripts[url];
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? page(url === '/widgets'));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close(), bundle: String(scripts['/bundle.js'])};
}

/** @param {import('puppeteer-core').Browser} browser @param {string} origin */
export function sampler(browser, origin) {
  /** Opens a page, lets `use` work on it and closes it. */
  async function onPage(path, use) {
    const page = await browser.newPage();
    try {
      // A page in the background gets no frames.
      await page.emulateFocusedPage(true);
      await page.goto(`${origin}/${path}`);
      return await use(page);
    } finally {
      await page.close();
    }
  }

  const pathFor = (markup) => (markup.includes('ketamine-faq') ? 'widgets' : 'native');

  return {
    markups: () => onPage('widgets', (page) => page.evaluate(() => globalThis.bench.markups())),

    /** From the script to all elements defined; with `markup` on the page, to its first frame. */
    start: (source, markup) => onPage('native', (page) => page.evaluate((...given) => globalThis.bench.start(...given), source, markup)),

    /** One insertion and, on the page it left, some clicks. */
    insert: (markup, count, way, toggles) =>
      onPage(pathFor(markup), (page) =>
        page.evaluate(
          async (given, copies, how, times) => ({
            inserted: await globalThis.bench.insert(given, copies, how),
            toggled: times ? await globalThis.bench.toggle(times) : [],
          }),
          markup,
          count,
          way,
          toggles,
        ),
      ),

    /** What `count` copies hold after a collection of garbage, and what is left when they are gone. Ten copies come and go before, so that what a page needs once is not counted. */
    memory: (markup, count) =>
      onPage(pathFor(markup), async (page) => {
        const client = await page.createCDPSession();
        await client.send('Performance.enable');
        const insert = (copies) => page.evaluate(async (given, number) => void (await globalThis.bench.insert(given, number, 'fragment')), markup, copies);
        const remove = () => page.evaluate(() => globalThis.bench.remove());
        const read = () => heldBy(client);
        await insert(10);
        await remove();
        const before = await read();
        await insert(count);
        const full = await read();
        await remove();
        const after = await read();
        const difference = (now) => Object.fromEntries(Object.keys(before).map((key) => [key, (now[key] - before[key]) / count]));
        return {held: difference(full), left: difference(after)};
      }),
  };
}

/** Bytes on the heaps of scripts and of the document, nodes and listeners, once the garbage is gone. */
async function heldBy(client) {
  for (let time = 0; time < 3; time++) await client.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0} = await client.send('Runtime.getHeapUsage');
  const {metrics} = await client.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({name}) => name === wanted)?.value ?? 0;
  return {
    script: usedSize + backingStorageSize,
    total: usedSize + backingStorageSize + embedderHeapUsedSize,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  };
}
