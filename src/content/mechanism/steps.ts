import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {benefit} from '../marks.js';
import {N} from '../numbers.js';
import type {Step} from '../types.js';

/** The usual story in its usual order, MEC-10 to MEC-17. */
export const steps: readonly Step[] = [
  {
    id: 'nmda-block',
    heading: () =>
      msg('Ketamine blocks NMDA receptors', {
        id: 'mechanism.nmda-block.heading',
        desc: 'Heading of the first step. At most 60 characters. NMDA stays in Latin letters.',
      }),
    neutral: () =>
      msg('NMDA receptors are blocked for a short time', {
        id: 'mechanism.nmda-block.neutral',
        desc: 'Heading of the first step, where it may not name the medicine. At most 60 characters. NMDA stays in Latin letters.',
      }),
    body: [
      () =>
        msg(
          'Nerve cells signal to each other with chemical messengers such as glutamate. A messenger attaches to a receptor on the next cell. As a picture: a receptor is like a docking point.',
          {id: 'mechanism.nmda-block.1', desc: 'First step. Keep the words that mark the docking point as a picture.'},
        ),
      () =>
        msg(
          'Ketamine sits in the open channel of one glutamate receptor, the NMDA receptor. It blocks this receptor for a short time. The block fades over hours as the medicine leaves the body.',
          {id: 'mechanism.nmda-block.2', desc: 'First step. An established fact: "is", not "may".'},
        ),
      () =>
        msg(
          'That the block happens is well established. It is not known whether it is the whole cause of the change in mood. Other medicines that block NMDA receptors, such as memantine, have not shown the same lasting benefit.',
          {id: 'mechanism.nmda-block.3', desc: 'First step, how sure it is. Keep both halves: the block is established, its role as the whole cause is not.'},
        ),
    ],
    claims: ['MEC-04', 'MEC-10'],
    refs: ['zanosgould2018', 'disinhib2023', 'dean2021'],
    evidence: 'people',
    certainty: () =>
      msg('Block established, role contested', {id: 'mechanism.nmda-block.certainty', desc: 'Label: how sure the first step is. At most 40 characters.'}),
    when: () =>
      msg('Within minutes, fading over hours', {
        id: 'mechanism.nmda-block.when',
        desc: 'Label: when the first step happens after a dose. At most 40 characters.',
      }),
  },
  {
    id: 'brakes',
    heading: () =>
      msg('Calming nerve cells may go quiet', {id: 'mechanism.brakes.heading', desc: 'Heading of the second step. Keep "may". At most 60 characters.'}),
    body: [
      () =>
        msg('Some nerve cells calm other nerve cells. They use a messenger called GABA. As a picture: they work like brakes.', {
          id: 'mechanism.brakes.1',
          desc: 'Second step. Keep the words that mark the brakes as a picture. GABA stays in Latin letters.',
        }),
      () =>
        msg(
          'One theory is that low amounts of ketamine block these calming cells first. Activating cells are then thought to fire more. Researchers call this disinhibition.',
          {id: 'mechanism.brakes.2', desc: 'Second step. Keep "one theory" and "are thought to".'},
        ),
      () =>
        msg('Recordings from nerve cells in rats fit this theory. In people there are only indirect signs. It is one theory among several.', {
          id: 'mechanism.brakes.3',
          desc: 'Second step, how sure it is. Keep "only indirect signs" and "one theory among several".',
        }),
    ],
    claims: ['MEC-11'],
    refs: ['homayoun2007', 'zanosgould2018', 'disinhib2023'],
    evidence: 'animals',
    certainty: () => msg('Mainly animal research', {id: 'mechanism.brakes.certainty', desc: 'Label: how sure the second step is. At most 40 characters.'}),
    when: () => msg('Within minutes', {id: 'mechanism.brakes.when', desc: 'Label: when the second step happens after a dose. At most 40 characters.'}),
  },
  {
    id: 'glutamate',
    heading: () =>
      msg('Glutamate seems to rise for a short time', {
        id: 'mechanism.glutamate.heading',
        desc: 'Heading of the third step. Keep "seems to" and "for a short time". At most 60 characters.',
      }),
    body: [
      () =>
        msg('In rats, ketamine was followed by a short burst of glutamate in the front of the brain.', {
          id: 'mechanism.glutamate.1',
          desc: 'Third step. Keep "in rats".',
        }),
      () =>
        msg('Brain scans in people suggest more glutamate activity while ketamine goes into a vein (infusion). Scan studies do not all agree.', {
          id: 'mechanism.glutamate.2',
          desc: 'Third step. Keep "suggest" and the whole last sentence.',
        }),
    ],
    claims: ['MEC-12'],
    refs: ['moghaddam1997', 'abdallah2018mrs'],
    evidence: 'both',
    certainty: () =>
      msg('Mainly animals, some signs in people', {
        id: 'mechanism.glutamate.certainty',
        desc: 'Label: how sure the third step is. Short for: mainly animal research, with some signs in people. At most 40 characters.',
      }),
    when: () =>
      msg(str`Within minutes, up to about ${n(N.glutamateHours)} hours`, {
        id: 'mechanism.glutamate.when',
        desc: 'Label: when the third step happens after a dose. At most 40 characters.',
      }),
  },
  {
    id: 'ampa',
    heading: () =>
      msg('Glutamate is thought to act on AMPA receptors', {
        id: 'mechanism.ampa.heading',
        desc: 'Heading of the fourth step. Keep "is thought to". At most 60 characters. AMPA stays in Latin letters.',
      }),
    body: [
      () =>
        msg('The extra glutamate is thought to act on another kind of docking point, the AMPA receptor.', {
          id: 'mechanism.ampa.1',
          desc: 'Fourth step. Keep "is thought to". "Docking point" is the picture from the first step.',
        }),
      () =>
        msg('In animal studies, blocking AMPA receptors took away the antidepressant-like effect. This has not been tested directly in patients.', {
          id: 'mechanism.ampa.2',
          desc: 'Fourth step. Keep "in animal studies", "antidepressant-like" (the behavior of an animal is not human mood) and the last sentence.',
        }),
    ],
    claims: ['MEC-13'],
    refs: ['maeng2008', 'li2010'],
    evidence: 'animals',
    certainty: () => msg('Mainly animal research', {id: 'mechanism.ampa.certainty', desc: 'Label: how sure the fourth step is. At most 40 characters.'}),
    when: () => msg('Within minutes to hours', {id: 'mechanism.ampa.when', desc: 'Label: when the fourth step happens after a dose. At most 40 characters.'}),
  },
  {
    id: 'growth-signals',
    heading: () =>
      msg('Growth signals rise in animals', {
        id: 'mechanism.growth-signals.heading',
        desc: 'Heading of the fifth step. Keep "in animals". At most 60 characters.',
      }),
    body: [
      () =>
        msg('BDNF is a growth signal for nerve cells. It acts on a receptor called TrkB. In animals, these growth signals go up after ketamine.', {
          id: 'mechanism.growth-signals.1',
          desc: 'Fifth step. BDNF and TrkB stay in Latin letters. Keep "in animals".',
        }),
      () =>
        msg('In animals without BDNF, the antidepressant-like effect was lost. In lab work, several antidepressants attach to TrkB.', {
          id: 'mechanism.growth-signals.2',
          desc: 'Fifth step. Keep "in animals", "antidepressant-like" and "in lab work".',
        }),
      () =>
        msg('In people, blood tests for BDNF have given mixed results.', {
          id: 'mechanism.growth-signals.3',
          desc: 'Fifth step, what is known in people. Keep "mixed".',
        }),
    ],
    claims: ['MEC-14'],
    refs: ['autry2011', 'casarotto2021'],
    evidence: 'animals',
    certainty: () =>
      msg('Mainly animal research', {id: 'mechanism.growth-signals.certainty', desc: 'Label: how sure the fifth step is. At most 40 characters.'}),
    when: () =>
      msg('Minutes to hours, in animals', {
        id: 'mechanism.growth-signals.when',
        desc: 'Label: when the fifth step happens after a dose. Keep "in animals". At most 40 characters.',
      }),
  },
  {
    id: 'protein-building',
    heading: () =>
      msg('A pathway for building proteins may take part', {
        id: 'mechanism.protein-building.heading',
        desc: 'Heading of the sixth step. Keep "may". At most 60 characters.',
      }),
    body: [
      () =>
        msg(
          'Cells have a pathway that helps them build proteins. It is called mTOR. In rats, blocking mTOR also blocked the new connections and the change in behavior. Some labs could not repeat this result.',
          {id: 'mechanism.protein-building.1', desc: 'Sixth step. mTOR stays in Latin letters. Keep "in rats" and the whole last sentence.'},
        ),
      () =>
        msg(
          str`One study gave ${n(N.proteinTrialPeople)} patients a medicine that blocks mTOR (rapamycin). It did not weaken the effect of ketamine after ${n(N.proteinTrialHours)} hours. At ${n(N.proteinTrialWeeks)} weeks, more people had responded with the blocker than without it.`,
          {
            id: 'mechanism.protein-building.2',
            desc: 'Sixth step, what was seen in people. Placeholders: number of patients, hours, weeks. "Responded" means symptoms at least halved on a rating scale.',
          },
        ),
      () =>
        msg('So it is not known whether this step matters in people.', {
          id: 'mechanism.protein-building.3',
          desc: 'Sixth step, conclusion. Keep "it is not known".',
        }),
    ],
    claims: ['MEC-15'],
    refs: ['li2010', 'abdallah2020rapa'],
    evidence: 'animals',
    certainty: () =>
      msg('Mainly animal research, contested', {id: 'mechanism.protein-building.certainty', desc: 'Label: how sure the sixth step is. At most 40 characters.'}),
    when: () =>
      msg(str`About ${n(N.proteinMinutes)} minutes to hours, in animals`, {
        id: 'mechanism.protein-building.when',
        desc: 'Label: when the sixth step happens after a dose. Keep "in animals". At most 40 characters.',
      }),
  },
  {
    id: 'connections',
    heading: () =>
      msg('New connections were seen in animals', {
        id: 'mechanism.connections.heading',
        desc: 'Heading of the seventh step. Keep "in animals". At most 60 characters.',
      }),
    body: [
      () =>
        msg('Neuroplasticity means that connections in the brain can change. Plasticity is not good or bad by itself.', {
          id: 'mechanism.connections.1',
          desc: 'Seventh step. Keep both sentences; the second one is a required line.',
        }),
      () =>
        msg(
          'In rats and mice, nerve cells grow new contact points (spines) after ketamine. This was seen in the front of the brain. In mice, behavior changed before the new spines appeared. The spines mattered for keeping the effect.',
          {id: 'mechanism.connections.2', desc: 'Seventh step, what was seen in animals. Keep "in rats and mice" and "in mice".'},
        ),
      () =>
        msg(
          str`A brain-scan study in people did not clearly find new connections after ${n(N.scanHours)} hours. There was only a hint in people with low starting values, found by looking back at the data.`,
          {id: 'mechanism.connections.3', desc: 'Seventh step, what was seen in people. Placeholder: hours. Keep "did not clearly find" and "only a hint".'},
        ),
      () =>
        msg('Researchers think that new connections may be part of how ketamine works. It is not known whether they make talk therapy work better.', {
          id: 'mechanism.connections.4',
          desc: 'Seventh step, conclusion. Keep "may be part of" and "it is not known". Promise nothing about therapy.',
        }),
    ],
    claims: ['MEC-16', 'NON-09'],
    refs: ['li2010', 'modasava2019', 'holmes2022', 'kew2023'],
    evidence: 'animals',
    certainty: () =>
      msg('Looked for in people, not clearly shown', {
        id: 'mechanism.connections.certainty',
        desc: 'Label: how sure the seventh step is. At most 40 characters.',
      }),
    when: () =>
      msg(str`About ${n(N.spinesHoursFrom)} to ${n(N.spinesHoursTo)} hours, in animals`, {
        id: 'mechanism.connections.when',
        desc: 'Label: when the seventh step happens after a dose. Placeholders: from and to, in hours. Keep "in animals". At most 40 characters.',
      }),
  },
  {
    id: 'mood',
    drawsBenefit: true,
    heading: () =>
      msg('Mood gets better in some people', {
        id: 'mechanism.mood.heading',
        desc: 'Heading of the eighth and last step. Keep "some people". At most 60 characters.',
      }),
    body: [
      () =>
        msg(
          str`Some people notice less depression within hours. On average, the effect of one infusion is strongest after about ${n(N.strongestHours)} hours. The benefit of one dose usually fades within about ${n(N.fadeDaysFrom)} to ${n(N.fadeDaysTo)} days without more doses.`,
          {id: 'mechanism.mood.1', desc: 'Eighth step. Placeholders: hours, days from, days to. Keep "some people", "on average" and "usually".'},
        ),
      benefit(() =>
        msg(
          str`In ${n(N.responseTrials)} studies, ${n(N.responsePeople)} adults with depression had ketamine or a calming medicine (midazolam). After ${n(N.response24hHours)} hours, ${n(N.response24h)} of ${n(N.hundred)} people given ketamine had responded, and ${n(N.response24hControl)} of ${n(N.hundred)} given midazolam. With ketamine, ${n(N.noResponse24h)} of ${n(N.hundred)} had not responded.`,
          {
            id: 'mechanism.mood.2',
            desc: 'Eighth step, figures. Placeholders: number of studies, number of adults, hours, then people of one hundred. "Responded" is explained in the next paragraph. Never leave out one of the two groups.',
          },
        ),
      ),
      benefit(() =>
        msg(
          '“Responded” means that symptoms were at least halved on a rating scale. The evidence for these figures is of very low certainty. The real difference may be larger or smaller, or there may be none.',
          {id: 'mechanism.mood.3', desc: 'Eighth step, how sure the figures are. "Very low certainty" is a fixed grade used by Cochrane reviews.'},
        ),
      ),
      () =>
        msg('The change in mood, when it happens, lasts longer than ketamine stays in the body. Why it happens is not known.', {
          id: 'mechanism.mood.4',
          desc: 'Eighth step, conclusion. Keep "when it happens" and "is not known".',
        }),
    ],
    claims: ['MEC-03', 'MEC-05', 'MEC-17', 'ONS-01', 'ONS-02', 'NUM-IV-24H-RESP'],
    refs: ['shiroma2020', 'newport2015', 'abdallah2020rapa', 'dean2021', 'andrade2017', 'zanosgould2018'],
    evidence: 'people',
    certainty: () =>
      msg('Seen in some people, cause not known', {id: 'mechanism.mood.certainty', desc: 'Label: how sure the eighth step is. At most 40 characters.'}),
    when: () =>
      msg(str`Hours; strongest at about ${n(N.strongestHours)} hours`, {
        id: 'mechanism.mood.when',
        desc: 'Label: when the eighth step happens after a dose. Short for: within hours, on average strongest after about that many hours. At most 40 characters.',
      }),
  },
];
