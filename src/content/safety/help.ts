import {msg} from '@lit/localize';
import type {Section} from '../types.js';

/** Red flags of brief 4.6. Which sign is an emergency and which can wait until the same day is usual practice; a clinician must sign it off. */
export const helpNow: Section = {
  id: 'help-now',
  severity: 'emergency',
  short: () => msg('Emergency signs', {id: 'safety.help-now.short', desc: 'Link to the signs that need an emergency call. At most 20 characters.'}),
  heading: () =>
    msg('Emergency: call for help now if any of these happen', {
      id: 'safety.help-now.heading',
      desc: 'Heading of the most urgent part. Begins with the word for emergency, then the action. At most 60 characters.',
    }),
  body: [
    () =>
      msg('Call the emergency number now if you or the person you are with has any of these signs:', {
        id: 'safety.help-now.1',
        desc: 'Before the list of emergency signs. Short and calm; an instruction.',
      }),
    {
      list: [
        () =>
          msg('Trouble breathing, slow or shallow breathing, or blue or gray lips', {
            id: 'safety.help-now.2a',
            desc: 'Emergency sign in a list; a phrase without a full stop.',
          }),
        () =>
          msg('Cannot be woken, faints, or has a seizure', {
            id: 'safety.help-now.2b',
            desc: 'Emergency sign in a list; a phrase without a full stop. It is about the reader or another person.',
          }),
        () =>
          msg('Chest pain, or a very fast or uneven heartbeat together with feeling faint', {
            id: 'safety.help-now.2c',
            desc: 'Emergency sign in a list; a phrase without a full stop.',
          }),
        () =>
          msg('A sudden severe headache, a drooping face, weakness on one side, trouble speaking, or sudden loss of sight', {
            id: 'safety.help-now.2d',
            desc: 'Emergency sign in a list (possible stroke or bleeding); a phrase without a full stop.',
          }),
        () =>
          msg('Swelling of the face, lips or tongue, or a widespread rash with trouble breathing', {
            id: 'safety.help-now.2e',
            desc: 'Emergency sign in a list (possible severe allergic reaction); a phrase without a full stop.',
          }),
        () =>
          msg('Severe confusion, or seeing or hearing things that are not there and that do not settle', {
            id: 'safety.help-now.2f',
            desc: 'Emergency sign in a list; a phrase without a full stop.',
          }),
        () =>
          msg('More of the medicine than was prescribed, or the medicine together with opioids, alcohol or sedatives', {
            id: 'safety.help-now.2g',
            desc: 'Emergency sign in a list; a phrase without a full stop. Name no medicine. Sedatives are medicines that make people calm or sleepy. No blame.',
          }),
        () =>
          msg('A plan or an intent to end one’s life, or not being able to stay safe', {
            id: 'safety.help-now.2h',
            desc: 'Emergency sign in a list; a phrase without a full stop. Follow the WHO rules on wording about suicide: neutral, no methods.',
          }),
        () =>
          msg('Not being able to pass urine at all', {
            id: 'safety.help-now.2i',
            desc: 'Emergency sign in a list; a phrase without a full stop. Everyday words for passing urine.',
          }),
      ],
    },
  ],
  claims: ['SEC-redflags'],
  refs: ['fda_spravato', 'ema_smpc', 'fda_ketalar'],
};

export const helpToday: Section = {
  id: 'help-today',
  severity: 'today',
  short: () => msg('Call the same day', {id: 'safety.help-today.short', desc: 'Link to the signs that need contact on the same day. At most 20 characters.'}),
  heading: () =>
    msg('Same day: contact the clinic or a doctor', {
      id: 'safety.help-today.heading',
      desc: 'Heading of the second most urgent part. Begins with the words for same day, then the action. At most 60 characters.',
    }),
  body: [
    () =>
      msg('Contact the clinic or a doctor today if you notice any of these signs. If you are in danger, call the emergency number.', {
        id: 'safety.help-today.1',
        desc: 'Before the list of signs that need contact on the same day. Keep both sentences.',
      }),
    {
      list: [
        () =>
          msg('New or worse thoughts of suicide or self-harm. If you are in danger, this is an emergency.', {
            id: 'safety.help-today.2a',
            desc: 'Sign in a list. Follow the WHO rules on wording about suicide: neutral, no methods. Keep the second sentence.',
          }),
        () =>
          msg('Pain or burning when you pass urine, going very often, or blood in the urine', {
            id: 'safety.help-today.2b',
            desc: 'Sign in a list; a phrase without a full stop. Everyday words.',
          }),
        () =>
          msg('Yellow skin or eyes, dark urine, or pain under the right ribs', {
            id: 'safety.help-today.2c',
            desc: 'Sign in a list (possible liver problem); a phrase without a full stop.',
          }),
        () =>
          msg('Headache or blurred vision that stays, or blood pressure that stays above your clinic’s figures', {
            id: 'safety.help-today.2d',
            desc: 'Sign in a list; a phrase without a full stop. Add no blood pressure figures.',
          }),
        () => msg('Vomiting that does not stop', {id: 'safety.help-today.2e', desc: 'Sign in a list; a phrase without a full stop.'}),
        () =>
          msg('Still feeling cut off (dissociated), dizzy or confused the next day', {
            id: 'safety.help-today.2f',
            desc: 'Sign in a list; a phrase without a full stop. Everyday word first, medical word in brackets.',
          }),
        () =>
          msg('Very high mood, racing thoughts, or hardly sleeping', {
            id: 'safety.help-today.2g',
            desc: 'Sign in a list (possible mania); a phrase without a full stop.',
          }),
        () =>
          msg('Craving the medicine, wanting more than prescribed, or using another person’s medicine', {
            id: 'safety.help-today.2h',
            desc: 'Sign in a list; a phrase without a full stop. Name no medicine. No blame, no words such as addict.',
          }),
        () => msg('Pregnancy or possible pregnancy', {id: 'safety.help-today.2i', desc: 'Sign in a list; a phrase without a full stop.'}),
      ],
    },
  ],
  claims: ['SEC-redflags'],
  refs: ['fda_spravato', 'ema_smpc', 'fda_ketalar'],
};
