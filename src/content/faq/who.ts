import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {benefit, named} from '../marks.js';
import {N} from '../numbers.js';
import type {Topic} from '../types.js';

export const who: Topic = {
  id: 'who',
  heading: () => msg('Who it is and is not for', {id: 'faq.topic-who.heading', desc: 'Heading over a group of FAQ questions. At most about 50 characters.'}),
  questions: [
    {
      id: 'who-should-not',
      heading: () =>
        msg('Who should not have it?', {
          id: 'faq.who-should-not.heading',
          desc: 'FAQ question; “it” is treatment with ketamine or esketamine. At most about 70 characters.',
        }),
      body: [
        () =>
          msg('Only a clinician can decide this with you, after checking your health. This list is not complete, and it is not a self-check.', {
            id: 'faq.who-should-not.1',
            desc: 'FAQ, who should not have it: first paragraph. “Clinician” is a doctor or other qualified health professional.',
          }),
        () =>
          msg('It must not be given to people who have or had:', {
            id: 'faq.who-should-not.2',
            desc: 'FAQ, who should not have it: words before a list, end with a colon.',
          }),
        {
          list: [
            () =>
              msg('a weak spot in the wall of a blood vessel (an aneurysm)', {
                id: 'faq.who-should-not.2a',
                desc: 'List item after “It must not be given to people who have or had:”.',
              }),
            () =>
              msg('a tangle of blood vessels (an arteriovenous malformation)', {
                id: 'faq.who-should-not.2b',
                desc: 'List item after “It must not be given to people who have or had:”.',
              }),
            () => msg('bleeding in the brain', {id: 'faq.who-should-not.2c', desc: 'List item after “It must not be given to people who have or had:”.'}),
            named(
              () =>
                msg('an allergy to ketamine or esketamine', {
                  id: 'faq.who-should-not.2d',
                  desc: 'List item after “It must not be given to people who have or had:”.',
                }),
              () =>
                msg('an allergy to the medicine', {
                  id: 'faq.who-should-not.2d.nameless',
                  desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. List item after “It must not be given to people who have or had:”.',
                }),
            ),
            () =>
              msg(str`a heart attack or another sudden heart or blood vessel problem in the last ${n(N.heartAttackWeeks)} weeks`, {
                id: 'faq.who-should-not.2e',
                desc: 'List item after “It must not be given to people who have or had:”. The placeholder is a number of weeks.',
              }),
            () =>
              msg('any condition where a large rise in blood pressure would be a serious danger', {
                id: 'faq.who-should-not.2f',
                desc: 'List item after “It must not be given to people who have or had:”.',
              }),
          ],
        },
        () =>
          msg('Other people need careful checks first. Tell the clinic about:', {
            id: 'faq.who-should-not.3',
            desc: 'FAQ, who should not have it: words before a second list, end with a colon.',
          }),
        {
          list: [
            () =>
              msg('high blood pressure, heart problems or a past stroke', {
                id: 'faq.who-should-not.3a',
                desc: 'List item after “Other people need careful checks first. Tell the clinic about:”.',
              }),
            () =>
              msg('losing touch with reality (psychosis), very high mood (mania) or bipolar disorder', {
                id: 'faq.who-should-not.3b',
                desc: 'List item after “Tell the clinic about:”. Person-first, no labels.',
              }),
            () =>
              msg('a substance use disorder, now or in the past', {
                id: 'faq.who-should-not.3c',
                desc: 'List item after “Tell the clinic about:”. Use the phrase from the glossary, never a label such as “addict”.',
              }),
            () =>
              msg('thyroid, liver, lung, bladder or eye pressure problems', {
                id: 'faq.who-should-not.3d',
                desc: 'List item after “Tell the clinic about:”. “Eye pressure problems” is glaucoma.',
              }),
            () => msg('a brain injury or raised pressure in the skull', {id: 'faq.who-should-not.3e', desc: 'List item after “Tell the clinic about:”.'}),
            () =>
              msg(str`your age, if you are under ${n(N.adultAge)}, or ${n(N.olderAge)} or older`, {
                id: 'faq.who-should-not.3g',
                desc: 'List item after “Tell the clinic about:”. Placeholders are ages in years.',
              }),
            () =>
              msg('pregnancy, plans to become pregnant, or breastfeeding', {id: 'faq.who-should-not.3f', desc: 'List item after “Tell the clinic about:”.'}),
          ],
        },
      ],
      claims: ['SEC-contraindications', 'SAF-22', 'SAF-29', 'SAF-32', 'NON-03'],
      refs: ['fda_spravato', 'ema_smpc', 'fda_ketalar'],
    },
    {
      id: 'other-conditions',
      named: true,
      heading: () =>
        msg('Can it help with problems other than depression?', {id: 'faq.other-conditions.heading', desc: 'FAQ question. At most about 70 characters.'}),
      body: [
        () =>
          msg('It depends on the condition. For most, the evidence is limited. Ketamine is not approved for any of the uses below.', {
            id: 'faq.other-conditions.1',
            desc: 'FAQ, other conditions: first paragraph. Do not start with “Yes”. Keep “not approved”.',
          }),
        {
          list: [
            () =>
              msg('Post-traumatic stress disorder (PTSD): the evidence is mixed. The largest study did not show a benefit for PTSD.', {
                id: 'faq.other-conditions.1a',
                desc: 'List item: one condition and its evidence. Keep “mixed” and “did not show”.',
              }),
            () =>
              msg('Anxiety disorders: the evidence is very limited. There are only a few very small studies.', {
                id: 'faq.other-conditions.1b',
                desc: 'List item: one condition and its evidence. Keep “very limited”.',
              }),
            () =>
              msg(
                'Long-term (chronic) pain: a large review found no clear benefit. It found more side effects with a drip (infusion) than with the comparison.',
                {id: 'faq.other-conditions.1c', desc: 'List item: one condition and its evidence. Keep “no clear benefit”.'},
              ),
            () =>
              msg(
                'Substance use disorders: the evidence is very limited. Studies are early and small. People with these disorders also have a higher risk of misusing ketamine.',
                {id: 'faq.other-conditions.1d', desc: 'List item: one condition, its evidence and its risk. Keep both. Person-first words.'},
              ),
            () =>
              msg('Depression in bipolar disorder: the evidence is very limited. Mood may swing too high (mania).', {
                id: 'faq.other-conditions.1e',
                desc: 'List item: one condition and its evidence. Keep “may”.',
              }),
          ],
        },
        () =>
          msg('Ask your doctor which treatments usually come first for your condition.', {
            id: 'faq.other-conditions.2',
            desc: 'FAQ, other conditions: last paragraph.',
          }),
      ],
      claims: ['CON-05', 'CON-06', 'CON-07', 'CON-09', 'CON-10', 'CON-11', 'CON-12', 'SAF-32', 'REG-02', 'SEC-questions'],
      refs: [
        'abdallah2022',
        'borgogna2024',
        'feder2021',
        'taylor2018',
        'glue2018',
        'ferraro2025',
        'grabski2022',
        'dakwar2019',
        'jones2018',
        'dean2021bip',
        'ema_smpc',
        'fda2023',
      ],
    },
    {
      id: 'pregnancy-age',
      heading: () =>
        msg('What about pregnancy, breastfeeding, teenagers and older people?', {
          id: 'faq.pregnancy-age.heading',
          desc: 'FAQ question. At most about 70 characters.',
        }),
      body: [
        () =>
          msg('It is not recommended in pregnancy. Studies in animals show that it may harm an unborn baby. Breastfeeding is not advised during treatment.', {
            id: 'faq.pregnancy-age.1',
            desc: 'FAQ, pregnancy and age: first paragraph. “It” is treatment with ketamine or esketamine. Keep “in animals” and “may”.',
          }),
        () =>
          msg('Tell the clinic if you are pregnant, might be, or plan to be. Ask about birth control (contraception) during treatment.', {
            id: 'faq.pregnancy-age.2',
            desc: 'FAQ, pregnancy and age: paragraph.',
          }),
        () =>
          msg(str`It is not approved for people under ${n(N.adultAge)}. There are only a few small studies in this age group.`, {
            id: 'faq.pregnancy-age.3',
            desc: 'FAQ, pregnancy and age: paragraph. The placeholder is an age in years.',
          }),
        benefit(() =>
          msg(
            str`One study of the nasal spray (esketamine) was in people aged ${n(N.olderAge)} and over. All took a new pill too. After ${n(N.sprayWeeks)} weeks, ${n(N.olderResponse)} of ${n(N.hundred)} with the spray lost at least half of their symptoms (a response). With a dummy spray it was ${n(N.olderResponseControl)} of ${n(N.hundred)}. The study missed its main goal, so the benefit is uncertain.`,
            {
              id: 'faq.pregnancy-age.4',
              desc: 'FAQ, pregnancy and age: paragraph. Placeholders: an age, a number of weeks, then whole people of one hundred. Keep both groups together and the last sentence.',
            },
          ),
        ),
        () =>
          msg(
            'Fewer older people had a response than younger adults in other studies. A rise in blood pressure or a fall can also be more of a risk at this age.',
            {id: 'faq.pregnancy-age.5', desc: 'FAQ, pregnancy and age: last paragraph. “At this age” refers to older people.'},
          ),
      ],
      claims: ['SAF-29', 'NON-02', 'NON-07', 'NUM-ESK-OLDER', 'SEC-contraindications'],
      refs: ['fda_spravato', 'ema_smpc', 'ochsross2020', 'katz2021'],
    },
    {
      id: 'approved',
      approval: true,
      heading: () => msg('Is this treatment approved where I live?', {id: 'faq.approved.heading', desc: 'FAQ question. At most about 70 characters.'}),
      body: [
        () =>
          msg('That depends on the medicine, the condition and the country. Ask the clinic whether this use is approved where you live.', {
            id: 'faq.approved.1',
            desc: 'FAQ, approval: first paragraph.',
          }),
        named(() =>
          msg(
            'Ketamine is approved as a medicine for surgery (an anesthetic). Its use for depression is off-label. In the United States, the regulator (FDA) has not approved it for any mental health condition.',
            {id: 'faq.approved.2', desc: 'FAQ, approval: paragraph. “FDA” is the US authority for medicines. Keep “has not approved”.'},
          ),
        ),
        () =>
          msg(
            'Off-label means that the body that approves medicines (the regulator) has not approved this use. Doctors may still prescribe it legally in many countries. The regulator has reviewed less evidence for such a use.',
            {id: 'faq.approved.4', desc: 'FAQ, approval: last paragraph, explains “off-label”.'},
          ),
      ],
      claims: ['REG-02', 'REG-status', 'CON-01', 'CON-02', 'MEC-01'],
      refs: ['fda2023', 'fda_spravato', 'ema_smpc', 'hl3312'],
    },
  ],
};
