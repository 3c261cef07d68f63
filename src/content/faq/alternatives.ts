import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {benefit, named} from '../marks.js';
import {N} from '../numbers.js';
import type {Topic} from '../types.js';

export const alternatives: Topic = {
  id: 'alternatives',
  heading: () => msg('Other treatments', {id: 'faq.topic-alternatives.heading', desc: 'Heading over a group of FAQ questions. At most about 50 characters.'}),
  questions: [
    {
      id: 'compared',
      named: true,
      heading: () =>
        msg('How does it compare with ECT or other medicines?', {
          id: 'faq.compared.heading',
          desc: 'FAQ question. ECT is electroconvulsive therapy. At most about 70 characters.',
        }),
      body: [
        () =>
          msg(
            'Electroconvulsive therapy (ECT) is a treatment for severe depression, given under general anesthesia. Two studies compared it with ketamine drips (infusions). They do not agree.',
            {id: 'faq.compared.1', desc: 'FAQ, comparison: first paragraph. Keep “They do not agree”.'},
          ),
        benefit(() =>
          msg(
            str`The first study was of outpatients. After the first course, ${n(N.ectOutKetamine)} of ${n(N.hundred)} had lost at least half of their symptoms (a response) with ketamine. With ECT it was ${n(N.ectOutEct)} of ${n(N.hundred)}.`,
            {
              id: 'faq.compared.2',
              desc: 'FAQ, comparison: paragraph. Placeholders are whole people of one hundred. Keep both groups together and the time point.',
            },
          ),
        ),
        benefit(() =>
          msg(
            str`The second study was in the hospital. After the course, ${n(N.ectInKetamine)} of ${n(N.hundred)} had few or no symptoms (remission) with ketamine. With ECT it was ${n(N.ectInEct)} of ${n(N.hundred)}. Within a year, depression was back in ${n(N.ectRelapseKetamine)} of ${n(N.hundred)} of those in remission after ketamine. After ECT it was back in ${n(N.ectRelapseEct)} of ${n(N.hundred)}.`,
            {
              id: 'faq.compared.3',
              desc: 'FAQ, comparison: paragraph. Placeholders are whole people of one hundred. Keep all groups together. Remission does not mean cure.',
            },
          ),
        ),
        () =>
          msg('ECT had more effects on memory. Ketamine more often made people feel cut off from themselves (dissociation).', {
            id: 'faq.compared.4',
            desc: 'FAQ, comparison: paragraph on side effects. Equal weight for both.',
          }),
        benefit(() =>
          msg(
            str`Another study added the nasal spray (esketamine) or a pill (quetiapine) to an antidepressant. After ${n(N.quetiapineWeeks)} weeks, ${n(N.quetiapineSpray)} of ${n(N.hundred)} people with the spray were in remission. With quetiapine it was ${n(N.quetiapine)} of ${n(N.hundred)}.`,
            {
              id: 'faq.compared.5',
              desc: 'FAQ, comparison: paragraph. Placeholders: number of weeks, then whole people of one hundred. Keep both groups together.',
            },
          ),
        ),
        benefit(() =>
          msg('In all three studies, people knew which treatment they got. That can change results. The numbers cannot tell what would help you.', {
            id: 'faq.compared.6',
            desc: 'FAQ, comparison: last paragraph on limits. Keep all of it.',
          }),
        ),
      ],
      claims: ['ONS-10', 'NUM-ECT-OUT', 'NUM-ECT-IN', 'NUM-ESK-QUET', 'SEC-alternatives'],
      refs: ['anand2023', 'ekstrand2022', 'reif2023'],
    },
    {
      id: 'therapy',
      heading: () =>
        msg('Do I need talking therapy with it?', {
          id: 'faq.therapy.heading',
          desc: 'FAQ question; “it” is treatment with ketamine or esketamine. At most about 70 characters.',
        }),
      body: [
        () =>
          msg('Talking therapy is part of good care for depression. Guidelines recommend it for all levels of depression.', {
            id: 'faq.therapy.1',
            desc: 'FAQ, talking therapy: first paragraph.',
          }),
        named(
          () =>
            msg('It is not known whether therapy makes ketamine work better or for longer. Studies have not shown this.', {
              id: 'faq.therapy.2',
              desc: 'FAQ, talking therapy: paragraph. Keep “is not known”.',
            }),
          () =>
            msg('It is not known whether therapy makes this treatment work better or for longer. Studies have not shown this.', {
              id: 'faq.therapy.2.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Keep “is not known”.',
            }),
        ),
        () =>
          msg('Some clinics offer both. Ask whether therapy is part of the plan. Ask whether the clinic will work with your own therapist.', {
            id: 'faq.therapy.3',
            desc: 'FAQ, talking therapy: last paragraph.',
          }),
      ],
      claims: ['NON-09', 'SEC-alternatives', 'SEC-questions'],
      refs: ['kew2023', 'nice_ng222'],
    },
  ],
};
