// What the bundle does to styles on their way in.
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {transformSync} from 'esbuild';

const OWN = /--_[\w-]+/g;
const LITERAL = /\bcss\s*`([^`]*)`/g;

/** Every file of styles under a folder, in an order that no run changes. */
const filesOfStyles = (folder) =>
  readdirSync(folder, {recursive: true})
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith('.styles.js'))
    .sort();

/** Names such as `--_accent`, which nobody but us reads: the most used one first. */
function namesIn(folder) {
  const used = filesOfStyles(folder).flatMap((file) => readFileSync(file, 'utf8').match(OWN) ?? []);
  const often = (name) => used.filter((one) => one === name).length;
  return [...new Set(used)].sort().sort((a, b) => often(b) - often(a));
}

/** One text for what means the same: the fewer ways there are to write a rule, the better the file is compressed. */
function minified(css, id) {
  const {code, warnings} = transformSync(css, {loader: 'css', minify: true, charset: 'utf8', logLevel: 'silent'});
  if (warnings.length || /[`\\$]/.test(code)) throw new Error(`${id}: ${warnings[0]?.text ?? 'styles with an expression or a backslash'}`);
  return code
    .trim()
    .replace(/(--[\w-]+): /g, '$1:')
    .replace(/="([a-z]+)"\]/g, '=$1]')
    .replace(/(\(--[\w-]+|#\w+), /g, '$1,');
}

/** Minifies the styles and shortens the names of our own in them. */
export const minifyStyles = () => {
  let names = [];
  const shortened = (name) => {
    if (!names.includes(name)) throw new Error(`${name} is used and never set by a file of styles`);
    return `--_${names.indexOf(name).toString(36)}`;
  };
  return {
    name: 'minify-styles',
    buildStart({input}) {
      names = namesIn(dirname(resolve(input[0])));
    },
    transform(code, id) {
      if (!/dist\/esm\//.test(id) || !/\bcss\s*`|--_/.test(code)) return null;
      return {code: code.replace(LITERAL, (_, css) => `css\`${minified(css, id)}\``).replace(OWN, shortened), map: null};
    },
  };
};

/** Puts the styles of all elements side by side, where they are compressed best: the entry asks for them before all else. */
export const stylesFirst = () => ({
  name: 'styles-first',
  transform(code, id) {
    if (!this.getModuleInfo(id).isEntry) return null;
    const files = filesOfStyles(dirname(id)).filter((file) => !/\/figures\//.test(file));
    return {code: [...files.map((file) => `import ${JSON.stringify(file)};`), code].join('\n'), map: null};
  },
});
