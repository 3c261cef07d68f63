import {msg, str} from '@lit/localize';
import {n, type Figure} from '../localization/format.js';
import {N} from './numbers.js';
import {lead, more, sections} from './timeline/words.js';
import type {Text} from './types.js';

/** A cell of the table: its words, and the times that are drawn. */
export interface Moment {
  readonly text: Text;
  /** ISO durations with a stroke between them, such as `P3D/P14D`; `..` after the stroke stands for an open end. */
  readonly times: string;
}

/** A row of the table: what starts also has an end. */
export interface Lane {
  readonly name: Text;
  readonly starts: Moment;
  readonly strongest: Moment;
  readonly fades: Moment;
  /** Left out where there is nothing to repeat. */
  readonly repeats?: Moment;
}

const hours = (figure: Figure) => `PT${figure.value}H`;
const days = (figure: Figure) => `P${figure.value}D`;
const weeks = (figure: Figure) => `P${figure.value}W`;

const single: Lane = {
  name: () =>
    msg('Ketamine or esketamine, one dose', {id: 'timeline.lane.single', desc: 'Row of a table and of a chart: what is drawn in it. At most 45 characters.'}),
  starts: {
    text: () =>
      msg('Within hours, in some people', {
        id: 'timeline.single.starts',
        desc: 'Cell of a table, in the column “First change”. Keep "some". At most 45 characters.',
      }),
    times: hours(N.changeHours),
  },
  strongest: {
    text: () =>
      msg(str`About ${n(N.strongestHours)} hours, on average`, {
        id: 'timeline.single.strongest',
        desc: 'Cell of a table, in the column “Strongest, or judged”. The placeholder is a number of hours. Keep "on average". At most 45 characters.',
      }),
    times: hours(N.strongestHours),
  },
  fades: {
    text: () =>
      msg(str`Fades within ${n(N.fadeDaysFrom)} to ${n(N.fadeDaysTo)} days, in most people`, {
        id: 'timeline.single.fades',
        desc: 'Cell of a table, in the column “How long”. The placeholders are numbers of days. Keep "most". At most 55 characters.',
      }),
    times: `${days(N.fadeDaysFrom)}/${days(N.fadeDaysTo)}`,
  },
  repeats: {
    text: () =>
      msg(str`Usually ${n(N.dosesAWeekFrom)} to ${n(N.dosesAWeekTo)} times a week at first, then less often`, {
        id: 'timeline.single.repeats',
        desc: 'Cell of a table, in the column “More doses”. The placeholders are from and to. At most 65 characters.',
      }),
    // Two to three times a week: the next dose comes after about three days.
    times: 'P3D/..',
  },
};

const pills: Lane = {
  name: () =>
    msg('Usual antidepressant pills', {
      id: 'timeline.lane.pills',
      desc: 'Row of a table and of a chart: the medicines most often used. At most 45 characters.',
    }),
  starts: {
    text: () =>
      msg(str`${n(N.pillChangeWeeksFrom)} to ${n(N.pillChangeWeeksTo)} weeks: a small change may show`, {
        id: 'timeline.pills.starts',
        desc: 'Cell of a table, in the column “First change”. The placeholders are numbers of weeks. Keep "small" and "may". At most 55 characters.',
      }),
    times: `${weeks(N.pillChangeWeeksFrom)}/${weeks(N.pillChangeWeeksTo)}`,
  },
  strongest: {
    text: () =>
      msg(str`Usually ${n(N.pillWeeks)} weeks to see whether it helps; a fair try is often ${n(N.pillTrialWeeksFrom)} to ${n(N.pillTrialWeeksTo)} weeks`, {
        id: 'timeline.pills.judged',
        desc: 'Cell of a table, in the column “Strongest, or judged”. The placeholders are numbers of weeks. At most 90 characters.',
      }),
    times: `${weeks(N.pillWeeks)}/${weeks(N.pillTrialWeeksTo)}`,
  },
  fades: {
    text: () =>
      msg(str`If it helps, usually taken for at least ${n(N.pillMonths)} months after recovery`, {
        id: 'timeline.pills.how-long',
        desc: 'Cell of a table, in the column “How long”. The placeholder is a number of months. Do not say that the effect stays. At most 80 characters.',
      }),
    times: `P${N.pillMonths.value}M/..`,
  },
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
  columns: {
    lane: () => msg('Treatment', {id: 'timeline.column.lane', desc: 'Column heading. One word.'}),
    starts: () =>
      msg('First change', {
        id: 'timeline.column.starts',
        desc: 'Column heading, and label in the chart: when a first change may be noticed. At most 24 characters.',
      }),
    strongest: () =>
      msg('Strongest, or judged', {
        id: 'timeline.column.strongest',
        desc: 'Column heading, and label in the chart: when the effect is strongest, or when it is usual to judge whether there is one. At most 28 characters.',
      }),
    fades: () => msg('How long', {id: 'timeline.column.fades', desc: 'Column heading, and label in the chart: how long it goes on. At most 24 characters.'}),
    repeats: () =>
      msg('More doses', {id: 'timeline.column.repeats', desc: 'Column heading, and label in the chart: when further doses are given. At most 24 characters.'}),
  },
  lanes: [single, pills] as readonly Lane[],
} as const;
