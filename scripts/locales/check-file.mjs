import {dirname} from 'node:path';
import {checkLocale} from './check.mjs';
import {isVariant} from './compare.mjs';
import {localeTags} from './files.mjs';
import {readGlossary} from './glossary-file.mjs';

/** Everything that is wrong with a language, by its own glossary. @param {import('./read.mjs').Locale} locale @param {readonly import('./messages.mjs').Message[]} messages @param {{complete?: boolean, claimsIn?: import('./check.mjs').ClaimsIn | undefined}} [options] @returns {import('./read.mjs').Problem[]} */
export function checkFile(locale, messages, options = {}) {
  const {glossary, problems} = readGlossary(locale.path, locale.tag);
  const variant = isVariant(locale.tag, localeTags(dirname(locale.path)));
  return [...problems, ...checkLocale(locale, messages, {...options, variant, ...(glossary && {glossary})})];
}
