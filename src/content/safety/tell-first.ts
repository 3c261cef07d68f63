import {msg, str} from '@lit/localize';
import {n} from '../../localization/format.js';
import {named} from '../marks.js';
import {N} from '../numbers.js';
import type {Section} from '../types.js';

/** Brief 4.3 and 4.4. No blood pressure figures and nothing to tick off: readers cannot clear themselves. */
export const tellFirst: Section = {
  id: 'tell-first',
  severity: 'caution',
  short: () => msg('Tell the clinic', {id: 'safety.tell-first.short', desc: 'Link to the part about what the clinic must know first. At most 20 characters.'}),
  heading: () =>
    msg('Caution: tell the clinic first', {
      id: 'safety.tell-first.heading',
      desc: 'Heading of the part about health problems and medicines the clinic must know of before treatment. At most 60 characters.',
    }),
  body: [
    () =>
      msg('Only a clinician can decide if this treatment is an option for you. These lists cannot decide it. They help you know what to tell the clinic.', {
        id: 'safety.tell-first.1',
        desc: 'Before the lists. Keep "only a clinician can decide". The lists must never read like a test that a reader can pass.',
      }),
    () =>
      msg('The product labels say that people with any of these must not have this treatment. Not every country’s label lists all of them.', {
        id: 'safety.tell-first.2',
        desc: 'Before the first list, of conditions that rule the treatment out. "Label" is the official product information.',
      }),
    {
      list: [
        () =>
          msg('A widened, weak blood vessel (aneurysm) in the brain, chest, belly, arms or legs', {
            id: 'safety.tell-first.3a',
            desc: 'Condition in a list; a phrase without a full stop. The label says aneurysmal vascular disease of the brain, the chest or abdominal aorta, or the peripheral arteries.',
          }),
        () =>
          msg('An abnormal tangle of blood vessels (arteriovenous malformation)', {
            id: 'safety.tell-first.3b',
            desc: 'Condition in a list; a phrase without a full stop.',
          }),
        () => msg('Bleeding in the brain, now or in the past', {id: 'safety.tell-first.3c', desc: 'Condition in a list; a phrase without a full stop.'}),
        named(
          () => msg('Allergy to ketamine or esketamine', {id: 'safety.tell-first.3d', desc: 'Condition in a list; a phrase without a full stop.'}),
          () =>
            msg('Allergy to the medicine', {
              id: 'safety.tell-first.3d.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Condition in a list; a phrase without a full stop.',
            }),
        ),
        () =>
          msg(str`A heart attack or other serious heart or blood vessel event within the past ${n(N.heartAttackWeeks)} weeks`, {
            id: 'safety.tell-first.3e',
            desc: 'Condition in a list; a phrase without a full stop. Placeholder: weeks. From the European label.',
          }),
        () =>
          msg('Any condition where a large rise in blood pressure would be a serious danger', {
            id: 'safety.tell-first.3f',
            desc: 'Condition in a list; a phrase without a full stop.',
          }),
      ],
    },
    () =>
      msg('With any of these, a clinician needs to look carefully first:', {
        id: 'safety.tell-first.4',
        desc: 'Before the second list, of conditions that need careful assessment. It does not say that the treatment is ruled out or allowed.',
      }),
    {
      list: [
        () =>
          msg('High blood pressure that is not under control', {
            id: 'safety.tell-first.5a',
            desc: 'Condition in a list; a phrase without a full stop. Add no figures.',
          }),
        () =>
          msg('Heart problems: heart failure, chest pain from the heart (angina), an irregular heartbeat, or heart valve disease', {
            id: 'safety.tell-first.5b',
            desc: 'Condition in a list; a phrase without a full stop.',
          }),
        () =>
          msg('A stroke or a mini-stroke (TIA)', {
            id: 'safety.tell-first.5c',
            desc: 'Condition in a list; a phrase without a full stop. Use the local short form of transient ischemic attack.',
          }),
        () =>
          msg('Serious lung disease, or sleep apnea together with obesity', {
            id: 'safety.tell-first.5d',
            desc: 'Condition in a list; a phrase without a full stop. Neutral words about weight.',
          }),
        () => msg('An overactive thyroid that is not treated', {id: 'safety.tell-first.5e', desc: 'Condition in a list; a phrase without a full stop.'}),
        () => msg('Psychosis, now or in the past', {id: 'safety.tell-first.5f', desc: 'Condition in a list; a phrase without a full stop.'}),
        () => msg('Mania or bipolar disorder', {id: 'safety.tell-first.5g', desc: 'Condition in a list; a phrase without a full stop.'}),
        () =>
          msg('A substance use disorder, now or in the past', {
            id: 'safety.tell-first.5h',
            desc: 'Condition in a list; a phrase without a full stop. Person-first words, none that label a person.',
          }),
        () =>
          msg('Raised pressure inside the skull, a brain injury, or a brain disease (encephalopathy)', {
            id: 'safety.tell-first.5i',
            desc: 'Condition in a list; a phrase without a full stop.',
          }),
        () => msg('Moderate or severe liver disease', {id: 'safety.tell-first.5j', desc: 'Condition in a list; a phrase without a full stop.'}),
        () => msg('Bladder disease', {id: 'safety.tell-first.5k', desc: 'Condition in a list; a phrase without a full stop.'}),
        () => msg('Raised pressure in the eye (glaucoma)', {id: 'safety.tell-first.5l', desc: 'Condition in a list; a phrase without a full stop.'}),
        () => msg('Porphyria, an inherited disease', {id: 'safety.tell-first.5m', desc: 'Condition in a list; a phrase without a full stop.'}),
        () =>
          msg(str`Age ${n(N.carefulAge)} or over, or under ${n(N.adultAge)}`, {
            id: 'safety.tell-first.5n',
            desc: 'Item in the same list; a phrase without a full stop. Placeholders: two ages in years.',
          }),
        () =>
          msg('Pregnancy, planning a pregnancy, or breastfeeding', {id: 'safety.tell-first.5o', desc: 'Item in the same list; a phrase without a full stop.'}),
      ],
    },
    () =>
      msg('Never stop or change a medicine on your own. Give the clinic a full list of what you take. Include alcohol, and anything that was not prescribed.', {
        id: 'safety.tell-first.6',
        desc: 'Before the list of medicines. A required line; keep every sentence. No blame about alcohol or drugs.',
      }),
    () => msg('Some medicines and substances matter most:', {id: 'safety.tell-first.7', desc: 'Before the list of medicines that can interact.'}),
    {
      list: [
        () =>
          msg(
            'Alcohol, opioid pain medicines, benzodiazepines and sleeping pills can add to sleepiness and slow breathing. This can be life-threatening. Some allergy medicines (antihistamines) and gabapentin-type medicines can also add to it.',
            {id: 'safety.tell-first.8a', desc: 'Item of the list of medicines. Benzodiazepines are calming medicines. Keep "can".'},
          ),
        () => msg('Benzodiazepines may also shorten the benefit for mood.', {id: 'safety.tell-first.8b', desc: 'Item of the list of medicines. Keep "may".'}),
        () =>
          msg('Stimulants (amphetamine, methylphenidate, modafinil) can raise blood pressure.', {
            id: 'safety.tell-first.8c',
            desc: 'Item of the list of medicines. Generic names only.',
          }),
        () =>
          msg(
            'MAOI antidepressants may raise blood pressure, the label says. Small case reports with one of them (tranylcypromine) did not show a relevant change.',
            {
              id: 'safety.tell-first.8d',
              desc: 'Item of the list of medicines. MAOI: monoamine oxidase inhibitor; use the local short form. Keep both sentences.',
            },
          ),
        () =>
          msg('Other medicines that raise blood pressure, such as sympathomimetics and vasopressin, can add to the rise.', {
            id: 'safety.tell-first.8e',
            desc: 'Item of the list of medicines. Sympathomimetics act like adrenaline.',
          }),
        named(() =>
          msg(
            str`Lamotrigine lessened the effects of ketamine in ${n(N.lamotrigineStudies)} of ${n(N.lamotrigineStudiesAll)} studies. It is not clear if this matters.`,
            {id: 'safety.tell-first.8f', desc: 'Item of the list of medicines. Placeholders: number of studies, of all studies. Keep "not clear".'},
          ),
        ),
        named(
          () =>
            msg('Lithium has not been shown to change the benefit of ketamine. The clinic still needs to know about it.', {
              id: 'safety.tell-first.8g',
              desc: 'Item of the list of medicines. Keep "has not been shown".',
            }),
          () =>
            msg('Lithium has not been shown to change the benefit of this treatment. The clinic still needs to know about it.', {
              id: 'safety.tell-first.8g.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Item of the list of medicines. Keep both sentences.',
            }),
        ),
        named(
          () =>
            msg('Theophylline and aminophylline, taken with ketamine, can make a seizure more likely.', {
              id: 'safety.tell-first.8h',
              desc: 'Item of the list of medicines. Generic names only.',
            }),
          () =>
            msg('Theophylline and aminophylline, taken with the medicine, can make a seizure more likely.', {
              id: 'safety.tell-first.8h.nameless',
              desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Item of the list of medicines. Generic names only.',
            }),
        ),
        named(
          () =>
            msg(
              'Some medicines, such as clarithromycin, rifampin and carbamazepine, can change how much ketamine is in the body. Grapefruit may do so too. This matters mainly for ketamine taken by mouth.',
              {id: 'safety.tell-first.8i', desc: 'Item of the list of medicines. Generic names only; rifampin is called rifampicin in most countries.'},
            ),
          () =>
            msg(
              'Some medicines, such as clarithromycin, rifampin and carbamazepine, can change how much of the medicine is in the body. Grapefruit may do so too. This matters mainly when the medicine is taken by mouth.',
              {
                id: 'safety.tell-first.8i.nameless',
                desc: 'Instead of the same words with the name of the medicine, in a country that does not allow it. Name no medicine. Item of the list of medicines. Generic names only; rifampin is called rifampicin in most countries.',
              },
            ),
        ),
        named(() =>
          msg(str`Nasal steroid or decongestant sprays: if you have esketamine spray, use them at least ${n(N.otherSprayHours)} hour before it.`, {
            id: 'safety.tell-first.8j',
            desc: 'Item of the list of medicines. Placeholder: hours, the number one.',
          }),
        ),
      ],
    },
  ],
  claims: ['SEC-contraindications', 'NON-07', 'INT-01', 'INT-02', 'INT-03', 'INT-04', 'INT-05', 'INT-06', 'INT-07', 'INT-08', 'INT-09', 'INT-10', 'INT-11'],
  refs: ['fda_spravato', 'ema_smpc', 'fda_ketalar', 'veraart2021', 'andrade2017'],
};
