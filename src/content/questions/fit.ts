import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import type {Topic} from '../types.js';

export const fit: Topic = {
  id: 'fit',
  heading: () =>
    msg('My condition and my options', {id: 'questions.topic-fit.heading', desc: 'Heading over questions to ask a clinic. At most 40 characters.'}),
  questions: [
    {
      id: 'fit-diagnosis',
      heading: () =>
        msg('What is my diagnosis, and who made it?', {
          id: 'questions.fit-diagnosis.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('Which treatments usually come before this one for me?', {
            id: 'questions.fit-diagnosis.more',
            desc: 'Further questions under “What is my diagnosis, and who made it?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions', 'SEC-alternatives'],
      refs: ['nice_ng222', 'sanacora2017'],
    },
    {
      id: 'fit-approval',
      heading: () =>
        msg('Is this use approved here for my condition, or is it off-label?', {
          id: 'questions.fit-approval.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('What do studies show for people like me?', {
            id: 'questions.fit-approval.more',
            desc: 'Further questions under “Is this use approved here for my condition, or is it off-label?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions', 'REG-status'],
      refs: ['fda2023', 'ema_smpc'],
    },
    {
      id: 'fit-chances',
      heading: () =>
        msg('What are the chances that it helps, and that it does not?', {
          id: 'questions.fit-chances.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg(str`How often do side effects come up? Please give all numbers out of ${n(N.hundred)}.`, {
            id: 'questions.fit-chances.more',
            desc: 'Further questions under “What are the chances that it helps, and that it does not?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions'],
      refs: ['ipdas2013', 'ipdas2014'],
    },
  ],
};
