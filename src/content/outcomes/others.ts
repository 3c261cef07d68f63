import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import {labels} from './labels.js';
import type {Outcome} from './types.js';

const ect = () =>
  msg('ECT (electroconvulsive therapy)', {id: 'outcomes.arm.ect', desc: 'Name of a group in a study, above its figure. At most 40 characters.'});
const infusions = () => msg('Ketamine infusions', {id: 'outcomes.arm.infusions', desc: 'Name of a group in a study, above its figure. At most 40 characters.'});

/** Injections, and the two studies beside ECT, which never stand alone. Brief 2.3. */
export const others: readonly Outcome[] = [
  {
    id: 'injection-remission',
    benefit: true,
    heading: () =>
      msg(str`After ${n(N.injectionWeeks)} weeks of injections: few or no symptoms`, {
        id: 'outcomes.injection-remission.heading',
        desc: 'Heading of a figure. The placeholder is a number of weeks. At most 70 characters.',
      }),
    comparisons: [
      {
        result: labels.few,
        arms: [
          {
            label: () =>
              msg('Ketamine injections under the skin', {
                id: 'outcomes.arm.injections',
                desc: 'Name of a group in a study, above its figure. At most 40 characters.',
              }),
            people: N.injectionRemission.value,
          },
          {label: labels.midazolam, people: N.injectionRemissionControl.value},
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who had ketamine injections under the skin, ${n(N.injectionRemission)} had few or no symptoms after ${n(N.injectionWeeks)} weeks. Of ${n(N.hundred)} who had midazolam, a calming medicine, it was ${n(N.injectionRemissionControl)}. So ${n(100 - N.injectionRemission.value)} of ${n(N.hundred)} with ketamine still had symptoms, and ${n(100 - N.injectionRemissionControl.value)} of ${n(N.hundred)} with midazolam.`,
            {
              id: 'outcomes.injection-remission.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, and weeks. Keep both groups, and those who still had symptoms.',
            },
          ),
        when: () =>
          msg(str`After a course of ${n(N.injectionWeeks)} weeks`, {
            id: 'outcomes.injection-remission.when',
            desc: 'After the label “When”. The placeholder is a number of weeks.',
          }),
        who: labels.resistantAnyAge,
        certainty: () =>
          msg('One study. The clinicians could raise the amount. With a lower set amount, there was no difference.', {
            id: 'outcomes.injection-remission.sure',
            desc: 'After the label “How sure”. Name no amount. Keep all of it.',
          }),
      },
    ],
    body: [labels.notForGood],
    claims: ['NUM-KADS'],
    refs: ['loo2023'],
  },
  {
    id: 'ect',
    benefit: true,
    heading: () => msg('Infusions or ECT: two studies that do not agree', {id: 'outcomes.ect.heading', desc: 'Heading of two figures. At most 70 characters.'}),
    comparisons: [
      {
        result: labels.halved,
        arms: [
          {label: infusions, people: N.ectOutKetamine.value},
          {label: ect, people: N.ectOutEct.value},
        ],
        sentence: () =>
          msg(
            str`The first study was of outpatients. Of ${n(N.hundred)} people who had ketamine infusions, ${n(N.ectOutKetamine)} had their symptoms at least halved after the first course. Of ${n(N.hundred)} who had ECT, it was ${n(N.ectOutEct)}. So ${n(100 - N.ectOutKetamine.value)} of ${n(N.hundred)} with ketamine did not get there, and ${n(100 - N.ectOutEct.value)} of ${n(N.hundred)} with ECT.`,
            {
              id: 'outcomes.ect.sentence-out',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred. Keep both groups, and those who did not get there.',
            },
          ),
        when: () => msg('After the first course', {id: 'outcomes.ect.when-out', desc: 'After the label “When”.'}),
        who: () =>
          msg(str`${n(N.ectPeople)} adults with depression that had not improved enough with other treatments, without psychosis`, {
            id: 'outcomes.ect.who-out',
            desc: 'After the label “Who took part”. The placeholder is a number of people.',
          }),
        certainty: labels.openLabel,
      },
      {
        result: labels.few,
        arms: [
          {label: infusions, people: N.ectInKetamine.value},
          {label: ect, people: N.ectInEct.value},
        ],
        sentence: () =>
          msg(
            str`The second study was of people in a hospital. Of ${n(N.hundred)} people who had ketamine infusions, ${n(N.ectInKetamine)} had few or no symptoms after the course. Of ${n(N.hundred)} who had ECT, it was ${n(N.ectInEct)}. So ${n(100 - N.ectInKetamine.value)} of ${n(N.hundred)} with ketamine still had symptoms, and ${n(100 - N.ectInEct.value)} of ${n(N.hundred)} with ECT.`,
            {
              id: 'outcomes.ect.sentence-in',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred. Keep both groups, and those who still had symptoms.',
            },
          ),
        when: () => msg('After the course', {id: 'outcomes.ect.when-in', desc: 'After the label “When”.'}),
        who: () => msg('People with depression who were in a hospital', {id: 'outcomes.ect.who-in', desc: 'After the label “Who took part”.'}),
        certainty: labels.openLabel,
      },
    ],
    body: [
      () =>
        msg('The two studies counted different things in different people. Look at both, or at neither.', {
          id: 'outcomes.ect.note',
          desc: 'Note under the two figures. Keep all of it.',
        }),
    ],
    claims: ['NUM-ECT-OUT', 'NUM-ECT-IN'],
    refs: ['anand2023', 'ekstrand2022'],
  },
];
