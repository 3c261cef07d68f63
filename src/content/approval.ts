import {msg, str} from '@lit/localize';

/**
 * Whether this use is approved where the reader lives (REG-status, REG-02, CON-01 to CON-04). Which line is said, and its month, comes from
 * `regions/approval.ts`. Where something is known at second hand or from knowledge only, the line says so.
 */
export const approval = {
  unknown: () =>
    msg('Rules differ by country. Ask the clinic whether this use is approved where you live.', {
      id: 'approval.unknown',
      desc: 'Line at the foot where the country is not known or was not looked into.',
    }),
  where: (country: string, month: string) =>
    msg(str`Approval (${country}, checked ${month}):`, {
      id: 'approval.where',
      desc: 'Before sentences about approval in a country. Placeholders: name of the country, month and year. Ends with a colon.',
    }),
  offLabel: () =>
    msg('Using ketamine for depression is off-label. The regulator has not approved it for that.', {
      id: 'approval.off-label',
      desc: 'After the name of a country. Off-label means: used in a way the regulator has not approved.',
    }),
  offLabelMental: () =>
    msg('Using ketamine for depression is off-label. The regulator has not approved it for any mental health condition.', {
      id: 'approval.off-label-mental',
      desc: 'After the name of a country. Keep "any".',
    }),
  offLabelUnsure: () =>
    msg('As far as we know, using ketamine for depression is off-label. We found no approval for that.', {
      id: 'approval.off-label-unsure',
      desc: 'After the name of a country. Keep "as far as we know" and "we found no".',
    }),
  spray: () =>
    msg('Esketamine nasal spray is approved for some kinds of depression.', {id: 'approval.spray', desc: 'After the name of a country. Keep "some kinds of".'}),
  sprayReported: () =>
    msg('Esketamine nasal spray is reported to be approved.', {
      id: 'approval.spray-reported',
      desc: 'After the name of a country. Keep "is reported to be": it is known at second hand only.',
    }),
  sprayNot: () =>
    msg('As far as we know, esketamine nasal spray is not approved for depression.', {
      id: 'approval.spray-not',
      desc: 'After the name of a country. Keep "as far as we know".',
    }),
  ask: () => msg('Ask the clinic what applies to you.', {id: 'approval.ask', desc: 'Last sentence of the lines about approval.'}),

  resistant: () =>
    msg('Esketamine nasal spray is approved for depression that did not get better with other treatments.', {
      id: 'approval.resistant',
      desc: 'In the answer about approval, after the name of a country.',
    }),
  resistantWithPill: () =>
    msg('Esketamine nasal spray, together with an antidepressant pill, is approved for depression that did not get better with other treatments.', {
      id: 'approval.resistant-with-pill',
      desc: 'In the answer about approval, after the name of a country. Keep "together with an antidepressant pill".',
    }),
  since: (month: string) =>
    msg(str`The first approval was in ${month}.`, {
      id: 'approval.since',
      desc: 'After a sentence on the approval of the nasal spray. Placeholder: month and year.',
    }),
  sinceReported: (month: string) =>
    msg(str`Reports say that the first approval was in ${month}.`, {
      id: 'approval.since-reported',
      desc: 'After a sentence on the approval of the nasal spray. Keep "reports say". Placeholder: month and year.',
    }),
  emergency: () =>
    msg('It is also approved for some adults with depression who need care at once. It has not been shown to prevent suicide.', {
      id: 'approval.emergency',
      desc: 'On the nasal spray. Keep "some" and the whole last sentence.',
    }),
  alone: (month: string) =>
    msg(str`Reports say that since ${month} it may also be given without another antidepressant.`, {
      id: 'approval.alone',
      desc: 'On the nasal spray. Keep "reports say". Placeholder: month and year.',
    }),
  aloneUnknown: () =>
    msg('We did not find whether it may be given without another antidepressant.', {
      id: 'approval.alone-unknown',
      desc: 'On the nasal spray. Keep "we did not find whether".',
    }),

  others: () =>
    msg('Other medicines have rules of their own. Ask the clinic which medicine it uses, and whether this use is approved.', {
      id: 'approval.others',
      desc: 'After "off-label", where a country restricts advertising: it must not list what a medicine is approved for.',
    }),
  nameless: () =>
    msg(
      'Some treatments that clinics offer for depression are off-label. The regulator has not approved the medicine for that use. Ask the clinic which medicine it uses, and whether this use is approved.',
      {id: 'approval.nameless', desc: 'Line at the foot where a country does not allow the name of a medicine. Name none.'},
    ),

  coverage: () => msg('Whether health insurance pays differs.', {id: 'approval.note.us-coverage', desc: 'United States, on who pays. Keep "differs".'}),
  nice: () =>
    msg('In England, NICE, which advises the health service, does not recommend the spray.', {
      id: 'approval.note.gb-nice',
      desc: 'United Kingdom. NICE is a public body and keeps its name.',
    }),
  scotland: () =>
    msg('It is reported to be available in the health service in Scotland.', {
      id: 'approval.note.gb-scotland',
      desc: 'United Kingdom, on the nasal spray. Keep "is reported to be".',
    }),
  rcpsych: () =>
    msg('The Royal College of Psychiatrists is reported to want such treatment in specialist settings only.', {
      id: 'approval.note.gb-rcpsych',
      desc: 'United Kingdom. Keep "is reported to" and "only".',
    }),
  euFunding: () =>
    msg('Who pays differs from one country of the European Union to the next.', {id: 'approval.note.eu-funding', desc: 'European Union, on who pays.'}),
  canmat: () =>
    msg('A Canadian guideline (CANMAT) places ketamine after two earlier lines of treatment.', {
      id: 'approval.note.ca-canmat',
      desc: 'Canada. The guideline calls it a third-line treatment.',
    }),
  agency: () =>
    msg('The agency that advises public drug plans recommends that they do not pay for the spray.', {
      id: 'approval.note.ca-agency',
      desc: 'Canada, on who pays. Keep "do not".',
    }),
  benefits: (month: string) =>
    msg(str`Reports say that, together with a new antidepressant pill, it is publicly funded since ${month}.`, {
      id: 'approval.note.au-pbs',
      desc: 'Australia, on the nasal spray. Keep "reports say". Placeholder: month and year.',
    }),
  notFunded: () =>
    msg('As far as we know, it is not publicly funded.', {
      id: 'approval.note.nz-not-funded',
      desc: 'New Zealand, on the nasal spray. Keep "as far as we know".',
    }),
  basket: () => msg('It is part of the public health basket.', {id: 'approval.note.il-basket', desc: 'Israel, on the nasal spray: public insurance pays.'}),
} as const;
