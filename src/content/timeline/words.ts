import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import type {Block, Entry} from '../types.js';

/** What stands before the chart. The sources are those of `more`, too. */
export const lead: Entry = {
  id: 'timeline',
  heading: () =>
    msg('How soon it may help, and for how long', {
      id: 'timeline.title',
      desc: 'Title of the time chart. Keep "may". Name no medicine. At most 60 characters.',
    }),
  body: [
    () =>
      msg(
        str`After one dose of ketamine or esketamine, some people notice less depression within hours. On average, the effect of one infusion is strongest after about ${n(N.strongestHours)} hours. Without more doses, it fades within ${n(N.fadeDaysFrom)} to ${n(N.fadeDaysTo)} days in most people.`,
        {
          id: 'timeline.single.words',
          desc: 'Says the first row of the chart in words. Placeholders: hours, from and to in days. Keep "some", "on average" and "most".',
        },
      ),
    () =>
      msg(
        'The two rows come from different studies with different people. They cannot be compared directly. Sooner does not mean longer, or right for everyone.',
        {
          id: 'timeline.compare',
          desc: 'Stands directly above the chart with its two rows. Keep all of it.',
        },
      ),
  ],
  claims: ['ONS-01', 'ONS-02', 'ONS-07', 'ONS-11', 'ONS-13'],
  refs: ['shiroma2020', 'newport2015', 'abdallah2020rapa', 'fda_spravato', 'ema_smpc', 'swainson2021', 'nice_ng222', 'taylor2006', 'rush2006'],
};

/** What stands after the chart. */
export const more: readonly Block[] = [
  () =>
    msg(
      str`So doses are usually repeated. Esketamine spray is given twice a week for ${n(N.sprayFirstWeeks)} weeks, once a week in weeks ${n(N.spraySecondFrom)} to ${n(N.spraySecondTo)}, then once a week or every ${n(N.spraySeldomWeeks)} weeks. Infusions are often given ${n(N.dosesAWeekFrom)} to ${n(N.dosesAWeekTo)} times a week for ${n(N.infusionWeeksFrom)} to ${n(N.infusionWeeksTo)} weeks. How to go on with infusions after that is not agreed.`,
      {
        id: 'timeline.repeats.words',
        desc: 'Says how often doses are usually repeated. Placeholders: weeks; weeks from and to; weeks; times a week from and to; weeks from and to. Keep "often" and the last sentence.',
      },
    ),
  () =>
    msg(
      str`With usual antidepressant pills, a small change may show after ${n(N.pillChangeWeeksFrom)} to ${n(N.pillChangeWeeksTo)} weeks. Side effects often come first. If a pill is going to help, this usually shows within ${n(N.pillWeeks)} weeks; a fair try is often ${n(N.pillTrialWeeksFrom)} to ${n(N.pillTrialWeeksTo)} weeks. A pill that helps is usually taken for at least ${n(N.pillMonths)} months after recovery.`,
      {
        id: 'timeline.pills.words',
        desc: 'Says the second row of the chart in words. Placeholders: weeks from and to; weeks; weeks from and to; months. Keep "may", "usually" and "often".',
      },
    ),
];

export const sections: readonly (Entry & {readonly figures?: readonly Block[]})[] = [
  {
    id: 'not-everyone',
    heading: () => msg('Not everyone gets better', {id: 'timeline.not-everyone.heading', desc: 'Heading under the time chart. At most 50 characters.'}),
    body: [
      () =>
        msg('Many people notice too little change, or none.', {
          id: 'timeline.not-everyone.1',
          desc: 'Stands under the heading “Not everyone gets better”.',
        }),
    ],
    figures: [
      () =>
        msg(
          str`A response means that symptoms are at least halved. In one review of studies, ${n(N.responseDay1)} of ${n(N.hundred)} people given ketamine had a response after ${n(N.responseHours)} hours, and ${n(N.noResponseDay1)} of ${n(N.hundred)} had none. After ${n(N.responseDays)} days, ${n(N.responseDay7)} of ${n(N.hundred)} had a response, and ${n(N.noResponseDay7)} of ${n(N.hundred)} had none. For the comparison groups, we have no checked figures. Other reviews give other figures.`,
          {
            id: 'timeline.not-everyone.2',
            desc: 'Placeholders: whole people of one hundred, hours, days. Keep those with and without a response together.',
          },
        ),
      () =>
        msg(
          str`Some people get better without the medicine, too. In another set of studies, ${n(N.remissionWeek1)} of ${n(N.hundred)} people had few or no symptoms ${n(N.remissionWeek1Days)} days after ketamine. In the comparison groups, it was ${n(N.remissionWeek1Control)} of ${n(N.hundred)}.`,
          {id: 'timeline.not-everyone.3', desc: 'Placeholders: whole people of one hundred, days. Keep both groups.'},
        ),
    ],
    claims: ['ONS-04', 'ONS-05', 'NON-01'],
    refs: ['han2016', 'xu2016'],
  },
  {
    id: 'stopping',
    heading: () => msg('When doses stop', {id: 'timeline.stopping.heading', desc: 'Heading under the time chart. At most 50 characters.'}),
    body: [
      () =>
        msg('Symptoms often come back after treatment stops (a relapse).', {
          id: 'timeline.stopping.1',
          desc: 'Stands under the heading “When doses stop”. Keep "often".',
        }),
    ],
    figures: [
      () =>
        msg(
          str`One study was of people who had already done very well with esketamine spray and a pill. Symptoms came back in ${n(N.relapseKept)} of ${n(N.hundred)} people who kept the spray, and in ${n(N.relapseSwitched)} of ${n(N.hundred)} who changed to a dummy spray. Infusions may differ.`,
          {id: 'timeline.stopping.2', desc: 'Placeholders: whole people of one hundred. Keep both groups and the last sentence.'},
        ),
    ],
    claims: ['ONS-09'],
    refs: ['daly2019'],
  },
];
