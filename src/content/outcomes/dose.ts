import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import {labels} from './labels.js';
import type {Outcome} from './types.js';

/** What was counted after one dose of ketamine. Brief 2.3. */
export const dose: readonly Outcome[] = [
  {
    id: 'dose-response',
    benefit: true,
    heading: () =>
      msg('A day after one dose: symptoms at least halved', {id: 'outcomes.dose-response.heading', desc: 'Heading of a figure. At most 70 characters.'}),
    comparisons: [
      {
        result: labels.halved,
        arms: [
          {label: labels.infusion, people: N.response24h.value},
          {label: labels.midazolam, people: N.response24hControl.value},
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who had one ketamine infusion, ${n(N.response24h)} had their symptoms at least halved after ${n(N.response24hHours)} hours. Of ${n(N.hundred)} who had midazolam, a calming medicine, it was ${n(N.response24hControl)}. So ${n(100 - N.response24h.value)} of ${n(N.hundred)} with ketamine did not get there, and ${n(100 - N.response24hControl.value)} of ${n(N.hundred)} with midazolam.`,
            {
              id: 'outcomes.dose-response.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, and hours. Keep both groups, and those who did not get there.',
            },
          ),
        when: labels.afterDay,
        who: () =>
          msg(str`${n(N.responsePeople)} adults with depression, in ${n(N.responseTrials)} studies`, {
            id: 'outcomes.dose-response.who',
            desc: 'After the label “Who took part”. Placeholders: people, studies.',
          }),
        certainty: labels.veryLow,
      },
    ],
    body: [],
    claims: ['NUM-IV-24H-RESP'],
    refs: ['dean2021'],
  },
  {
    id: 'dose-remission',
    benefit: true,
    heading: () =>
      msg('A day after one dose: few or no symptoms', {id: 'outcomes.dose-remission.heading', desc: 'Heading of a figure. At most 70 characters.'}),
    comparisons: [
      {
        result: labels.few,
        arms: [
          {label: labels.infusion, people: N.remission24h.value},
          {label: labels.midazolam, people: N.remission24hControl.value},
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who had one ketamine infusion, ${n(N.remission24h)} had few or no symptoms after ${n(N.response24hHours)} hours. Of ${n(N.hundred)} who had midazolam, a calming medicine, it was ${n(N.remission24hControl)}. So ${n(100 - N.remission24h.value)} of ${n(N.hundred)} with ketamine still had symptoms, and ${n(100 - N.remission24hControl.value)} of ${n(N.hundred)} with midazolam.`,
            {
              id: 'outcomes.dose-remission.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, and hours. Keep both groups, and those who still had symptoms.',
            },
          ),
        when: labels.afterDay,
        who: () => msg('Adults with depression, in several studies', {id: 'outcomes.dose-remission.who', desc: 'After the label “Who took part”.'}),
        certainty: labels.low,
      },
    ],
    body: [labels.notForGood],
    claims: ['NUM-IV-24H-REM'],
    refs: ['dean2021'],
  },
  {
    id: 'dose-response-placebo',
    benefit: true,
    heading: () =>
      msg('A day after one dose, beside an inactive dummy: symptoms at least halved', {
        id: 'outcomes.dose-response-placebo.heading',
        desc: 'Heading of a figure. The dummy is a placebo. At most 90 characters.',
      }),
    comparisons: [
      {
        result: labels.halved,
        arms: [
          {label: labels.dose, people: N.placeboResponse24h.value},
          {
            label: () =>
              msg('An inactive dummy (placebo)', {
                id: 'outcomes.arm.placebo',
                desc: 'Name of a comparison group in a study, above its figure. At most 40 characters.',
              }),
            people: N.placeboResponse24hControl.value,
          },
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who had one dose of ketamine, ${n(N.placeboResponse24h)} had their symptoms at least halved after ${n(N.response24hHours)} hours. Of ${n(N.hundred)} who had a dummy (placebo), it was ${n(N.placeboResponse24hControl)}. So ${n(100 - N.placeboResponse24h.value)} of ${n(N.hundred)} with ketamine did not get there, and ${n(100 - N.placeboResponse24hControl.value)} of ${n(N.hundred)} with the dummy.`,
            {
              id: 'outcomes.dose-response-placebo.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, and hours. Keep both groups, and those who did not get there.',
            },
          ),
        when: labels.afterDay,
        who: () =>
          msg(str`${n(N.placeboPeople)} people, in ${n(N.placeboTrials)} studies`, {
            id: 'outcomes.dose-response-placebo.who',
            desc: 'After the label “Who took part”. Placeholders: people, studies.',
          }),
        certainty: () =>
          msg('Very low certainty. It was easy to guess who had ketamine, and that can make a difference look larger.', {
            id: 'outcomes.dose-response-placebo.sure',
            desc: 'After the label “How sure”. Keep all of it.',
          }),
      },
    ],
    body: [],
    claims: ['NUM-IV-24H-RESP-SAL', 'MEC-26'],
    refs: ['dean2021'],
  },
  {
    id: 'dose-remission-week',
    benefit: true,
    heading: () =>
      msg('A week after one dose: few or no symptoms', {id: 'outcomes.dose-remission-week.heading', desc: 'Heading of a figure. At most 70 characters.'}),
    comparisons: [
      {
        result: labels.few,
        arms: [
          {label: labels.dose, people: N.remissionWeek1.value},
          {
            label: () =>
              msg('Comparison groups', {
                id: 'outcomes.arm.comparison',
                desc: 'Name of the groups without ketamine, above their figure. At most 40 characters.',
              }),
            people: N.remissionWeek1Control.value,
          },
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who had one dose of ketamine, ${n(N.remissionWeek1)} had few or no symptoms after ${n(N.remissionWeek1Days)} days. Of ${n(N.hundred)} people in comparison groups, it was ${n(N.remissionWeek1Control)}. So ${n(100 - N.remissionWeek1.value)} of ${n(N.hundred)} with ketamine still had symptoms, and ${n(100 - N.remissionWeek1Control.value)} of ${n(N.hundred)} without. For most others, the benefit did not last as long.`,
            {
              id: 'outcomes.dose-remission-week.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, and days. Keep both groups, those who still had symptoms, and the last sentence.',
            },
          ),
        when: () =>
          msg(str`${n(N.remissionWeek1Days)} days after one dose`, {
            id: 'outcomes.dose-remission-week.when',
            desc: 'After the label “When”. The placeholder is a number of days.',
          }),
        who: () =>
          msg('People with depression, in several studies taken together', {id: 'outcomes.dose-remission-week.who', desc: 'After the label “Who took part”.'}),
        certainty: labels.low,
      },
    ],
    body: [labels.notForGood],
    claims: ['NUM-IV-7D-REM', 'ONS-05'],
    refs: ['xu2016'],
  },
];
