import {msg, str} from '@lit/localize';
import {n} from '../localization/format.js';
import {N} from './numbers.js';
import {dose} from './outcomes/dose.js';
import {harms} from './outcomes/harms.js';
import {others} from './outcomes/others.js';
import {spray} from './outcomes/spray.js';
import type {Outcome} from './outcomes/types.js';
import type {Block, Text} from './types.js';

/** The figures of the charts, from the data of the brief; those marked there as not to be displayed are not here. */
export const outcomes: {
  readonly title: Text;
  readonly intro: readonly Block[];
  readonly group: Text;
  readonly caption: Text;
  readonly who: Text;
  readonly all: readonly Outcome[];
  /** What an empty tag shows: a benefit and a harm of the same medicine, with the same room. */
  readonly shown: readonly string[];
} = {
  title: () =>
    msg(str`What studies found, out of ${n(N.hundred)} people`, {
      id: 'outcomes.title',
      desc: 'Title of the charts. The placeholder is one hundred. At most 60 characters.',
    }),
  intro: [
    () =>
      msg(
        str`Each chart shows two groups of ${n(N.hundred)} people side by side. A filled person had the result, an outlined person did not. The people in the studies may differ from you.`,
        {id: 'outcomes.intro', desc: 'First words above the charts. The placeholder is one hundred. Keep the last sentence.'},
      ),
  ],
  group: () => msg('Group', {id: 'outcomes.column.group', desc: 'Column heading: which people of the study. One word.'}),
  caption: () => msg(str`People out of ${n(N.hundred)}`, {id: 'outcomes.caption', desc: 'Caption of a table of figures. The placeholder is one hundred.'}),
  who: () => msg('Who took part', {id: 'outcomes.label.who', desc: 'Label before which people were studied. At most 24 characters.'}),
  all: [...spray, ...dose, ...others, ...harms],
  shown: ['spray-response', 'severe'],
};
