import {isNeeded, pluralRules} from './limits.mjs';

/** @typedef {import('./read.mjs').Unit} Unit */
/** @typedef {import('./read.mjs').Part} Part */
/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {import('./messages.mjs').MessagePlaceholder} MessagePlaceholder */

/** States of a translation that is shown; no state at all counts as translated. */
const FINISHED = new Set(['translated', 'final', 'signed-off']);
/** The other states of XLIFF 1.2: English is shown. */
const UNFINISHED = new Set(['new', 'needs-translation', 'needs-adaptation', 'needs-l10n', 'needs-review-translation', 'needs-review-adaptation', 'needs-review-l10n']);

/** The state of a translation of English that changed since. */
export const STALE = 'needs-review-translation';

/** @param {string | undefined} state */
export const isKnownState = (state) => state === undefined || FINISHED.has(state) || UNFINISHED.has(state);

/** A text for people, placeholders as `{0}`. @param {readonly (Part | MessagePlaceholder)[]} parts */
export const plainText = (parts) => parts.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');

/** @param {Unit} unit */
export const hasText = (unit) => unit.target !== undefined && plainText(unit.target.parts).trim() !== '';

/** Whether the translator calls it done. @param {Unit} unit */
export const isFinished = (unit) => hasText(unit) && (unit.target?.state === undefined || FINISHED.has(unit.target.state));

/** An empty translation that is said to be one: with a finished state, or made of spaces. @param {Unit} unit */
export const isBlank = (unit) => unit.target !== undefined && !hasText(unit) && (unit.target.parts.length > 0 || FINISHED.has(unit.target.state ?? ''));

/** What the placeholders show in English, for translators: `{0} = 4; {1} = phone.label`. @param {Message} message */
export function valuesText({parts}) {
  const placeholders = parts.filter((part) => typeof part !== 'string');
  return placeholders.map(({index, expression, value}) => `{${index}} = ${value ?? (expression === 'MARK' ? 'a phone number or a link' : expression)}`).join('; ');
}

/** The fixed numbers that `valuesText` had written down, by placeholder. @param {Unit} unit */
function formerValues(unit) {
  const text = unit.notes.find((note) => note.from === 'values')?.text ?? '';
  return new Map([...text.matchAll(/\{(\d+)\} = ([\d.,]+)(?=;|$)/g)].map(([, index, value]) => [Number(index), value]));
}

/** Whether the words around two numbers are the same in a language: «4 часа», but «6 часов». @param {string} tag @param {string} a @param {string} b */
function sameForm(tag, a, b) {
  const rules = pluralRules(tag);
  const [one, other] = [a, b].map((value) => rules.select(Number(value.replaceAll(',', ''))));
  return one === other;
}

/**
 * Whether the English that a unit was translated from still is what the widgets say. Another name for the same figure is no change;
 * another figure is one when it may need another form of the words around it.
 * @param {Unit} unit @param {Message} message @param {string} tag Language of the translation.
 */
export function sameEnglish(unit, message, tag) {
  if (unit.source.length !== message.parts.length) return false;
  const values = formerValues(unit);
  return message.parts.every((part, i) => {
    const before = /** @type {Part} */ (unit.source[i]);
    if (typeof part === 'string' || typeof before === 'string') return part === before;
    const value = values.get(before.index);
    if (part.value === undefined || value === undefined) return part.expression === before.expression;
    return part.value === value || (part.expression === before.expression && sameForm(tag, value, part.value));
  });
}

/**
 * The texts that a language has to translate: of the forms of a plural those that its grammar has, and nothing in a variant, which holds
 * only what differs from its parent.
 * @param {readonly Message[]} messages @param {string} tag @param {boolean} [variant]
 */
export function neededMessages(messages, tag, variant = false) {
  const ids = new Set(messages.map(({id}) => id));
  return variant ? [] : messages.filter(({id}) => isNeeded(id, tag, ids));
}

/** Whether a language only says what differs from another: English has every text, `es-MX` has `es` where that is here. @param {string} tag @param {readonly string[]} tags */
export const isVariant = (tag, tags) => tag.startsWith('en-') || tags.some((other) => tag.startsWith(`${other}-`));

/**
 * `done`: shown. `stale`: the English changed since. `draft`: has words that the translator has not released. `missing`: has none.
 * @typedef {'done' | 'stale' | 'draft' | 'missing'} Progress
 */

/** @param {Unit | undefined} unit @param {Message} message @param {string} tag @returns {Progress} */
export function progress(unit, message, tag) {
  if (!unit || unit.obsolete || !hasText(unit)) return 'missing';
  if (unit.target?.state === STALE || !sameEnglish(unit, message, tag)) return 'stale';
  return isFinished(unit) ? 'done' : 'draft';
}
