// The example clinic on this machine: node scripts/serve.mjs [--port 4173]
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, resolve, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.map': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png'};

/** The policy of the strict page, as a header; the page says the same in a meta tag. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types ketamine-widgets";

const pages = [
  ['', 'English: every widget, from one profile'],
  ['es.html', 'Spanish'],
  ['side-by-side.html', 'English and Arabic on one page'],
  ['own-words.html', 'a clinic’s own words, dressed'],
  ['strict-csp.html', 'strict Content Security Policy and Trusted Types'],
  ['no-script.html', 'static snippets, no script at all'],
];

/** The file behind a path: of the example, or of the build. Nothing outside of them. */
function fileOf(path) {
  const [folder, name] = path.startsWith('/dist/') ? ['dist', path.slice(6)] : path.startsWith('/ketamine-widgets') ? ['dist', path.slice(1)] : ['example', path === '/' ? 'index.html' : path.slice(1)];
  const base = resolve(root, folder);
  const file = resolve(base, name);
  return file.startsWith(base + sep) ? file : undefined;
}

/** `<!-- snippet: safety-card.en.US -->` becomes the static snippet of that name. */
async function withSnippets(html) {
  const parts = await Promise.all(
    html.split(/(<!-- snippet: [\w.-]+ -->)/).map((part) => {
      const name = /^<!-- snippet: ([\w.-]+) -->$/.exec(part)?.[1];
      return name ? readFile(resolve(root, 'dist/snippets', `${name}.html`), 'utf8').catch(() => '<p><strong>This snippet is not built yet: run npm run build.</strong></p>') : part;
    }),
  );
  return parts.join('');
}

async function answer(request, response) {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = fileOf(path);
    if (!file) throw new Error('outside');
    const body = extname(file) === '.html' ? await withSnippets(await readFile(file, 'utf8')) : await readFile(file);
    const headers = {'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`, 'cache-control': 'no-store'};
    response.writeHead(200, path === '/strict-csp.html' ? {...headers, 'content-security-policy': STRICT} : headers).end(body);
  } catch {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('There is no such page. The pages are named where the server was started.\n');
  }
}

/** Starts on `port`, or on the next free one. */
export function startServer({port = 4173, quiet = false} = {}) {
  return new Promise((done, fail) => {
    const server = createServer(answer);
    server.on('error', (error) => (error.code === 'EADDRINUSE' && port ? startServer({port: port + 1, quiet}).then(done, fail) : fail(error)));
    server.listen(port, '127.0.0.1', () => {
      const url = `http://127.0.0.1:${server.address().port}/`;
      if (!quiet) console.log(`\nThe example clinic is open at\n\n${pages.map(([page, about]) => `  ${`${url}${page}`.padEnd(46)}${about}`).join('\n')}\n\nCtrl+C closes it.`);
      done({url, close: () => server.close()});
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.indexOf('--port');
  await startServer(asked > 0 ? {port: Number(process.argv[asked + 1])} : {});
}
