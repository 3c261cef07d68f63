import {msg, str} from '@lit/localize';
import {n} from '../../../localization/format.js';
import {benefit} from '../../marks.js';
import {N} from '../../numbers.js';
import type {Detail} from '../../types.js';

/** The detailed reading of the last step, and of what stands beside the usual story. */
export const peopleDetails: Readonly<Record<string, Detail>> = {
  mood: {
    body: [
      benefit(() =>
        msg(
          str`The same review counted people with few or no symptoms left (remission). After ${n(N.response24hHours)} hours, it was ${n(N.remission24h)} of ${n(N.hundred)} given ketamine, and ${n(N.remission24hControl)} of ${n(N.hundred)} given midazolam. With ketamine, ${n(N.noRemission24h)} of ${n(N.hundred)} still had more symptoms than that. The evidence for these figures is of low certainty.`,
          {
            id: 'mechanism.mood.detail-1',
            desc: 'Eighth step, detailed reading, figures. Placeholders: hours, then people of one hundred. "Low certainty" is a fixed grade used by Cochrane reviews. Never leave out one of the two groups.',
          },
        ),
      ),
      () =>
        msg(
          str`In one trial, the benefit of one infusion faded little by little over about ${n(N.fadeTrialDaysFrom)} to ${n(N.fadeTrialDaysTo)} days. A change that comes early is not for that reason strong or long.`,
          {id: 'mechanism.mood.detail-2', desc: 'Eighth step, detailed reading, how long. Placeholders: days from, days to. Keep "in one trial".'},
        ),
      () =>
        msg(
          'In most trials, people can feel that they were given ketamine. This can make the benefit look larger than it is. More on this stands after the steps.',
          {
            id: 'mechanism.mood.detail-3',
            desc: 'Eighth step, detailed reading, a limit of the studies. Keep "in most trials" and "can".',
          },
        ),
      () =>
        msg('None of the steps above has been shown to be the cause of this change in people.', {
          id: 'mechanism.mood.detail-4',
          desc: 'Eighth step, detailed reading, conclusion. A required line.',
        }),
    ],
    claims: ['MEC-05', 'MEC-26', 'NUM-IV-24H-REM', 'ONS-02', 'ONS-13'],
    refs: ['dean2021', 'shiroma2020', 'zanosgould2018', 'disinhib2023'],
  },
  'other-explanations': {
    body: [
      () =>
        msg(
          'Breakdown products: one group saw an effect in mice without a block of NMDA receptors. Another group reported that such a product does act on NMDA receptors.',
          {
            id: 'mechanism.other-explanations.detail-1',
            desc: 'Box of other explanations, detailed reading. Keep "in mice" and "reported".',
          },
        ),
      () =>
        msg('Receptors at rest: the block is thought to act through a protein that controls how other proteins are made. This was studied in mice.', {
          id: 'mechanism.other-explanations.detail-2',
          desc: 'Box of other explanations, detailed reading. Keep "is thought to" and "in mice".',
        }),
      () =>
        msg(
          'The opioid system: this idea was tested in people, but in very small groups. The two reports point in different directions. So the question is open.',
          {id: 'mechanism.other-explanations.detail-3', desc: 'Box of other explanations, detailed reading. Keep "very small" and the last sentence.'},
        ),
      () =>
        msg('Reviews say that these ideas do not rule each other out. None of them has been shown to be the cause in people.', {
          id: 'mechanism.other-explanations.detail-4',
          desc: 'Box of other explanations, detailed reading, conclusion. Keep the last sentence.',
        }),
    ],
    claims: ['MEC-05', 'MEC-20', 'MEC-21', 'MEC-24'],
    refs: ['zanos2016', 'suzuki2017', 'autry2011', 'williams2018', 'yoon2019', 'zanosgould2018', 'disinhib2023'],
  },
  expectation: {
    body: [
      () =>
        msg('Under general anesthesia, people cannot feel what they are given. The trial was done in this way to hide it from them.', {
          id: 'mechanism.expectation.detail-1',
          desc: 'Box about expectation, detailed reading: why the trial used anesthesia.',
        }),
      benefit(() =>
        msg(
          str`Another trial treated ${n(N.hospitalTrialPeople)} people with depression in a hospital. They had up to ${n(N.hospitalTrialInfusions)} infusions, with ketamine or midazolam. Their scores for depression did not clearly differ. ${n(N.hospitalTrialResponse)} of ${n(N.hundred)} responded with ketamine, and ${n(N.hospitalTrialResponseControl)} of ${n(N.hundred)} with midazolam. This trial was small too, and most people guessed what they were given.`,
          {
            id: 'mechanism.expectation.detail-2',
            desc: 'Box about expectation, detailed reading, figures of a second trial. Placeholders: people in the trial, infusions, people of one hundred in each group. Keep "did not clearly differ", both groups and the last sentence.',
          },
        ),
      ),
    ],
    claims: ['CON-02', 'MEC-25', 'MEC-26'],
    refs: ['lii2023', 'jelovac2025'],
  },
};
