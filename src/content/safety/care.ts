import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {MARK} from '../../localization/mark.js';
import {named} from '../marks.js';
import {N} from '../numbers.js';
import type {Section, Text} from '../types.js';

/** What clinics rule differently. Each of these statements has a name, and a clinic may say it in words of its own. */
const fasting: readonly Text[] = [
  named(
    () =>
      msg(
        str`Food with esketamine spray: the label says no food for ${n(N.noFoodHours)} hours before, and no drinks for ${n(N.noDrinkMinutes)} minutes before.`,
        {id: 'safety.before.2c', desc: 'Item of a list about preparing. Placeholders: hours, minutes.'},
      ),
    () =>
      msg(
        str`Food with a nasal spray of the medicine: the usual rule is no food for ${n(N.noFoodHours)} hours before, and no drinks for ${n(N.noDrinkMinutes)} minutes before.`,
        {
          id: 'safety.before.2c.nameless',
          desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Item of a list about preparing. Placeholders: hours, minutes.',
        },
      ),
  ),
  () =>
    msg('Food with an infusion or injection: follow your clinic. Many clinics use the same rules as for anesthesia.', {
      id: 'safety.before.2d',
      desc: 'Item of a list about preparing. An infusion goes slowly into a vein. Add no hours.',
    }),
];

const escort: readonly Text[] = [
  () =>
    msg('Way home: plan for an adult to take you home, as your clinic asks. Do not plan to drive.', {
      id: 'safety.before.2g',
      desc: 'Item of a list about preparing.',
    }),
];

/** Whom to call at night, where the clinic gave no number. */
export const nightPhone: Text = () =>
  msg('Before you leave, ask whom to call at night and on weekends. If you are in danger, call the emergency number.', {
    id: 'safety.after.1g',
    desc: 'Item of a list about the time after a session. Keep the last sentence.',
  });

/** The same where the clinic gave its phone number, which comes in the place of the mark. It never stands for the emergency number. */
export const nightPhoneAt: Text = () =>
  msg(
    str`If you have questions at home, call the clinic: ${MARK}. Before you leave, ask whom to call at night and on weekends. If you are in danger, call the emergency number.`,
    {id: 'safety.after.1h', desc: 'Item of a list about the time after a session. Placeholder: phone number of the clinic. Keep the last sentence.'},
  );

/** The statements by name, with the section they stand in. */
export const statements: Readonly<Record<string, string>> = {fasting: 'before', escort: 'before', 'night-phone': 'after'};

/** The name of a statement by its words; most have none. */
export const statementOf: ReadonlyMap<Text, string> = new Map([
  ...fasting.flatMap((text) => [text, ...(text.instead ? [text.instead] : [])]).map((text) => [text, 'fasting'] as const),
  ...escort.map((text) => [text, 'escort'] as const),
  [nightPhone, 'night-phone'],
]);

/** Brief 4.5. The clinic's own instructions come first; hours are given for the spray only. */
export const before: Section = {
  id: 'before',
  severity: 'info',
  short: () => msg('Before', {id: 'safety.before.short', desc: 'Link to the part about preparing for a session. At most 20 characters.'}),
  heading: () =>
    msg('Before a session', {id: 'safety.before.heading', desc: 'Heading of the part about preparing for a treatment session. At most 60 characters.'}),
  body: [
    () =>
      msg('Your clinic’s own instructions come first. If they differ from this page, follow your clinic.', {
        id: 'safety.before.1',
        desc: 'First words about preparing for a session. Keep both sentences.',
      }),
    {
      list: [
        () =>
          msg(
            'Check-up: the clinic asks about your physical and mental health, medicines, alcohol and drugs. Staff check your blood pressure. If pregnancy is possible, they ask about it. For repeated treatment, they may check liver and urine.',
            {id: 'safety.before.2a', desc: 'Item of a list about preparing. Neutral words about drugs.'},
          ),
        () =>
          msg('Decision: ask about benefits, risks and other options. Agree in writing (consent) only when you are ready.', {
            id: 'safety.before.2b',
            desc: 'Item of a list about preparing. No pressure to agree.',
          }),
        ...fasting,
        () =>
          msg(
            'Alcohol and sedatives: do not drink alcohol before a session. Do not take sedatives that were not prescribed for you. Do not stop prescribed medicines on your own.',
            {id: 'safety.before.2e', desc: 'Item of a list about preparing. Sedatives make people calm or sleepy. Keep the last sentence.'},
          ),
        named(
          () =>
            msg(str`Other nasal sprays: if you have esketamine spray, use other nasal sprays at least ${n(N.otherSprayHours)} hour before it.`, {
              id: 'safety.before.2f',
              desc: 'Item of a list about preparing. Placeholder: hours, the number one. About nasal steroid and decongestant sprays.',
            }),
          () =>
            msg(str`Other nasal sprays: if you have the medicine as a nasal spray, use other nasal sprays at least ${n(N.otherSprayHours)} hour before it.`, {
              id: 'safety.before.2f.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Item of a list about preparing. Placeholder: hours, the number one. About nasal steroid and decongestant sprays.',
            }),
        ),
        ...escort,
        () => msg('Rest of the day: keep it free. Choose someone you can call.', {id: 'safety.before.2h', desc: 'Item of a list about preparing.'}),
      ],
    },
  ],
  claims: ['SEC-before', 'INT-10', 'INT-11'],
  refs: ['fda_spravato', 'sanacora2017', 'cpsbc2020'],
};

