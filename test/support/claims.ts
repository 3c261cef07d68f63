import {claimsIn, type Claim} from '../../src/content/banned.js';
import type {Text} from '../../src/content/types.js';
import {withLocale} from '../../src/localization/current.js';

/** The claims that a text makes in a language; where it has no translation yet, English is held to the English list. */
export function claimsOf(text: Text, locale: string): Claim[] {
  const said = withLocale(locale, text);
  return claimsIn(said, said === withLocale('en', text) ? 'en' : locale);
}
