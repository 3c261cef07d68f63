/** The claims check of the widgets, for the files: its lists are TypeScript, which Node does not read by itself. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

/** @typedef {import('./check.mjs').ClaimsIn} ClaimsIn */

/** What finds the claims that no text may make; `undefined` for a project without lists. @param {string} root @returns {Promise<ClaimsIn | undefined>} */
export async function loadClaims(root) {
  const path = join(root, 'src/content/banned.ts');
  if (!existsSync(path)) return undefined;
  const {outputFiles} = await build({entryPoints: [path], bundle: true, write: false, format: 'esm', logLevel: 'error'});
  const {claimsIn} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
  return claimsIn;
}
