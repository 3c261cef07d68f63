import {msg, str} from '@lit/localize';
import {n, type Figure} from '../../localization/format.js';
import {N} from '../numbers.js';

/** Words that several figures share. */
export const labels = {
  halved: () =>
    msg('Symptoms at least halved', {
      id: 'outcomes.result.halved',
      desc: 'Result that is counted, above a column and in the key of a chart: a response on a rating scale. At most 40 characters.',
    }),
  few: () =>
    msg('Few or no symptoms', {
      id: 'outcomes.result.few',
      desc: 'Result that is counted, above a column and in the key of a chart: remission on a rating scale. Not “healthy again”. At most 40 characters.',
    }),
  sprayAndPill: () =>
    msg('Esketamine spray and a new pill', {
      id: 'outcomes.arm.spray-pill',
      desc: 'Name of a group in a study, above its figure. The pill is an antidepressant. At most 40 characters.',
    }),
  dummyAndPill: () =>
    msg('Dummy spray and a new pill', {
      id: 'outcomes.arm.dummy-pill',
      desc: 'Name of a group in a study, above its figure. The pill is an antidepressant, the spray a placebo. At most 40 characters.',
    }),
  midazolam: () =>
    msg('Midazolam, a calming medicine', {
      id: 'outcomes.arm.midazolam',
      desc: 'Name of a comparison group in a study, above its figure. At most 40 characters.',
    }),
  infusion: () => msg('One ketamine infusion', {id: 'outcomes.arm.infusion', desc: 'Name of a group in a study, above its figure. At most 40 characters.'}),
  dose: () => msg('One dose of ketamine', {id: 'outcomes.arm.dose', desc: 'Name of a group in a study, above its figure. At most 40 characters.'}),
  afterDay: () =>
    msg(str`${n(N.response24hHours)} hours after one dose`, {
      id: 'outcomes.when.day',
      desc: 'After the label “When”. The placeholder is a number of hours. At most 60 characters.',
    }),
  afterSprayWeeks: () =>
    msg(str`After ${n(N.sprayWeeks)} weeks`, {id: 'outcomes.when.spray-weeks', desc: 'After the label “When”. The placeholder is a number of weeks.'}),
  within: (weeks: Figure) => () =>
    msg(str`Within ${n(weeks)} weeks`, {id: 'outcomes.when.within', desc: 'After the label “When”. The placeholder is a number of weeks.'}),
  resistantAdults: () =>
    msg(str`Adults aged ${n(N.effectsAgeFrom)} to ${n(N.effectsAgeTo)}, in one study. Their depression had not improved enough with other treatments.`, {
      id: 'outcomes.who.resistant',
      desc: 'After the label “Who took part”. The placeholders are ages in years.',
    }),
  resistantAnyAge: () =>
    msg('Adults whose depression had not improved enough with other treatments, in one study', {
      id: 'outcomes.who.resistant-any',
      desc: 'After the label “Who took part”.',
    }),
  bestStudy: () =>
    msg('Moderate certainty. This is the study with the best result; two sister studies missed their main goal.', {
      id: 'outcomes.sure.spray',
      desc: 'After the label “How sure”. Sister studies: of the same kind. Keep all of it.',
    }),
  veryLow: () =>
    msg('Very low certainty. The real difference may be larger or smaller, or there may be none.', {
      id: 'outcomes.sure.very-low',
      desc: 'After the label “How sure”: the lowest grade of certainty. Keep all of it.',
    }),
  low: () =>
    msg('Low certainty. The real difference may be larger or smaller.', {
      id: 'outcomes.sure.low',
      desc: 'After the label “How sure”: the second lowest grade of certainty. Keep all of it.',
    }),
  missed: () =>
    msg('The study missed its main goal, so the benefit is uncertain.', {id: 'outcomes.sure.missed', desc: 'After the label “How sure”. Keep all of it.'}),
  openLabel: () =>
    msg('Everyone knew which treatment they got. That can change results.', {id: 'outcomes.sure.open', desc: 'After the label “How sure”. Keep all of it.'}),
  sprayOnly: () =>
    msg('These figures are from studies of esketamine spray. Ketamine infusions may differ.', {
      id: 'outcomes.note.spray',
      desc: 'Note under a figure. Keep "may differ".',
    }),
  notForGood: () =>
    msg('Few or no symptoms at that time does not mean that the depression is gone for good.', {
      id: 'outcomes.note.few',
      desc: 'Note under a figure. Remission is not the same as being well for good.',
    }),
} as const;
