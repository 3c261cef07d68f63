/**
 * A clinician who reads the language signs a text off: that sets its state, and writes a note with who, when, and a fingerprint of the
 * English and the translation. As soon as either changes, the fingerprint no longer fits and the text counts as a draft again.
 */
import {isFinished, plainText, progress} from './compare.mjs';
import {noteXml, withState} from './write.mjs';

/** @typedef {import('./read.mjs').Unit} Unit */
/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {{what: string, fix: string}} Complaint */

/** The `from` of the note of a sign-off. */
export const SIGN_OFF = 'sign-off';

const CLAIMS = new Set(['signed-off', 'final']);

/** A fingerprint of a text and its translation; the values of placeholders do not count. @param {Unit} unit @param {Message} message */
export function fingerprint(unit, message) {
  let hash = 0xcbf29ce484222325n;
  for (const letter of `${plainText(message.parts)}\0${plainText(unit.target?.parts ?? [])}`.replace(/\s+/g, ' ')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(/** @type {number} */ (letter.codePointAt(0)))) * 0x100000001b3n);
  }
  return hash.toString(36);
}

/** Whether somebody signed off just these words. @param {Unit | undefined} unit @param {Message} message */
export function isSigned(unit, message) {
  if (!unit || !CLAIMS.has(unit.target?.state ?? '') || !isFinished(unit)) return false;
  return unit.notes.some(({from, text}) => from === SIGN_OFF && text.split(/\s*;\s*/).at(-1) === fingerprint(unit, message));
}

/** A state that says more than the note of the sign-off proves. @param {Unit} unit @param {Message | undefined} message @returns {Complaint[]} */
export function signComplaints(unit, message) {
  if (!message || !CLAIMS.has(unit.target?.state ?? '') || isSigned(unit, message)) return [];
  const signed = unit.notes.some(({from}) => from === SIGN_OFF);
  const what = signed ? 'was changed after it was signed off' : `has the state “${unit.target?.state}” but nobody signed it off`;
  return [{what, fix: 'It counts as a draft. Have it read again, then run “npm run locales:sign-off”.'}];
}

/** Signs off every finished text, or those whose ids start with `part`. @param {import('./read.mjs').Locale} locale @param {readonly Message[]} messages @param {{by: string, day: string, part?: string}} options @returns {import('./read.mjs').Locale} */
export function signOff(locale, messages, {by, day, part = ''}) {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const units = locale.units.map((unit) => {
    const message = byId.get(unit.id);
    if (!message || unit.obsolete || !isUnder(unit.id, part) || progress(unit, message, locale.tag) !== 'done' || !unit.target) return unit;
    const text = [by, day, fingerprint(unit, message)].join('; ');
    const notes = [...unit.notes.filter(({from}) => from !== SIGN_OFF), {from: SIGN_OFF, text, raw: noteXml(SIGN_OFF, text)}];
    return {...unit, notes, target: {...unit.target, state: 'signed-off', raw: withState(unit.target.raw, 'signed-off')}};
  });
  return {...locale, units};
}

/** `faq.drive.1` stands under `faq` and `faq.drive`, not under `faq.dri`. @param {string} id @param {string} part */
const isUnder = (id, part) => !part || id === part || id.startsWith(`${part}.`);
