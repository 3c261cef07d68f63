// What the bundle does to source files on their way in.
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Cuts source ranges out of a text, last one first so that positions stay right. */
export const cut = (code, ranges) => [...ranges].sort((a, b) => b[0] - a[0]).reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);

export function* nodes(node) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const value of Object.values(node))
    if (value && typeof value === 'object') yield* Array.isArray(value) ? value.flatMap((one) => [...nodes(one)]) : nodes(value);
}

/** Notes for translators, the claims behind a text, and how a source was checked: for people who work on the words, not for the page. */
const NOTES = new Set(['desc', 'claims', 'mark', 'host']);

export const stripNotes = () => ({
  name: 'strip-notes',
  transform(code, id) {
    if (!/\/content\//.test(id)) return null;
    const ranges = [];
    for (const node of nodes(this.parse(code))) {
      if (node.type !== 'ObjectExpression') continue;
      for (const property of node.properties) {
        const name = property.key?.name;
        if (!NOTES.has(name)) continue;
        const after = /^\s*,?/.exec(code.slice(property.end))[0].length;
        ranges.push([property.start, property.end + after]);
      }
    }
    return ranges.length ? {code: cut(code, ranges), map: null} : null;
  },
});

/** Replaces text that must stand in a module exactly once; a new version of Lit that words it otherwise stops the build. */
export const replaceOnce = (code, from, to, id) => {
  if (code.split(from).length !== 2) throw new Error(`${id}: expected once: ${from}`);
  return code.replace(from, () => to);
};

/** TypeScript writes its helper for decorators into every file, and a call of it for each property: ours say no more than which property it is. */
export const plainProperties = () => ({
  name: 'plain-properties',
  transform(code, id) {
    const helper = /^var __decorate = [\s\S]*?^};\n/m;
    if (!helper.test(code) || id.includes('node_modules')) return null;
    const plain = code
      .replace(helper, '')
      .replace(/^__decorate\(\[\s+property\((.*)\)\s+\], (\w+)\.prototype, (".*"), void 0\);$/gm, (_, options, element, name) =>
        options ? `${element}.createProperty(${name}, ${options});` : `${element}.createProperty(${name});`,
      );
    if (plain.includes('__decorate')) throw new Error(`${id}: expected no decorator but @property`);
    return {code: plain, map: null};
  },
});

/** Leaves only the tables of one language (and of its variants) in, and its list of claims beside the English one; English alone for `en`. */
export const onlyLanguage = (tag) => ({
  name: 'only-language',
  async transform(code, id) {
    if (!tag) return null;
    const [, list] = /content\/banned\/([a-z]{2,3})\.js$/.exec(id) ?? [];
    if (list && list !== 'en' && list !== tag.split('-')[0]) return {code: `export const ${list} = '';`, map: null};
    if (!/localization\/generated\/tables\.js$/.test(id)) return null;
    const {tables, locales, signedOff} = await import(`data:text/javascript,${encodeURIComponent(code.replace(/\/\/# sourceMappingURL.*/, ''))}`);
    const keep = locales.filter((locale) => locale === tag || locale.startsWith(`${tag}-`));
    const kept = Object.fromEntries(keep.map((locale) => [locale, tables[locale]]));
    const lists = Object.entries({tables: kept, locales: keep, signedOff: signedOff.filter((locale) => locale === 'en' || keep.includes(locale))});
    return {code: lists.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n'), map: null};
  },
});

/** Keeps the sources that a text or a country cites; the data hold more. */
export const citedSources = () => ({
  name: 'cited-sources',
  transform(code, id) {
    if (!id.endsWith('content/references.js')) return null;
    const folder = dirname(id);
    const texts = readdirSync(folder, {recursive: true})
      .map(String)
      .filter((file) => file.endsWith('.js') && !/references|numbers|banned/.test(file))
      .concat('../regions/approval.js')
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
    const ranges = [];
    for (const node of nodes(this.parse(code))) {
      if (node.type !== 'VariableDeclarator' || node.id.name !== 'references') continue;
      for (const entry of node.init.properties) {
        if (!new RegExp(`['"]${entry.key.name}['"]`).test(texts)) ranges.push([entry.start, entry.end + /^\s*,?/.exec(code.slice(entry.end))[0].length]);
      }
    }
    return {code: cut(code, ranges), map: null};
  },
});

export const stampVersion = () => ({
  name: 'stamp-version',
  transform(code, id) {
    if (!id.endsWith('esm/version.js')) return null;
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    return {code: replaceOnce(code, '0.0.0-dev', version, id), map: null};
  },
});
