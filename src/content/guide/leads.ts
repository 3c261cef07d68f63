import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {named} from '../marks.js';
import {N} from '../numbers.js';
import type {Entry} from '../types.js';

/** The head of each part that another element goes on to tell. */
export const leads: readonly Entry[] = [
  {
    id: 'mechanism',
    named: true,
    heading: () => msg('How it may work', {id: 'guide.mechanism.heading', desc: 'Heading of a part of the guide. Keep “may”. At most 40 characters.'}),
    body: [
      () =>
        msg(
          'Ketamine blocks a docking point on nerve cells, the NMDA receptor, for a short time. That is well established. Whether this receptor plays the main part in the change of mood is not known. Other medicines that block it have not shown the same lasting benefit.',
          {
            id: 'guide.mechanism.1',
            desc: 'Guide: the part of the NMDA receptor. The block is established; its part in mood is not. “Docking point” is a neutral picture for a receptor.',
          },
        ),
      () =>
        msg(
          'Connections between nerve cells can change. This is called neuroplasticity. In animals, ketamine is followed by new connections, and researchers think this may be part of how it works. Scans in people have not clearly shown it so far. Such change is not good or bad by itself.',
          {id: 'guide.mechanism.2', desc: 'Guide: neuroplasticity. Keep “in animals”, “think this may be” and “have not clearly shown”. No word of repair.'},
        ),
    ],
    claims: ['MEC-05', 'MEC-10', 'MEC-16', 'MEC-17'],
    refs: ['zanosgould2018', 'dean2021', 'li2010', 'holmes2022'],
  },
  {
    id: 'timeline',
    heading: () => msg('How soon, and for how long', {id: 'guide.timeline.heading', desc: 'Heading of a part of the guide. At most 40 characters.'}),
    body: [
      () =>
        msg(
          str`Some people notice a change within hours. For most of them the effect of one dose fades within ${n(N.fadeDaysFrom)} to ${n(N.fadeDaysTo)} days. Usual antidepressants often need about ${n(N.pillWeeks)} weeks. Sooner does not mean stronger, longer, or right for everyone.`,
          {id: 'guide.timeline.1', desc: 'Guide: speed and its limits together. The placeholders are numbers of days, days and weeks. Keep the last sentence.'},
        ),
    ],
    claims: ['ONS-01', 'ONS-02', 'ONS-11', 'ONS-13'],
    refs: ['shiroma2020', 'abdallah2020rapa', 'nice_ng222'],
  },
  {
    id: 'figures',
    heading: () => msg('What studies found, in figures', {id: 'guide.figures.heading', desc: 'Heading of a part of the guide. At most 40 characters.'}),
    body: [
      () =>
        msg(
          str`The figures show ${n(N.hundred)} people like those in a study, with the treatment and without it. People in the group without it often got better too. No figure can say whether one person will be among those who get better.`,
          {id: 'guide.figures.1', desc: 'Guide: how to read the figures. The placeholder is one hundred.'},
        ),
    ],
    claims: ['NUM-ESK-RESP', 'NUM-IV-24H-RESP', 'NON-01'],
    refs: ['popova2019', 'katz2021', 'dean2021', 'han2016'],
  },
  {
    id: 'conditions',
    named: true,
    heading: () => msg('Depression and other conditions', {id: 'guide.conditions.heading', desc: 'Heading of a part of the guide. At most 40 characters.'}),
    body: [
      () =>
        msg(
          'Most studies are about depression. Ketamine has also been studied for post-traumatic stress, anxiety, long-term pain and substance use. For these the evidence is limited, mixed, or shows no clear benefit.',
          {id: 'guide.conditions.1', desc: 'Guide: other conditions. Keep “limited, mixed, or shows no clear benefit”.'},
        ),
      () =>
        msg('Substance use has two sides. It is being studied as a condition to treat. It also raises the risk that ketamine is misused.', {
          id: 'guide.conditions.2',
          desc: 'Guide: both sides of substance use. No blame. Use the words of the guide for translators.',
        }),
    ],
    claims: ['CON-06', 'CON-07', 'CON-09', 'CON-10', 'CON-11', 'CON-12', 'SAF-32'],
    refs: ['borgogna2024', 'abdallah2022', 'taylor2018', 'ferraro2025', 'jones2018', 'ema_smpc'],
  },
  {
    id: 'safety',
    heading: () => msg('Risks and care', {id: 'guide.safety.heading', desc: 'Heading of a part of the guide. At most 40 characters.'}),
    body: [
      () =>
        msg(
          'Health checks before, and trained staff watching during and after, lower some risks. They do not take them away. At home, nobody watches breathing, blood pressure or behavior. A license shows that someone is allowed to practice. It does not show that a treatment suits you.',
          {id: 'guide.safety.1', desc: 'Guide: supervision and its limits. “License” is permission to work as a health professional.'},
        ),
      named(() =>
        msg(
          'Ketamine can be misused, and people can become dependent on it. Mood may dip when the effect wears off. So a session should be one part of a plan of care: follow-up, other treatments, and what to do if you feel worse.',
          {id: 'guide.safety.2', desc: 'Guide: misuse, and the plan of care. Keep “may”.'},
        ),
      ),
    ],
    claims: ['SAF-23', 'SAF-31', 'SEC-after', 'SET-01', 'SET-02', 'SET-06', 'SET-07'],
    refs: ['sanacora2017', 'cpsbc2020', 'fda2023', 'morgan2012', 'fda_spravato'],
  },
];
