import {msg} from '@lit/localize';
import type {Entry} from '../types.js';

/** What this is about, before anything else. */
export const opening: Entry = {
  id: 'intro',
  named: true,
  heading: () => msg('What this guide is about', {id: 'guide.intro.heading', desc: 'Heading of the first part of the guide. At most 60 characters.'}),
  body: [
    () =>
      msg(
        'Ketamine was developed as an anesthetic and is still used for that. Some clinics also give it, in lower amounts, to people with depression that has not improved enough with other treatments. Esketamine is one half of ketamine. It comes as a nasal spray.',
        {
          id: 'guide.intro.1',
          desc: 'Guide, first words. An anesthetic puts people to sleep for an operation. “One half” means: one of its two mirror-image forms.',
        },
      ),
    () =>
      msg('It may ease depression for a time in some people. It does not help everyone, and it has risks. Much about it is not known yet.', {
        id: 'guide.intro.2',
        desc: 'Guide, first part. Keep “may”, “for a time”, “some people” and “does not help everyone”. Risks stand beside benefits.',
      }),
    () =>
      msg(
        'This guide says what studies have found, how sure that is, what can go wrong, and what you can ask. It cannot tell you whether this treatment suits you. Other treatments may suit you better. So may waiting with a date to look again, but not in severe depression.',
        {
          id: 'guide.intro.3',
          desc: 'Guide, first part. No advice for or against. “Waiting with a date to look again” means: watchful waiting with a planned review. Keep “not in severe depression”.',
        },
      ),
  ],
  claims: ['MEC-01', 'MEC-02', 'CON-01', 'CON-02', 'SAF-31', 'SEC-alternatives'],
  refs: ['sanacora2017', 'ema_smpc', 'dean2021', 'short2018', 'nice_ng222'],
};
