import {msg} from '@lit/localize';
import {after, before, during} from './safety/care.js';
import {effects} from './safety/effects.js';
import {helpNow, helpToday} from './safety/help.js';
import {serious} from './safety/serious.js';
import {tellFirst} from './safety/tell-first.js';
import {named} from './marks.js';
import type {Block, Section, Text} from './types.js';

/** The safety card, most urgent first. The intro rests on SAF-31, SET-06 and SET-07. */
export const safety: {readonly title: Text; readonly neutralTitle: Text; readonly intro: readonly Block[]; readonly sections: readonly Section[]} = {
  title: () => msg('Safety: what to know about ketamine treatment', {id: 'safety.title', desc: 'Title of the safety card. At most 60 characters.'}),
  neutralTitle: () =>
    msg('Safety: what to know about this treatment', {
      id: 'safety.title-neutral',
      desc: 'Title of the safety card where a heading may not name the medicine. At most 60 characters.',
    }),
  intro: [
    named(
      () =>
        msg('Ketamine and esketamine have known risks. Screening and monitoring lower some of them. Long-term risks are not fully known.', {
          id: 'safety.intro.1',
          desc: 'First words of the safety card. Keep "some of them" and "not fully known". Never call the treatment safe.',
        }),
      () =>
        msg('This treatment has known risks. Screening and monitoring lower some of them. Long-term risks are not fully known.', {
          id: 'safety.intro.1.nameless',
          desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Keep "some of them" and "not fully known". Never call the treatment safe.',
        }),
    ),
    () =>
      msg('This card is general information. It does not replace advice from a clinician who knows you.', {
        id: 'safety.intro.2',
        desc: 'Intro of the safety card. A clinician is a doctor, nurse or other licensed health professional.',
      }),
  ],
  sections: [helpNow, helpToday, tellFirst, before, during, after, effects, serious],
};
