import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {benefit, named} from '../marks.js';
import {N} from '../numbers.js';
import type {Topic} from '../types.js';

export const help: Topic = {
  id: 'help',
  heading: () =>
    msg('If things are hard', {
      id: 'faq.topic-help.heading',
      desc: 'Heading over a group of FAQ questions: thoughts of suicide, and treatment that does not help. At most about 50 characters.',
    }),
  questions: [
    {
      id: 'suicidal-thoughts',
      crisis: 'first',
      heading: () =>
        msg('I have thoughts of suicide. What should I do, and can this help?', {
          id: 'faq.suicidal-thoughts.heading',
          desc: 'FAQ question. Say “thoughts of suicide”. What to do comes first. At most about 70 characters.',
        }),
      body: [
        () =>
          msg('Get help now. Call the emergency number or a crisis line, or go to the nearest emergency room.', {
            id: 'faq.suicidal-thoughts.1',
            desc: 'FAQ, thoughts of suicide: first words of the answer, beside the numbers of the reader’s region. Short and plain. No phone number in the text.',
          }),
        () =>
          msg('Tell someone you trust, and ask them to stay with you. If you are in treatment, tell your clinic or doctor today as well.', {
            id: 'faq.suicidal-thoughts.2',
            desc: 'FAQ, thoughts of suicide: paragraph, what to do.',
          }),
        named(
          () =>
            msg(
              'Ketamine and esketamine have not been shown to prevent suicide. They do not replace emergency or hospital care, even if someone feels better after a first dose.',
              {id: 'faq.suicidal-thoughts.3', desc: 'FAQ, thoughts of suicide: paragraph. Keep “have not been shown to prevent suicide”.'},
            ),
          () =>
            msg(
              'This treatment has not been shown to prevent suicide. It does not replace emergency or hospital care, even if someone feels better after a first dose.',
              {
                id: 'faq.suicidal-thoughts.3.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Keep “has not been shown to prevent suicide”.',
              },
            ),
        ),
        named(() =>
          msg(
            'In some studies, thoughts of suicide eased sooner with ketamine than with a comparison. This lasted up to about a week. It does not happen for everyone.',
            {
              id: 'faq.suicidal-thoughts.4',
              desc: 'FAQ, thoughts of suicide: paragraph. Keep “in some studies”, “up to about a week” and “does not happen for everyone”.',
            },
          ),
        ),
        named(() =>
          msg('The nasal spray (esketamine) has not been shown to reduce thoughts of suicide.', {
            id: 'faq.suicidal-thoughts.4b',
            desc: 'FAQ, thoughts of suicide: paragraph. Keep “has not been shown to reduce”.',
          }),
        ),
        () =>
          msg('The thoughts may come back when the effect wears off. Make a plan for that time with your doctor or clinic (a safety plan).', {
            id: 'faq.suicidal-thoughts.5',
            desc: 'FAQ, thoughts of suicide: last paragraph. Keep “may”.',
          }),
      ],
      claims: ['SUI-01', 'SUI-02', 'SUI-03', 'SUI-05', 'CON-03', 'CON-04', 'SEC-redflags'],
      refs: ['ema_smpc', 'fda_spravato', 'wilkinson2018', 'canuso2021', 'abbar2022'],
    },
    {
      id: 'if-it-does-not-help',
      crisis: 'last',
      heading: () =>
        msg('What if it does not help?', {
          id: 'faq.if-it-does-not-help.heading',
          desc: 'FAQ question; “it” is treatment with ketamine or esketamine. At most about 70 characters.',
        }),
      body: [
        () => msg('This is common, and it is not your fault.', {id: 'faq.if-it-does-not-help.1', desc: 'FAQ, if it does not help: first paragraph. No blame.'}),
        benefit(() =>
          msg(
            str`In one study, everyone took a new pill with a nasal spray (esketamine) or a dummy spray. After ${n(N.sprayWeeks)} weeks, ${n(N.sprayResponse)} of ${n(N.hundred)} people with the spray lost at least half of their symptoms (a response). With the dummy spray it was ${n(N.sprayResponseControl)} of ${n(N.hundred)}.`,
            {
              id: 'faq.if-it-does-not-help.2',
              desc: 'FAQ, if it does not help: paragraph. Placeholders: number of weeks, then whole people of one hundred. Keep both groups together.',
            },
          ),
        ),
        benefit(() =>
          msg(
            str`So ${n(N.sprayNoResponse)} and ${n(N.sprayNoResponseControl)} of ${n(N.hundred)} people had no response. This is the study with the best result. Two similar studies missed their main goal. A drip (infusion) may differ.`,
            {
              id: 'faq.if-it-does-not-help.3',
              desc: 'FAQ, if it does not help: paragraph. First placeholder: people with the spray; second: with the dummy spray. Keep all the limits.',
            },
          ),
        ),
        () =>
          msg(
            str`Before you start, agree on a date to decide whether it helps. This is often after about ${n(N.reviewWeeks)} weeks. Agree on when to stop, too.`,
            {id: 'faq.if-it-does-not-help.4', desc: 'FAQ, if it does not help: paragraph. The placeholder is a number of weeks. Keep “often” and “about”.'},
          ),
        () =>
          msg('There are other options. Ask your doctor about:', {
            id: 'faq.if-it-does-not-help.5',
            desc: 'FAQ, if it does not help: words before a list, end with a colon.',
          }),
        {
          list: [
            () =>
              msg('talking therapy, often together with medicine when depression is severe', {
                id: 'faq.if-it-does-not-help.5a',
                desc: 'List item after “Ask your doctor about:”.',
              }),
            () =>
              msg('another antidepressant, or adding another medicine', {id: 'faq.if-it-does-not-help.5b', desc: 'List item after “Ask your doctor about:”.'}),
            () =>
              msg('electroconvulsive therapy (ECT): for severe depression, needs general anesthesia, can affect memory', {
                id: 'faq.if-it-does-not-help.5c',
                desc: 'List item after “Ask your doctor about:”.',
              }),
            () =>
              msg('magnetic stimulation of the brain (rTMS): sessions every day for weeks, no anesthesia', {
                id: 'faq.if-it-does-not-help.5d',
                desc: 'List item after “Ask your doctor about:”. rTMS is repetitive transcranial magnetic stimulation.',
              }),
            () =>
              msg('other causes, such as thyroid or sleep problems, pain, alcohol or other medicines', {
                id: 'faq.if-it-does-not-help.5e',
                desc: 'List item after “Ask your doctor about:”. Causes of depression that can be treated.',
              }),
            () => msg('taking part in a study (a clinical trial)', {id: 'faq.if-it-does-not-help.5f', desc: 'List item after “Ask your doctor about:”.'}),
            () =>
              msg('waiting with a date to look again, when depression is mild, not when it is severe', {
                id: 'faq.if-it-does-not-help.5g',
                desc: 'List item after “Ask your doctor about:”. Watchful waiting with a planned review. Keep the limit.',
              }),
          ],
        },
        () =>
          msg('If thoughts of suicide start or get worse, get help now.', {
            id: 'faq.if-it-does-not-help.6',
            desc: 'FAQ, if it does not help: last paragraph; a crisis line stands below. Short and plain.',
          }),
      ],
      claims: ['NON-01', 'ONS-07', 'NUM-ESK-RESP', 'CON-01', 'SUI-04', 'SEC-alternatives', 'SEC-redflags', 'SEC-questions'],
      refs: ['popova2019', 'katz2021', 'fedgchin2019', 'ochsross2020', 'ema_smpc', 'nice_ng222', 'anand2023', 'ekstrand2022'],
    },
  ],
};
