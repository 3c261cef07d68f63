import {msg, str} from '@lit/localize';
import {currentLocale} from '../../localization/current.js';
import {n} from '../../localization/format.js';

/** A text for each plural category that some language has; English needs two of them. */
const found: Readonly<Record<Intl.LDMLPluralRule, (count: string) => string>> = {
  zero: (count) => msg(str`${count} questions found`, {id: 'ui.faq.found.zero', desc: 'Result of a search; plural category “zero”. At most 40 characters.'}),
  one: (count) => msg(str`${count} question found`, {id: 'ui.faq.found.one', desc: 'Result of a search; plural category “one”. At most 40 characters.'}),
  two: (count) => msg(str`${count} questions found`, {id: 'ui.faq.found.two', desc: 'Result of a search; plural category “two”. At most 40 characters.'}),
  few: (count) => msg(str`${count} questions found`, {id: 'ui.faq.found.few', desc: 'Result of a search; plural category “few”. At most 40 characters.'}),
  many: (count) => msg(str`${count} questions found`, {id: 'ui.faq.found.many', desc: 'Result of a search; plural category “many”. At most 40 characters.'}),
  other: (count) => msg(str`${count} questions found`, {id: 'ui.faq.found.other', desc: 'Result of a search; plural category “other”. At most 40 characters.'}),
};

/** Words of the controls of the questions and answers. */
export const faqControls = {
  search: () => msg('Search these questions', {id: 'ui.faq.search', desc: 'Label of the search field above the questions. At most 40 characters.'}),
  found: (count: number) => found[new Intl.PluralRules(currentLocale()).select(count)](n(count)),
  none: () =>
    msg('No question here holds these words. Please try another word, or ask the clinic.', {
      id: 'ui.faq.none',
      desc: 'Where a search finds nothing. Kind; no blame for the words that were typed.',
    }),
  clear: () => msg('Show all questions', {id: 'ui.faq.clear', desc: 'Button that ends the search and the choice of a topic. At most 30 characters.'}),
  topics: () => msg('Topics', {id: 'ui.faq.topics', desc: 'Spoken name of a group of buttons, one for each topic of the questions. One or two words.'}),
  allTopics: () =>
    msg('All', {id: 'ui.faq.topics-all', desc: 'Button that shows the questions of all topics; stands before the names of the topics. One word.'}),
  star: () =>
    msg('Put on my list to print', {id: 'ui.faq.star', desc: 'Button under an open answer: a reader marks it for a list to print. At most 34 characters.'}),
  copyLink: () => msg('Copy link to this answer', {id: 'ui.faq.copy', desc: 'Button under an open answer. At most 36 characters.'}),
  copied: () => msg('Link copied', {id: 'ui.faq.copied', desc: 'Seen and spoken after a link was copied. At most 30 characters.'}),
  thisLink: () => msg('Link to this answer', {id: 'ui.faq.link', desc: 'Label of a field to copy a link from by hand. At most 36 characters.'}),
  reviewed: (day: string) =>
    msg(str`Reviewed: ${day}.`, {id: 'ui.faq.reviewed', desc: 'Under an answer; the placeholder is the day on which it was reviewed.'}),
} as const;
