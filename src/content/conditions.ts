import {msg} from '@lit/localize';
import {anxiety, ocd, ptsd} from './conditions/anxiety-trauma.js';
import {depressionDrip, depressionSpray} from './conditions/depression.js';
import {limits} from './conditions/limits.js';
import {bipolar, pain} from './conditions/pain-bipolar.js';
import {alcohol, cocaine, opioids} from './conditions/substance-use.js';
import {suicidalThoughtsDrip, suicidalThoughtsSpray} from './conditions/suicidal-thoughts.js';
import type {Block, Condition, Entry, Text} from './types.js';

/** The evidence by condition, in the order in which readers look for it. The intro rests on the rating scale of the brief and on IPDAS. */
export const evidence: {
  readonly title: Text;
  readonly intro: readonly Block[];
  readonly conditions: readonly Condition[];
  /** Shown only where a page asks for them. */
  readonly unasked: readonly Condition[];
  /** Stands after whatever a page asks for. */
  readonly limits: Entry;
} = {
  title: () => msg('What studies show, condition by condition', {id: 'conditions.title', desc: 'Title of the cards on conditions. At most 60 characters.'}),
  intro: [
    () =>
      msg(
        'How sure the evidence is differs from condition to condition. Each card says what speaks for a use, what speaks against it, and whether it is approved.',
        {
          id: 'conditions.intro.1',
          desc: 'First words above the cards on conditions.',
        },
      ),
    () =>
      msg(
        'The bar repeats the rating: the more parts are filled, the surer the evidence. Half-filled parts mean that studies do not agree. No use here has strong evidence, so no bar is full. A rating does not say whether a treatment would help you.',
        {id: 'conditions.intro.2', desc: 'Explains the rating and its bar of four parts. Keep “no bar is full” and the last sentence.'},
      ),
  ],
  conditions: [depressionSpray, depressionDrip, suicidalThoughtsSpray, suicidalThoughtsDrip, anxiety, ptsd, pain, bipolar, alcohol, cocaine, opioids],
  unasked: [ocd],
  limits,
};
