import {STALE, isBlank, isFinished, isKnownState, neededMessages, progress, sameEnglish} from './compare.mjs';
import {glossaryComplaints} from './glossary.mjs';
import {lengthComplaints} from './limits.mjs';
import {signComplaints} from './sign-off.mjs';

/** @typedef {import('./read.mjs').Locale} Locale */
/** @typedef {import('./read.mjs').Unit} Unit */
/** @typedef {import('./read.mjs').Part} Part */
/** @typedef {import('./read.mjs').Target} Target */
/** @typedef {import('./read.mjs').Problem} Problem */
/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {import('./glossary.mjs').Glossary} Glossary */
/** @typedef {{what: string, fix: string}} Complaint */
/** @typedef {(words: string, tag: string) => {problem: string, instead: string}[]} ClaimsIn Finds what no text may claim. */
/** @typedef {{tag: string, glossary?: Glossary | undefined, claimsIn?: ClaimsIn | undefined}} Language What a translation is held against. */

const UPDATE = 'Run “node scripts/locales.mjs update”.';

/** What people read, with the same sign for every placeholder. @param {readonly Part[]} parts */
const words = (parts) => parts.map((part) => (typeof part === 'string' ? part : '{}')).join('');

/** The first of the ten digits in the script of `digit`; Unicode keeps the ten in a row. @param {string} digit */
function digitValue(digit) {
  const code = /** @type {number} */ (digit.codePointAt(0));
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** All digits as 0–9, whatever their script. @param {string} text */
const asciiDigits = (text) => text.replace(/\p{Nd}/gu, (digit) => (/\d/.test(digit) ? digit : String(digitValue(digit))));

/** The numbers in a text that its original does not have. @param {string} text @param {string} original */
function addedNumbers(text, original) {
  const allowed = [...(asciiDigits(original).match(/\d+/g) ?? [])];
  return (asciiDigits(text).match(/\d+/g) ?? []).filter((number) => {
    const at = allowed.indexOf(number);
    if (at >= 0) allowed.splice(at, 1);
    return at < 0;
  });
}

/** @param {Target} target @param {readonly Part[]} source @returns {Complaint[]} */
function placeholderComplaints(target, source) {
  /** @param {readonly Part[]} parts */
  const indexes = (parts) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.index]));
  const wanted = indexes(source);
  const found = indexes(target.parts);
  /** @type {Complaint[]} */
  const complaints = [];
  for (const index of new Set(wanted)) {
    const count = found.filter((other) => other === index).length;
    if (count === 0) complaints.push({what: `the placeholder {${index}} is lost`, fix: `Copy <x id="${index}" …/> from the <source> to where its value belongs.`});
    if (count > 1) complaints.push({what: `the placeholder {${index}} stands ${count} times`, fix: 'Keep one.'});
  }
  if (found.some((index) => !wanted.includes(index))) complaints.push({what: 'has a placeholder that the English does not have', fix: 'Use exactly the <x/> elements of the <source>.'});
  if (target.strange.length) complaints.push({what: `has <${target.strange[0]}>`, fix: 'Use only text and the <x/> elements of the <source>.'});
  return complaints;
}

/** @param {string} text @returns {Complaint[]} */
function characterComplaints(text) {
  /** @type {Complaint[]} */
  const complaints = [];
  let depth = 0;
  for (const character of text.match(/[\u2066-\u2069]/g) ?? []) {
    depth += character === '\u2069' ? -1 : 1;
    if (depth < 0) break;
  }
  if (depth !== 0) complaints.push({what: 'has direction isolates (U+2066–U+2069) that do not pair', fix: 'Close each one with U+2069, or delete them.'});
  const hidden = /[\u200e\u200f\u061c\u202a-\u202e]|(?![\n\t])\p{Cc}|[\u2028\u2029\ufeff\ufffc\ufffd]/u.exec(text);
  if (hidden) {
    const code = `U+${/** @type {number} */ (hidden[0].codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')}`;
    complaints.push({what: `has the hidden or broken character ${code}`, fix: 'Delete it; where the direction of a word matters, use isolates (U+2068 … U+2069).'});
  }
  return complaints;
}

/** @param {string} text @param {string} english @returns {Complaint[]} */
function factComplaints(text, english) {
  // Numbers of a phone may be written apart, in any script.
  const phone = /\+?\d(?:[\s().\-\u2010-\u2015/]*\d){5,}/.exec(asciiDigits(text));
  if (phone && !asciiDigits(english).includes(phone[0])) return [{what: `looks as if it has a phone number (${phone[0]})`, fix: 'Delete it; phone numbers depend on the country and are filled in by the widget.'}];
  /** @type {Complaint[]} */
  const complaints = [];
  const numbers = addedNumbers(text, english);
  if (numbers.length) complaints.push({what: `has the number ${numbers.join(', ')}, which the English does not have`, fix: 'Use the placeholders <x/> for numbers, or write the word.'});
  const address = /\b(?:https?:|www\.|mailto:|tel:)\S*/i.exec(text);
  if (address && !english.includes(address[0])) complaints.push({what: `has the address ${address[0]}`, fix: 'Delete it; links are filled in by the widget.'});
  return complaints;
}

/** What readers type into the search is never shown: it may hold any words. @param {string} text @param {string} id @param {Language} language @returns {Complaint[]} */
const claimComplaints = (text, id, {tag, claimsIn}) =>
  /^faq\..*\.words$/.test(id) || !claimsIn ? [] : claimsIn(text, tag).map(({problem, instead}) => ({what: problem.replace(/\.$/, ''), fix: instead}));

