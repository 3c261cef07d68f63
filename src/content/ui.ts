import {msg, str} from '@lit/localize';
import {n} from '../localization/format.js';
import {MARK} from '../localization/mark.js';

/** Words of the widgets themselves: labels, controls, notices. Clinical words stand in the other files of this folder. */
export const ui = {
  faqTitle: () =>
    msg('Questions people ask about ketamine treatment', {id: 'ui.faq.title', desc: 'Title of the list of questions and answers. At most 60 characters.'}),
  showAll: () => msg('Show all answers', {id: 'ui.faq.show-all', desc: 'Button that opens every answer. At most 30 characters.'}),
  hideAll: () => msg('Hide all answers', {id: 'ui.faq.hide-all', desc: 'Button that closes every answer. At most 30 characters.'}),

  step: (step: number, total: number) =>
    msg(str`Step ${n(step)} of ${n(total)}`, {
      id: 'ui.steps.step',
      desc: 'Stands above the heading of a step; the placeholders are numbers. At most 24 characters.',
    }),
  beside: () =>
    msg('Beside the usual story', {id: 'ui.steps.beside', desc: 'Stands above the heading of an explanation that is not a step. At most 40 characters.'}),
  when: () => msg('When', {id: 'ui.steps.when', desc: 'Label before the time of a step, such as “When: within minutes”. One word.'}),
  howSure: () => msg('How sure', {id: 'ui.steps.how-sure', desc: 'Label before how certain a step is, such as “How sure: contested”. At most 20 characters.'}),
  seenInPeople: () => msg('Seen in people', {id: 'ui.evidence.people', desc: 'Tag of a step: shown in studies with people. At most 28 characters.'}),
  seenInAnimals: () =>
    msg('Seen in animals', {id: 'ui.evidence.animals', desc: 'Tag of a step: shown in studies with animals, not shown in people. At most 28 characters.'}),
  seenInBoth: () =>
    msg('Seen in animals, partly in people', {
      id: 'ui.evidence.both',
      desc: 'Tag of a step: clear in animals, with some support in people. At most 40 characters.',
    }),
  anIdea: () => msg('An idea, not settled', {id: 'ui.evidence.idea', desc: 'Tag of an explanation that is one idea among several. At most 28 characters.'}),

  ofHundred: (people: number) =>
    msg(str`${n(people)} of ${n(100)}`, {id: 'ui.table.of-hundred', desc: 'A figure in a table cell: so many of 100 people. Keep it short.'}),

  call: () => msg(str`Call ${MARK}`, {id: 'ui.contact.call', desc: 'Link that dials; the placeholder is a phone number.'}),
  text: () => msg(str`Text ${MARK}`, {id: 'ui.contact.text', desc: 'Link that opens a text message (SMS); the placeholder is a phone number.'}),
  email: () => msg(str`E-mail ${MARK}`, {id: 'ui.contact.email', desc: 'Link that opens an e-mail; the placeholder is an address.'}),
  book: () =>
    msg('Book a first talk', {id: 'ui.contact.book', desc: 'Link to the booking page of the clinic. It books a talk, not a treatment. At most 30 characters.'}),
  contactTitle: () => msg('Talk to the clinic', {id: 'ui.contact.title', desc: 'Title of the contact box. At most 40 characters.'}),
  contactTitleNamed: (name: string) =>
    msg(str`Talk to ${name}`, {id: 'ui.contact.title-named', desc: 'Title of the contact box; the placeholder is the name of the clinic.'}),
  contactIntro: () =>
    msg('You can ask questions before you decide anything. Other treatments may suit you better, and the clinic can talk about those too.', {
      id: 'ui.contact.intro',
      desc: 'First words of the contact box. No promise, no pressure.',
    }),
  replyTime: (time: string) =>
    msg(str`Usual reply time: ${time}`, {id: 'ui.contact.reply', desc: 'The placeholder is what the clinic wrote, such as “1 working day”.'}),
  hours: () => msg('Opening hours', {id: 'ui.contact.hours', desc: 'Label above the opening hours. At most 30 characters.'}),
  timesIn: (zone: string) => msg(str`Times in ${zone}`, {id: 'ui.contact.zone', desc: 'Under the opening hours; the placeholder is the name of a time zone.'}),
  noHealthDetails: () =>
    msg('Please leave out health details when you text or e-mail. These messages are not private enough, and it may take time until somebody sees them.', {
      id: 'ui.contact.private',
      desc: 'Note under the ways to write to the clinic.',
    }),

  notAdvice: () =>
    msg('This is general information. It is not medical advice and does not replace a talk with a clinician who knows you.', {
      id: 'ui.foot.not-advice',
      desc: 'Line at the foot of every widget.',
    }),
  resultsDiffer: () =>
    msg('Results differ from person to person. It may not help.', {id: 'ui.foot.results', desc: 'Line at the foot of widgets that speak of effects.'}),
  notReviewed: () =>
    msg('This text has not been reviewed by a clinician yet.', {
      id: 'ui.foot.not-reviewed',
      desc: 'Line at the foot while the clinic has not named a reviewer.',
    }),
  reviewedBy: (name: string, date: string) =>
    msg(str`Reviewed for this clinic by ${name}, ${date}.`, {
      id: 'ui.foot.reviewed',
      desc: 'Line at the foot: the placeholders are the name and role of the reviewer, and a date.',
    }),
  draftTranslation: () =>
    msg('This translation is a draft. No clinician has reviewed it yet.', {
      id: 'ui.foot.draft',
      desc: 'Line at the foot of every widget in a language other than English.',
    }),
  inEnglish: () =>
    msg('Not all of this part has been translated yet, so it is in English.', {
      id: 'ui.item.in-english',
      desc: 'Stands in a part on safety or crisis help that is shown in English as a whole, as some of it has no translation.',
    }),
  sourcesChecked: (date: string) => msg(str`Sources read: ${date}.`, {id: 'ui.foot.checked', desc: 'Line at the foot; the placeholder is a month and year.'}),
  interest: (clinic: string) =>
    msg(str`Shown by ${clinic}. The clinic offers this treatment and is paid for it.`, {
      id: 'ui.foot.interest',
      desc: 'Line at the foot; the placeholder is the name of the clinic.',
    }),
  sources: (count: number) => msg(str`Sources (${n(count)})`, {id: 'ui.foot.sources', desc: 'Opens the list of sources; the placeholder is how many.'}),
  sourcesOfItem: () => msg('Sources:', {id: 'ui.item.sources', desc: 'Label before short names of studies, at the end of an answer.'}),
} as const;
