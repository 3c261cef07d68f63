import {msg} from '@lit/localize';
import type {Topic} from '../types.js';

export const checks: Topic = {
  id: 'checks',
  heading: () =>
    msg('Checks, and the time after', {id: 'questions.topic-checks.heading', desc: 'Heading over questions to ask a clinic. At most 40 characters.'}),
  questions: [
    {
      id: 'checks-before',
      heading: () =>
        msg('What is checked before the first session?', {
          id: 'questions.checks-before.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('For example blood pressure, heart, liver, urine, pregnancy, substance use and other medicines.', {
            id: 'questions.checks-before.more',
            desc: 'Further questions under “What is checked before the first session?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions', 'SEC-before', 'SET-02'],
      refs: ['sanacora2017', 'cpsbc2020'],
    },
    {
      id: 'checks-during',
      heading: () =>
        msg('How am I watched during and after a session?', {
          id: 'questions.checks-during.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('When may I leave?', {
            id: 'questions.checks-during.more',
            desc: 'Further questions under “How am I watched during and after a session?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions', 'SEC-during', 'SEC-after'],
      refs: ['fda_spravato', 'sanacora2017'],
    },
    {
      id: 'checks-stop',
      heading: () =>
        msg('When do we decide whether it works, and when do we stop?', {
          id: 'questions.checks-stop.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('What is the plan for keeping it up? How are bladder, liver, memory and blood pressure checked over time?', {
            id: 'questions.checks-stop.more',
            desc: 'Further questions under “When do we decide whether it works, and when do we stop?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions', 'ONS-08', 'SAF-24', 'SAF-25', 'SAF-26'],
      refs: ['swainson2021', 'fda_ketalar', 'anderson2022', 'cotter2021'],
    },
    {
      id: 'checks-help',
      heading: () =>
        msg('Whom do I call at night or on the weekend?', {
          id: 'questions.checks-help.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [
        () =>
          msg('What happens if I have thoughts of suicide?', {
            id: 'questions.checks-help.more',
            desc: 'Further questions under “Whom do I call at night or on the weekend?”, or what belongs to it.',
          }),
      ],
      claims: ['SEC-questions', 'SUI-05', 'SAF-28'],
      refs: ['fda_spravato'],
    },
    {
      id: 'checks-team',
      heading: () =>
        msg('Do you work with my family doctor, therapist or psychiatrist?', {
          id: 'questions.checks-team.heading',
          desc: 'Question to ask a clinic; the reader can tick it and print it. At most 80 characters.',
        }),
      body: [],
      claims: ['SEC-questions'],
      refs: ['sanacora2017'],
    },
  ],
};
