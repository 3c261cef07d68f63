import {msg} from '@lit/localize';
import {named} from '../marks.js';
import type {Entry} from '../types.js';

/** What research has not answered. Said as plainly as what is known. */
export const unknown: Entry = {
  id: 'unknown',
  heading: () => msg('What is not known yet', {id: 'guide.unknown.heading', desc: 'Heading of a part of the guide. At most 40 characters.'}),
  body: [
    {
      list: [
        () =>
          msg('Which change in the brain, if any single one, eases mood in people.', {
            id: 'guide.unknown.1',
            desc: 'Guide, list of open questions.',
          }),
        () =>
          msg(
            'How much of the benefit comes from expecting to get better. In most studies people could guess which medicine they had, because they felt it. That can make a benefit look larger.',
            {id: 'guide.unknown.2', desc: 'Guide, list of open questions: expectation, and guessing the group.'},
          ),
        named(() =>
          msg('How to keep a benefit, how often to repeat a session, and when to stop. For ketamine by drip there is no agreed plan for going on.', {
            id: 'guide.unknown.3',
            desc: 'Guide, list of open questions. “Drip” means an infusion into a vein.',
          }),
        ),
        named(() =>
          msg('What repeated doses do over years: to the bladder, the liver, memory, and the risk of dependence. For ketamine this is poorly studied.', {
            id: 'guide.unknown.4',
            desc: 'Guide, list of open questions: long-term risks.',
          }),
        ),
        () =>
          msg('Whether talking therapy makes it work better, or makes a benefit last longer. Some clinics combine the two.', {
            id: 'guide.unknown.5',
            desc: 'Guide, list of open questions: talking therapy.',
          }),
        () =>
          msg(
            'How well it works, and what it risks, in people whom most studies left out: with psychosis, with a substance use disorder, or during pregnancy.',
            {
              id: 'guide.unknown.6',
              desc: 'Guide, list of open questions: people left out of studies. Person-first words.',
            },
          ),
        () =>
          msg('Whether it prevents suicide. No study has shown that it does.', {
            id: 'guide.unknown.7',
            desc: 'Guide, list of open questions. Keep both sentences together.',
          }),
        () =>
          msg('Whether new forms and ways to give it, such as slow-release tablets, help, and at what risk. They are being studied.', {
            id: 'guide.unknown.8',
            desc: 'Guide, list of open questions: new forms. No advice on home use.',
          }),
      ],
    },
    () =>
      msg('Research goes on, and what is known may change. Ask the clinic what is new, and how sure it is.', {
        id: 'guide.unknown.9',
        desc: 'Guide, end of the part on what is not known.',
      }),
  ],
  claims: ['MEC-05', 'MEC-25', 'MEC-26', 'ONS-07', 'ONS-08', 'SAF-24', 'SAF-25', 'SAF-26', 'SAF-31', 'NON-03', 'NON-08', 'NON-09', 'SUI-02'],
  refs: ['zanosgould2018', 'dean2021', 'lii2023', 'swainson2021', 'short2018', 'kew2023', 'ema_smpc', 'glue2024'],
};
