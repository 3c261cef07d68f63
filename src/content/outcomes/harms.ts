import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import {effects} from '../safety/effects.js';
import type {Effect} from '../types.js';
import {labels} from './labels.js';
import type {Outcome} from './types.js';

const severe: Outcome = {
  id: 'severe',
  benefit: false,
  heading: () => msg('Side effects that were severe or serious', {id: 'outcomes.severe.heading', desc: 'Heading of a figure. At most 70 characters.'}),
  comparisons: [
    {
      result: () =>
        msg('Severe or serious side effects', {
          id: 'outcomes.result.severe',
          desc: 'Result that is counted, above a column and in the key of a chart. At most 40 characters.',
        }),
      arms: [
        {
          label: () => msg('Esketamine spray', {id: 'outcomes.arm.spray', desc: 'Name of a group in a study, above its figure. At most 40 characters.'}),
          people: N.severe.value,
        },
        {
          label: () =>
            msg('Dummy spray', {id: 'outcomes.arm.dummy', desc: 'Name of a comparison group in a study, above its figure: a placebo. At most 40 characters.'}),
          people: N.severeControl.value,
        },
      ],
      sentence: () =>
        msg(
          str`Of ${n(N.hundred)} people who had esketamine spray, ${n(N.severe)} had common side effects that were severe or serious within ${n(N.severeWeeks)} weeks. Of ${n(N.hundred)} who had a dummy spray, it was ${n(N.severeControl)}. So ${n(100 - N.severe.value)} of ${n(N.hundred)} with the spray had none of these, and ${n(100 - N.severeControl.value)} of ${n(N.hundred)} with the dummy spray.`,
          {
            id: 'outcomes.severe.sentence',
            desc: 'Says a figure in words. Placeholders: whole people of one hundred, and weeks. “None of these” means none that were severe or serious. Keep both groups.',
          },
        ),
      when: labels.within(N.severeWeeks),
      who: () =>
        msg('People in several studies of the spray taken together. Their depression had not improved enough with other treatments.', {
          id: 'outcomes.severe.who',
          desc: 'After the label “Who took part”.',
        }),
      certainty: () =>
        msg('These are reports from several studies taken together. Long-term risks are not fully known.', {
          id: 'outcomes.severe.sure',
          desc: 'After the label “How sure”. Keep all of it.',
        }),
    },
  ],
  body: [labels.sprayOnly],
  claims: ['NUM-HARM-SEVERE', 'SAF-31'],
  refs: ['katz2021'],
};

/** A side effect of the table in the safety card, as a figure of its own. */
const harm = ({id, label, treatment, comparator}: Effect & {id: string}): Outcome => ({
  id,
  benefit: false,
  heading: () =>
    msg(str`Side effect: ${label()}`, {id: 'outcomes.harm.heading', desc: 'Heading of a figure. The placeholder is a side effect, such as “Dizziness”.'}),
  comparisons: [
    {
      result: label,
      arms: [
        {label: labels.sprayAndPill, people: treatment},
        {label: labels.dummyAndPill, people: comparator},
      ],
      sentence: () =>
        msg(
          str`${label()}: ${n(treatment)} of ${n(N.hundred)} people with esketamine spray and a new pill reported it within ${n(N.effectsWeeks)} weeks. With a dummy spray and a new pill, ${n(comparator)} of ${n(N.hundred)} did. So ${n(100 - treatment)} of ${n(N.hundred)} with the spray did not report it, and ${n(100 - comparator)} of ${n(N.hundred)} with the dummy spray.`,
          {
            id: 'outcomes.harm.sentence',
            desc: 'Says a figure in words. Placeholders: a side effect, whole people of one hundred, and weeks. Keep both groups, and those who did not report it.',
          },
        ),
      when: labels.within(N.effectsWeeks),
      who: labels.resistantAdults,
      certainty: () =>
        msg('One study. People reported these side effects, and such reports count too few.', {
          id: 'outcomes.harm.sure',
          desc: 'After the label “How sure”. Keep "count too few".',
        }),
    },
  ],
  body: [labels.sprayOnly],
  claims: ['NUM-HARM-SET', 'SAF-01'],
  refs: ['fedgchin2019'],
});

/** Harms, the same size as benefits. Brief 2.3 and 4.1. */
export const harms: readonly Outcome[] = [severe, ...(effects.table?.rows ?? []).filter((row): row is Effect & {id: string} => row.id !== undefined).map(harm)];
