import {msg, str} from '@lit/localize';
import {n} from '../../../localization/format.js';
import {N} from '../../numbers.js';
import type {Detail} from '../../types.js';

/** The detailed reading of the first four steps: the block, the brakes, the messenger and its second receptor. */
export const receptorDetails: Readonly<Record<string, Detail>> = {
  'nmda-block': {
    body: [
      () =>
        msg(
          'The NMDA receptor is a docking point for glutamate on nerve cells. It has a channel that can open. Ketamine can sit in the channel while it is open.',
          {
            id: 'mechanism.nmda-block.detail-1',
            desc: 'First step, detailed reading: what the receptor is. "Docking point" is the picture from the first paragraph.',
          },
        ),
      () =>
        msg(
          'What has this receptor to do with mood? Two things suggest that it may play a part. Ketamine blocks it, and in studies the mood of some people gets better for a time. And in animals, the later steps of this story were seen after ketamine.',
          {
            id: 'mechanism.nmda-block.detail-2',
            desc: 'First step, detailed reading: what speaks for a part in mood. Keep "suggest", "may", "some people", "for a time" and "in animals".',
          },
        ),
      () =>
        msg(
          'Two things speak against the block as the whole cause. Memantine and lanicemine block this receptor too. They were tested in people with depression, and have not shown the same lasting benefit. And there are other explanations, which stand after the steps.',
          {
            id: 'mechanism.nmda-block.detail-3',
            desc: 'First step, detailed reading: what speaks against. Keep "the whole cause" and "have not shown". Memantine and lanicemine are names of medicines.',
          },
        ),
      () =>
        msg(
          str`About half of the ketamine is gone after ${n(N.halfLifeHoursFrom)} to ${n(N.halfLifeHoursTo)} hours (half-life). The liver breaks it down, mainly with two enzymes. The change in mood, when it happens, lasts longer. So the medicine in the body cannot explain it alone.`,
          {id: 'mechanism.nmda-block.detail-4', desc: 'First step, detailed reading. Placeholders: from and to, in hours. Keep "when it happens".'},
        ),
      () =>
        msg(
          'Ketamine was developed as a medicine for anesthesia and is still used for that. Studies in depression use lower amounts. Ketamine is a mix, half and half, of two mirror-image forms. One of them, esketamine, is sold as a nasal spray.',
          {id: 'mechanism.nmda-block.detail-5', desc: 'First step, detailed reading: what ketamine is. No amounts, no brand names.'},
        ),
    ],
    claims: ['MEC-01', 'MEC-02', 'MEC-03', 'MEC-05', 'MEC-10'],
    refs: ['sanacora2017', 'ema_smpc', 'andrade2017', 'dean2021', 'zanosgould2018'],
  },
  brakes: {
    body: [
      () =>
        msg(
          'The recordings come from the cortex of rats, the outer layer of the brain. When NMDA receptors were less active, two kinds of cells changed in opposite ways: calming cells (interneurons) and activating cells (pyramidal cells).',
          {id: 'mechanism.brakes.detail-1', desc: 'Second step, detailed reading. Keep "of rats". The words in brackets are the names of the cells.'},
        ),
      () =>
        msg('In people, the signs of this step are only indirect. That means that something else was measured, and this step was concluded from it.', {
          id: 'mechanism.brakes.detail-2',
          desc: 'Second step, detailed reading, what is known in people. Keep "only indirect".',
        }),
      () =>
        msg('Reviews name this theory beside others. More than one of them may be true at the same time.', {
          id: 'mechanism.brakes.detail-3',
          desc: 'Second step, detailed reading, conclusion. Keep "theory" and "may".',
        }),
    ],
    claims: ['MEC-05', 'MEC-11'],
    refs: ['homayoun2007', 'zanosgould2018', 'disinhib2023'],
  },
  glutamate: {
    body: [
      () =>
        msg('In rats, the messenger was measured through a very thin tube in the brain (microdialysis).', {
          id: 'mechanism.glutamate.detail-1',
          desc: 'Third step, detailed reading. Keep "in rats". The word in brackets is the name of the method.',
        }),
      () =>
        msg(
          'In people, a kind of brain scan was used that follows marked carbon into glutamate (magnetic resonance spectroscopy). During the infusion, it suggested that more glutamate was released and taken up again. Studies with such scans differ.',
          {id: 'mechanism.glutamate.detail-2', desc: 'Third step, detailed reading, what was seen in people. Keep "suggested" and the last sentence.'},
        ),
      () =>
        msg(
          str`The rise seems to last minutes, up to about ${n(N.glutamateHours)} hours. The effect on mood is strongest later: on average, about ${n(N.strongestHours)} hours after one infusion.`,
          {
            id: 'mechanism.glutamate.detail-3',
            desc: 'Third step, detailed reading, on time. Placeholders: hours, hours. Keep "seems to", "on average" and both "about".',
          },
        ),
    ],
    claims: ['MEC-12', 'ONS-01'],
    refs: ['moghaddam1997', 'abdallah2018mrs', 'shiroma2020', 'newport2015'],
  },
  ampa: {
    body: [
      () =>
        msg(
          'How was this tested? Rats or mice were given a substance that blocks AMPA receptors as well as ketamine. The change in behavior that is seen with ketamine alone did not come.',
          {id: 'mechanism.ampa.detail-1', desc: 'Fourth step, detailed reading: how it was tested. Keep "rats or mice".'},
        ),
      () =>
        msg('“Antidepressant-like” describes how an animal behaves in a test. An animal cannot say how it feels. So this is not the same as mood in people.', {
          id: 'mechanism.ampa.detail-2',
          desc: 'Fourth step, detailed reading: what a word of the step means.',
        }),
      () =>
        msg('No study has tested this step directly in patients. It is not known whether it is needed in people.', {
          id: 'mechanism.ampa.detail-3',
          desc: 'Fourth step, detailed reading, conclusion. Keep "directly" and "it is not known".',
        }),
    ],
    claims: ['MEC-13'],
    refs: ['maeng2008', 'li2010'],
  },
};
