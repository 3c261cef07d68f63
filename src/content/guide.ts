import {msg} from '@lit/localize';
import {closing} from './guide/closing.js';
import {keyPoints} from './guide/key-points.js';
import {leads} from './guide/leads.js';
import {opening} from './guide/opening.js';
import {unknown} from './guide/unknown.js';
import type {Entry, Text} from './types.js';

/** The article: what the guide itself says at the head of each part. The parts that another element tells are told by its tag. */
export const guide: {readonly title: Text; readonly neutralTitle: Text; readonly sections: readonly Entry[]} = {
  title: () => msg('Ketamine treatment for depression: a guide', {id: 'guide.title', desc: 'Title of the guide. No promise. At most 60 characters.'}),
  neutralTitle: () =>
    msg('Treatment for depression: a guide', {
      id: 'guide.title-neutral',
      desc: 'Title of the guide where it may not name the medicine. At most 60 characters.',
    }),
  sections: [opening, ...leads, unknown, keyPoints, ...closing],
};
