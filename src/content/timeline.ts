import {msg, str} from '@lit/localize';
import {n, type Figure} from '../localization/format.js';
import {N} from './numbers.js';
import {lead, more, sections} from './timeline/words.js';
import type {Text} from './types.js';

/** A cell of the table: its words, and the times that are drawn. */
interface Moment {
  readonly text: Text;
  /** ISO durations with a stroke between them, such as `P3D/P14D`; `..` after the stroke stands for an open end. */
  readonly value: string;
}

/** A row of the table: what starts also has an end. */
interface Lane {
  readonly name: Text;
  readonly cells: readonly [starts: Moment, strongest: Moment, fades: Moment, repeats?: Moment | undefined];
}

const hours = (figure: Figure) => `PT${figure.value}H`;
const days = (figure: Figure) => `P${figure.value}D`;
const weeks = (figure: Figure) => `P${figure.value}W`;

const single: Lane = {
  name: () =>
    msg('Ketamine or esketamine, one dose', {id: 'timeline.lane.single', desc: 'Row of a table and of a chart: what is drawn in it. At most 45 characters.'}),
  cells: [
    {
      text: () =>
        msg('Within hours, in some people', {
          id: 'timeline.single.starts',
          desc: 'Cell of a table, in the column “First change”. Keep "some". At most 45 characters.',
        }),
      value: hours(N.changeHours),
    },
    {
      text: () =>
        msg(str`About ${n(N.strongestHours)} hours, on average`, {
          id: 'timeline.single.strongest',
          desc: 'Cell of a table, in the column “Strongest, or judged”. The placeholder is a number of hours. Keep "on average". At most 45 characters.',
        }),
      value: hours(N.strongestHours),
    },
    {
      text: () =>
        msg(str`Fades within ${n(N.fadeDaysFrom)} to ${n(N.fadeDaysTo)} days, in most people`, {
          id: 'timeline.single.fades',
          desc: 'Cell of a table, in the column “How long”. The placeholders are numbers of days. Keep "most". At most 55 characters.',
        }),
      value: `${days(N.fadeDaysFrom)}/${days(N.fadeDaysTo)}`,
    },
    {
      text: () =>
        msg(str`Usually ${n(N.dosesAWeekFrom)} to ${n(N.dosesAWeekTo)} times a week at first, then less often`, {
          id: 'timeline.single.repeats',
          desc: 'Cell of a table, in the column “More doses”. The placeholders are from and to. At most 65 characters.',
        }),
      // Two to three times a week: the next dose comes after about three days.
      value: 'P3D/..',
    },
  ],
};

const pills: Lane = {
  name: () =>
    msg('Usual antidepressant pills', {
      id: 'timeline.lane.pills',
      desc: 'Row of a table and of a chart: the medicines most often used. At most 45 characters.',
    }),
  cells: [
    {
      text: () =>
        msg(str`${n(N.pillChangeWeeksFrom)} to ${n(N.pillChangeWeeksTo)} weeks: a small change may show`, {
          id: 'timeline.pills.starts',
          desc: 'Cell of a table, in the column “First change”. The placeholders are numbers of weeks. Keep "small" and "may". At most 55 characters.',
        }),
      value: `${weeks(N.pillChangeWeeksFrom)}/${weeks(N.pillChangeWeeksTo)}`,
    },
    {
      text: () =>
        msg(str`Usually ${n(N.pillWeeks)} weeks to see whether it helps; a fair try is often ${n(N.pillTrialWeeksFrom)} to ${n(N.pillTrialWeeksTo)} weeks`, {
          id: 'timeline.pills.judged',
          desc: 'Cell of a table, in the column “Strongest, or judged”. The placeholders are numbers of weeks. At most 90 characters.',
        }),
      value: `${weeks(N.pillWeeks)}/${weeks(N.pillTrialWeeksTo)}`,
    },
    {
      text: () =>
        msg(str`If it helps, usually taken for at least ${n(N.pillMonths)} months after recovery`, {
          id: 'timeline.pills.how-long',
          desc: 'Cell of a table, in the column “How long”. The placeholder is a number of months. Do not say that the effect stays. At most 80 characters.',
        }),
      value: `P${N.pillMonths.value}M/..`,
    },
    undefined,
  ],
};

/** From the first dose to months later. Brief 1.4, 2.1 and 2.4. */
export const timeline = {
  title: lead.heading,
  lead,
  /** What stands after the chart. */
  more,
  sections,
  caption: () =>
    msg('From the first dose to months later', {id: 'timeline.caption', desc: 'Caption of the table that the chart is drawn from. At most 60 characters.'}),
  columns: [
    () => msg('Treatment', {id: 'timeline.column.lane', desc: 'Column heading. One word.'}),
    () =>
      msg('First change', {
        id: 'timeline.column.starts',
        desc: 'Column heading, and label in the chart: when a first change may be noticed. At most 24 characters.',
      }),
    () =>
      msg('Strongest, or judged', {
        id: 'timeline.column.strongest',
        desc: 'Column heading, and label in the chart: when the effect is strongest, or when it is usual to judge whether there is one. At most 28 characters.',
      }),
    () => msg('How long', {id: 'timeline.column.fades', desc: 'Column heading, and label in the chart: how long it goes on. At most 24 characters.'}),
    () =>
      msg('More doses', {id: 'timeline.column.repeats', desc: 'Column heading, and label in the chart: when further doses are given. At most 24 characters.'}),
  ],
  lanes: [single, pills] as readonly Lane[],
} as const;
