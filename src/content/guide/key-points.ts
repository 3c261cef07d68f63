import {msg} from '@lit/localize';
import {named} from '../marks.js';
import type {Entry} from '../types.js';

/** The summing-up: harms and limits as large as benefits. */
export const keyPoints: Entry = {
  id: 'key-points',
  heading: () => msg('Key points', {id: 'guide.key-points.heading', desc: 'Heading of the summing-up of the guide. At most 40 characters.'}),
  body: [
    {
      list: [
        named(() =>
          msg('Ketamine or esketamine may ease depression within hours or days in some people. Many people are not helped.', {
            id: 'guide.key-points.1',
            desc: 'Guide, summing-up. Keep “may”, “some people” and the second sentence.',
          }),
        ),
        () =>
          msg('The effect of one dose usually fades within days to about two weeks. Symptoms often come back after treatment stops.', {
            id: 'guide.key-points.2',
            desc: 'Guide, summing-up.',
          }),
        () =>
          msg('Side effects are common. Some risks are serious. Long-term risks are not fully known.', {
            id: 'guide.key-points.3',
            desc: 'Guide, summing-up. Keep all three.',
          }),
        () =>
          msg('How sure the evidence is differs from condition to condition. For none is it strong. For most conditions other than depression it is weak.', {
            id: 'guide.key-points.4',
            desc: 'Guide, summing-up.',
          }),
        named(() =>
          msg('What is approved differs between ketamine and esketamine, and from country to country. Ask what applies to you.', {
            id: 'guide.key-points.5',
            desc: 'Guide, summing-up. “Approved” means by the medicines regulator.',
          }),
        ),
        () =>
          msg('There are other treatments. You can ask about them, take time, bring someone, and say no or stop.', {
            id: 'guide.key-points.6',
            desc: 'Guide, summing-up. No pressure.',
          }),
        () =>
          msg('This treatment is not emergency care. If you are in danger or have thoughts of suicide, get help now.', {
            id: 'guide.key-points.7',
            desc: 'Guide, summing-up. Use the words for suicide in the guide for translators.',
          }),
      ],
    },
  ],
  claims: ['ONS-01', 'ONS-02', 'ONS-09', 'NON-01', 'SAF-01', 'SAF-22', 'SAF-31', 'CON-06', 'CON-09', 'REG-status', 'SEC-alternatives', 'SUI-02', 'SUI-03'],
  refs: ['shiroma2020', 'daly2019', 'han2016', 'fedgchin2019', 'short2018', 'ferraro2025', 'nice_ng222', 'ema_smpc', 'fda_spravato'],
};
