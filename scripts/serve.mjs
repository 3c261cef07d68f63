// The example clinic on your own machine: node scripts/serve.mjs [--port 4173]
// Serves example/ and the built files of dist/ to this machine only. Nothing is cached, so a new build shows on reload.
import {realpathSync} from 'node:fs';
import {readFile, realpath} from 'node:fs/promises';
import {createServer} from 'node:http';
import {dirname, extname, join, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4173;
const PORTS_TO_TRY = 20;

const home = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const example = join(home, 'example');
const dist = join(home, 'dist');

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** The pages, and what to look at on each. */
const pages = [
  ['', 'English: a clinic page with the steps, the safety card, the questions and the contact box'],
  ['es.html', 'Spanish: the same page; only lang="es" makes the widgets speak it'],
  ['guide.html', 'the whole article in one tag'],
  ['side-by-side.html', 'English beside Arabic on one page, left to right beside right to left'],
  ['strict-csp.html', 'All widgets under a strict Content-Security-Policy; the console stays empty'],
  ['no-script.html', 'No script at all: the static snippets, as plain HTML'],
  ['words-of-its-own.html', "The clinic's own questions, sections and links, dressed by the widgets"],
];

/** A request that gets no file: its status, and why. */
class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** The folder that holds what `path` asks for, and its name in there. */
function place(path) {
  if (path.startsWith('/dist/')) return [dist, path.slice('/dist/'.length)];
  if (/^\/ketamine-widgets(\.[\w-]+)?\.js(\.map)?$/.test(path)) return [dist, path.slice(1)];
  return [example, path.endsWith('/') ? `${path}index.html` : path];
}

/** The file behind an address. Whatever leads out of its folder, by dots or by a link, is refused. */
async function locate(url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    throw new Refused(400, 'This address cannot be read.');
  }
  if (!path.startsWith('/') || path.includes('\0')) throw new Refused(400, 'This address cannot be read.');
  const [folder, name] = place(path);
  const file = resolve(folder, `.${sep}${name}`);
  if (file === folder) throw new Refused(404, 'There is no such page.');
  if (!file.startsWith(folder + sep)) throw new Refused(403, 'This address leads out of the site.');
  const real = await realpath(file).catch(() => undefined);
  if (!real) throw new Refused(404, 'There is no such page.');
  if (!real.startsWith((await realpath(folder)) + sep)) throw new Refused(403, 'This address leads out of the site.');
  return real;
}

const MARKER = /<!--\s*snippet:\s*([a-z][a-z-]*)((?:\s+[a-z]+=[\w-]+)*)\s*-->/g;

/** Puts static snippets where a page asks for them: <!-- snippet: ketamine-faq lang=en region=US -->. */
async function fillSnippets(html) {
  const filled = [...html.matchAll(MARKER)].map(async ([, tag, rest]) => {
    const {lang = 'en', region} = Object.fromEntries(
      rest
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((pair) => pair.split('=')),
    );
    const names = [...(region ? [`${tag}.${lang}.${region}.html`] : []), `${tag}.${lang}.html`];
    for (const name of names) {
      const text = await readFile(join(dist, 'snippets', name), 'utf8').catch(() => undefined);
      if (text !== undefined) return text.trimEnd();
    }
    return `<!-- dist/snippets/${names[0]} is missing -->\n<p class="missing">Here should stand <code>${names[0]}</code>. Run <code>npm run build</code>, then reload this page.</p>`;
  });
  const texts = await Promise.all(filled);
  return html.replace(MARKER, () => texts.shift());
}

/** The policy that a page states about itself, to be sent as a header too. */
const policyOf = (html) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

/** Status, headers and body for a request. */
async function respond({method, url}) {
  if (method !== 'GET' && method !== 'HEAD') return {status: 405, headers: {'Content-Type': types['.txt'], Allow: 'GET, HEAD'}, body: 'Only GET and HEAD.\n'};
  try {
    return await page(await locate(url), 200);
  } catch (error) {
    const status = error instanceof Refused ? error.status : error.code === 'EISDIR' ? 404 : 500;
    const wantsPage = status === 404 && !/\.(?!html$)\w+$/.test(url.split(/[?#]/)[0]);
    const notFound = wantsPage && (await page(join(example, '404.html'), status).catch(() => undefined));
    return (
      notFound || {
        status,
        headers: {'Content-Type': types['.txt']},
        body: `${status}: ${error instanceof Refused ? error.message : 'This cannot be served.'}\n`,
      }
    );
  }
}

async function page(file, status) {
  const bytes = await readFile(file);
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  if (type !== types['.html']) return {status, headers: {'Content-Type': type}, body: bytes};
  const html = await fillSnippets(bytes.toString('utf8'));
  const policy = policyOf(html);
  return {status, headers: {'Content-Type': type, ...(policy && {'Content-Security-Policy': policy})}, body: html};
}

/** Listens at `port`, or where it is taken at the next one that is free. */
async function listen(server, port) {
  for (let tried = 0; ; tried++) {
    try {
      await new Promise((done, failed) => {
        server.once('error', failed);
        server.listen(port && port + tried, HOST, () => {
          server.off('error', failed);
          done();
        });
      });
      return server.address().port;
    } catch (error) {
      const next = port + tried + 1;
      if (error.code !== 'EADDRINUSE' || tried + 1 >= PORTS_TO_TRY || next > 65535) throw error;
    }
  }
}

/**
 * Starts the example site.
 * @param {{port?: number, quiet?: boolean}} [options] `port: 0` takes any free one; `quiet` prints nothing.
 * @returns {Promise<{url: string, close: () => Promise<void>}>} The address, with a slash at its end.
 */
export async function startServer({port = DEFAULT_PORT, quiet = false} = {}) {
  const server = createServer(async (request, response) => {
    const {status, headers, body} = await respond(request);
    response.writeHead(status, {...headers, 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff'});
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  const url = `http://${HOST}:${await listen(server, port)}/`;
  const close = () =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  if (!quiet) {
    const width = Math.max(...pages.map(([path]) => path.length));
    const built = await realpath(join(dist, 'ketamine-widgets.js')).catch(() => undefined);
    const lines = [
      '',
      `Example Clinic is open at ${url}`,
      '',
      ...pages.map(([path, words]) => `  ${url}${path.padEnd(width)}  ${words}`),
      '',
      ...(built ? [] : ['The widgets are not built yet: dist/ketamine-widgets.js is missing. Run npm run build, then reload.', '']),
      'Ctrl+C closes it.',
    ];
    console.log(lines.join('\n'));
  }
  return {url, close};
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const port = readPort();
  await startServer({port}).catch((error) => {
    console.error(`The server could not start: ${error.message}`);
    process.exitCode = 1;
  });
}

function readPort() {
  try {
    const {port} = parseArgs({options: {port: {type: 'string', default: String(DEFAULT_PORT)}}}).values;
    if (/^\d+$/.test(port) && Number(port) <= 65535) return Number(port);
  } catch {
    // Said below.
  }
  console.error('Use: node scripts/serve.mjs [--port 4173]');
  process.exit(1);
}
