import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import type {Entry} from '../types.js';

/** Stands last, without a rating. */
export const limits: Entry = {
  id: 'limits',
  heading: () =>
    msg('What holds for every use', {id: 'conditions.limits.heading', desc: 'Heading of the last card, after those on conditions. At most 60 characters.'}),
  body: [
    () =>
      msg(
        str`Many people are not helped. In pooled studies of depression, ${n(N.noResponseDay1)} of ${n(N.hundred)} had no response a day after one dose, and about ${n(N.noResponseDay7)} of ${n(N.hundred)} had none after a week.`,
        {id: 'conditions.limits.1', desc: 'Last card on conditions, paragraph. Placeholders are whole people of one hundred. Keep “about”.'},
      ),
    () =>
      msg(
        'Most studies left out people with psychosis, a current substance use disorder, uncontrolled blood pressure, or an unstable illness, and those who were pregnant. It is not known whether it helps them.',
        {id: 'conditions.limits.2', desc: 'Last card on conditions, paragraph. Keep “most” and “not known”. Person-first words.'},
      ),
    () =>
      msg(str`It has not been studied for mild or short-lived low mood. It is not approved for people under ${n(N.adultAge)}.`, {
        id: 'conditions.limits.3',
        desc: 'Last card on conditions, paragraph. The placeholder is an age.',
      }),
    () =>
      msg('In most studies, people could feel which treatment they got. That can make a benefit look larger than it is.', {
        id: 'conditions.limits.4',
        desc: 'Last card on conditions, paragraph.',
      }),
    () =>
      msg(
        'Every use has risks. Headache, dizziness, feeling cut off from yourself (dissociation), raised blood pressure and blurred vision are the most common effects. Heavy sedation and misuse are among the serious ones. Risks over a long time are not fully known.',
        {id: 'conditions.limits.5', desc: 'Last card on conditions, paragraph. Keep all of it.'},
      ),
  ],
  claims: ['NON-01', 'NON-03', 'NON-06', 'NON-07', 'MEC-26', 'SAF-04', 'SAF-20', 'SAF-23', 'SAF-31'],
  refs: ['han2016', 'ema_smpc', 'dean2021', 'jelovac2025', 'short2018', 'fda_spravato', 'morgan2012'],
};
