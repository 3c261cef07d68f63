// A server for tests of forms: POST /form-server/<answer>?id=… gets that answer, GET /form-server/log?id=… tells what was sent under that id.
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {setTimeout as wait} from 'node:timers/promises';

const json = (status, value, headers = {}) => ({status, headers: {'Content-Type': 'application/json', ...headers}, body: JSON.stringify(value)});
const html = (status, body, headers = {}) => ({status, headers: {'Content-Type': 'text/html', ...headers}, body});

const MARKUP = '<img src=x onerror="parent.hacked=1"> Number is too short';

/** What the server can answer. `undefined` leaves the connection to the answer itself. */
const answers = {
  200: () => json(200, {ok: true}),
  'html-200': () => html(200, '<!doctype html><title>Thanks</title>Thank you.'),
  201: () => json(201, {id: 7}),
  204: () => ({status: 204}),
  303: () => ({status: 303, headers: {Location: '/form-server/thanks'}}),
  307: () => ({status: 307, headers: {Location: 'http://example.invalid/'}}),
  400: () => json(400, {message: 'Bad request'}),
  403: () => html(403, '<!doctype html><title>Forbidden</title>'),
  404: () => html(404, '<!doctype html><title>Not found</title>'),
  'errors-object': () => json(422, {errors: {phone: 'Please give ten digits.', hidden: 'Secret', nowhere: 'Something else is missing.'}}),
  'errors-lists': () => json(422, {errors: {phone: ['Please give ten digits.', 'And no letters.']}}),
  'errors-array': () =>
    json(422, {
      errors: [
        {field: 'phone', message: 'Please give ten digits.'},
        {name: 'name', message: 'Who are you?'},
      ],
    }),
  'errors-path': () => json(400, {errors: [{path: ['body', 'phone'], message: 'Please give ten digits.'}]}),
  'errors-markup': () => json(422, {errors: {phone: MARKUP}}),
  'errors-long': () => json(422, {errors: {phone: 'x'.repeat(10_000)}}),
  'errors-many': () => json(422, {errors: Object.fromEntries(Array.from({length: 500}, (_, index) => [`f${index}`, `Wrong ${index}`]))}),
  'errors-odd': () => json(422, {errors: [null, 7, {}, {field: {}, message: {}}, 'Just words', {field: '__proto__', message: 'Odd name'}]}),
  'errors-200': () => json(200, {errors: {phone: 'Please give ten digits.'}}),
  'success-false': () => json(200, {success: false}),
  429: () => json(429, {}, {'Retry-After': '120'}),
  500: () => json(500, {errors: {phone: 'Stack trace'}}),
  'html-500': () => html(500, '<!doctype html><h1>Error</h1>'),
  502: () => html(502, ''),
  empty: () => ({status: 400, headers: {'Content-Type': 'application/json'}}),
  'broken-json': () => ({status: 422, headers: {'Content-Type': 'application/json'}, body: '{"errors": {"phone": "Please'}),
  async slow() {
    await wait(700);
    return json(200, {ok: true});
  },
  async 'slow-500'() {
    await wait(700);
    return json(500, {});
  },
  hang: () => undefined,
  reset: ({req}) => void req.socket.destroy(),
  /** A body without an end in sight: 64 MB in no less than five seconds, since WebKit reads far ahead of the page. */
  async huge({res}, entry) {
    res.writeHead(422, {'Content-Type': 'application/json'});
    async function* endless() {
      yield '{"errors": {"phone": "';
      for (entry.sent = 0; entry.sent < 64_000_000; entry.sent += 64_000) {
        yield 'x'.repeat(64_000);
        await wait(5);
      }
      yield '"}}';
    }
    await pipeline(Readable.from(endless()), res).catch(() => (entry.cut = true));
  },
};

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A page of its own with the markup and the policy of the address, loading the widgets from `script`. */
const page = ({markup = '', csp = '', script = '/src/index.ts'}) =>
  html(
    200,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Form</title>${script && `<script type="module" src="${script}"></script>`}</head><body>${markup}</body></html>`,
    csp && {'Content-Security-Policy': csp},
  );

/** Middleware for the server of the tests. */
export function formServer() {
  const log = [];
  return async (context, next) => {
    const {pathname, searchParams} = new URL(context.url, 'http://localhost');
    const name = /^\/form-server\/(.+)$/.exec(pathname)?.[1];
    if (!name) return next();
    const id = searchParams.get('id');
    const give = ({status, headers = {}, body = ''}) => {
      context.status = status;
      context.set({'Cache-Control': 'no-store', ...headers});
      context.body = body;
      context.status = status;
    };
    if (name === 'log')
      return give(
        json(
          200,
          log.filter((entry) => entry.id === id),
        ),
      );
    if (name === 'page') return give(page(Object.fromEntries(searchParams)));
    if (name === 'thanks') return give(html(200, '<!doctype html><title>Thanks</title>Thank you.'));
    const {method, headers} = context.req;
    const entry = {id, name, method, type: headers['content-type'], accept: headers.accept, cookie: headers.cookie, body: await bodyOf(context.req)};
    log.push(entry);
    context.respond = false;
    const answer = await answers[name]?.(context, entry);
    if (!answer) return;
    context.respond = true;
    give(answer);
  };
}
