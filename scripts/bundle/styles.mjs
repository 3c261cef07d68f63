// What the bundle does to styles on their way in.
import {readdirSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {transformSync} from 'esbuild';

const LITERAL = /\bcss\s*`([^`]*)`/g;

/** Names such as `--_accent`, which nobody but us reads, in the order in which they are met; all bundles share them. */
const names = [];

const shortened = (text) =>
  text.replace(/--_[\w-]+/g, (name) => {
    if (!names.includes(name)) names.push(name);
    return `--_${names.indexOf(name).toString(36)}`;
  });

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
export const minifyStyles = () => ({
  name: 'minify-styles',
  transform(code, id) {
    if (!/dist\/esm\//.test(id) || !/\bcss\s*`|--_/.test(code)) return null;
    return {code: shortened(code.replace(LITERAL, (_, css) => `css\`${minified(css, id)}\``)), map: null};
  },
});

/** Puts the styles of all elements side by side, where they are compressed best: the entry asks for them before all else. */
export const stylesFirst = () => ({
  name: 'styles-first',
  transform(code, id) {
    if (!this.getModuleInfo(id).isEntry) return null;
    const files = readdirSync(dirname(id), {recursive: true}).map(String);
    const styles = files.filter((file) => file.endsWith('.styles.js') && !file.startsWith('figures')).sort();
    return {code: [...styles.map((file) => `import ${JSON.stringify(resolve(dirname(id), file))};`), code].join('\n'), map: null};
  },
});