export const during: Section = {
  id: 'during',
  severity: 'info',
  short: () => msg('During', {id: 'safety.during.short', desc: 'Link to the part about the session itself. At most 20 characters.'}),
  heading: () => msg('During a session', {id: 'safety.during.heading', desc: 'Heading of the part about the treatment session itself. At most 60 characters.'}),
  body: [
    {
      list: [
        () =>
          msg(
            str`Staff measure your blood pressure before and during the session. With the spray, they measure it at about ${n(N.pressurePeakMinutes)} minutes, and again until it has come down enough.`,
            {id: 'safety.during.1a', desc: 'Item of a list about the session. Placeholder: minutes. Add no blood pressure figures.'},
          ),
        () =>
          msg('They watch how awake you are and how you breathe.', {
            id: 'safety.during.1b',
            desc: 'Item of a list about the session. "They" are the staff of the clinic.',
          }),
        () =>
          msg('Expect a calm room. Trained staff should be there who can manage problems with breathing and blood pressure.', {
            id: 'safety.during.1c',
            desc: 'Item of a list about the session. It says what a reader can expect of a clinic.',
          }),
        () => msg('You can say stop at any time.', {id: 'safety.during.1d', desc: 'Item of a list about the session: what the reader may do.'}),
        () => msg('You can ask someone to stay with you.', {id: 'safety.during.1e', desc: 'Item of a list about the session: what the reader may do.'}),
        () =>
          msg('Agree with staff beforehand whether anyone may touch you.', {
            id: 'safety.during.1f',
            desc: 'Item of a list about the session: consent to touch, agreed before the session.',
          }),
      ],
    },
  ],
  claims: ['SEC-during'],
  refs: ['fda_spravato', 'sanacora2017'],
};

export const after: Section = {
  id: 'after',
  severity: 'info',
  short: () => msg('After', {id: 'safety.after.short', desc: 'Link to the part about the time after a session. At most 20 characters.'}),
  heading: () =>
    msg('After a session', {id: 'safety.after.heading', desc: 'Heading of the part about the time after a treatment session. At most 60 characters.'}),
  body: [
    {
      list: [
        named(
          () =>
            msg(
              str`Stay to be watched: after esketamine spray for at least ${n(N.watchHours)} hours, and longer if you are not ready. After an infusion or injection, stay until staff say you may leave.`,
              {id: 'safety.after.1a', desc: 'Item of a list about the time after a session. Placeholder: hours. Keep "at least" and "longer".'},
            ),
          () =>
            msg(str`Stay to be watched for at least ${n(N.watchHours)} hours, and longer if you are not ready. Leave only when staff say you may.`, {
              id: 'safety.after.1a.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholder: hours. Keep "at least" and "longer".',
            }),
        ),
        named(
          () =>
            msg('Driving after esketamine spray: do not drive, use machines or do risky tasks until the next day, after a restful sleep.', {
              id: 'safety.after.1b',
              desc: 'Item of a list about the time after a session. Keep "until the next day" and "after a restful sleep".',
            }),
          () =>
            msg(
              str`Driving: do not drive, use machines or do risky tasks until the next day, after a restful sleep, and for at least ${n(N.injectionDrivingHours)} hours. Your clinic may ask for longer.`,
              {
                id: 'safety.after.1b.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Placeholder: hours. Keep "until the next day" and "at least".',
              },
            ),
        ),
        named(() =>
          msg(
            str`Driving after a ketamine infusion or injection: do not drive, use machines or do risky tasks for ${n(N.injectionDrivingHours)} hours. Your clinic may ask for longer.`,
            {id: 'safety.after.1c', desc: 'Item of a list about the time after a session. Placeholder: hours.'},
          ),
        ),
        () =>
          msg('Rest of the day: do not drink alcohol, make important decisions or sign anything.', {
            id: 'safety.after.1d',
            desc: 'Item of a list about the time after a session.',
          }),
        () =>
          msg(
            'Your mood may dip when the effect wears off, and thoughts of suicide may come back. Plan follow-up, and keep a safety plan at hand. If you are in danger, call the emergency number.',
            {
              id: 'safety.after.1e',
              desc: 'Item of a list about the time after a session. Keep "may" twice and the last sentence. Follow the WHO rules on wording about suicide.',
            },
          ),
        () =>
          msg('If you need hospital care, this treatment does not replace it. That is so even if you improve after a first dose.', {
            id: 'safety.after.1f',
            desc: 'Item of a list about the time after a session. From the product label.',
          }),
        nightPhone,
      ],
    },
  ],
  claims: ['SEC-after', 'SEC-questions', 'SUI-03', 'SUI-05'],
  refs: ['fda_spravato', 'fda_ketalar'],
};
