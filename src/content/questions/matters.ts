import {msg} from '@lit/localize';
import type {Topic} from '../types.js';

export const matters: Topic = {
  id: 'matters',
  heading: () =>
    msg('What matters to me', {
      id: 'questions.topic-matters.heading',
      desc: 'Heading over prompts that the reader ticks: what is important to them. At most 40 characters.',
    }),
  questions: [
    {
      id: 'matters-speed',
      heading: () =>
        msg('How soon I need a change', {
          id: 'questions.matters-speed.heading',
          desc: 'Prompt that the reader can tick: what matters to them. No full stop. At most 60 characters.',
        }),
      body: [],
      claims: ['SEC-values'],
      refs: ['ipdas2013', 'ipdas2014'],
    },
    {
      id: 'matters-visits',
      heading: () =>
        msg('How much time I can spend at the clinic', {
          id: 'questions.matters-visits.heading',
          desc: 'Prompt that the reader can tick: what matters to them. No full stop. At most 60 characters.',
        }),
      body: [],
      claims: ['SEC-values'],
      refs: ['ipdas2013', 'ipdas2014'],
    },
    {
      id: 'matters-driving',
      heading: () =>
        msg('Not being able to drive until the next day', {
          id: 'questions.matters-driving.heading',
          desc: 'Prompt that the reader can tick: what matters to them. No full stop. At most 60 characters.',
        }),
      body: [],
      claims: ['SEC-values'],
      refs: ['ipdas2013', 'ipdas2014'],
    },
    {
      id: 'matters-cost',
      heading: () =>
        msg('What it costs', {
          id: 'questions.matters-cost.heading',
          desc: 'Prompt that the reader can tick: what matters to them. No full stop. At most 60 characters.',
        }),
      body: [],
      claims: ['SEC-values'],
      refs: ['ipdas2013', 'ipdas2014'],
    },
    {
      id: 'matters-feelings',
      heading: () =>
        msg('Feeling altered or cut off during a session', {
          id: 'questions.matters-feelings.heading',
          desc: 'Prompt that the reader can tick: what matters to them. No full stop. At most 60 characters.',
        }),
      body: [],
      claims: ['SEC-values'],
      refs: ['ipdas2013', 'ipdas2014'],
    },
    {
      id: 'matters-effects',
      heading: () =>
        msg('Side effects that I could not accept', {
          id: 'questions.matters-effects.heading',
          desc: 'Prompt that the reader can tick: what matters to them. No full stop. At most 60 characters.',
        }),
      body: [],
      claims: ['SEC-values'],
      refs: ['ipdas2013', 'ipdas2014'],
    },
    {
      id: 'matters-others',
      heading: () =>
        msg('Other treatments that I have not tried yet', {
          id: 'questions.matters-others.heading',
          desc: 'Prompt that the reader can tick: what matters to them. No full stop. At most 60 characters.',
        }),
      body: [],
      claims: ['SEC-values'],
      refs: ['ipdas2013', 'ipdas2014'],
    },
    {
      id: 'matters-company',
      heading: () =>
        msg('Having someone with me', {
          id: 'questions.matters-company.heading',
          desc: 'Prompt that the reader can tick: what matters to them. No full stop. At most 60 characters.',
        }),
      body: [],
      claims: ['SEC-values'],
      refs: ['ipdas2013', 'ipdas2014'],
    },
  ],
};
