import {msg} from '@lit/localize';
import type {Topic} from '../types.js';

export const money: Topic = {
  id: 'money',
  heading: () => msg('Cost and interests', {id: 'questions.topic-money.heading', desc: 'Heading over questions to ask a clinic. At most 40 characters.'}),
  questions: [
    {
      id: 'money-total',
      heading: () =>
        msg('What is the total cost?', {
          id: 'questions.money-total.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('What is not covered? Do I get money back if I stop early?', {
            id: 'questions.money-total.more',
            desc: 'Further questions under “What is the total cost?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions'],
      refs: ['ipdas2014'],
    },
    {
      id: 'money-interests',
      heading: () =>
        msg('Do you own the company that supplies the medicine, or does it pay you?', {
          id: 'questions.money-interests.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('How are my data used?', {
            id: 'questions.money-interests.more',
            desc: 'Further questions under “Do you own the company that supplies the medicine, or does it pay you?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions'],
      refs: ['ipdas2014', 'ipdas2021'],
    },
  ],
};
