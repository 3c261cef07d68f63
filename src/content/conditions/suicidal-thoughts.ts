import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {benefit} from '../marks.js';
import {N} from '../numbers.js';
import type {Condition} from '../types.js';

export const suicidalThoughtsSpray: Condition = {
  id: 'suicidal-thoughts-spray',
  crisis: true,
  byCountry: true,
  heading: () =>
    msg('Depression with thoughts of suicide: nasal spray', {
      id: 'conditions.suicidal-thoughts-spray.heading',
      desc: 'Heading of a card. The condition comes first; no name of a medicine. Say “thoughts of suicide”. At most 70 characters.',
    }),
  ratings: [
    {
      rating: 'moderate',
      of: () =>
        msg('for symptoms of depression, short-term', {
          id: 'conditions.suicidal-thoughts-spray.rating1',
          desc: 'Stands after the rating, such as “Moderate evidence · short-term”: what the rating holds for. Lower case, no full stop.',
        }),
    },
    {
      rating: 'none-clear',
      of: () =>
        msg('for suicide prevention', {
          id: 'conditions.suicidal-thoughts-spray.rating2',
          desc: 'Stands after the rating, such as “Moderate evidence · short-term”: what the rating holds for. Lower case, no full stop.',
        }),
    },
  ],
  body: [
    () =>
      msg(
        'Two studies gave the spray (esketamine) or a dummy spray to people with depression and acute thoughts of suicide. All of them were cared for in the hospital as well.',
        {id: 'conditions.suicidal-thoughts-spray.why', desc: 'Card on a condition: why the evidence is rated so. Keep every limit. Say “thoughts of suicide”.'},
      ),
  ],
  found: [
    () =>
      msg(str`In both studies, symptoms of depression had eased somewhat more after ${n(N.crisisHours)} hours with the spray than with the dummy spray.`, {
        id: 'conditions.suicidal-thoughts-spray.for-1',
        desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. The placeholder is a number of hours. Symptoms of depression, not thoughts of suicide.',
      }),
  ],
  against: [
    () =>
      msg('On the scale for thoughts of suicide, there was no difference between the spray and the dummy spray.', {
        id: 'conditions.suicidal-thoughts-spray.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Say “thoughts of suicide”.',
      }),
    () =>
      msg('The spray has not been shown to prevent suicide. It has not been shown to reduce thoughts of suicide or suicidal behavior.', {
        id: 'conditions.suicidal-thoughts-spray.against-2',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Say “thoughts of suicide”.',
      }),
    () =>
      msg('It does not replace hospital care where that is needed, even if someone feels better after a first dose.', {
        id: 'conditions.suicidal-thoughts-spray.against-3',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    () =>
      msg(
        str`In short studies, antidepressants raised the risk of thoughts of suicide and suicidal behavior in people aged ${n(N.youngAdultAge)} and younger. Everyone should be watched closely, most of all at the start and when the dose changes.`,
        {
          id: 'conditions.suicidal-thoughts-spray.against-4',
          desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Say “thoughts of suicide”. The placeholder is an age.',
        },
      ),
    () =>
      msg(
        str`${n(N.crisisPeople)} people had the spray and ${n(N.crisisPeopleControl)} the dummy spray. With the spray, ${n(N.crisisDizziness)} of ${n(N.hundred)} felt dizzy and ${n(N.crisisDissociation)} of ${n(N.hundred)} felt cut off from themselves (dissociation). With the dummy spray it was ${n(N.crisisDizzinessControl)} of ${n(N.hundred)} and ${n(N.crisisDissociationControl)} of ${n(N.hundred)}.`,
        {
          id: 'conditions.suicidal-thoughts-spray.against-5',
          desc: 'Card on a condition: what speaks against the use. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
  ],
  claims: ['CON-03', 'SUI-02', 'SUI-03', 'SUI-04', 'SEC-effects'],
  refs: ['fu2020', 'ionescu2021', 'canuso2021', 'ema_smpc', 'fda_spravato'],
};

export const suicidalThoughtsDrip: Condition = {
  id: 'suicidal-thoughts-drip',
  crisis: true,
  offLabel: true,
  heading: () =>
    msg('Thoughts of suicide: drip (infusion)', {
      id: 'conditions.suicidal-thoughts-drip.heading',
      desc: 'Heading of a card. The condition comes first; no name of a medicine. Say “thoughts of suicide”. At most 70 characters.',
    }),
  ratings: [
    {
      rating: 'low',
      of: () =>
        msg('for about a week', {
          id: 'conditions.suicidal-thoughts-drip.rating',
          desc: 'Stands after the rating, such as “Moderate evidence · short-term”: what the rating holds for. Lower case, no full stop.',
        }),
    },
  ],
  body: [
    () =>
      msg('The studies were small and short. They looked at thoughts of suicide, not at attempts or deaths. In some, people could tell what they had got.', {
        id: 'conditions.suicidal-thoughts-drip.why',
        desc: 'Card on a condition: why the evidence is rated so. Keep every limit. Say “thoughts of suicide”.',
      }),
  ],
  found: [
    () =>
      msg(
        str`In ${n(N.thoughtsStudies)} pooled studies with ${n(N.thoughtsPeople)} people, thoughts of suicide eased faster after one drip of ketamine than with a comparison. The difference lasted up to about a week.`,
        {
          id: 'conditions.suicidal-thoughts-drip.for-1',
          desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. Say “thoughts of suicide”. Placeholders: how many studies, how many people.',
        },
      ),
    () =>
      msg(
        str`In a hospital study of ${n(N.inpatientPeople)} people, two drips were compared with salt water. On day ${n(N.inpatientDays)}, more people with ketamine were free of these thoughts.`,
        {
          id: 'conditions.suicidal-thoughts-drip.for-2',
          desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. Say “thoughts of suicide”. Placeholders: how many people, which day.',
        },
      ),
    benefit(() =>
      msg(
        str`On day ${n(N.inpatientDays)}, ${n(N.inpatientFree)} of ${n(N.hundred)} were free of these thoughts with ketamine and ${n(N.inpatientFreeControl)} of ${n(N.hundred)} with salt water. So ${n(N.inpatientNotFree)} of ${n(N.hundred)} and ${n(N.inpatientNotFreeControl)} of ${n(N.hundred)} were not.`,
        {
          id: 'conditions.suicidal-thoughts-drip.figure-1',
          desc: 'Card on a condition: figures of benefit. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text. Say “thoughts of suicide”.',
        },
      ),
    ),
  ],
  against: [
    () =>
      msg('In that hospital study, the benefit was seen mainly in people with bipolar disorder. In people with depression, the difference was not clear.', {
        id: 'conditions.suicidal-thoughts-drip.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    () =>
      msg(str`After ${n(N.inpatientWeeks)} weeks, there was no clear difference between the groups any more.`, {
        id: 'conditions.suicidal-thoughts-drip.against-2',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. The placeholder is a number of weeks.',
      }),
    () =>
      msg('A study of repeated drips in outpatients with long-standing thoughts of suicide found no clear benefit.', {
        id: 'conditions.suicidal-thoughts-drip.against-3',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Say “thoughts of suicide”.',
      }),
    () =>
      msg('No study shows that ketamine prevents suicide. It does not replace hospital care where that is needed.', {
        id: 'conditions.suicidal-thoughts-drip.against-4',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Say “thoughts of suicide”.',
      }),
    () =>
      msg('The thoughts may come back when the effect wears off. Make a plan for that time with your doctor or clinic (a safety plan).', {
        id: 'conditions.suicidal-thoughts-drip.against-5',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Keep “may”.',
      }),
  ],
  claims: ['CON-04', 'SUI-01', 'SUI-02', 'SUI-03', 'SUI-05'],
  refs: ['wilkinson2018', 'abbar2022', 'ionescu2019', 'ema_smpc', 'fda_spravato'],
};