/** What is wrong with a finished translation. @param {Unit} unit @param {Target} target @param {Message} message @param {Language} language */
function translationComplaints(unit, target, message, language) {
  const {tag, glossary} = language;
  const text = words(target.parts);
  const english = words(message.parts);
  const stray = /\{\d+\}/.exec(text);
  const complaints = [
    ...(stray ? [{what: `has ${stray[0]}, which stands for no value`, fix: 'Use exactly the <x/> elements of the <source>.'}] : []),
    ...placeholderComplaints(target, message.parts),
    ...characterComplaints(text),
    ...factComplaints(text, english),
    ...lengthComplaints(text, message.desc, tag),
    ...claimComplaints(text, unit.id, language),
    ...(unit.notes.some(({text}) => /^(?:hedge|term):/.test(text)) ? [] : glossaryComplaints(text, english, glossary)),
  ];
  /** @param {string} text */
  const edges = (text) => [/^\s*/, /\s*$/].map((edge) => edge.exec(text)?.[0]).join('|');
  if (edges(text) !== edges(english)) complaints.push({what: 'starts or ends with other spaces or line breaks than the English', fix: 'Make them the same.'});
  const letters = english.match(/\p{L}/gu)?.length ?? 0;
  const isEnglish = new Intl.Locale(tag).language === 'en';
  if (text === english && letters > 25 && !isEnglish && !unit.notes.some((note) => note.text.trim() === 'keep')) {
    complaints.push({what: 'is the English text', fix: 'Translate it, delete the <target>, or add <note>keep</note> if it has to stay English.'});
  }
  return complaints;
}

/** What is wrong with a unit. @param {Unit} unit @param {Message | undefined} message @param {Language} language @returns {Complaint[]} */
function unitComplaints(unit, message, language) {
  if (!message) return [{what: 'is not a text of the widgets', fix: `${UPDATE} It moves the translation to the obsolete ones.`}];
  if (!sameEnglish(unit, message, language.tag)) return [{what: 'the English has changed since', fix: `${UPDATE} Then translate what it marks.`}];
  const {target} = unit;
  if (!target) return [];
  if (!isKnownState(target.state)) return [{what: `has the unknown state “${target.state}”`, fix: 'Write state="translated", or delete the state.'}];
  if (isBlank(unit)) return [{what: 'has an empty translation', fix: 'Fill it in, or delete the <target>.'}];
  return isFinished(unit) ? translationComplaints(unit, target, message, language) : [];
}

/**
 * Everything that is wrong with a language. Without `complete`, texts that are not translated are one warning; with it, each is an error.
 * @param {Locale} locale @param {readonly Message[]} messages @param {{complete?: boolean, variant?: boolean, glossary?: Glossary | undefined, claimsIn?: ClaimsIn | undefined}} [options] @returns {Problem[]}
 */
export function checkLocale(locale, messages, {complete = false, variant = false, glossary, claimsIn} = {}) {
  if (locale.faults.length) return locale.faults;
  const {path, tag} = locale;
  const byId = new Map(messages.map((message) => [message.id, message]));
  const units = locale.units.filter((unit) => !unit.obsolete);
  /** @type {Problem[]} */
  const problems = units.flatMap((unit) =>
    unitComplaints(unit, byId.get(unit.id), {tag, glossary, claimsIn}).map((complaint) => ({path, line: unit.target?.line ?? unit.line, id: unit.id, level: /** @type {const} */ ('error'), ...complaint})),
  );
  const wrong = new Set(problems.map(({id}) => id));
  for (const unit of units) problems.push(...signComplaints(unit, byId.get(unit.id)).map((complaint) => ({path, line: unit.target?.line ?? unit.line, id: unit.id, level: /** @type {const} */ ('warning'), ...complaint})));
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const absent = messages.filter(({id}) => !unitById.has(id)).length;
  if (absent && !variant) problems.push({path, line: 1, level: complete ? 'error' : 'warning', what: `${absent} texts are not in the file yet`, fix: UPDATE});

  const open = {stale: 0, missing: 0};
  const needed = neededMessages(messages, tag, variant);
  for (const message of needed) {
    const unit = unitById.get(message.id);
    const how = unit && !wrong.has(unit.id) ? progress(unit, message, tag) : 'done';
    if (!unit || how === 'done') continue;
    const at = {path, line: unit.target?.line ?? unit.line, id: unit.id, level: complete ? /** @type {const} */ ('error') : /** @type {const} */ ('warning')};
    if (how === 'draft') problems.push({...at, what: `has a translation that is not shown, as its state is “${unit.target?.state}”`, fix: 'Write state="translated" when it is done.'});
    else if (complete) problems.push({...at, what: how === 'stale' ? 'the English has changed since' : 'is not translated', fix: 'Translate it and write state="translated".'});
    else open[how]++;
  }
  if (open.missing) problems.push({path, line: 1, level: 'warning', what: `${open.missing} of ${needed.length} texts are not translated`, fix: 'Until they are, they are shown in English.'});
  if (open.stale) problems.push({path, line: 1, level: 'warning', what: `${open.stale} texts have new English (state="${STALE}")`, fix: 'Until they are translated again, they are shown in English.'});
  return problems;
}
