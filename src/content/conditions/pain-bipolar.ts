import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import type {Condition} from '../types.js';

export const pain: Condition = {
  id: 'pain',
  offLabel: true,
  heading: () => msg('Long-term (chronic) pain', {id: 'conditions.pain.heading', desc: 'Heading of a card: the name of a condition. At most 60 characters.'}),
  ratings: [
    {
      rating: 'none-clear',
      of: () =>
        msg('for routine use', {
          id: 'conditions.pain.rating',
          desc: 'Stands after the rating, such as “Moderate evidence · short-term”: what the rating holds for. Lower case, no full stop.',
        }),
    },
  ],
  body: [
    () =>
      msg(str`A large review took ${n(N.painStudies)} studies with ${n(N.painPeople)} people together. How sure its results are is low to very low.`, {
        id: 'conditions.pain.why',
        desc: 'Card on a condition: why the evidence is rated so. Keep every limit. Placeholders: studies, people.',
      }),
  ],
  found: [
    () =>
      msg(
        'Some specialists use ketamine for pain, for example in the care of people with a serious illness (palliative care). Expert groups have written guidance on it.',
        {id: 'conditions.pain.for-1', desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit.'},
      ),
    () =>
      msg('For one kind of pain, complex regional pain syndrome (CRPS), there is weak evidence.', {
        id: 'conditions.pain.for-2',
        desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. Keep “weak”.',
      }),
  ],
  against: [
    () =>
      msg('The review found no clear benefit for long-term pain.', {
        id: 'conditions.pain.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    () =>
      msg('With drips (infusions) of ketamine, side effects were more frequent than with the comparison.', {
        id: 'conditions.pain.against-2',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
  ],
  claims: ['CON-09'],
  refs: ['ferraro2025', 'cohen2018'],
};

export const bipolar: Condition = {
  id: 'bipolar',
  offLabel: true,
  heading: () =>
    msg('Depression in bipolar disorder', {id: 'conditions.bipolar.heading', desc: 'Heading of a card: the name of a condition. At most 60 characters.'}),
  ratings: [{rating: 'very-limited'}],
  body: [
    () =>
      msg('A review of all such studies rated how sure the results are as very low. The studies are small.', {
        id: 'conditions.bipolar.why',
        desc: 'Card on a condition: why the evidence is rated so. Keep every limit.',
      }),
  ],
  found: [
    () =>
      msg('There are a few small studies in which people got ketamine and a comparison at different times. They are too uncertain to say how much it helps.', {
        id: 'conditions.bipolar.for-1',
        desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit.',
      }),
  ],
  against: [
    () =>
      msg('Mood may swing too high (mania).', {
        id: 'conditions.bipolar.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Keep “may”.',
      }),
    () =>
      msg('Most studies of ketamine leave out people with bipolar disorder. So less is known about how it works for them, and about its risks.', {
        id: 'conditions.bipolar.against-2',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
  ],
  claims: ['CON-05'],
  refs: ['dean2021bip', 'ema_smpc'],
};
