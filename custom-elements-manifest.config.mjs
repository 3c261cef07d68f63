import {readFileSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';

/** Tags come from the registry; attributes that every widget shares come down from the base class. */
const registry = () => {
  const tags = new Map([...readFileSync('src/elements/index.ts', 'utf8').matchAll(/'([a-z-]+)': (\w+),/g)].map(([, tag, name]) => [name, tag]));
  const cased = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    name: 'registry',
    packageLinkPhase({customElementsManifest}) {
      const classes = customElementsManifest.modules.flatMap(({declarations}) => declarations ?? []).filter(({kind}) => kind === 'class');
      for (const one of classes) for (const member of one.members ?? []) if (isAttribute(member)) one.attributes = withAttribute(one.attributes, member, cased);
      const base = classes.find(({name}) => name === 'KetamineElement');
      for (const one of classes) {
        const tag = tags.get(one.name);
        if (!tag) continue;
        Object.assign(one, {tagName: tag, customElement: true});
        one.members = (one.members ?? []).filter(
          ({privacy, name, static: fixed}) => !fixed && privacy !== 'private' && privacy !== 'protected' && !INTERNAL.has(name) && !name.startsWith('#'),
        );
        if (one.events) one.events = one.events.filter(({name}) => name.startsWith('kw-'));
        if (one.superclass?.name !== 'KetamineElement') continue;
        for (const attribute of base?.attributes ?? []) if (!one.attributes?.some(({name}) => name === attribute.name)) (one.attributes ??= []).push(attribute);
        one.attributes.push({name: 'lang', type: {text: 'string'}, description: 'Language of the widget. Left out, that of the nearest element around it.'});
        one.cssProperties = [...TOKENS, ...(one.cssProperties ?? [])];
      }
      customElementsManifest.modules = customElementsManifest.modules.filter(({declarations}) => declarations?.some(({tagName}) => tagName));
      for (const module of customElementsManifest.modules) module.declarations = module.declarations.filter(({tagName}) => tagName);
    },
  };
};

const INTERNAL = new Set(['lightStyles', 'depth', 'shadowRootOptions', 'pageChanged', 'childrenChanged', 'observedAttributes']);
const OWN = new Set(['region', 'heading', 'headingLevel', 'appearance', 'mode', 'phone', 'sms', 'email', 'bookingUrl', 'hours', 'timezone', 'replyTime']);
const isAttribute = ({kind, name, static: fixed, privacy}) => kind === 'field' && !fixed && !privacy && OWN.has(name);

function withAttribute(attributes = [], {name, type, description}, cased) {
  const attribute = {name: cased(name), fieldName: name, type, description};
  return [...attributes.filter((one) => one.name !== attribute.name && one.fieldName !== name), attribute];
}

const TOKENS = [
  ['--kw-accent', 'Main button and signs.'],
  ['--kw-on-accent', 'Words on the accent.'],
  ['--kw-danger', 'Signs and edges of emergencies.'],
  ['--kw-caution', 'Signs and edges of cautions.'],
  ['--kw-line', 'Lines between things.'],
  ['--kw-surface', 'Background of appearance="filled".'],
  ['--kw-radius', 'Corners.'],
  ['--kw-space', 'Gaps.'],
  ['--kw-focus', 'Focus ring.'],
].map(([name, description]) => ({name, description}));

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
