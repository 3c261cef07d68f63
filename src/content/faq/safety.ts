import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {named} from '../marks.js';
import {N} from '../numbers.js';
import type {Topic} from '../types.js';

export const safety: Topic = {
  id: 'safety',
  heading: () => msg('Risks and side effects', {id: 'faq.topic-safety.heading', desc: 'Heading over a group of FAQ questions. At most about 50 characters.'}),
  questions: [
    {
      id: 'side-effects',
      crisis: 'last',
      heading: () => msg('What are the risks and side effects?', {id: 'faq.side-effects.heading', desc: 'FAQ question. At most about 70 characters.'}),
      body: [
        () =>
          msg(
            str`Side effects are common, and some are serious. In studies with staff present, most short-term effects eased within about ${n(N.mostlyGoneHours)} to ${n(N.goneHours)} hours.`,
            {id: 'faq.side-effects.1', desc: 'FAQ, side effects: first paragraph. Placeholders are numbers of hours. Keep “most”.'},
          ),
        named(
          () =>
            msg(
              str`In one study, everyone took a new pill with a nasal spray (esketamine) or a dummy spray. Over ${n(N.sprayWeeks)} weeks, of ${n(N.hundred)} people in each group, these had:`,
              {id: 'faq.side-effects.2', desc: 'FAQ, side effects: words before a list, end with a colon. Placeholders: number of weeks, then one hundred.'},
            ),
          () =>
            msg(
              str`In one study, everyone took a new pill with a nasal spray of the medicine or a dummy spray. Over ${n(N.sprayWeeks)} weeks, of ${n(N.hundred)} people in each group, these had:`,
              {
                id: 'faq.side-effects.2.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders: number of weeks, then one hundred. Ends with a colon.',
              },
            ),
        ),
        {
          list: [
            () =>
              msg(str`nausea: ${n(N.nausea)} with the medicine, ${n(N.nauseaControl)} with the dummy spray`, {
                id: 'faq.side-effects.2a',
                desc: 'List item: side effect and whole people of one hundred in each group.',
              }),
            () =>
              msg(
                str`feeling cut off from yourself or what is around you (dissociation): ${n(N.dissociation)} with the medicine, ${n(N.dissociationControl)} with the dummy spray`,
                {id: 'faq.side-effects.2b', desc: 'List item: side effect and whole people of one hundred in each group.'},
              ),
            () =>
              msg(str`dizziness: ${n(N.dizziness)} with the medicine, ${n(N.dizzinessControl)} with the dummy spray`, {
                id: 'faq.side-effects.2c',
                desc: 'List item: side effect and whole people of one hundred in each group.',
              }),
            () =>
              msg(str`headache: ${n(N.headache)} with the medicine, ${n(N.headacheControl)} with the dummy spray`, {
                id: 'faq.side-effects.2d',
                desc: 'List item: side effect and whole people of one hundred in each group.',
              }),
            () =>
              msg(str`sleepiness: ${n(N.sleepiness)} with the medicine, ${n(N.sleepinessControl)} with the dummy spray`, {
                id: 'faq.side-effects.2e',
                desc: 'List item: side effect and whole people of one hundred in each group.',
              }),
            () =>
              msg(str`higher blood pressure: ${n(N.raisedPressure)} with the medicine, ${n(N.raisedPressureControl)} with the dummy spray`, {
                id: 'faq.side-effects.2f',
                desc: 'List item: side effect and whole people of one hundred in each group.',
              }),
          ],
        },
        () =>
          msg('These are effects that people reported. Studies that measured each effect found more. A drip (infusion) may differ.', {
            id: 'faq.side-effects.3',
            desc: 'FAQ, side effects: paragraph under the numbers. Keep all three limits.',
          }),
        () =>
          msg(
            str`In several studies of the spray together, these common effects could be severe or serious. Over ${n(N.severeWeeks)} weeks, this was so for ${n(N.severe)} of ${n(N.hundred)} people. With a dummy spray it was ${n(N.severeControl)} of ${n(N.hundred)}.`,
            {
              id: 'faq.side-effects.4',
              desc: 'FAQ, side effects: paragraph. Placeholders: number of weeks, then whole people of one hundred. Keep both groups together.',
            },
          ),
        () =>
          msg(
            'Serious risks are heavy sleepiness or passing out, slow breathing, very high blood pressure and misuse. With repeated use, bladder and liver problems are also risks.',
            {id: 'faq.side-effects.5', desc: 'FAQ, side effects: paragraph on serious risks. Do not soften.'},
          ),
        () =>
          msg('Some people must not have this medicine. Long-term risks are not fully known. Supervision lowers some risks, but does not remove them.', {
            id: 'faq.side-effects.6',
            desc: 'FAQ, side effects: paragraph. Keep “not fully known” and “does not remove them”.',
          }),
        () =>
          msg(
            str`Thoughts of suicide may start or get worse. In short studies, antidepressants raised this risk, and the risk of suicidal behavior, in people aged ${n(N.youngAdultAge)} and younger. Everyone should be watched closely, most of all in the first weeks and when the dose changes.`,
            {
              id: 'faq.side-effects.7',
              desc: 'FAQ, side effects: paragraph; a crisis line stands below. The placeholder is an age. Keep “may”. Say “thoughts of suicide”.',
            },
          ),
        () =>
          msg('Call the emergency number for trouble breathing, chest pain, fainting or a seizure. Call it too if someone cannot be woken or is in danger.', {
            id: 'faq.side-effects.8',
            desc: 'FAQ, side effects: last paragraph, what to do in an emergency. Short and plain.',
          }),
      ],
      claims: [
        'SAF-01',
        'SAF-03',
        'SAF-04',
        'SAF-05',
        'SAF-06',
        'SAF-08',
        'SAF-09',
        'SAF-20',
        'SAF-21',
        'SAF-22',
        'SAF-23',
        'SAF-24',
        'SAF-25',
        'SAF-28',
        'SAF-31',
        'SUI-04',
        'NUM-HARM-SET',
        'NUM-HARM-SEVERE',
        'SEC-contraindications',
        'SEC-redflags',
      ],
      refs: ['fedgchin2019', 'katz2021', 'acevedo2020', 'short2018', 'fda_spravato', 'ema_smpc', 'fda_ketalar', 'fda2023', 'cotter2021', 'winstock2012'],
    },
    {
      id: 'bladder-liver-memory',
      heading: () =>
        msg('Can it harm my bladder, liver or memory?', {id: 'faq.bladder-liver-memory.heading', desc: 'FAQ question. At most about 70 characters.'}),
      body: [
        () =>
          msg(
            'It may. The risk to the bladder depends on how much is used, how often and for how long. How big the risk is with repeated medical use is not well known.',
            {id: 'faq.bladder-liver-memory.1', desc: 'FAQ, bladder, liver and memory: first paragraph. Keep “may” and “not well known”.'},
          ),
        named(
          () =>
            msg(
              str`Bladder: in a survey of people who used ketamine outside medical care, about ${n(N.urinarySurvey)} of ${n(N.hundred)} had urinary symptoms. This does not tell us the risk with medical treatment. Pain when passing urine has also been reported with long-term medical use.`,
              {
                id: 'faq.bladder-liver-memory.2',
                desc: 'FAQ, bladder, liver and memory: paragraph. Placeholders are whole people of one hundred. Neutral words about the people in the survey.',
              },
            ),
          () =>
            msg(
              str`Bladder: in a survey of people who used the medicine outside medical care, about ${n(N.urinarySurvey)} of ${n(N.hundred)} had urinary symptoms. This does not tell us the risk with medical treatment. Pain when passing urine has also been reported with long-term medical use.`,
              {
                id: 'faq.bladder-liver-memory.2.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders are whole people of one hundred.',
              },
            ),
        ),
        () =>
          msg('Liver: injury to the liver and bile ducts has been reported. Most cases came after repeated or long treatment.', {
            id: 'faq.bladder-liver-memory.3',
            desc: 'FAQ, bladder, liver and memory: paragraph.',
          }),
        named(
          () =>
            msg(
              'Memory: a dose may affect memory and thinking for a short time. Memory problems are seen in people who use ketamine often outside medical care.',
              {id: 'faq.bladder-liver-memory.4', desc: 'FAQ, bladder, liver and memory: paragraph. Keep “may”.'},
            ),
          () =>
            msg(
              'Memory: a dose may affect memory and thinking for a short time. Memory problems are seen in people who use the medicine often outside medical care.',
              {
                id: 'faq.bladder-liver-memory.4.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Keep “may”.',
              },
            ),
        ),
        () =>
          msg(
            'Ask how these are checked over time. Tell the clinic the same day if passing urine hurts, if you pass it very often, or if it is bloody or dark. Do the same if your skin or eyes turn yellow. If you cannot pass urine at all, call the emergency number.',
            {id: 'faq.bladder-liver-memory.5', desc: 'FAQ, bladder, liver and memory: last paragraph, what to report and when.'},
          ),
      ],
      claims: ['SAF-24', 'SAF-25', 'SAF-26', 'SAF-31', 'SEC-redflags', 'SEC-questions'],
      refs: ['winstock2012', 'anderson2022', 'cotter2021', 'morgan2012', 'fda_ketalar', 'short2018'],
    },
    {
      id: 'dependence',
      heading: () =>
        msg('Can people become dependent on ketamine?', {
          id: 'faq.dependence.heading',
          desc: 'FAQ question. Neutral words, no labels. At most about 70 characters.',
        }),
      neutral: () =>
        msg('Can people become dependent on it?', {
          id: 'faq.dependence.neutral',
          desc: 'FAQ question, where a heading may not name the medicine. Neutral words, no labels. At most about 70 characters.',
        }),
      body: [
        named(
          () =>
            msg('Yes. Ketamine can be misused, and people can become dependent on it. It is a medicine with special legal controls.', {
              id: 'faq.dependence.1',
              desc: 'FAQ, dependence: first paragraph. “Special legal controls”: do not use the name of a legal class.',
            }),
          () =>
            msg('Yes. The medicine can be misused, and people can become dependent on it. It has special legal controls.', {
              id: 'faq.dependence.1.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. “Special legal controls”: do not use the name of a legal class.',
            }),
        ),
        () =>
          msg(
            'With frequent, heavy use, people may need more for the same effect. They may feel a strong wish for it (craving). When they stop, they may feel anxious, shaky or sweaty, and their heart may race.',
            {id: 'faq.dependence.2', desc: 'FAQ, dependence: paragraph. Keep “with frequent, heavy use” and “may”.'},
          ),
        () =>
          msg(
            'In supervised programs, little of this has been reported so far. But people were followed only for a short time. How common it is in the long run is not well known.',
            {id: 'faq.dependence.3', desc: 'FAQ, dependence: paragraph. Keep “so far”, “short time” and “not well known”.'},
          ),
        () =>
          msg(
            'The risk of misuse is higher for people with a substance use disorder, now or in the past. Telling the clinic helps them plan care with you. It is nothing to be ashamed of.',
            {id: 'faq.dependence.4', desc: 'FAQ, dependence: paragraph. Person-first words, no blame.'},
          ),
        named(
          () =>
            msg('If you crave ketamine or take more than prescribed, tell the clinic or a doctor the same day. Help is available.', {
              id: 'faq.dependence.5',
              desc: 'FAQ, dependence: last paragraph. No blame.',
            }),
          () =>
            msg('If you crave the medicine or take more than prescribed, tell the clinic or a doctor the same day. Help is available.', {
              id: 'faq.dependence.5.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. No blame.',
            }),
        ),
      ],
      claims: ['SAF-23', 'SAF-32', 'REG-04', 'SEC-redflags'],
      refs: ['morgan2012', 'short2018', 'fda_spravato', 'ema_smpc'],
    },
    {
      id: 'other-medicines',
      heading: () => msg('Can I keep taking my other medicines?', {id: 'faq.other-medicines.heading', desc: 'FAQ question. At most about 70 characters.'}),
      body: [
        named(
          () =>
            msg(
              'Often yes, but the clinic must check each one. Never stop or change a medicine on your own. The nasal spray (esketamine) is often given with an antidepressant pill.',
              {id: 'faq.other-medicines.1', desc: 'FAQ, other medicines: first paragraph. Keep “often” and “never … on your own”.'},
            ),
          () =>
            msg('Often yes, but the clinic must check each one. Never stop or change a medicine on your own.', {
              id: 'faq.other-medicines.1.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Keep “often” and “never … on your own”.',
            }),
        ),
        () =>
          msg('Some things add risk or may change the effect:', {
            id: 'faq.other-medicines.2',
            desc: 'FAQ, other medicines: words before a list, end with a colon.',
          }),
        {
          list: [
            () =>
              msg(
                'Alcohol, strong painkillers (opioids), and sleeping or calming pills (such as benzodiazepines): heavy sleepiness and slow breathing, which can be deadly.',
                {id: 'faq.other-medicines.2a', desc: 'List item: what adds risk, and which risk. Do not soften.'},
              ),
            () =>
              msg('Stimulants, and some older antidepressants (MAO inhibitors): blood pressure may go up.', {
                id: 'faq.other-medicines.2b',
                desc: 'List item: what adds risk, and which risk. Keep “may”.',
              }),
            () =>
              msg('Benzodiazepines: the effect on mood may be shorter. Lamotrigine: the effect may be less, but studies disagree.', {
                id: 'faq.other-medicines.2c',
                desc: 'List item: names of medicines and what they may do. Keep “may” and “studies disagree”.',
              }),
            () =>
              msg('Theophylline or aminophylline (for breathing): seizures may be more likely.', {
                id: 'faq.other-medicines.2d',
                desc: 'List item: names of medicines for breathing problems and their risk. Keep “may”.',
              }),
          ],
        },
        () =>
          msg(
            'This list is not complete. Give the clinic a full list of what you take. Include things you buy without a prescription, alcohol and other drugs.',
            {id: 'faq.other-medicines.3', desc: 'FAQ, other medicines: last paragraph.'},
          ),
      ],
      claims: ['SAF-21', 'INT-01', 'INT-02', 'INT-03', 'INT-04', 'INT-05', 'INT-07', 'INT-11', 'CON-01'],
      refs: ['fda_spravato', 'fda_ketalar', 'veraart2021', 'andrade2017', 'ema_smpc'],
    },
  ],
};
