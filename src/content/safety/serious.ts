import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {named} from '../marks.js';
import {N} from '../numbers.js';
import type {Section} from '../types.js';

/** Brief 4.2, with how often where that is known. */
export const serious: Section = {
  id: 'serious',
  severity: 'caution',
  short: () => msg('Serious risks', {id: 'safety.serious.short', desc: 'Link to the part about serious risks. At most 20 characters.'}),
  heading: () => msg('Caution: serious risks', {id: 'safety.serious.heading', desc: 'Heading of the part about serious risks. At most 60 characters.'}),
  body: [
    () =>
      msg(
        'These risks are why trained staff check you first and watch you after each dose. At home, nobody watches breathing, blood pressure or safety. A certified clinic does not mean no risk.',
        {id: 'safety.serious.1', desc: 'Before the list of serious risks. Calm, without fear. Keep the last sentence.'},
      ),
    {
      list: [
        named(
          () =>
            msg(
              str`Heavy sedation or passing out: the US label has a boxed warning about sedation. In esketamine studies, fewer than ${n(N.unconsciousBelow)} of ${n(N.hundred)} people lost consciousness.`,
              {
                id: 'safety.serious.2a',
                desc: 'Item of the list of serious risks. Placeholders: fewer than one of one hundred. A boxed warning is the strongest warning on a US label.',
              },
            ),
          () =>
            msg(
              str`Heavy sedation or passing out: the US label has a boxed warning about sedation. In studies of the spray, fewer than ${n(N.unconsciousBelow)} of ${n(N.hundred)} people lost consciousness.`,
              {
                id: 'safety.serious.2a.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders: fewer than one of one hundred.',
              },
            ),
        ),
        () =>
          msg(
            'Slow or shallow breathing: the risk rises with opioids, benzodiazepines or alcohol. Together they can cause deep sedation, coma or death. How often this happens is not well known.',
            {id: 'safety.serious.2b', desc: 'Item of the list of serious risks. Keep it plain and calm.'},
          ),
        named(
          () =>
            msg(
              str`Very high blood pressure, stroke or heart problems: in esketamine studies, about ${n(N.veryHighPressure)} of ${n(N.hundred)} people had very high blood pressure. This is one reason for screening.`,
              {
                id: 'safety.serious.2c',
                desc: 'Item of the list of serious risks. Placeholders: people of one hundred. The figure is for very high blood pressure only, not for stroke or heart problems. Add no blood pressure figures.',
              },
            ),
          () =>
            msg(
              str`Very high blood pressure, stroke or heart problems: in studies of the spray, about ${n(N.veryHighPressure)} of ${n(N.hundred)} people had very high blood pressure. This is one reason for screening.`,
              {
                id: 'safety.serious.2c.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders: people of one hundred. Add no blood pressure figures.',
              },
            ),
        ),
        named(
          () =>
            msg(
              'Misuse, dependence and craving: ketamine is a medicine with special legal controls. With regular heavy use, people may need more for the same effect. Stopping can bring anxiety, shaking, sweating and a pounding heart. Little of this was reported in supervised programs, but follow-up is short. How often it happens is not well known.',
              {id: 'safety.serious.2d', desc: 'Item of the list of serious risks. No blame, person-first. Keep "but follow-up is short".'},
            ),
          () =>
            msg(
              'Misuse, dependence and craving: the medicine has special legal controls. With regular heavy use, people may need more for the same effect. Stopping can bring anxiety, shaking, sweating and a pounding heart. Little of this was reported in supervised programs, but follow-up is short. How often it happens is not well known.',
              {
                id: 'safety.serious.2d.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. No blame, person-first. Keep "but follow-up is short".',
              },
            ),
        ),
        () =>
          msg('Substance use problems, now or in the past: the risk of misuse is higher. A specialist needs to assess this first.', {
            id: 'safety.serious.2e',
            desc: 'Item of the list of serious risks. No blame, person-first.',
          }),
        named(
          () =>
            msg(
              str`Bladder and urinary tract: in a survey of people who used ketamine without a prescription, ${n(N.urinarySurvey)} of ${n(N.hundred)} had urinary symptoms. Pain in the urinary tract is also reported with long-term off-label use. Esketamine studies found no long-lasting bladder inflammation (interstitial cystitis), but more urinary symptoms than with placebo. The risk depends on the amount, how often and for how many years.`,
              {
                id: 'safety.serious.2f',
                desc: 'Item of the list of serious risks. Placeholders: people of one hundred. Off-label: used in a way the regulator has not approved. No blame.',
              },
            ),
          () =>
            msg(
              str`Bladder and urinary tract: in a survey of people who used the medicine without a prescription, ${n(N.urinarySurvey)} of ${n(N.hundred)} had urinary symptoms. Pain in the urinary tract is also reported with long-term off-label use. Studies of the spray found no long-lasting bladder inflammation (interstitial cystitis), but more urinary symptoms than with placebo. The risk depends on the amount, how often and for how many years.`,
              {
                id: 'safety.serious.2f.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders: people of one hundred. No blame.',
              },
            ),
        ),
        () =>
          msg(
            'Liver: liver test results can rise, and bile ducts can be injured. This was mostly seen with repeated or long infusions. The label asks for liver tests when treatment is repeated. How often it happens is not well known.',
            {id: 'safety.serious.2g', desc: 'Item of the list of serious risks. Keep "mostly" and "not well known".'},
          ),
        named(
          () =>
            msg(
              str`Memory and thinking: both can be worse for a short time after a dose. Memory problems are seen in people who often use ketamine without a prescription. In a long study of esketamine without a comparison group, group averages stayed stable. Some people aged ${n(N.olderReactionAge)} or over reacted more slowly.`,
              {id: 'safety.serious.2h', desc: 'Item of the list of serious risks. Placeholder: age in years. Keep "without a comparison group" and "some".'},
            ),
          () =>
            msg(
              str`Memory and thinking: both can be worse for a short time after a dose. Memory problems are seen in people who often use the medicine without a prescription. In a long study of the spray without a comparison group, group averages stayed stable. Some people aged ${n(N.olderReactionAge)} or over reacted more slowly.`,
              {
                id: 'safety.serious.2h.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholder: age in years. Keep "without a comparison group" and "some".',
              },
            ),
        ),
        () =>
          msg(
            'Mental health: anxiety, panic, confusion, mania, or seeing or hearing things that are not there. In a few people this has lasted days to weeks. How many is not known.',
            {id: 'safety.serious.2i', desc: 'Item of the list of serious risks. Keep "in a few people".'},
          ),
        () =>
          msg(
            str`New or worse thoughts of suicide: in short studies, antidepressants raised the risk of these, and of suicidal behavior, in people aged ${n(N.youngAdultAge)} or younger. Everyone should be watched closely, most of all early on and when the dose changes. If you notice such thoughts, contact the clinic the same day. If you are in danger, call the emergency number.`,
            {
              id: 'safety.serious.2j',
              desc: 'Item of the list of serious risks. Placeholder: age in years. Follow the WHO rules on wording about suicide. Keep the last two sentences.',
            },
          ),
        () =>
          msg('Harm to an unborn baby: animal studies show harm. Treatment is not recommended in pregnancy. Breastfeeding during treatment is not advised.', {
            id: 'safety.serious.2k',
            desc: 'Item of the list of serious risks. Keep "animal studies".',
          }),
        () =>
          msg('Seizures when combined with theophylline or aminophylline: the label warns about this. How often it happens is not known.', {
            id: 'safety.serious.2l',
            desc: 'Item of the list of serious risks. Generic names only.',
          }),
        named(
          () =>
            msg('Long-term use: the effects of repeated doses over a long time are poorly studied for ketamine.', {
              id: 'safety.serious.2m',
              desc: 'Item of the list of serious risks. Keep "poorly studied". About ketamine, not esketamine.',
            }),
          () =>
            msg('Long-term use: the effects of repeated doses over a long time are poorly studied.', {
              id: 'safety.serious.2m.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Keep "poorly studied".',
            }),
        ),
      ],
    },
  ],
  claims: [
    'SAF-20',
    'SAF-21',
    'SAF-22',
    'SAF-23',
    'SAF-24',
    'SAF-25',
    'SAF-26',
    'SAF-27',
    'SAF-28',
    'SAF-29',
    'SAF-30',
    'SAF-31',
    'SAF-32',
    'SUI-04',
    'SET-06',
    'SET-07',
  ],
  refs: ['fda_spravato', 'fda_ketalar', 'ema_smpc', 'fda2023', 'morgan2012', 'short2018', 'winstock2012', 'anderson2022', 'cotter2021', 'zaki2025'],
};
