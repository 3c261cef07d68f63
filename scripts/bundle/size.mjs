// The size table of the bundle, and the budget that the build fails over.
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {minify} from 'terser';

const KB = 1000;

/** Lit, our code and our styles together, brotli: a promise to the page that carries us. */
const BUDGET = 34 * KB;

const kinds = [
  ['Lit', /node_modules\//],
  ['Figures', /\/figures\//],
  ['Country data', /\/regions\//],
  ['Sources', /\/content\/references\.js$/],
  ['Claim lists', /\/content\/banned/],
  ['Words: English', /\/content\//],
  ['Words: other languages', /\/localization\/generated\//],
  ['Code with styles', /./],
];

const sizes = (code) => ({raw: Buffer.byteLength(code), gzip: gzipSync(code, {level: 9}).length, brotli: brotliCompressSync(code).length});
const row = (name, {raw, gzip, brotli}) => `${name.padEnd(26)}${[raw, gzip, brotli].map((bytes) => (bytes / KB).toFixed(2).padStart(9)).join('')}`;

async function minified(modules) {
  const result = await minify(
    modules
      .join('\n')
      .replace(/^import .*$/gm, '')
      .replace(/^export (default )?/gm, ''),
    {
      module: true,
      ecma: 2022,
      compress: {passes: 3, unsafe_arrows: true, pure_getters: true, unused: false},
      mangle: {toplevel: true},
      format: {comments: false},
    },
  );
  return result.code ?? '';
}

/** Prints a row for each kind of content and fails over the budget. Rows are compressed one by one, so they add up to more than the file. */
export const sizeTable = ({log = console.log} = {}) => ({
  name: 'size-table',
  async writeBundle(_options, bundle) {
    const [chunk] = Object.values(bundle).filter(({type}) => type === 'chunk');
    const sorted = new Map(kinds.map(([name]) => [name, []]));
    for (const [id, {code}] of Object.entries(chunk.modules)) if (code) sorted.get(kinds.find(([, pattern]) => pattern.test(id))[0]).push(code);
    const counted = sizes(await minified([...sorted.get('Lit'), ...sorted.get('Code with styles')]));
    log(`\n${'kB'.padEnd(26)}${['raw', 'gzip', 'brotli'].map((name) => name.padStart(9)).join('')}`);
    for (const [name, modules] of sorted) {
      if (name === 'Words: other languages') await languageRows(modules, log);
      else log(row(name, sizes(await minified(modules))));
    }
    log(row(`${chunk.fileName.slice(0, 24)}`, sizes(chunk.code)));
    log(row('Lit + code + styles', counted));
    log(`of the budget of ${BUDGET} bytes, ${BUDGET - counted.brotli} are left`);
    if (counted.brotli > BUDGET)
      this.error(
        `Lit, code and styles are ${counted.brotli} bytes (brotli); the budget is ${BUDGET}. Make them smaller: scripts/bundle/size.mjs says what counts.`,
      );
  },
});

async function languageRows(modules, log) {
  for (const code of modules) {
    const {tables} = await import(
      `data:text/javascript,${encodeURIComponent(`export ${code.replace(/^export /, '').replace(/^const locales.*$/m, '')}`)}`
    ).catch(() => ({tables: {}}));
    for (const [tag, table] of Object.entries(tables)) log(row(`Words: ${tag}`, sizes(table)));
  }
}
