import {msg} from '@lit/localize';
import type {Text} from '../types.js';

// The drawings are turned round in right-to-left text: no words for left and right, but "first" and "then".

/** What each drawing shows, in words that also make sense where the drawing cannot be seen. */
export const pictures: Readonly<Record<string, Text>> = {
  'nmda-block': () =>
    msg(
      'The picture: first, glutamate (dots) sits on an NMDA receptor. Its channel is open, and charged particles (rings) flow into the cell. Then ketamine (two joined hexagons) sits in the channel, and the particles stay outside.',
      {
        id: 'mechanism.nmda-block.picture',
        desc: 'Describes the drawing of the first step. No words for left or right: the drawing is mirrored in some languages.',
      },
    ),
  brakes: () =>
    msg(
      'The picture: a small calming cell with ketamine in it. The line below it shows few signals. Beside it, an activating cell. The line below that one shows many signals. The mouse means: seen in animals.',
      {id: 'mechanism.brakes.picture', desc: 'Describes the drawing of the second step. No words for left or right. Keep the last sentence.'},
    ),
  glutamate: () =>
    msg('The picture: above, the end of a nerve cell sets free many messengers (dots). Below, some of them have reached the docking points of the next cell.', {
      id: 'mechanism.glutamate.picture',
      desc: 'Describes the drawing of the third step.',
    }),
  ampa: () =>
    msg(
      'The picture: first, an AMPA receptor is empty and closed. Then glutamate (dots) sits on it. Its channel is open, and charged particles (rings) flow into the cell. The mouse means: seen in animals.',
      {id: 'mechanism.ampa.picture', desc: 'Describes the drawing of the fourth step. No words for left or right. Keep the last sentence.'},
    ),
  'growth-signals': () =>
    msg(
      'The picture: a cell sets free growth signals (pairs of dots). One sits on a receptor of another cell. An arrow runs from there to the core of that cell. The mouse means: seen in animals.',
      {id: 'mechanism.growth-signals.picture', desc: 'Describes the drawing of the fifth step. No words for left or right. Keep the last sentence.'},
    ),
  'protein-building': () =>
    msg(
      'The picture: a small machine inside a cell reads a strand. It joins building blocks (dots, rings and diamonds) to a chain, which is a protein. The mouse means: seen in animals.',
      {id: 'mechanism.protein-building.picture', desc: 'Describes the drawing of the sixth step. No words for left or right. Keep the last sentence.'},
    ),
  connections: () =>
    msg(
      'The picture: first, a branch of a nerve cell with few contact points. Then the same branch with more of them; the new ones are filled. The mouse means: seen in animals. A scan in people did not clearly show it.',
      {id: 'mechanism.connections.picture', desc: 'Describes the drawing of the seventh step. No words for left or right. Keep the last two sentences.'},
    ),
  mood: () =>
    msg(
      'The picture: a time line of two weeks, with a mark for each day. One line rises within a day, part of the way, and then falls little by little. A dotted line stays low: the mood of some people does not change. Both lines are a sketch, not measured values.',
      {id: 'mechanism.mood.picture', desc: 'Describes the drawing of the eighth step. No words for left or right. Keep "some people" and the last sentence.'},
    ),
};
