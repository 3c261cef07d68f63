import {readFileSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';

/** Where a package that was installed has what a source file became. */
const built = (path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/esm/$1.js');

/** Names built modules in place of their sources, which are not in the package. */
function pointToBuilt(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value) pointToBuilt(value);
    else if (key === 'path' || key === 'module') node[key] = built(value);
  }
}

/** Tags come from the registry, tokens from the styles that read them; what a page has no use for goes. */
const registry = () => {
  const tags = new Map([...readFileSync('src/elements/index.ts', 'utf8').matchAll(/'([a-z-]+)': (\w+),/g)].map(([, tag, name]) => [name, tag]));
  const defaults = new Map(['src/base/tokens.styles.ts', 'src/figures/figures.styles.ts'].flatMap((file) => [...defaultsIn(file)]));
  return {
    name: 'registry',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) module.declarations = (module.declarations ?? []).filter(({name}) => tags.has(name));
      customElementsManifest.modules = customElementsManifest.modules.filter(({declarations}) => declarations.length);
      for (const one of customElementsManifest.modules.flatMap(({declarations}) => declarations)) {
        Object.assign(one, {tagName: tags.get(one.name), customElement: true});
        one.members = (one.members ?? []).filter(({privacy, name, static: fixed}) => !fixed && !privacy && !INTERNAL.has(name));
        if (one.events) one.events = one.events.filter(({name}) => name?.startsWith('kw-'));
        if (one.superclass?.name !== 'KetamineElement') continue;
        const lang = {
          name: 'lang',
          fieldName: 'lang',
          type: {text: 'string'},
          description: 'Language of the widget. Left out, that of the nearest element around it.',
        };
        one.attributes = [...(one.attributes ?? []), lang];
        one.cssProperties = [...sharedTokens(), ...(one.cssProperties ?? [])].map((token) => ({...token, default: token.default ?? defaults.get(token.name)}));
      }
      pointToBuilt(customElementsManifest);
    },
  };
};

const INTERNAL = new Set(['lightStyles', 'depth', 'shadowRootOptions', 'pageChanged', 'childrenChanged', 'followHash', 'observedAttributes']);

const TOKENS = {
  '--kw-accent': 'Main button and signs.',
  '--kw-on-accent': 'Words on the accent.',
  '--kw-danger': 'Signs and edges of emergencies.',
  '--kw-caution': 'Signs and edges of cautions.',
  '--kw-line': 'Lines between things.',
  '--kw-surface': 'Background of appearance="filled".',
  '--kw-radius': 'Corners.',
  '--kw-space': 'Gaps.',
  '--kw-focus': 'Focus ring.',
};

/** What stands in for each token that a page does not set: the second part of `var(--kw-…, value)`. */
const defaultsIn = (file) =>
  new Map([...readFileSync(file, 'utf8').matchAll(/var\((--kw-[a-z-]+), (.+)\);/g)].map(([, name, value]) => [name, value]).reverse());

/** The tokens that every widget shares. */
const sharedTokens = () =>
  [...defaultsIn('src/base/tokens.styles.ts').keys()].reverse().map((name) => {
    if (!TOKENS[name]) throw new Error(`${name} has no description in custom-elements-manifest.config.mjs.`);
    return {name, description: TOKENS[name]};
  });

export default {
  globs: ['src/elements/*.ts', 'src/base/element.ts'],
  exclude: ['src/elements/index.ts', 'src/elements/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    registry(),
    customElementVsCodePlugin({outdir: 'dist', htmlFileName: 'vscode.html-custom-data.json', cssFileName: 'vscode.css-custom-data.json'}),
    customElementJetBrainsPlugin({outdir: 'dist', webTypesFileName: 'web-types.json', packageJson: false}),
    jsxTypesPlugin({outdir: 'dist', fileName: 'jsx.d.ts', defaultExport: false, componentTypePath: (_name, tag) => `./esm/elements/${tag}.js`}),
  ],
};
