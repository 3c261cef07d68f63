import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {named} from '../marks.js';
import {N} from '../numbers.js';
import type {Section} from '../types.js';

/** Brief 4.1. The figures of the table are NUM-HARM-SET [fedgchin2019], whole people of 100; taste and numbness from the table of 4.1, same trial. */
export const effects: Section = {
  id: 'effects',
  severity: 'caution',
  short: () => msg('Side effects', {id: 'safety.effects.short', desc: 'Link to the part about short-term side effects. At most 20 characters.'}),
  heading: () =>
    msg('Caution: short-term side effects', {
      id: 'safety.effects.heading',
      desc: 'Heading of the part about side effects on the day of treatment. At most 60 characters.',
    }),
  body: [
    () =>
      msg('Side effects happen often. They are most frequent in the first week of treatment, and less so after that. They do not go away for everyone.', {
        id: 'safety.effects.1',
        desc: 'First words about side effects; figures follow in a table. Keep the last sentence.',
      }),
    () =>
      msg(
        str`Dissociation means feeling cut off from yourself, your body or what is around you. Time, sound or sight may seem different. It can be pleasant, neutral or frightening. It usually fades in ${n(N.dissociationFadesFrom)} to ${n(N.dissociationFadesTo)} hours.`,
        {
          id: 'safety.effects.2',
          desc: 'Explains the word dissociation. Placeholders: from and to, in hours. Keep "usually". No words such as trip or journey.',
        },
      ),
    () =>
      msg('Dissociation is listed as a side effect. It is not known whether it is needed for a benefit.', {
        id: 'safety.effects.3',
        desc: 'About dissociation. Keep "it is not known".',
      }),
  ],
  table: {
    caption: named(
      () =>
        msg(
          str`Side effects reported over ${n(N.effectsWeeks)} weeks, out of ${n(N.hundred)} people. The study was in adults aged ${n(N.effectsAgeFrom)} to ${n(N.effectsAgeTo)}. They had depression that had not improved enough with other treatments. ${n(N.effectsPeople)} people had esketamine spray and ${n(N.effectsPeopleControl)} had a dummy spray (placebo). Both groups also took a new antidepressant pill.`,
          {
            id: 'safety.effects.caption',
            desc: 'Caption of the table of side effects. Placeholders: weeks, one hundred, age from, age to, number of people in each group. Leave out nothing.',
          },
        ),
      () =>
        msg(
          str`Side effects reported over ${n(N.effectsWeeks)} weeks, out of ${n(N.hundred)} people. The study was in adults aged ${n(N.effectsAgeFrom)} to ${n(N.effectsAgeTo)}. They had depression that had not improved enough with other treatments. ${n(N.effectsPeople)} people had a nasal spray of the medicine and ${n(N.effectsPeopleControl)} had a dummy spray (placebo). Both groups also took a new antidepressant pill.`,
          {
            id: 'safety.effects.caption.nameless',
            desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Caption of the table of side effects. Placeholders: weeks, one hundred, age from, age to, number of people in each group. Leave out nothing.',
          },
        ),
    ),
    effectLabel: () => msg('Side effect', {id: 'safety.effects.column-effect', desc: 'Column heading of the table. At most 25 characters.'}),
    treatmentLabel: named(
      () =>
        msg('Esketamine spray and new pill', {
          id: 'safety.effects.column-treatment',
          desc: 'Column heading of the table: the group that had the medicine. The pill is an antidepressant. At most 40 characters.',
        }),
      () =>
        msg('Spray and new pill', {
          id: 'safety.effects.column-treatment.nameless',
          desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Column heading of the table. At most 40 characters.',
        }),
    ),
    comparatorLabel: () =>
      msg('Dummy spray and new pill', {
        id: 'safety.effects.column-comparator',
        desc: 'Column heading of the table: the group that had the placebo spray. At most 40 characters.',
      }),
    rows: [
      {
        id: 'nausea',
        label: () =>
          msg('Feeling sick to the stomach (nausea)', {id: 'safety.effects.nausea', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 29,
        comparator: 11,
      },
      {
        id: 'dissociation',
        label: () =>
          msg('Feeling cut off (dissociation)', {id: 'safety.effects.dissociation', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 27,
        comparator: 4,
      },
      {
        id: 'dizziness',
        label: () => msg('Dizziness', {id: 'safety.effects.dizziness', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 25,
        comparator: 9,
      },
      {
        id: 'vertigo',
        label: () => msg('Spinning feeling (vertigo)', {id: 'safety.effects.vertigo', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 21,
        comparator: 2,
      },
      {
        id: 'headache',
        label: () => msg('Headache', {id: 'safety.effects.headache', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 20,
        comparator: 17,
      },
      {
        id: 'sleepiness',
        label: () => msg('Sleepiness', {id: 'safety.effects.sleepiness', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 19,
        comparator: 12,
      },
      {
        label: () => msg('Odd taste', {id: 'safety.effects.taste', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 16,
        comparator: 15,
      },
      {
        label: () => msg('Numbness', {id: 'safety.effects.numbness', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 13,
        comparator: 2,
      },
      {
        id: 'vomiting',
        label: () => msg('Vomiting', {id: 'safety.effects.vomiting', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 9,
        comparator: 2,
      },
      {
        id: 'anxiety',
        label: () => msg('Anxiety', {id: 'safety.effects.anxiety', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 8,
        comparator: 6,
      },
      {
        id: 'blood-pressure',
        label: () =>
          msg('Higher blood pressure', {
            id: 'safety.effects.pressure',
            desc: 'Row of the table of side effects: blood pressure that went up. At most 40 characters.',
          }),
        treatment: 8,
        comparator: 4,
      },
      {
        id: 'blurred-vision',
        label: () => msg('Blurred vision', {id: 'safety.effects.vision', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 7,
        comparator: 0,
      },
      {
        id: 'sedation',
        label: () => msg('Strong sleepiness (sedation)', {id: 'safety.effects.sedation', desc: 'Row of the table of side effects. At most 40 characters.'}),
        treatment: 6,
        comparator: 1,
      },
    ],
  },
  after: [
    named(
      () =>
        msg(
          str`These are side effects that people reported. Such reports count too few. With rating scales, an older US label gives sedation in ${n(N.ratedSedationFrom)} to ${n(N.ratedSedationTo)} of ${n(N.hundred)} people after esketamine spray. It gives dissociation in ${n(N.ratedDissociationFrom)} to ${n(N.ratedDissociationTo)} of ${n(N.hundred)}. For the dummy spray, we have no checked figures.`,
          {
            id: 'safety.effects.after.1',
            desc: 'After the table: why its figures are too low. Placeholders: from and to, people of one hundred, twice. Keep "older US label" and the last sentence.',
          },
        ),
      () =>
        msg(
          str`These are side effects that people reported. Such reports count too few. With rating scales, an older US label gives sedation in ${n(N.ratedSedationFrom)} to ${n(N.ratedSedationTo)} of ${n(N.hundred)} people after the spray. It gives dissociation in ${n(N.ratedDissociationFrom)} to ${n(N.ratedDissociationTo)} of ${n(N.hundred)}. For the dummy spray, we have no checked figures.`,
          {
            id: 'safety.effects.after.1.nameless',
            desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders: from and to, people of one hundred, twice. Keep "older US label" and the last sentence.',
          },
        ),
    ),
    named(
      () =>
        msg(
          str`In one set of studies, ${n(N.infusionStudyPeople)} people had one ketamine infusion. At least half felt strange, floating, or cut off, for example. Effects were usually strongest within ${n(N.peakHours)} hour and mostly gone by ${n(N.mostlyGoneHours)} hours. All were gone by ${n(N.goneHours)} hours.`,
          {
            id: 'safety.effects.after.2',
            desc: 'After the table: how long effects lasted. Placeholders: number of people, hours (the number one), hours, hours. Keep "in one set of studies" and "usually".',
          },
        ),
      () =>
        msg(
          str`In one set of studies, ${n(N.infusionStudyPeople)} people had the medicine once, into a vein (infusion). At least half felt strange, floating, or cut off, for example. Effects were usually strongest within ${n(N.peakHours)} hour and mostly gone by ${n(N.mostlyGoneHours)} hours. All were gone by ${n(N.goneHours)} hours.`,
          {
            id: 'safety.effects.after.2.nameless',
            desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders: number of people, hours (the number one), hours, hours. Keep "in one set of studies" and "usually".',
          },
        ),
    ),
    named(
      () =>
        msg(
          str`Blood pressure can go up a lot for a few hours. This happened in ${n(N.pressureFrom)} to ${n(N.pressureTo)} of ${n(N.hundred)} people with esketamine spray. With a dummy spray, it happened in ${n(N.pressureControlFrom)} to ${n(N.pressureControlTo)} of ${n(N.hundred)}. Blood pressure peaks about ${n(N.pressurePeakMinutes)} minutes after the spray.`,
          {
            id: 'safety.effects.after.3',
            desc: 'After the table: blood pressure. Placeholders: from and to of one hundred for each group, then minutes. Add no blood pressure figures.',
          },
        ),
      () =>
        msg(
          str`Blood pressure can go up a lot for a few hours. This happened in ${n(N.pressureFrom)} to ${n(N.pressureTo)} of ${n(N.hundred)} people with the spray. With a dummy spray, it happened in ${n(N.pressureControlFrom)} to ${n(N.pressureControlTo)} of ${n(N.hundred)}. Blood pressure peaks about ${n(N.pressurePeakMinutes)} minutes after the spray.`,
          {
            id: 'safety.effects.after.3.nameless',
            desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders: from and to of one hundred for each group, then minutes. Add no blood pressure figures.',
          },
        ),
    ),
    named(
      () =>
        msg(
          str`Some of these side effects were severe or serious. In several trials of ${n(N.severeWeeks)} weeks, this happened to ${n(N.severe)} of ${n(N.hundred)} people with esketamine spray. With a dummy spray, it happened to ${n(N.severeControl)} of ${n(N.hundred)}.`,
          {
            id: 'safety.effects.after.4',
            desc: 'After the table: severe side effects, from several trials taken together. Placeholders: weeks, then people of one hundred in each group.',
          },
        ),
      () =>
        msg(
          str`Some of these side effects were severe or serious. In several trials of ${n(N.severeWeeks)} weeks, this happened to ${n(N.severe)} of ${n(N.hundred)} people with the spray. With a dummy spray, it happened to ${n(N.severeControl)} of ${n(N.hundred)}.`,
          {
            id: 'safety.effects.after.4.nameless',
            desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders: weeks, then people of one hundred in each group.',
          },
        ),
    ),
    () =>
      msg('The figures in the table are from spray studies. Infusions may differ. Figures for infusions and for the spray cannot be compared directly.', {
        id: 'safety.effects.after.5',
        desc: 'Last words after the table. Keep "cannot be compared directly".',
      }),
  ],
  claims: ['SAF-01', 'SAF-02', 'SAF-03', 'SAF-05', 'SAF-06', 'SAF-07', 'SAF-08', 'SAF-09', 'NUM-HARM-SET', 'NUM-HARM-SEVERE', 'NUM-ESK-T1'],
  refs: ['fedgchin2019', 'fda_spravato', 'ema_smpc', 'turkoz2021', 'zaki2025', 'acevedo2020', 'katz2021'],
};
