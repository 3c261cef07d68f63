import {msg} from '@lit/localize';
import {checks} from './questions/checks.js';
import {fit} from './questions/fit.js';
import {matters} from './questions/matters.js';
import {money} from './questions/money.js';
import {people} from './questions/people.js';
import type {Block, Text, Topic} from './types.js';

/** What matters to the reader, and what to ask a clinic before a decision. Never scored: no answer to it says who should have treatment. */
export const questions: {readonly title: Text; readonly intro: readonly Block[]; readonly topics: readonly Topic[]} = {
  title: () =>
    msg('Questions to ask before you decide', {id: 'questions.title', desc: 'Title of the list of questions to ask a clinic. At most 60 characters.'}),
  intro: [
    () =>
      msg(
        'Take these to your appointment. Having another treatment can be the answer too. So can waiting with a date for a new look, but not in severe depression.',
        {
          id: 'questions.intro.1',
          desc: 'First words above the questions. No pressure toward treatment. Keep “not in severe depression”.',
        },
      ),
  ],
  topics: [matters, fit, people, checks, money],
};
