import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {benefit} from '../marks.js';
import {N} from '../numbers.js';
import type {Condition} from '../types.js';

/** A topic of research and a risk at once: each card on substance use says both. */
const misuse = () =>
  msg('People who have or had a substance use disorder are at higher risk of misusing ketamine. They need to see a specialist first.', {
    id: 'conditions.substance-use.misuse',
    desc: 'Last point against the use, in each card on substance use. Person-first, never a label such as “addict”.',
  });

export const alcohol: Condition = {
  id: 'substance-use-alcohol',
  offLabel: true,
  heading: () =>
    msg('Alcohol use disorder', {id: 'conditions.substance-use-alcohol.heading', desc: 'Heading of a card: the name of a condition. At most 60 characters.'}),
  ratings: [{rating: 'very-limited'}],
  body: [
    () =>
      msg(
        str`There are only small studies, such as one of ${n(N.alcoholPeople)} people and one of ${n(N.alcoholPilotPeople)}. They come from special programs that also gave talking therapy.`,
        {id: 'conditions.substance-use-alcohol.why', desc: 'Card on a condition: why the evidence is rated so. Keep every limit. Placeholders: people.'},
      ),
  ],
  found: [
    () =>
      msg(
        str`In the study of ${n(N.alcoholPeople)} people, those with ketamine had more days without alcohol over ${n(N.alcoholMonths)} months than those without it.`,
        {
          id: 'conditions.substance-use-alcohol.for-1',
          desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. Placeholders: people, months.',
        },
      ),
    benefit(() =>
      msg(
        str`It was about ${n(N.alcoholDays)} more days without alcohol in every ${n(N.hundred)} days. The true number could be anywhere from ${n(N.alcoholDaysFrom)} to ${n(N.alcoholDaysTo)}.`,
        {
          id: 'conditions.substance-use-alcohol.figure-1',
          desc: 'Card on a condition: figures of benefit. Keep both groups together. Placeholders are numbers named in the text. Keep the last sentence.',
        },
      ),
    ),
  ],
  against: [
    () =>
      msg('The study did not show that fewer people went back to drinking.', {
        id: 'conditions.substance-use-alcohol.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    () =>
      msg('The programs were small and specialized. Results may differ elsewhere.', {
        id: 'conditions.substance-use-alcohol.against-2',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Keep “may”.',
      }),
    misuse,
  ],
  claims: ['CON-10', 'SAF-32'],
  refs: ['grabski2022', 'dakwar2020', 'jones2018', 'ema_smpc', 'fda_spravato'],
};

export const cocaine: Condition = {
  id: 'substance-use-cocaine',
  offLabel: true,
  heading: () =>
    msg('Cocaine use disorder', {id: 'conditions.substance-use-cocaine.heading', desc: 'Heading of a card: the name of a condition. At most 60 characters.'}),
  ratings: [{rating: 'very-limited'}],
  body: [
    () =>
      msg(str`The evidence is one study of ${n(N.cocainePeople)} people at one site.`, {
        id: 'conditions.substance-use-cocaine.why',
        desc: 'Card on a condition: why the evidence is rated so. Keep every limit. The placeholder is a number of people.',
      }),
  ],
  found: [
    () =>
      msg(
        str`After one drip (infusion) of ketamine, together with mindfulness training, more people used no cocaine in the last ${n(N.cocaineWeeks)} weeks of the study than with the comparison.`,
        {
          id: 'conditions.substance-use-cocaine.for-1',
          desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit. The placeholder is a number of weeks.',
        },
      ),
    benefit(() =>
      msg(str`It was ${n(N.cocaineFree)} of ${n(N.hundred)} with ketamine and ${n(N.cocaineFreeControl)} of ${n(N.hundred)} with the comparison.`, {
        id: 'conditions.substance-use-cocaine.figure-1',
        desc: 'Card on a condition: figures of benefit. Keep both groups together. Placeholders are whole people of one hundred, or numbers named in the text.',
      }),
    ),
  ],
  against: [
    () =>
      msg('One study at one site cannot show whether others would have the same results.', {
        id: 'conditions.substance-use-cocaine.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    misuse,
  ],
  claims: ['CON-11', 'SAF-32'],
  refs: ['dakwar2019', 'jones2018', 'ema_smpc', 'fda_spravato'],
};

export const opioids: Condition = {
  id: 'substance-use-opioids',
  offLabel: true,
  heading: () =>
    msg('Opioid use disorder', {id: 'conditions.substance-use-opioids.heading', desc: 'Heading of a card: the name of a condition. At most 60 characters.'}),
  ratings: [{rating: 'very-limited'}],
  body: [
    () =>
      msg('The studies are old. Some had no comparison group.', {
        id: 'conditions.substance-use-opioids.why',
        desc: 'Card on a condition: why the evidence is rated so. Keep every limit.',
      }),
  ],
  found: [
    () =>
      msg('Some older studies looked into it. They are too weak to say how much it helps.', {
        id: 'conditions.substance-use-opioids.for-1',
        desc: 'Card on a condition: what speaks for the use, without figures. Keep every limit.',
      }),
  ],
  against: [
    () =>
      msg('Other medicines are known to help and are standard care (buprenorphine, methadone). Ketamine is not.', {
        id: 'conditions.substance-use-opioids.against-1',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is.',
      }),
    () =>
      msg('Ketamine together with opioids can cause very deep sleep and slow breathing, and can be deadly.', {
        id: 'conditions.substance-use-opioids.against-2',
        desc: 'Card on a condition: what speaks against the use. Keep it as strong as it is. Keep all of it.',
      }),
    misuse,
  ],
  claims: ['CON-12', 'SAF-21', 'INT-01', 'SAF-32'],
  refs: ['jones2018', 'fda_ketalar', 'fda_spravato', 'ema_smpc'],
};
