import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';

/** Words of the two charts themselves: buttons, scale, key. */
export const charts = {
  showTable: () =>
    msg('Show the table', {id: 'charts.table.show', desc: 'Button under a chart: opens the table that it is drawn from. At most 30 characters.'}),
  hideTable: () =>
    msg('Hide the table', {id: 'charts.table.hide', desc: 'Button under a chart: closes the table that it is drawn from. At most 30 characters.'}),
  others: () =>
    msg('All the others', {id: 'charts.key.others', desc: 'Key of a chart of 100 people: those who did not have the result. At most 30 characters.'}),
  hours: () => msg('Hours', {id: 'charts.scale.hours', desc: 'Part of a time scale. One short word: there is room for 9 characters.'}),
  days: () => msg('Days', {id: 'charts.scale.days', desc: 'Part of a time scale. One short word: there is room for 9 characters.'}),
  weeks: () => msg('Weeks', {id: 'charts.scale.weeks', desc: 'Part of a time scale. One short word: there is room for 9 characters.'}),
  months: () => msg('Months', {id: 'charts.scale.months', desc: 'Part of a time scale. One short word: there is room for 9 characters.'}),
  scaleNote: () =>
    msg(
      str`The scale starts with the first dose and is not even. Its ${n(4)} parts are equally wide, but each covers a longer time: hours, then days, weeks, and months.`,
      {id: 'charts.scale.note', desc: 'Under the time chart; explains its scale. The placeholder is the number of parts. Keep "is not even".'},
    ),
} as const;
