import {msg, str} from '@lit/localize';
import {MARK} from '../localization/mark.js';

/** Words of the crisis help. The numbers come from `regions` and enter as placeholders; no translation can change one. */
export const crisis = {
  title: () => msg('If you need help now', {id: 'crisis.title', desc: 'Title of the crisis help. At most 40 characters.'}),
  danger: () => msg('If life is in danger now, call:', {id: 'crisis.danger', desc: 'Stands before the emergency number.'}),
  dangerAnywhere: () =>
    msg('If life is in danger now, call your local emergency number or go to the nearest emergency department.', {
      id: 'crisis.danger-anywhere',
      desc: 'Shown where the country is not known. Do not add a number.',
    }),
  numbersDiffer: () =>
    msg('Emergency numbers differ from country to country. If you do not know yours, ask anyone near you to call.', {
      id: 'crisis.numbers-differ',
      desc: 'Shown where the country is not known. Do not add a number.',
    }),
  stay: () =>
    msg(
      'If you are with someone in danger, stay with them if that is safe, and move away together from things that could cause harm. Tell someone you trust.',
      {
        id: 'crisis.stay',
        desc: 'For somebody who is with a person in danger.',
      },
    ),
  talk: () =>
    msg('If you have thoughts of suicide, or are in any crisis, you can talk to someone:', {
      id: 'crisis.talk',
      desc: 'Stands before the list of crisis lines. Use the words for suicide in the guide for translators.',
    }),
  noLine: () =>
    msg('We could not confirm a crisis line for this country. This directory lists helplines:', {
      id: 'crisis.no-line',
      desc: 'Stands before the link to a directory of helplines.',
    }),
  directory: () => msg(str`Other helplines, by country: ${MARK}`, {id: 'crisis.directory', desc: 'The placeholder is a link to a directory of helplines.'}),
  directoryPlain: () =>
    msg(str`Find a helpline in your country: ${MARK}`, {id: 'crisis.directory-plain', desc: 'The placeholder is a link to a directory of helplines.'}),

  all: () => msg('Emergency', {id: 'crisis.use.all', desc: 'What an emergency number is for: everything. One word, stands after the number.'}),
  ambulance: () => msg('Ambulance', {id: 'crisis.use.ambulance', desc: 'What an emergency number is for. Stands after the number.'}),
  police: () => msg('Police', {id: 'crisis.use.police', desc: 'What an emergency number is for. Stands after the number.'}),
  fire: () => msg('Fire and ambulance', {id: 'crisis.use.fire', desc: 'What an emergency number is for. Stands after the number.'}),
  textEmergency: () =>
    msg('Emergency by text, for people who are deaf or cannot speak', {
      id: 'crisis.use.text',
      desc: 'What an emergency number is for. Stands after the number.',
    }),
  rescue: () => msg('Rescue service', {id: 'crisis.use.rescue', desc: 'What an emergency number is for. Stands after the number.'}),
  textphone: () =>
    msg('Emergency by text telephone (TTY) only', {
      id: 'crisis.use.textphone',
      desc: 'What an emergency number is for: it works from a text telephone only. Stands after the number.',
    }),
  inPlaces: (use: string) =>
    msg(str`${use}, not in all places`, {
      id: 'crisis.use.partial',
      desc: 'The placeholder is what an emergency number is for, such as “Ambulance”; the number does not work in the whole country.',
    }),
  fromLandline: () => msg('from a landline', {id: 'crisis.from.landline', desc: 'Stands in brackets after a number that works from a landline.'}),
  fromMobile: () => msg('from a mobile phone', {id: 'crisis.from.mobile', desc: 'Stands in brackets after a number that works from a mobile phone.'}),
  mobile: () => msg('Emergency, from a mobile phone', {id: 'crisis.use.mobile', desc: 'What an emergency number is for. Stands after the number.'}),

  call: () => msg(str`Call ${MARK}`, {id: 'crisis.call', desc: 'The placeholder is a phone number.'}),
  callExtension: (extension: string) =>
    msg(str`Call ${MARK}, then choose ${extension}`, {
      id: 'crisis.call-extension',
      desc: 'The placeholders are a phone number and the extension to choose after it.',
    }),
  text: () => msg(str`Text ${MARK}`, {id: 'crisis.text', desc: 'The placeholder is a number for text messages (SMS).'}),
  textKeyword: (keyword: string) =>
    msg(str`Text ${keyword} to ${MARK}`, {
      id: 'crisis.text-keyword',
      desc: 'The placeholders are the word to send, which must not be translated, and the number for text messages.',
    }),
  whatsapp: () => msg(str`WhatsApp ${MARK}`, {id: 'crisis.whatsapp', desc: 'The placeholder is a number.'}),
  chat: () => msg(str`Chat at ${MARK}`, {id: 'crisis.chat', desc: 'The placeholder is the address of a website.'}),

  always: () => msg('Day and night', {id: 'crisis.hours.always', desc: 'Opening hours of a crisis line: all hours of all days. At most 24 characters.'}),
  between: (days: string, from: string, to: string) =>
    msg(str`${days}, ${from} to ${to}`, {id: 'crisis.hours.between', desc: 'Opening hours of a crisis line: the placeholders are days and two times of day.'}),
  daily: () => msg('Every day', {id: 'crisis.hours.daily', desc: 'Opening hours of a crisis line, before the times: on all days.'}),
  checkHours: () =>
    msg('Not always open; hours differ', {id: 'crisis.hours.check', desc: 'Opening hours of a crisis line that we cannot give. At most 40 characters.'}),
  languages: (list: string) =>
    msg(str`Languages: ${list}`, {id: 'crisis.languages', desc: 'The placeholder is a list of languages that the crisis line speaks.'}),
  seen: (date: string) =>
    msg(str`Seen at its source: ${date}`, {
      id: 'crisis.seen',
      desc: 'When the number was last seen on the page of the crisis line; the placeholder is a month and year.',
    }),
  notSeen: () =>
    msg('Not confirmed lately', {
      id: 'crisis.not-seen',
      desc: 'The number of this crisis line was not seen at its source in the last year. At most 40 characters.',
    }),

  briefDanger: () =>
    msg(str`In danger now? Call ${MARK}.`, {id: 'crisis.brief.danger', desc: 'Short line at the foot of a widget; the placeholder is the emergency number.'}),
  briefDangerAnywhere: () =>
    msg('In danger now? Call your local emergency number.', {
      id: 'crisis.brief.danger-anywhere',
      desc: 'Short line at the foot of a widget where the country is not known.',
    }),
  briefTalk: () =>
    msg(str`Thoughts of suicide? You can talk to someone: ${MARK}.`, {
      id: 'crisis.brief.talk',
      desc: 'Short line at the foot of a widget; the placeholder is one number, or the address of a directory of helplines, or both.',
    }),
} as const;

/** What an emergency number is for, by its use in the country data. */
export const uses = {
  all: crisis.all,
  ambulance: crisis.ambulance,
  'ambulance-fire': crisis.fire,
  rescue: crisis.rescue,
  police: crisis.police,
  mobile: crisis.mobile,
  text: crisis.textEmergency,
  textphone: crisis.textphone,
} as const;
