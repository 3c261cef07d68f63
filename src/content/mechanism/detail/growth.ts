import {msg, str} from '@lit/localize';
import {n} from '../../../localization/format.js';
import {benefit} from '../../marks.js';
import {N} from '../../numbers.js';
import type {Detail} from '../../types.js';

/** The detailed reading of the fifth to the seventh step: growth signals, proteins and new connections. */
export const growthDetails: Readonly<Record<string, Detail>> = {
  'growth-signals': {
    body: [
      () =>
        msg('BDNF is short for brain-derived neurotrophic factor. That both signals go up within minutes to hours was seen in animals.', {
          id: 'mechanism.growth-signals.detail-1',
          desc: 'Fifth step, detailed reading. Give the English name, or the local one where there is one. "Both signals" are BDNF and TrkB. Keep "in animals".',
        }),
      () =>
        msg('That several antidepressants attach to TrkB was seen in lab work, not in patients. If it matters, it does not belong to ketamine alone.', {
          id: 'mechanism.growth-signals.detail-2',
          desc: 'Fifth step, detailed reading. Keep "in lab work, not in patients" and "if it matters".',
        }),
      () =>
        msg('In people, studies have looked at BDNF in the blood. Their results do not agree. They do not show whether this step happens in the brain.', {
          id: 'mechanism.growth-signals.detail-3',
          desc: 'Fifth step, detailed reading, what is known in people. Keep all three sentences.',
        }),
    ],
    claims: ['MEC-14'],
    refs: ['autry2011', 'casarotto2021'],
  },
  'protein-building': {
    body: [
      () =>
        msg(
          'In rats, mTOR was blocked and ketamine was given. The rats did not grow the new contact points, and their behavior did not change as it does with ketamine alone. Some labs did the work again and did not see the same.',
          {
            id: 'mechanism.protein-building.detail-1',
            desc: 'Sixth step, detailed reading, animals. mTOR stays in Latin letters. Keep "in rats" and the last sentence.',
          },
        ),
      benefit(() =>
        msg(
          str`The study in people had ${n(N.proteinTrialPeople)} patients. After ${n(N.proteinTrialHours)} hours, the blocker had not weakened the effect. After ${n(N.proteinTrialWeeks)} weeks, ${n(N.proteinTrialResponse)} of ${n(N.hundred)} had responded with the blocker, and ${n(N.proteinTrialResponseControl)} of ${n(N.hundred)} without it. Few or no symptoms were left (remission) in ${n(N.proteinTrialRemission)} of ${n(N.hundred)} with the blocker, and in ${n(N.proteinTrialRemissionControl)} of ${n(N.hundred)} without it.`,
          {
            id: 'mechanism.protein-building.detail-2',
            desc: 'Sixth step, detailed reading, figures of one small study. Placeholders: patients, hours, weeks, then people of one hundred with and without the blocker, twice. Never leave out one of the two groups.',
          },
        ),
      ),
      benefit(() =>
        msg(
          'These shares come from very few people, so they are uncertain. They do not fit the idea that ketamine needs this pathway in people. One small study cannot settle it.',
          {id: 'mechanism.protein-building.detail-3', desc: 'Sixth step, detailed reading: how to read the figures. Keep all three sentences.'},
        ),
      ),
    ],
    claims: ['MEC-15'],
    refs: ['li2010', 'abdallah2020rapa'],
  },
  connections: {
    body: [
      () =>
        msg('In mice, behavior changed first, and the new spines came later. So the spines cannot have started the change. They mattered for keeping it.', {
          id: 'mechanism.connections.detail-1',
          desc: 'Seventh step, detailed reading, animals. Keep "in mice".',
        }),
      () =>
        msg(
          str`The brain-scan study in people (PET) used a tracer. It marks a protein that sits at the contact points of nerve cells. People with depression, people with post-traumatic stress disorder (PTSD) and healthy people took part. After ${n(N.scanHours)} hours, there was no measurable change in any of these groups.`,
          {
            id: 'mechanism.connections.detail-2',
            desc: 'Seventh step, detailed reading, the study in people. Placeholder: hours. Keep "no measurable change" and all three groups.',
          },
        ),
      () =>
        msg(
          'The hint in people with low starting values was found only afterward, by looking back at the data (post hoc). Such a finding can be chance. It would have to be tested anew.',
          {id: 'mechanism.connections.detail-3', desc: 'Seventh step, detailed reading, on the hint. Keep "only afterward" and "can be chance".'},
        ),
      () =>
        msg(
          'Talk therapy can be part of good care for depression. It has not been shown that adding it to ketamine makes treatment work better or for longer.',
          {id: 'mechanism.connections.detail-4', desc: 'Seventh step, detailed reading, on talk therapy. Keep "has not been shown". Promise nothing.'},
        ),
    ],
    claims: ['MEC-16', 'NON-09'],
    refs: ['modasava2019', 'holmes2022', 'kew2023', 'nice_ng222'],
  },
};
