import {msg} from '@lit/localize';
import type {Topic} from '../types.js';

export const people: Topic = {
  id: 'people',
  heading: () =>
    msg('The medicine and the people', {id: 'questions.topic-people.heading', desc: 'Heading over questions to ask a clinic. At most 40 characters.'}),
  questions: [
    {
      id: 'people-medicine',
      heading: () =>
        msg('Which medicine is it, and how is it given?', {
          id: 'questions.people-medicine.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('What range of doses do you use? Who makes it? Is it a regulated product, or mixed by a pharmacy (compounded)?', {
            id: 'questions.people-medicine.more',
            desc: 'Further questions under “Which medicine is it, and how is it given?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions', 'REG-01', 'REG-02'],
      refs: ['fda2022', 'fda2023'],
    },
    {
      id: 'people-staff',
      heading: () =>
        msg('Who prescribes it, who gives it, and who stays with me?', {
          id: 'questions.people-staff.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('What are their licenses and training? Is someone there who is trained in breathing and emergency care?', {
            id: 'questions.people-staff.more',
            desc: 'Further questions under “Who prescribes it, who gives it, and who stays with me?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions', 'SET-01', 'SET-02'],
      refs: ['sanacora2017', 'cpsbc2020'],
    },
    {
      id: 'people-say',
      heading: () =>
        msg('Can I bring someone? Can I say stop?', {
          id: 'questions.people-say.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('What are your rules on touch, and on being alone with staff?', {
            id: 'questions.people-say.more',
            desc: 'Further questions under “Can I bring someone? Can I say stop?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions', 'SEC-during'],
      refs: ['sanacora2017'],
    },
  ],
};
