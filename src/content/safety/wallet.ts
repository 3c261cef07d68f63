import {msg} from '@lit/localize';
import type {Text} from '../types.js';

/** The emergency signs of brief 4.6 in short, for a card of the size of a bank card: claim SEC-redflags, the sources of `helpNow`. Each sign of `helpNow` has one. */
export const wallet: {readonly before: Text; readonly neutral: Text; readonly signs: readonly Text[]} = {
  before: () =>
    msg('After ketamine or esketamine, call for help now with any of these:', {
      id: 'safety.wallet.before',
      desc: 'Before the emergency signs on a printed card of 86 by 54 mm. At most 80 characters.',
    }),
  neutral: () =>
    msg('After treatment, call for help now with any of these:', {
      id: 'safety.wallet.neutral',
      desc: 'The same where the medicine may not be named in headings. At most 80 characters.',
    }),
  signs: [
    () =>
      msg('Trouble breathing, slow breathing, blue or gray lips', {
        id: 'safety.wallet.breath',
        desc: 'Emergency sign on a printed card of 86 by 54 mm: a phrase, as short as it can be. At most 84 characters.',
      }),
    () =>
      msg('Cannot be woken, faints, seizure', {
        id: 'safety.wallet.wake',
        desc: 'Emergency sign on a printed card of 86 by 54 mm: a phrase, as short as it can be. At most 84 characters.',
      }),
    () =>
      msg('Chest pain; very fast or uneven heartbeat and feeling faint', {
        id: 'safety.wallet.chest',
        desc: 'Emergency sign on a printed card of 86 by 54 mm: a phrase, as short as it can be. At most 84 characters.',
      }),
    () =>
      msg('Sudden severe headache, drooping face, weak side, trouble speaking, loss of sight', {
        id: 'safety.wallet.stroke',
        desc: 'Emergency sign on a printed card of 86 by 54 mm: a phrase, as short as it can be. At most 84 characters.',
      }),
    () =>
      msg('Swollen face, lips or tongue; wide rash with trouble breathing', {
        id: 'safety.wallet.allergy',
        desc: 'Emergency sign on a printed card of 86 by 54 mm: a phrase, as short as it can be. At most 84 characters.',
      }),
    () =>
      msg('Severe confusion; seeing or hearing things that are not there and do not settle', {
        id: 'safety.wallet.mind',
        desc: 'Emergency sign on a printed card of 86 by 54 mm: a phrase, as short as it can be. At most 84 characters.',
      }),
    () =>
      msg('More than prescribed; together with opioids, alcohol or sedatives', {
        id: 'safety.wallet.much',
        desc: 'Emergency sign on a printed card of 86 by 54 mm: a phrase, as short as it can be. At most 84 characters.',
      }),
    () =>
      msg('A plan or intent to end one’s life; not able to stay safe', {
        id: 'safety.wallet.life',
        desc: 'Emergency sign on a printed card of 86 by 54 mm: a phrase, as short as it can be. At most 84 characters.',
      }),
    () =>
      msg('Cannot pass urine at all', {
        id: 'safety.wallet.urine',
        desc: 'Emergency sign on a printed card of 86 by 54 mm: a phrase, as short as it can be. At most 84 characters.',
      }),
  ],
};
