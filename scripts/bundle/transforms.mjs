// What the bundle does to source files on their way in.
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Cuts source ranges out of a text, last one first so that positions stay right. */
const cut = (code, ranges) => [...ranges].sort((a, b) => b[0] - a[0]).reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), code);

function* nodes(node) {
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
const replaceOnce = (code, from, to, id) => {
  if (code.split(from).length !== 2) throw new Error(`${id}: expected once: ${from}`);
  return code.replace(from, () => to);
};

/**
 * Lit asks for a Trusted Types policy of its own name when it is loaded: beside a host that runs Lit too, or under a strict policy list, that
 * throws and takes the whole file with it. Ours has our name and does not throw; and a frozen list of versions does no harm.
 */
export const patchLit = () => ({
  name: 'patch-lit',
  transform(code, id) {
    if (/lit-html\/(node\/)?lit-html\.js$/.test(id)) {
      const policy = 's.createPolicy("lit-html",{createHTML:t=>t})';
      let patched = replaceOnce(code, policy, '(()=>{try{return s.createPolicy("ketamine-widgets",{createHTML:t=>t})}catch{}})()', id);
      patched = replaceOnce(patched, '(t.litHtmlVersions??=[]).push("3.3.3")', '0', id);
      return {code: patched, map: null};
    }
    if (/lit-element\/lit-element\.js$/.test(id)) return {code: code.replace(/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'), map: null};
    if (/reactive-element\/reactive-element\.js$/.test(id)) {
      // The registry of standard decorators is a global of the page; ours are legacy ones.
      let patched = replaceOnce(code, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', '', id);
      patched = replaceOnce(
        patched,
        'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
        '',
        id,
      );
      return {code: patched.replace(/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'), map: null};
    }
    // Advice to people who write styles: ours are written.
    if (/reactive-element\/css-tag\.js$/.test(id)) {
      let patched = replaceOnce(
        code,
        'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
        'this._$cssResult$=!0;',
        id,
      );
      const advice = `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`;
      patched = replaceOnce(patched, advice, '', id);
      return {code: patched, map: null};
    }
    // Hashing a text into an id: every message of ours has an id of its own.
    if (/localize\/internal\/id-generation\.js$/.test(id)) return {code: "export const generateMsgId = () => '';", map: null};
    return null;
  },
});

/** TypeScript writes its helper for decorators into every file; ours need one line of it, once. */
export const shareDecorate = () => ({
  name: 'share-decorate',
  resolveId: (id) => (id === 'virtual:decorate' ? id : null),
  load: (id) =>
    id === 'virtual:decorate' ? 'export const decorate = (decorators, prototype, name) => decorators.forEach((one) => one(prototype, name));' : null,
  transform(code, id) {
    const helper = /^var __decorate = [\s\S]*?^};\n/m;
    return helper.test(code) && !id.includes('node_modules')
      ? {code: code.replace(helper, "import {decorate as __decorate} from 'virtual:decorate';\n"), map: null}
      : null;
  },
});

/** Leaves only the tables of one language (and of its variants) in, and its list of claims beside the English one; English alone for `en`. */
export const onlyLanguage = (tag) => ({
  name: 'only-language',
  async transform(code, id) {
    if (!tag) return null;
    const [, list] = /content\/banned\/([a-z]{2,3})\.js$/.exec(id) ?? [];
    if (list && list !== 'en' && list !== tag) return {code: `export const ${list} = '';`, map: null};
    if (!/localization\/generated\/tables\.js$/.test(id)) return null;
    const {tables, locales} = await import(`data:text/javascript,${encodeURIComponent(code.replace(/\/\/# sourceMappingURL.*/, ''))}`);
    const keep = locales.filter((locale) => locale === tag || locale.startsWith(`${tag}-`));
    const kept = Object.fromEntries(keep.map((locale) => [locale, tables[locale]]));
    return {code: `export const tables = ${JSON.stringify(kept)};\nexport const locales = ${JSON.stringify(keep)};`, map: null};
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
