import {msg, str} from '@lit/localize';
import type {Rating, Text} from '../types.js';

/** How sure the evidence is, in words. The bar beside them is a second sign. */
export const ratingWords: Readonly<Record<Rating, Text>> = {
  moderate: () =>
    msg('Moderate evidence', {
      id: 'conditions.rating.moderate',
      desc: 'Rating of a use: several studies, mostly short, with real limits. At most 30 characters.',
    }),
  low: () =>
    msg('Low-certainty evidence', {id: 'conditions.rating.low', desc: 'Rating of a use: studies are small, short or hard to judge. At most 30 characters.'}),
  mixed: () => msg('Mixed evidence', {id: 'conditions.rating.mixed', desc: 'Rating of a use: studies do not agree. At most 30 characters.'}),
  'very-limited': () =>
    msg('Very limited evidence', {
      id: 'conditions.rating.very-limited',
      desc: 'Rating of a use: one or two small studies, or without a comparison. At most 30 characters.',
    }),
  'none-clear': () =>
    msg('No clear benefit shown', {id: 'conditions.rating.none-clear', desc: 'Rating of a use: a review found no clear benefit. At most 30 characters.'}),
};

/** Labels inside the cards. */
export const conditionWords = {
  why: () => msg('Why this rating', {id: 'conditions.label.why', desc: 'Label inside a card on a condition. At most 30 characters.'}),
  found: () => msg('What speaks for it', {id: 'conditions.label.for', desc: 'Label inside a card on a condition, beside the next one. At most 30 characters.'}),
  against: () =>
    msg('What speaks against it', {id: 'conditions.label.against', desc: 'Label inside a card on a condition, beside the one before. At most 30 characters.'}),
  approval: () => msg('Is it approved?', {id: 'conditions.label.approval', desc: 'Label inside a card on a condition. At most 30 characters.'}),
  offLabel: (month: string) =>
    msg(str`No regulator that we looked at has approved ketamine for this. Using it for this is called off-label. Looked up: ${month}.`, {
      id: 'conditions.off-label',
      desc: 'In a card on a condition, under “Is it approved?”. The placeholder is a month and year. Keep “that we looked at”.',
    }),
};
