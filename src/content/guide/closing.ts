import {msg} from '@lit/localize';
import type {Entry} from '../types.js';

/** The parts in which the reader does something: ask, look up, get in touch. */
export const closing: readonly Entry[] = [
  {
    id: 'questions',
    heading: () => msg('What you can ask', {id: 'guide.questions.heading', desc: 'Heading of a part of the guide. At most 40 characters.'}),
    body: [
      () =>
        msg(
          'What matters differs from person to person: how fast you need a change, time, cost, not driving, side effects you could not accept, other treatments not tried yet. Good questions help you and the clinic decide together.',
          {
            id: 'guide.questions.1',
            desc: 'Guide: before the list of questions for the clinic.',
          },
        ),
    ],
    claims: ['SEC-questions'],
    refs: ['ipdas2013', 'ipdas2014'],
  },
  {
    id: 'faq',
    heading: () => msg('Questions and answers', {id: 'guide.faq.heading', desc: 'Heading of a part of the guide. At most 40 characters.'}),
    body: [],
    claims: ['SEC-questions'],
    refs: ['ipdas2013'],
  },
  {
    id: 'contact',
    heading: () => msg('Talk to the clinic', {id: 'guide.contact.heading', desc: 'Heading of the last part of the guide. At most 40 characters.'}),
    body: [],
    claims: ['SEC-questions'],
    refs: ['ipdas2013'],
  },
];
