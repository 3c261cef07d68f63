import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {benefit} from '../marks.js';
import {N} from '../numbers.js';
import type {Topic} from '../types.js';

export const basics: Topic = {
  id: 'basics',
  heading: () =>
    msg('How it works and what to expect', {id: 'faq.topic-basics.heading', desc: 'Heading over a group of FAQ questions. At most about 50 characters.'}),
  questions: [
    {
      id: 'how-it-works',
      named: true,
      heading: () =>
        msg('How is ketamine thought to work in the brain?', {
          id: 'faq.how-it-works.heading',
          desc: 'FAQ question. Keep the hedge “is thought to”. At most about 70 characters.',
        }),
      neutral: () =>
        msg('How is it thought to work in the brain?', {
          id: 'faq.how-it-works.neutral',
          desc: 'FAQ question, where a heading may not name the medicine. Keep the hedge “is thought to”. At most about 70 characters.',
        }),
      body: [
        () =>
          msg('How ketamine may help mood is not fully understood. Researchers have several ideas, and more than one may be right.', {
            id: 'faq.how-it-works.1',
            desc: 'FAQ, how ketamine works: first paragraph. Keep “not fully understood” and “may”.',
          }),
        () =>
          msg(
            'Glutamate is the main messenger that makes brain cells more active. For a short time, ketamine blocks one of its docking points (the NMDA receptor).',
            {
              id: 'faq.how-it-works.2',
              desc: 'FAQ, how ketamine works: paragraph. This is established: no hedge. “Docking point” is a neutral picture for a receptor.',
            },
          ),
        () =>
          msg(
            'This block is thought to cause a short burst of glutamate. In animals, growth signals then rise, and new connections form between nerve cells.',
            {id: 'faq.how-it-works.3', desc: 'FAQ, how ketamine works: paragraph. Keep “is thought to” and “in animals”.'},
          ),
        () =>
          msg(
            'Most of this comes from animal studies. A brain-scan study in people did not clearly find more connections. How these changes link to mood is not known.',
            {id: 'faq.how-it-works.4', desc: 'FAQ, how ketamine works: last paragraph. Keep “did not clearly find” and “is not known”.'},
          ),
      ],
      claims: ['MEC-04', 'MEC-05', 'MEC-10', 'MEC-11', 'MEC-12', 'MEC-14', 'MEC-16', 'MEC-17'],
      refs: ['zanosgould2018', 'disinhib2023', 'moghaddam1997', 'abdallah2018mrs', 'li2010', 'autry2011', 'holmes2022'],
    },
    {
      id: 'how-soon',
      heading: () =>
        msg('How soon might I feel a difference?', {id: 'faq.how-soon.heading', desc: 'FAQ question. Keep the hedge “might”. At most about 70 characters.'}),
      body: [
        () =>
          msg(
            str`Not everyone feels a difference. Some people notice a change within hours. On average, the effect of one dose is strongest after about ${n(N.strongestHours)} hours.`,
            {
              id: 'faq.how-soon.1',
              desc: 'FAQ, how soon: first paragraph. Keep “not everyone” first, “some people” and “on average”. The placeholder is a number of hours.',
            },
          ),
        benefit(() =>
          msg(
            str`A response means that at least half of the symptoms are gone. A day after one drip (infusion), about ${n(N.dripResponseDay1)} of ${n(N.hundred)} people had a response with ketamine. With a comparison medicine (midazolam) it was about ${n(N.dripResponseDay1Control)} of ${n(N.hundred)}. This is from several studies together.`,
            {
              id: 'faq.how-soon.2',
              desc: 'FAQ, how soon: paragraph. Placeholders are whole people of one hundred. Keep both groups together and the time point.',
            },
          ),
        ),
        benefit(() =>
          msg('So more than half had no response. This evidence is of very low certainty. The real difference may be larger, smaller or none.', {
            id: 'faq.how-soon.3',
            desc: 'FAQ, how soon: paragraph on how sure the numbers are. Keep “very low certainty” and “may”.',
          }),
        ),
        () =>
          msg(str`The effect of one dose fades. Without more doses, symptoms often come back after about ${n(N.fadeDaysFrom)} to ${n(N.fadeDaysTo)} days.`, {
            id: 'faq.how-soon.4',
            desc: 'FAQ, how soon: paragraph. Placeholders are numbers of days.',
          }),
        () =>
          msg(
            str`Pills for depression (antidepressants) often take about ${n(N.pillWeeks)} weeks to show whether they help. Sooner does not mean longer, or right for everyone.`,
            {
              id: 'faq.how-soon.5',
              desc: 'FAQ, how soon: last paragraph. “Sooner does not mean longer”: an early effect need not hold for long. The placeholder is a number of weeks.',
            },
          ),
      ],
      claims: ['ONS-01', 'ONS-02', 'ONS-11', 'ONS-13', 'NUM-IV-24H-RESP'],
      refs: ['dean2021', 'shiroma2020', 'newport2015', 'abdallah2020rapa', 'nice_ng222'],
    },
    {
      id: 'session',
      heading: () =>
        msg('What might I feel during a session?', {id: 'faq.session.heading', desc: 'FAQ question. Keep the hedge “might”. At most about 70 characters.'}),
      body: [
        () =>
          msg('You may feel cut off from yourself or from what is around you (dissociation). Time, sounds or sights may seem different.', {
            id: 'faq.session.1',
            desc: 'FAQ, what a session feels like: first paragraph. Keep “may”.',
          }),
        () =>
          msg('You may also feel that you float. You may feel dizzy, numb, sleepy or sick to your stomach.', {
            id: 'faq.session.2',
            desc: 'FAQ, what a session feels like: paragraph. Keep “may”. Neutral words, nothing attractive or frightening.',
          }),
        () =>
          msg(
            'Some people find this pleasant or neutral. Others find it unpleasant or frightening. It is a side effect. It is not known whether it plays any part in a change of mood.',
            {id: 'faq.session.3', desc: 'FAQ, what a session feels like: paragraph. Keep “side effect” and “is not known”.'},
          ),
        () =>
          msg(
            str`In one set of studies of a drip (infusion), these feelings peaked within the first hour. Most were gone by ${n(N.mostlyGoneHours)} hours, and all by ${n(N.goneHours)} hours.`,
            {id: 'faq.session.4', desc: 'FAQ, what a session feels like: paragraph. Placeholders are numbers of hours. Keep “in one set of studies”.'},
          ),
        () =>
          msg('Trained staff should watch your blood pressure, your breathing and how awake you are. You can say stop. You can ask someone to stay with you.', {
            id: 'faq.session.5',
            desc: 'FAQ, what a session feels like: last paragraph. “Should” is a demand on the clinic, not a guess.',
          }),
      ],
      claims: ['SAF-03', 'SAF-06', 'SAF-07', 'SEC-during'],
      refs: ['acevedo2020', 'ema_smpc', 'fda_spravato', 'sanacora2017'],
    },
    {
      id: 'how-long',
      named: true,
      heading: () =>
        msg('How long does it last, and how many sessions might I need?', {
          id: 'faq.how-long.heading',
          desc: 'FAQ question. Keep the hedge “might”. At most about 70 characters.',
        }),
      body: [
        () =>
          msg(
            str`The effect of one dose fades, often after about ${n(N.fadeDaysFrom)} to ${n(N.fadeDaysTo)} days. So most programs plan several sessions over some weeks. Some people then go on with fewer sessions.`,
            {id: 'faq.how-long.1', desc: 'FAQ, how long it lasts: first paragraph. Placeholders are numbers of days.'},
          ),
        () =>
          msg(
            str`The nasal spray (esketamine) is usually given twice a week for ${n(N.sprayWeeks)} weeks, then less often. For a drip (infusion), there is no agreed plan for longer treatment.`,
            {id: 'faq.how-long.2', desc: 'FAQ, how long it lasts: paragraph. The placeholder is a number of weeks. Keep “usually” and “no agreed plan”.'},
          ),
        benefit(() =>
          msg(
            str`Symptoms often come back after treatment stops (a relapse). One study looked at people who had already done very well with the spray and a pill. Symptoms came back in ${n(N.relapseKept)} of ${n(N.hundred)} who kept the spray. They came back in ${n(N.relapseSwitched)} of ${n(N.hundred)} who changed to a dummy spray. A drip may differ.`,
            {
              id: 'faq.how-long.3',
              desc: 'FAQ, how long it lasts: paragraph. Placeholders are whole people of one hundred. Keep both groups together, “had already done very well”, and the last sentence.',
            },
          ),
        ),
        () =>
          msg(
            str`In a small study of up to ${n(N.infusionCourse)} drips, some people got better. Half of them had symptoms again about ${n(N.halfRelapsedDays)} days after the last drip.`,
            {
              id: 'faq.how-long.4',
              desc: 'FAQ, how long it lasts: paragraph. Placeholders: number of drips, number of days. Keep “small study”. “Half of them” means half of those who got better.',
            },
          ),
        () =>
          msg(
            'Long-term effects of repeated ketamine drips have not been studied well. Sessions also take time and money. Ask when you and the clinic will decide whether to go on.',
            {id: 'faq.how-long.5', desc: 'FAQ, how long it lasts: last paragraph. Keep “have not been studied well”.'},
          ),
      ],
      claims: ['ONS-02', 'ONS-03', 'ONS-07', 'ONS-08', 'ONS-09', 'NUM-ESK-RELAPSE', 'SAF-31', 'SEC-questions'],
      refs: ['daly2019', 'shiroma2020', 'abdallah2020rapa', 'murrough2013b', 'fda_spravato', 'ema_smpc', 'swainson2021', 'short2018'],
    },
    {
      id: 'esketamine',
      named: true,
      heading: () =>
        msg('What is the difference between ketamine and esketamine?', {id: 'faq.esketamine.heading', desc: 'FAQ question. At most about 70 characters.'}),
      neutral: () =>
        msg('Which forms of this medicine are there, and how do they differ?', {
          id: 'faq.esketamine.neutral',
          desc: 'FAQ question, where a heading may not name the medicine. At most about 70 characters.',
        }),
      body: [
        () =>
          msg('Ketamine is a mix of two forms that mirror each other. Esketamine is one of these forms. It is given as a nasal spray.', {
            id: 'faq.esketamine.1',
            desc: 'FAQ, ketamine and esketamine: first paragraph. Neutral: neither form is called stronger or better.',
          }),
        () =>
          msg(
            'Ketamine is approved as a medicine for surgery (an anesthetic). Its use for depression is off-label. The body that approves medicines (the regulator) has not approved this use. It is usually given as a drip into a vein (infusion).',
            {id: 'faq.esketamine.2', desc: 'FAQ, ketamine and esketamine: paragraph. “Regulator” is the authority that approves medicines.'},
          ),
        () =>
          msg('The nasal spray is approved in many countries for some kinds of depression. It is only used with health care staff present.', {
            id: 'faq.esketamine.3',
            desc: 'FAQ, ketamine and esketamine: paragraph. Keep “in many countries” and “some kinds of”.',
          }),
        () =>
          msg('It is not known whether one helps more than the other. No large, good study has compared them side by side.', {
            id: 'faq.esketamine.4',
            desc: 'FAQ, ketamine and esketamine: last paragraph. Keep “is not known”.',
          }),
      ],
      claims: ['MEC-01', 'MEC-02', 'CON-01', 'CON-02', 'REG-02', 'REG-03', 'REG-status', 'SAF-09'],
      refs: ['ema_smpc', 'fda_spravato', 'fda2023', 'swainson2021'],
    },
  ],
};
