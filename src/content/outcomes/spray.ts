import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import {labels} from './labels.js';
import type {Outcome} from './types.js';

/** What was counted in studies of esketamine spray. Brief 2.3. */
export const spray: readonly Outcome[] = [
  {
    id: 'spray-response',
    benefit: true,
    heading: () =>
      msg(str`After ${n(N.sprayWeeks)} weeks of nasal spray: symptoms at least halved`, {
        id: 'outcomes.spray-response.heading',
        desc: 'Heading of a figure. The placeholder is a number of weeks. At most 70 characters.',
      }),
    comparisons: [
      {
        result: labels.halved,
        arms: [
          {label: labels.sprayAndPill, people: N.sprayResponse.value},
          {label: labels.dummyAndPill, people: N.sprayResponseControl.value},
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who had esketamine spray and a new antidepressant pill, ${n(N.sprayResponse)} had their symptoms at least halved after ${n(N.sprayWeeks)} weeks. Of ${n(N.hundred)} who had a dummy spray and a new pill, it was ${n(N.sprayResponseControl)}. So ${n(N.sprayNoResponse)} of ${n(N.hundred)} with the spray did not get there, and ${n(N.sprayNoResponseControl)} of ${n(N.hundred)} with the dummy spray.`,
            {
              id: 'outcomes.spray-response.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, and weeks. Keep both groups, and those who did not get there.',
            },
          ),
        when: labels.afterSprayWeeks,
        who: labels.resistantAdults,
        certainty: labels.bestStudy,
      },
    ],
    body: [labels.sprayOnly],
    claims: ['NUM-ESK-RESP', 'NON-01', 'CON-01'],
    refs: ['popova2019', 'katz2021'],
  },
  {
    id: 'spray-remission',
    benefit: true,
    heading: () =>
      msg(str`After ${n(N.sprayWeeks)} weeks of nasal spray: few or no symptoms`, {
        id: 'outcomes.spray-remission.heading',
        desc: 'Heading of a figure. The placeholder is a number of weeks. At most 70 characters.',
      }),
    comparisons: [
      {
        result: labels.few,
        arms: [
          {label: labels.sprayAndPill, people: N.sprayRemission.value},
          {label: labels.dummyAndPill, people: N.sprayRemissionControl.value},
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who had esketamine spray and a new antidepressant pill, ${n(N.sprayRemission)} had few or no symptoms after ${n(N.sprayWeeks)} weeks. Of ${n(N.hundred)} who had a dummy spray and a new pill, it was ${n(N.sprayRemissionControl)}. So ${n(100 - N.sprayRemission.value)} of ${n(N.hundred)} with the spray still had symptoms, and ${n(100 - N.sprayRemissionControl.value)} of ${n(N.hundred)} with the dummy spray.`,
            {
              id: 'outcomes.spray-remission.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, and weeks. Keep both groups, and those who still had symptoms.',
            },
          ),
        when: labels.afterSprayWeeks,
        who: labels.resistantAdults,
        certainty: labels.bestStudy,
      },
    ],
    body: [labels.notForGood, labels.sprayOnly],
    claims: ['NUM-ESK-REM', 'CON-01'],
    refs: ['popova2019', 'katz2021'],
  },
  {
    id: 'spray-response-fixed',
    benefit: true,
    heading: () =>
      msg(str`After ${n(N.sprayWeeks)} weeks of nasal spray, in another study: symptoms at least halved`, {
        id: 'outcomes.spray-response-fixed.heading',
        desc: 'Heading of a figure. The placeholder is a number of weeks. At most 90 characters.',
      }),
    comparisons: [
      {
        result: labels.halved,
        arms: [
          {
            label: () =>
              msg('Esketamine spray (higher amount) and a new pill', {
                id: 'outcomes.arm.spray-higher',
                desc: 'Name of a group in a study, above its figure: the group that had the higher of two set amounts. Name no amount. At most 60 characters.',
              }),
            people: N.fixedResponse.value,
          },
          {label: labels.dummyAndPill, people: N.fixedResponseControl.value},
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who had the higher of two set amounts of esketamine spray and a new antidepressant pill, ${n(N.fixedResponse)} had their symptoms at least halved after ${n(N.sprayWeeks)} weeks. Of ${n(N.hundred)} who had a dummy spray and a new pill, it was ${n(N.fixedResponseControl)}. So ${n(100 - N.fixedResponse.value)} of ${n(N.hundred)} with the spray did not get there, and ${n(100 - N.fixedResponseControl.value)} of ${n(N.hundred)} with the dummy spray.`,
            {
              id: 'outcomes.spray-response-fixed.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, and weeks. Name no amount. Keep both groups, and those who did not get there.',
            },
          ),
        when: labels.afterSprayWeeks,
        who: labels.resistantAdults,
        certainty: labels.missed,
      },
    ],
    body: [labels.sprayOnly],
    claims: ['NUM-ESK-T1'],
    refs: ['fedgchin2019', 'katz2021'],
  },
  {
    id: 'spray-response-older',
    benefit: true,
    heading: () =>
      msg(str`After ${n(N.sprayWeeks)} weeks of nasal spray, age ${n(N.olderAge)} and over: symptoms at least halved`, {
        id: 'outcomes.spray-response-older.heading',
        desc: 'Heading of a figure. Placeholders: weeks, and an age in years. At most 90 characters.',
      }),
    comparisons: [
      {
        result: labels.halved,
        arms: [
          {label: labels.sprayAndPill, people: N.olderResponse.value},
          {label: labels.dummyAndPill, people: N.olderResponseControl.value},
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people aged ${n(N.olderAge)} and over who had esketamine spray and a new antidepressant pill, ${n(N.olderResponse)} had their symptoms at least halved after ${n(N.sprayWeeks)} weeks. Of ${n(N.hundred)} who had a dummy spray and a new pill, it was ${n(N.olderResponseControl)}. So ${n(100 - N.olderResponse.value)} of ${n(N.hundred)} with the spray did not get there, and ${n(100 - N.olderResponseControl.value)} of ${n(N.hundred)} with the dummy spray.`,
            {
              id: 'outcomes.spray-response-older.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, an age, and weeks. Keep both groups, and those who did not get there.',
            },
          ),
        when: labels.afterSprayWeeks,
        who: () =>
          msg(str`Adults aged ${n(N.olderAge)} and over, in one study. Their depression had not improved enough with other treatments.`, {
            id: 'outcomes.spray-response-older.who',
            desc: 'After the label “Who took part”. The placeholder is an age in years.',
          }),
        certainty: labels.missed,
      },
    ],
    body: [labels.sprayOnly],
    claims: ['NUM-ESK-OLDER', 'NON-02'],
    refs: ['ochsross2020', 'katz2021'],
  },
  {
    id: 'spray-relapse',
    benefit: true,
    heading: () =>
      msg('Going on with nasal spray, or stopping: symptoms came back', {
        id: 'outcomes.spray-relapse.heading',
        desc: 'Heading of a figure about relapse. At most 70 characters.',
      }),
    comparisons: [
      {
        result: () =>
          msg('Symptoms came back', {
            id: 'outcomes.result.relapse',
            desc: 'Result that is counted, above a column and in the key of a chart: a relapse. At most 40 characters.',
          }),
        arms: [
          {
            label: () =>
              msg('Kept the esketamine spray', {id: 'outcomes.arm.kept', desc: 'Name of a group in a study, above its figure. At most 40 characters.'}),
            people: N.relapseKept.value,
          },
          {
            label: () =>
              msg('Changed to a dummy spray', {id: 'outcomes.arm.changed', desc: 'Name of a group in a study, above its figure. At most 40 characters.'}),
            people: N.relapseSwitched.value,
          },
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who kept the esketamine spray, symptoms came back in ${n(N.relapseKept)} (a relapse). Of ${n(N.hundred)} who changed to a dummy spray, they came back in ${n(N.relapseSwitched)}. They did not come back in ${n(100 - N.relapseKept.value)} of ${n(N.hundred)} who kept the spray, and in ${n(100 - N.relapseSwitched.value)} of ${n(N.hundred)} who changed. Both groups went on with a pill.`,
            {
              id: 'outcomes.spray-relapse.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred. Keep both groups, and both ways of counting.',
            },
          ),
        when: () =>
          msg('While the study went on', {id: 'outcomes.spray-relapse.when', desc: 'After the label “When”. There was no one day on which all were asked.'}),
        who: () =>
          msg('People with few or no symptoms for some time on esketamine spray and a pill, in one study', {
            id: 'outcomes.spray-relapse.who',
            desc: 'After the label “Who took part”.',
          }),
        certainty: () =>
          msg('Moderate certainty, and only for people who had already done very well.', {
            id: 'outcomes.spray-relapse.sure',
            desc: 'After the label “How sure”. Keep "only".',
          }),
      },
    ],
    body: [labels.sprayOnly],
    claims: ['NUM-ESK-RELAPSE', 'ONS-09'],
    refs: ['daly2019'],
  },
  {
    id: 'spray-quetiapine',
    benefit: true,
    heading: () =>
      msg(str`After ${n(N.quetiapineWeeks)} weeks of nasal spray or another medicine: few or no symptoms`, {
        id: 'outcomes.spray-quetiapine.heading',
        desc: 'Heading of a figure. The placeholder is a number of weeks. At most 90 characters.',
      }),
    comparisons: [
      {
        result: labels.few,
        arms: [
          {
            label: () =>
              msg('Esketamine spray and an antidepressant', {
                id: 'outcomes.arm.spray-antidepressant',
                desc: 'Name of a group in a study, above its figure. At most 45 characters.',
              }),
            people: N.quetiapineSpray.value,
          },
          {
            label: () =>
              msg('Quetiapine pill and an antidepressant', {
                id: 'outcomes.arm.quetiapine',
                desc: 'Name of a group in a study, above its figure. Quetiapine is a medicine. At most 45 characters.',
              }),
            people: N.quetiapine.value,
          },
        ],
        sentence: () =>
          msg(
            str`Of ${n(N.hundred)} people who had esketamine spray, ${n(N.quetiapineSpray)} had few or no symptoms after ${n(N.quetiapineWeeks)} weeks. Of ${n(N.hundred)} who had a quetiapine pill, it was ${n(N.quetiapine)}. All of them also took an antidepressant. So ${n(100 - N.quetiapineSpray.value)} of ${n(N.hundred)} with the spray still had symptoms, and ${n(100 - N.quetiapine.value)} of ${n(N.hundred)} with quetiapine.`,
            {
              id: 'outcomes.spray-quetiapine.sentence',
              desc: 'Says a figure in words. Placeholders: whole people of one hundred, and weeks. Keep both groups, and those who still had symptoms.',
            },
          ),
        when: () =>
          msg(str`After ${n(N.quetiapineWeeks)} weeks`, {
            id: 'outcomes.spray-quetiapine.when',
            desc: 'After the label “When”. The placeholder is a number of weeks.',
          }),
        who: labels.resistantAnyAge,
        certainty: labels.openLabel,
      },
    ],
    body: [labels.notForGood, labels.sprayOnly],
    claims: ['NUM-ESK-QUET'],
    refs: ['reif2023'],
  },
];
