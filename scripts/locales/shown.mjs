/**
 * What readers see of each language. A text is shown when it is translated and has no fault. Crisis help and each part of the safety card
 * are shown whole or not at all: nobody may read half a warning in one language and half in another.
 */
import {checkFile} from './check-file.mjs';
import {isVariant, neededMessages, progress} from './compare.mjs';
import {localeFiles, readLocale} from './files.mjs';
import {isSigned} from './sign-off.mjs';

/** @typedef {import('./read.mjs').Locale} Locale */
/** @typedef {import('./read.mjs').Unit} Unit */
/** @typedef {import('./read.mjs').Problem} Problem */
/** @typedef {import('./messages.mjs').Message} Message */

/**
 * @typedef {object} Language
 * @property {Locale} locale
 * @property {Problem[]} problems
 * @property {ReadonlySet<string | undefined>} wrong Ids with a fault.
 * @property {ReadonlyMap<string, Unit>} units
 * @property {Message[]} said What there is to say: of a variant what differs from its parent.
 * @property {ReadonlySet<string>} shown Ids of its own texts that readers see.
 * @property {string[]} english The parts on safety and crisis help that are English, or its parent's, as a whole.
 * @property {boolean} signed Everything there is to say was read by a clinician, just as it stands.
 */

/** The part that stands or falls as a whole, by the id of one of its texts. @param {string} id */
const wholePart = (id) => /^(?:crisis|safety\.[^.]+)(?=\.|$)/.exec(id)?.[0];

/**
 * Every language in the folder, in the order of the files.
 * @param {import('../locales.mjs').Project} project @returns {Language[]}
 */
export function readLanguages({paths, messages, claimsIn}) {
  const files = localeFiles(paths.locales).map(readLocale);
  const tags = files.map(({tag}) => tag);
  /** What readers of a language see, its parent's words among them. @type {Map<string, (id: string) => boolean>} */
  const seen = new Map();
  /** @param {string} tag */
  const parentOf = (tag) => tags.filter((other) => tag.startsWith(`${other}-`)).sort((a, b) => b.length - a.length)[0];

  /** @param {Locale} locale @returns {Language} */
  const read = (locale) => {
    const {tag} = locale;
    const problems = checkFile(locale, messages, {claimsIn});
    const wrong = new Set(problems.filter(({level}) => level === 'error').map(({id}) => id));
    const units = new Map(locale.units.filter(({obsolete}) => !obsolete).map((unit) => [unit.id, unit]));
    const needed = neededMessages(messages, tag);
    const variant = isVariant(tag, tags);
    const said = variant ? needed.filter(({id}) => units.get(id)?.target) : needed;
    const own = new Set(said.map(({id}) => id));
    const parent = parentOf(tag);
    const finished = new Set(
      said.filter((message) => !locale.faults.length && !wrong.has(message.id) && progress(units.get(message.id), message, tag) === 'done').map(({id}) => id),
    );
    // A variant of English has a parent that says everything: the source.
    const behind = (/** @type {string} */ id) => variant && !own.has(id) && (parent === undefined || (seen.get(parent)?.(id) ?? false));
    const broken = new Set(needed.filter(({id}) => !finished.has(id) && !behind(id)).map(({id}) => wholePart(id)));
    const isWhole = (/** @type {string} */ id) => !wholePart(id) || !broken.has(wholePart(id));
    const shown = new Set([...finished].filter(isWhole));
    seen.set(tag, (id) => shown.has(id) || (isWhole(id) && behind(id)));
    const english = [...broken].filter((part) => part !== undefined);
    return {locale, problems, wrong, units, said, shown, english, signed: said.length > 0 && said.every((message) => !wrong.has(message.id) && isSigned(units.get(message.id), message))};
  };

  // A parent is read before its variants.
  const languages = new Map([...files].sort((a, b) => a.tag.length - b.tag.length).map((locale) => [locale.tag, read(locale)]));
  return tags.map((tag) => /** @type {Language} */ (languages.get(tag)));
}
