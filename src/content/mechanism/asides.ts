import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import type {Step} from '../types.js';

/** Explanations beside the usual story, MEC-20 to MEC-26. */
export const asides: readonly Step[] = [
  {
    id: 'other-explanations',
    heading: () =>
      msg('Other explanations that are being studied', {
        id: 'mechanism.other-explanations.heading',
        desc: 'Heading of a box beside the steps. At most 60 characters.',
      }),
    body: [
      () =>
        msg('Researchers also study other explanations. More than one of them may be true at the same time.', {
          id: 'mechanism.other-explanations.1',
          desc: 'First words of the box, before a list of explanations. Keep "may".',
        }),
      {
        list: [
          () =>
            msg(
              'Breakdown products: the body turns ketamine into other substances, such as hydroxynorketamine. In mice, they are thought to act without blocking NMDA receptors. Other researchers dispute this.',
              {id: 'mechanism.other-explanations.2a', desc: 'Item of a list of explanations. Keep "in mice", "are thought to" and the last sentence.'},
            ),
          () =>
            msg(
              'Receptors at rest: ketamine may block NMDA receptors while the cells are at rest. In mice, this is thought to start the building of proteins nearby.',
              {id: 'mechanism.other-explanations.2b', desc: 'Item of a list of explanations. Keep "may", "in mice" and "is thought to".'},
            ),
          () =>
            msg('Cells that adapt: after a block, nerve cells are thought to raise their own sensitivity. This is a theory (homeostatic plasticity).', {
              id: 'mechanism.other-explanations.2c',
              desc: 'Item of a list of explanations. Keep "are thought to" and "theory".',
            }),
          () =>
            msg('A small area deep in the brain: in rats and mice, ketamine may calm bursts of signals in the lateral habenula.', {
              id: 'mechanism.other-explanations.2d',
              desc: 'Item of a list of explanations. Keep "in rats and mice" and "may". "Lateral habenula" is the name of the area.',
            }),
          () =>
            msg(
              str`The opioid system: a medicine that blocks opioids (naltrexone) took away the effect on mood in a very small study. It did not take away the feeling of being cut off (dissociation). Only ${n(N.naltrexonePeople)} people finished the study, and it was stopped early. Another small set of patients did not show this. The idea is contested.`,
              {
                id: 'mechanism.other-explanations.2e',
                desc: 'Item of a list of explanations. Placeholder: number of people. Keep "very small", "stopped early" and "contested".',
              },
            ),
        ],
      },
    ],
    claims: ['MEC-05', 'MEC-20', 'MEC-21', 'MEC-22', 'MEC-23', 'MEC-24'],
    refs: ['zanosgould2018', 'disinhib2023', 'zanos2016', 'suzuki2017', 'autry2011', 'yang2018', 'williams2018', 'yoon2019'],
    evidence: 'idea',
    certainty: () =>
      msg('Theories, none of them settled', {
        id: 'mechanism.other-explanations.certainty',
        desc: 'Label: how sure these explanations are. At most 40 characters.',
      }),
    aside: true,
  },
  {
    id: 'expectation',
    heading: () =>
      msg('Expecting to feel better may play a part', {
        id: 'mechanism.expectation.heading',
        desc: 'Heading of a box beside the steps. Keep "may". At most 60 characters.',
      }),
    body: [
      () =>
        msg(
          'In most studies, people can feel that they were given ketamine. They then know which group they are in (unblinding). This can make the benefit look larger than it is.',
          {id: 'mechanism.expectation.1', desc: 'Box about expectation. Keep "in most studies" and "can".'},
        ),
      () =>
        msg(
          str`One trial gave ${n(N.maskedPeople)} people ketamine or a dummy treatment (placebo) under general anesthesia. Afterward, only ${n(N.maskedGuessed)} of ${n(N.hundred)} guessed their group right. After ${n(N.maskedDays)} day, ${n(N.maskedKetamine)} of ${n(N.hundred)} had responded with ketamine, and ${n(N.maskedPlacebo)} of ${n(N.hundred)} with placebo. Ketamine did no better than placebo.`,
          {
            id: 'mechanism.expectation.2',
            desc: 'Box about expectation, figures of one small trial. Placeholders: number of people in the trial, people of one hundred, days (the number one), people of one hundred in each group. Never leave out one of the two groups or the last sentence.',
          },
        ),
      () =>
        msg('So expectation may matter. Or the medicines for anesthesia may have changed the effect. One small trial cannot tell these apart.', {
          id: 'mechanism.expectation.3',
          desc: 'Box about expectation, conclusion. Keep both "may" and the last sentence.',
        }),
    ],
    claims: ['MEC-25', 'MEC-26'],
    refs: ['lii2023', 'dean2021', 'jelovac2025'],
    evidence: 'people',
    certainty: () =>
      msg('Known study limit; one small trial', {
        id: 'mechanism.expectation.certainty',
        desc: 'Label: how sure this is. Short for: an accepted limit of the studies, and one small trial. At most 40 characters.',
      }),
    aside: true,
  },
];
