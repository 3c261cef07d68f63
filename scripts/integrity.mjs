// Hashes of the built files, for integrity="…" on a script tag.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const files = Object.fromEntries(
  readdirSync('dist')
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => {
      const bytes = readFileSync(`dist/${file}`);
      return [file, {integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`, bytes: bytes.length}];
    }),
);
writeFileSync('dist/integrity.json', `${JSON.stringify({version, files}, null, 2)}\n`);
