import {isoOf} from './iso.js';
import type {Month} from './types.js';

/**
 * How a fact was checked. `V`: at its source; `V2`: through a secondary page, so its sentence says "reported"; `K`: from knowledge, so it says
 * "as far as we know"; `?`: not found, and it says so.
 */
export type Mark = 'V' | 'V2' | 'K' | '?';

/** A fact on approval: which sentence of `content/approval.ts` says it, with its month where that was seen. */
export interface ApprovalFact<Sentence extends string = string> {
  readonly says: Sentence;
  readonly since?: Month;
  readonly mark: Mark;
}

/** What the regulator says of ketamine for depression: off-label everywhere; `Mental` where it has approved it for no mental health condition at all. */
export type KetamineStatus = 'offLabel' | 'offLabelMental' | 'offLabelUnsure';

/** What the regulator says of the esketamine nasal spray, in one sentence. */
export type SprayStatus = 'spray' | 'sprayReported' | 'sprayNot';

/** The single uses of the spray, with and without a pill, and what public funding or a guideline says. */
export type ApprovalDetail =
  | SprayStatus
  | 'resistant'
  | 'resistantWithPill'
  | 'since'
  | 'sinceReported'
  | 'emergency'
  | 'alone'
  | 'aloneUnknown'
  | 'coverage'
  | 'nice'
  | 'scotland'
  | 'rcpsych'
  | 'euFunding'
  | 'canmat'
  | 'agency'
  | 'benefits'
  | 'notFunded'
  | 'basket';

/** Whether a country has approved these medicines for depression. The statement that a use is off-label is always shown. */
export interface Approval {
  readonly ketamine: ApprovalFact<KetamineStatus>;
  readonly spray: ApprovalFact<SprayStatus>;
  /** What is told in full, in the place of the one sentence on the spray. */
  readonly details: readonly ApprovalFact<ApprovalDetail>[];
  /** Month in which all of this was looked up. */
  readonly checkedOn: Month;
  /** Ids of the references of `content/references.ts`. */
  readonly refs: readonly string[];
}

const checkedOn = '2026-11';

/** Members of the European Union. */
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The countries that were looked into; from the brief, status by country. Anything else is not checked, and the words say so. */
// prettier-ignore
const approvals: Readonly<Record<string, Approval>> = {
  // The year of the emergency use is from knowledge only, so it is left out.
  US: {
    ketamine: {says: 'offLabelMental', mark: 'V'}, spray: {says: 'spray', mark: 'V'},
    details: [
      {says: 'resistant', mark: 'V'}, {says: 'since', since: '2019-03', mark: 'V'}, {says: 'alone', since: '2025-01', mark: 'V2'},
      {says: 'emergency', mark: 'V'}, {says: 'coverage', mark: 'V'},
    ],
    checkedOn, refs: ['fda2023', 'fda_spravato', 'fda2025mono'],
  },
  GB: {
    ketamine: {says: 'offLabelMental', mark: 'V'}, spray: {says: 'spray', mark: 'V'},
    details: [
      {says: 'resistantWithPill', mark: 'V'}, {says: 'emergency', mark: 'V'},
      {says: 'nice', mark: 'V'}, {says: 'scotland', mark: 'V2'}, {says: 'rcpsych', mark: 'V2'},
    ],
    checkedOn, refs: ['hl3312', 'nice_ta854', 'rcpsych2025'],
  },
  EU: {
    ketamine: {says: 'offLabel', mark: 'V'}, spray: {says: 'spray', mark: 'V'},
    details: [
      {says: 'resistantWithPill', mark: 'V'}, {says: 'since', since: '2019-12', mark: 'V'}, {says: 'aloneUnknown', mark: '?'},
      {says: 'emergency', mark: 'V'}, {says: 'euFunding', mark: 'V'},
    ],
    checkedOn, refs: ['ema_smpc'],
  },
  CA: {
    ketamine: {says: 'offLabel', mark: 'V'}, spray: {says: 'spray', mark: 'V'},
    details: [
      {says: 'resistant', mark: 'V'}, {says: 'since', since: '2020-05', mark: 'V'}, {says: 'emergency', mark: 'V'},
      {says: 'canmat', mark: 'V'}, {says: 'agency', mark: 'V'},
    ],
    checkedOn, refs: ['swainson2021', 'cpsbc2020', 'cda_amc'],
  },
  AU: {
    ketamine: {says: 'offLabel', mark: 'V'}, spray: {says: 'spray', mark: 'V'},
    details: [{says: 'resistant', mark: 'V'}, {says: 'sinceReported', since: '2021-03', mark: 'V2'}, {says: 'benefits', since: '2025-05', mark: 'V2'}],
    checkedOn, refs: ['ranzcp2025', 'pbs2025'],
  },
  NZ: {
    ketamine: {says: 'offLabel', mark: 'V'}, spray: {says: 'spray', mark: 'V'},
    details: [{says: 'resistant', mark: 'V'}, {says: 'since', since: '2019-12', mark: 'V'}, {says: 'notFunded', mark: 'K'}],
    checkedOn, refs: ['nzgazette2019'],
  },
  CN: {
    ketamine: {says: 'offLabelUnsure', mark: 'K'}, spray: {says: 'sprayReported', mark: 'V2'},
    details: [{says: 'sprayReported', mark: 'V2'}, {says: 'sinceReported', since: '2023-04', mark: 'V2'}],
    checkedOn, refs: ['cn2023'],
  },
  JP: {
    ketamine: {says: 'offLabelUnsure', mark: 'K'}, spray: {says: 'sprayNot', mark: 'K'},
    details: [{says: 'sprayNot', mark: 'K'}],
    checkedOn, refs: [],
  },
  IL: {
    ketamine: {says: 'offLabel', mark: 'V'}, spray: {says: 'spray', mark: 'V'},
    details: [{says: 'spray', mark: 'V'}, {says: 'basket', mark: 'V'}],
    checkedOn, refs: ['ima_il'],
  },
  TR: {
    ketamine: {says: 'offLabelUnsure', mark: 'K'}, spray: {says: 'spray', mark: 'V'},
    details: [{says: 'resistant', mark: 'V'}, {says: 'emergency', mark: 'V'}],
    checkedOn, refs: [],
  },
};

/** The codes of all countries that were looked into. */
export const approvalRegions: readonly string[] = [...Object.keys(approvals).filter((code) => code !== 'EU'), ...union];

/** What is known of a country; `undefined` where nobody looked, or no country is said. */
export function approvalOf(region: string): Approval | undefined {
  const code = isoOf(region);
  return approvalRegions.includes(code) ? approvals[union.includes(code) ? 'EU' : code] : undefined;
}
