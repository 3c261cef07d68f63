import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {N} from '../numbers.js';
import type {Condition} from '../types.js';

export const anxiety: Condition = {
  id: 'anxiety',
  offLabel: true,
  heading: () => msg('Anxiety disorders', {id: 'conditions.anxiety.heading', desc: 'Heading of a card: the name of a condition. At most 60 characters.'}),
  ratings: [{rating: 'very-limited'}],
  body: [
    () =>
      msg('There are only a few very small studies. No large one has been done.', {
        id: 'conditions.anxiety.why',
        desc: 'Card on a condition: why the evidence is rated so. Keep every limit.',
      }),
  ],
  found: [
    () =>
      msg(
        str`In one study, ${n(N.socialAnxietyPeople)} people with social anxiety got ketamine and a comparison at different times. By the rating of a clinician, more of them had a response after ketamine.`,
        {
          id: 'conditions.anxiety.for-1',
          desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. The placeholder is a number of people.',
        },
      ),
  ],
  against: [
    () =>
      msg('In the same study, people’s own ratings of their anxiety did not differ.', {
        id: 'conditions.anxiety.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    () =>
      msg('Another small study followed people on repeated doses. It had no comparison group, so it cannot show that ketamine was the reason for any change.', {
        id: 'conditions.anxiety.against-2',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
  ],
  claims: ['CON-07'],
  refs: ['taylor2018', 'glue2018'],
};

export const ptsd: Condition = {
  id: 'ptsd',
  offLabel: true,
  heading: () =>
    msg('Post-traumatic stress disorder (PTSD)', {id: 'conditions.ptsd.heading', desc: 'Heading of a card: the name of a condition. At most 60 characters.'}),
  ratings: [{rating: 'mixed'}],
  body: [
    () =>
      msg('The studies do not agree. Small ones found a benefit; the largest one did not.', {
        id: 'conditions.ptsd.why',
        desc: 'Card on a condition: why the evidence is rated so. Keep every limit.',
      }),
  ],
  found: [
    () =>
      msg(
        str`In a study of ${n(N.ptsdFirstPeople)} people, symptoms of PTSD had eased more ${n(N.ptsdFirstHours)} hours after one drip (infusion) of ketamine than after the comparison.`,
        {id: 'conditions.ptsd.for-1', desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. Placeholders: people, hours.'},
      ),
    () =>
      msg(str`In a study of ${n(N.ptsdCoursePeople)} people, more had a response after ${n(N.ptsdCourse)} drips than with a calming medicine (midazolam).`, {
        id: 'conditions.ptsd.for-2',
        desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. Placeholders: people, drips.',
      }),
  ],
  against: [
    () =>
      msg(
        str`The largest study had ${n(N.ptsdLargestPeople)} people, veterans and members of the military. Ketamine had no clear effect on their PTSD. Symptoms of depression did ease.`,
        {
          id: 'conditions.ptsd.against-1',
          desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. The placeholder is a number of people.',
        },
      ),
    () =>
      msg(str`In the study of ${n(N.ptsdCoursePeople)} people, half of those with a response had lost it again about ${n(N.ptsdLostWeeks)} weeks later.`, {
        id: 'conditions.ptsd.against-2',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Placeholders: people, weeks.',
      }),
    () =>
      msg(
        'When all studies are taken together and corrected for bias, no clear benefit is left. Ketamine was not better than comparison drugs that people can feel, too.',
        {id: 'conditions.ptsd.against-3', desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.'},
      ),
  ],
  claims: ['CON-06'],
  refs: ['abdallah2022', 'feder2014', 'feder2021', 'borgogna2024'],
};

/** Shown only where a page asks for it. */
export const ocd: Condition = {
  id: 'ocd',
  offLabel: true,
  heading: () =>
    msg('Obsessive-compulsive disorder (OCD)', {id: 'conditions.ocd.heading', desc: 'Heading of a card: the name of a condition. At most 60 characters.'}),
  ratings: [{rating: 'very-limited'}],
  body: [
    () =>
      msg('What is known comes from one very small study.', {
        id: 'conditions.ocd.why',
        desc: 'Card on a condition: why the evidence is rated so. Keep every limit.',
      }),
  ],
  found: [
    () =>
      msg(
        str`In this study, ${n(N.ocdPeople)} people got ketamine and a comparison at different times. After ${n(N.ocdWeeks)} week, more of them had a response to ketamine than to the comparison.`,
        {
          id: 'conditions.ocd.for-1',
          desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. Placeholders: people, weeks (one).',
        },
      ),
  ],
  against: [
    () =>
      msg(str`A study of ${n(N.ocdPeople)} people is too small to settle the question.`, {
        id: 'conditions.ocd.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. The placeholder is a number of people.',
      }),
  ],
  claims: ['CON-08'],
  refs: ['rodriguez2013'],
};
