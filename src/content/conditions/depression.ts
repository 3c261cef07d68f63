import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {benefit} from '../marks.js';
import {N} from '../numbers.js';
import type {Condition} from '../types.js';

export const depressionSpray: Condition = {
  id: 'depression-spray',
  byCountry: true,
  heading: () =>
    msg('Depression that other treatments have not eased enough: nasal spray', {
      id: 'conditions.depression-spray.heading',
      desc: 'Heading of a card. The condition comes first; no name of a medicine. At most 70 characters.',
    }),
  ratings: [
    {
      rating: 'moderate',
      of: () =>
        msg('short-term', {
          id: 'conditions.depression-spray.rating',
          desc: 'Stands after the rating, such as “Moderate evidence · short-term”: what the rating holds for. Lower case, no full stop.',
        }),
    },
  ],
  body: [
    () =>
      msg(
        'In several studies, chance decided who got the spray (esketamine) and who got a dummy spray. Most were short, and they do not all agree. The people in them had depression that had not improved enough after at least two treatments.',
        {id: 'conditions.depression-spray.why', desc: 'Card on a condition: why the evidence is rated so. Keep every limit.'},
      ),
  ],
  found: [
    () =>
      msg(
        'In one of the main studies, more people had a response with the spray than with a dummy spray. A response means losing at least half of the symptoms. Both groups also took a new antidepressant pill.',
        {id: 'conditions.depression-spray.for-1', desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit.'},
      ),
    benefit(() =>
      msg(
        str`After ${n(N.sprayWeeks)} weeks, ${n(N.sprayResponse)} of ${n(N.hundred)} had a response with the spray and ${n(N.sprayResponseControl)} of ${n(N.hundred)} with the dummy spray. So ${n(N.sprayNoResponse)} of ${n(N.hundred)} and ${n(N.sprayNoResponseControl)} of ${n(N.hundred)} did not.`,
        {
          id: 'conditions.depression-spray.figure-1',
          desc: 'Card on a condition: figures of benefit. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
    ),
    () =>
      msg('Some people had done well on the spray. Those who kept taking it relapsed less often than those who were switched to a dummy spray.', {
        id: 'conditions.depression-spray.for-2',
        desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit.',
      }),
    benefit(() =>
      msg(
        str`Of those in stable remission, ${n(N.relapseKept)} of ${n(N.hundred)} relapsed while they kept taking the spray. After the switch to a dummy spray it was ${n(N.relapseSwitched)} of ${n(N.hundred)}.`,
        {
          id: 'conditions.depression-spray.figure-2',
          desc: 'Card on a condition: figures of benefit. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
    ),
    () =>
      msg(
        str`One study tested the spray alone, without a pill. After ${n(N.sprayAloneWeeks)} weeks, more people had few or no symptoms (remission) than with a dummy spray.`,
        {
          id: 'conditions.depression-spray.for-3',
          desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. The placeholder is a number of weeks. Remission is not a cure.',
        },
      ),
    benefit(() =>
      msg(
        str`Another study compared the spray with a pill (quetiapine). Everyone also took an antidepressant. After ${n(N.quetiapineWeeks)} weeks, ${n(N.quetiapineSpray)} of ${n(N.hundred)} were in remission with the spray and ${n(N.quetiapine)} of ${n(N.hundred)} with quetiapine. People knew which treatment they got, and that can change results.`,
        {
          id: 'conditions.depression-spray.figure-3',
          desc: 'Card on a condition: figures of benefit. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text. Keep the last sentence.',
        },
      ),
    ),
  ],
  against: [
    () =>
      msg(
        str`A second main study missed its main goal, so the benefit is uncertain. After ${n(N.fixedSprayWeeks)} weeks, ${n(N.fixedSprayResponse)} of ${n(N.hundred)} had a response with the spray and ${n(N.fixedSprayResponseControl)} of ${n(N.hundred)} with the dummy spray.`,
        {
          id: 'conditions.depression-spray.against-1',
          desc: 'Card on a condition: what speaks against the use. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
    () =>
      msg(
        str`A third, with people aged ${n(N.olderAge)} and over, missed its main goal too. After ${n(N.olderResponseWeeks)} weeks it was ${n(N.olderResponse)} of ${n(N.hundred)} with the spray and ${n(N.olderResponseControl)} of ${n(N.hundred)} with the dummy spray.`,
        {
          id: 'conditions.depression-spray.against-2',
          desc: 'Card on a condition: what speaks against the use. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
    () =>
      msg('A study in Japan found no clear difference between the spray and a dummy spray.', {
        id: 'conditions.depression-spray.against-3',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    () =>
      msg(
        'Some researchers criticize how the studies were designed. They also ask how far the effects of stopping the spray (withdrawal) changed the results.',
        {id: 'conditions.depression-spray.against-4', desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.'},
      ),
    () =>
      msg('In England, the body that advises the health service (NICE) did not recommend the spray.', {
        id: 'conditions.depression-spray.against-5',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    () =>
      msg(
        str`Severe or serious side effects of the common kinds came up in ${n(N.severe)} of ${n(N.hundred)} people with the spray and in ${n(N.severeControl)} of ${n(N.hundred)} with a dummy spray, within ${n(N.severeWeeks)} weeks.`,
        {
          id: 'conditions.depression-spray.against-6',
          desc: 'Card on a condition: what speaks against the use. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
  ],
  claims: ['CON-01', 'NUM-ESK-RESP', 'NUM-ESK-T1', 'NUM-ESK-OLDER', 'NUM-ESK-QUET', 'NUM-ESK-MONO', 'NON-01', 'NON-02', 'ONS-09', 'SAF-08'],
  refs: ['popova2019', 'katz2021', 'daly2019', 'janik2025', 'reif2023', 'fedgchin2019', 'ochsross2020', 'takahashi2021', 'gastaldon2019', 'nice_ta854'],
};

export const depressionDrip: Condition = {
  id: 'depression-drip',
  byCountry: true,
  offLabel: true,
  heading: () =>
    msg('Depression that other treatments have not eased enough: drip or injection', {
      id: 'conditions.depression-drip.heading',
      desc: 'Heading of a card. The condition comes first; no name of a medicine. A drip is an infusion into a vein. At most 75 characters.',
    }),
  ratings: [
    {
      rating: 'low',
      of: () =>
        msg('short-term', {
          id: 'conditions.depression-drip.rating',
          desc: 'Stands after the rating, such as “Moderate evidence · short-term”: what the rating holds for. Lower case, no full stop.',
        }),
    },
  ],
  body: [
    () =>
      msg(
        'A large review rated how sure the results are as low or very low. The studies of ketamine were small and short. People could often tell that they had got it, and that can make a benefit look larger than it is.',
        {id: 'conditions.depression-drip.why', desc: 'Card on a condition: why the evidence is rated so. Keep every limit.'},
      ),
  ],
  found: [
    () =>
      msg(
        'In pooled studies, more people had few or no symptoms (remission) a day after one drip (infusion) of ketamine than after a calming medicine (midazolam).',
        {id: 'conditions.depression-drip.for-1', desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit.'},
      ),
    benefit(() =>
      msg(
        str`After ${n(N.dripRemissionHours)} hours, ${n(N.dripRemission)} of ${n(N.hundred)} were in remission with ketamine and ${n(N.dripRemissionControl)} of ${n(N.hundred)} with midazolam. So ${n(N.dripNoRemission)} of ${n(N.hundred)} and ${n(N.dripNoRemissionControl)} of ${n(N.hundred)} were not. This is of low certainty.`,
        {
          id: 'conditions.depression-drip.figure-1',
          desc: 'Card on a condition: figures of benefit. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text. Keep the last sentence.',
        },
      ),
    ),
    () =>
      msg('In one study of injections under the skin, the amount could be raised step by step. More people were in remission at the end than with midazolam.', {
        id: 'conditions.depression-drip.for-2',
        desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit.',
      }),
    benefit(() =>
      msg(
        str`After ${n(N.underSkinWeeks)} weeks of injections, ${n(N.underSkin)} of ${n(N.hundred)} were in remission with ketamine and ${n(N.underSkinControl)} of ${n(N.hundred)} with midazolam.`,
        {
          id: 'conditions.depression-drip.figure-2',
          desc: 'Card on a condition: figures of benefit. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
    ),
    () =>
      msg(
        'Two studies compared ketamine with electroconvulsive therapy (ECT), a treatment for severe depression. They do not agree. In the one with outpatients, ketamine was not clearly worse.',
        {
          id: 'conditions.depression-drip.for-3',
          desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. Keep “They do not agree”.',
        },
      ),
    benefit(() =>
      msg(
        str`One of them had ${n(N.ectOutPeople)} people, most of them outpatients. After the first course, ${n(N.ectOutKetamine)} of ${n(N.hundred)} had lost at least half of their symptoms (a response) with ketamine and ${n(N.ectOutEct)} of ${n(N.hundred)} with ECT. People knew which treatment they got.`,
        {
          id: 'conditions.depression-drip.figure-3',
          desc: 'Card on a condition: figures of benefit. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
    ),
  ],
  against: [
    () =>
      msg('The other ECT study, with people in the hospital, found it the other way round: more people were in remission after ECT than after ketamine.', {
        id: 'conditions.depression-drip.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    benefit(() =>
      msg(
        str`That study had ${n(N.ectInPeople)} people. After the course, ${n(N.ectInKetamine)} of ${n(N.hundred)} were in remission with ketamine and ${n(N.ectInEct)} of ${n(N.hundred)} with ECT. Of those in remission, depression was back within a year in ${n(N.ectRelapseKetamine)} of ${n(N.hundred)} after ketamine and in ${n(N.ectRelapseEct)} of ${n(N.hundred)} after ECT.`,
        {
          id: 'conditions.depression-drip.figure-4',
          desc: 'Card on a condition: figures, beside those of the other ECT study. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
    ),
    () =>
      msg(
        str`In a study of ${n(N.hospitalPeople)} people in the hospital, after up to ${n(N.hospitalDrips)} drips, ${n(N.hospitalResponse)} of ${n(N.hundred)} had a response with ketamine and ${n(N.hospitalResponseControl)} of ${n(N.hundred)} with midazolam. That difference may be chance.`,
        {
          id: 'conditions.depression-drip.against-2',
          desc: 'Card on a condition: what speaks against the use. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
    () =>
      msg(
        str`In a study of ${n(N.maskedPeople)} people, ketamine was given during anesthesia for surgery, so that they could not feel it. A day later, ${n(N.maskedKetamine)} of ${n(N.hundred)} had a response with ketamine and ${n(N.maskedPlacebo)} of ${n(N.hundred)} with a dummy drug: no clear difference.`,
        {
          id: 'conditions.depression-drip.against-3',
          desc: 'Card on a condition: what speaks against the use. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
        },
      ),
    () =>
      msg('In the injection study, a lower amount that stayed the same showed no difference from midazolam.', {
        id: 'conditions.depression-drip.against-4',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    () =>
      msg(str`Without more doses, symptoms typically come back within ${n(N.fadeDaysFrom)} to ${n(N.fadeDaysTo)} days after one dose.`, {
        id: 'conditions.depression-drip.against-5',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Placeholders are days.',
      }),
    () =>
      msg(
        str`In a study of ${n(N.infusionStudyPeople)} people, at least half felt strange, as if floating, or cut off from themselves (dissociation) during one drip. The risks of repeated use over a long time are poorly studied.`,
        {
          id: 'conditions.depression-drip.against-6',
          desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. The placeholder is a number of people.',
        },
      ),
  ],
  claims: ['CON-02', 'NUM-IV-24H-REM', 'NUM-KADS', 'NUM-ECT-OUT', 'NUM-ECT-IN', 'NON-04', 'MEC-25', 'MEC-26', 'ONS-02', 'ONS-10', 'SAF-03', 'SAF-31'],
  refs: ['dean2021', 'loo2023', 'anand2023', 'ekstrand2022', 'jelovac2025', 'lii2023', 'shiroma2020', 'abdallah2020rapa', 'acevedo2020', 'short2018'],
};
