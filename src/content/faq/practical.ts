import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {named} from '../marks.js';
import {N} from '../numbers.js';
import type {Topic} from '../types.js';

export const practical: Topic = {
  id: 'practical',
  heading: () => msg('Practical questions', {id: 'faq.topic-practical.heading', desc: 'Heading over a group of FAQ questions. At most about 50 characters.'}),
  questions: [
    {
      id: 'choosing-a-clinic',
      heading: () =>
        msg('Where should treatment take place, and how do I check a clinic?', {
          id: 'faq.choosing-a-clinic.heading',
          desc: 'FAQ question. At most about 70 characters.',
        }),
      body: [
        () =>
          msg(
            'Treatment should take place where trained staff check your health first. They should watch you during and after, plan for emergencies and follow up with you.',
            {id: 'faq.choosing-a-clinic.1', desc: 'FAQ, choosing a clinic: first paragraph. “Should” is a demand on the clinic.'},
          ),
        named(
          () =>
            msg(
              'A license shows that someone is allowed to practice. You can check it in a public register. It does not show special training in ketamine, or that this treatment suits you.',
              {id: 'faq.choosing-a-clinic.2', desc: 'FAQ, choosing a clinic: paragraph. “License” is permission to work as a health professional.'},
            ),
          () =>
            msg(
              'A license shows that someone is allowed to practice. You can check it in a public register. It does not show special training in this treatment, or that this treatment suits you.',
              {
                id: 'faq.choosing-a-clinic.2.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. “License” is permission to work as a health professional.',
              },
            ),
        ),
        () =>
          msg('Questions you can ask:', {id: 'faq.choosing-a-clinic.3', desc: 'FAQ, choosing a clinic: words before a list of questions, end with a colon.'}),
        {
          list: [
            () =>
              msg('Which other treatments could I try first, or instead?', {
                id: 'faq.choosing-a-clinic.3a',
                desc: 'List item: a question the reader can ask a clinic.',
              }),
            () =>
              msg('Is this use approved for my condition, or is it off-label?', {
                id: 'faq.choosing-a-clinic.3b',
                desc: 'List item: a question the reader can ask a clinic.',
              }),
            () => msg('Which health checks come first?', {id: 'faq.choosing-a-clinic.3c', desc: 'List item: a question the reader can ask a clinic.'}),
            () =>
              msg('Who stays with me, and who is trained for an emergency?', {
                id: 'faq.choosing-a-clinic.3d',
                desc: 'List item: a question the reader can ask a clinic.',
              }),
            () =>
              msg(str`Of ${n(N.hundred)} people like me, how many does it help, and how many have side effects?`, {
                id: 'faq.choosing-a-clinic.3e',
                desc: 'List item: a question the reader can ask a clinic. The placeholder is one hundred.',
              }),
            () =>
              msg('When do we decide whether it helps, and when do we stop?', {
                id: 'faq.choosing-a-clinic.3f',
                desc: 'List item: a question the reader can ask a clinic.',
              }),
            () =>
              msg('Who can I call at night or on the weekend?', {id: 'faq.choosing-a-clinic.3g', desc: 'List item: a question the reader can ask a clinic.'}),
          ],
        },
        () =>
          msg('At home, nobody watches your breathing or your blood pressure. A certified clinic lowers some risks, but does not mean no risk.', {
            id: 'faq.choosing-a-clinic.4',
            desc: 'FAQ, choosing a clinic: last paragraph. Keep “does not mean no risk”.',
          }),
      ],
      claims: ['SET-01', 'SET-02', 'SET-03', 'SET-04', 'SET-06', 'SET-07', 'SEC-questions', 'SEC-alternatives'],
      refs: ['sanacora2017', 'cpsbc2020', 'fda_spravato', 'fda2023', 'rcpsych2025'],
    },
    {
      id: 'drive',
      heading: () => msg('How do I prepare, and can I drive home?', {id: 'faq.drive.heading', desc: 'FAQ question. At most about 70 characters.'}),
      body: [
        () =>
          msg('Instructions from your clinic come first, and may differ from these. You cannot drive home.', {
            id: 'faq.drive.1',
            desc: 'FAQ, preparing and driving: first paragraph. Keep “come first”, and the last sentence last: no instruction lifts it.',
          }),
        named(
          () =>
            msg(
              str`For the nasal spray (esketamine), the usual rule is no food for ${n(N.noFoodHours)} hours before. Drink nothing for ${n(N.noDrinkMinutes)} minutes before. Use any other nasal spray at least ${n(N.otherSprayHours)} hour before.`,
              {id: 'faq.drive.2', desc: 'FAQ, preparing and driving: paragraph. Placeholders: hours, minutes, hours. Keep “usual”.'},
            ),
          () =>
            msg(
              str`For a nasal spray of the medicine, the usual rule is no food for ${n(N.noFoodHours)} hours before. Drink nothing for ${n(N.noDrinkMinutes)} minutes before. Use any other nasal spray at least ${n(N.otherSprayHours)} hour before.`,
              {
                id: 'faq.drive.2.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders: hours, minutes, hours. Keep “usual”.',
              },
            ),
        ),
        () =>
          msg('For a drip (infusion), ask the clinic when to stop eating and drinking.', {id: 'faq.drive.3', desc: 'FAQ, preparing and driving: paragraph.'}),
        () =>
          msg(
            'Bring a list of all your medicines. Drink no alcohol before the session or for the rest of the day. Keep the day free, and ask an adult to take you home.',
            {id: 'faq.drive.4', desc: 'FAQ, preparing and driving: paragraph.'},
          ),
        named(
          () =>
            msg(
              str`After the spray, staff watch you for at least ${n(N.watchHours)} hours. Do not drive, use machines or do risky tasks until the next day, after a good sleep. After ketamine by drip or injection, wait at least ${n(N.injectionDrivingHours)} hours.`,
              {id: 'faq.drive.5', desc: 'FAQ, preparing and driving: last paragraph. Placeholders are numbers of hours. Keep “at least”.'},
            ),
          () =>
            msg(
              str`Staff watch you after the session; after a nasal spray, for at least ${n(N.watchHours)} hours. Do not drive, use machines or do risky tasks until the next day, after a good sleep, and for at least ${n(N.injectionDrivingHours)} hours.`,
              {
                id: 'faq.drive.5.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholders are numbers of hours. Keep “at least”.',
              },
            ),
        ),
      ],
      claims: ['SEC-before', 'SEC-after', 'INT-10', 'INT-11'],
      refs: ['fda_spravato', 'fda_ketalar', 'ema_smpc'],
    },
    {
      id: 'at-home',
      named: true,
      heading: () => msg('Can I take ketamine at home?', {id: 'faq.at-home.heading', desc: 'FAQ question. At most about 70 characters.'}),
      neutral: () =>
        msg('Can I have this treatment at home?', {
          id: 'faq.at-home.neutral',
          desc: 'FAQ question, where a heading may not name the medicine. At most about 70 characters.',
        }),
      body: [
        () =>
          msg('No ketamine product is approved for use at home. The nasal spray (esketamine) is never for use at home.', {
            id: 'faq.at-home.1',
            desc: 'FAQ, at home: first paragraph. Never add how to take it.',
          }),
        () =>
          msg(
            'At home, nobody watches your breathing, your blood pressure or how awake you are. The regulator in the United States (FDA) has warned about this. It described a person whose breathing slowed after taking ketamine at home.',
            {id: 'faq.at-home.2', desc: 'FAQ, at home: paragraph. “FDA” is the US authority for medicines.'},
          ),
        () =>
          msg('Studies of home programs had no comparison group. So they cannot show whether ketamine itself helped.', {
            id: 'faq.at-home.3',
            desc: 'FAQ, at home: paragraph. Keep the limit.',
          }),
        () =>
          msg('Rules differ by country. Ask a doctor or pharmacist about the rules where you live.', {
            id: 'faq.at-home.4',
            desc: 'FAQ, at home: last paragraph.',
          }),
      ],
      claims: ['REG-02', 'REG-03', 'REG-05', 'SAF-21', 'SET-06', 'NON-08'],
      refs: ['fda2023', 'fda_spravato', 'hull2022'],
    },
    {
      id: 'cost',
      heading: () => msg('What does it cost, and who pays?', {id: 'faq.cost.heading', desc: 'FAQ question. Never add a price. At most about 70 characters.'}),
      body: [
        named(() =>
          msg(
            'That depends on the country, the medicine and your health insurance. Off-label treatment is often not covered. An approved nasal spray (esketamine) is sometimes covered.',
            {id: 'faq.cost.1', desc: 'FAQ, cost: first paragraph. Keep “often” and “sometimes”. “Covered” means that insurance or a health service pays.'},
          ),
        ),
        () =>
          msg('Ask the clinic for the total in writing. Ask whether it includes:', {
            id: 'faq.cost.2',
            desc: 'FAQ, cost: words before a list, end with a colon.',
          }),
        {
          list: [
            () => msg('health checks and visits before the first session', {id: 'faq.cost.2a', desc: 'List item after “Ask whether it includes:”.'}),
            () => msg('staff who watch you during and after each session', {id: 'faq.cost.2b', desc: 'List item after “Ask whether it includes:”.'}),
            () => msg('later sessions, if treatment goes on (maintenance)', {id: 'faq.cost.2c', desc: 'List item after “Ask whether it includes:”.'}),
            () => msg('follow-up visits and tests', {id: 'faq.cost.2d', desc: 'List item after “Ask whether it includes:”.'}),
          ],
        },
        () =>
          msg('Ask what you still pay if you stop early. Ask what other treatments would cost you, too.', {
            id: 'faq.cost.3',
            desc: 'FAQ, cost: last paragraph.',
          }),
      ],
      claims: ['REG-status', 'SEC-questions'],
      refs: ['nice_ta854', 'cda_amc', 'pbs2025', 'ima_il'],
    },
  ],
};
