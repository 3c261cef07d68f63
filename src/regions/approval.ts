import {isoOf} from './iso.js';
import type {Month} from './types.js';

/** How a fact was checked. `V`: at its source; `V2`: through a secondary page; `K`: from knowledge, so its words say "as far as we know". */
export type Mark = 'V' | 'V2' | 'K';

/** A use that a regulator approved; the month only where it was seen. */
export interface ApprovedUse {
  readonly since?: Month;
  readonly mark: Mark;
}

/** What public funding or a guideline says there; its words stand in `content/approval.ts`. */
export type ApprovalNote = 'coverage' | 'nice' | 'scotland' | 'rcpsych' | 'euFunding' | 'canmat' | 'cda' | 'pbs' | 'notFunded' | 'basket';

/** Whether a country has approved these medicines for depression. The statement that a use is off-label is always shown. */
export interface Approval {
  /** Racemic ketamine: off-label everywhere; `mental` where the regulator has approved it for no mental health condition at all. */
  readonly ketamine: {readonly scope: 'depression' | 'mental'; readonly mark: Mark};
  /** Esketamine nasal spray. */
  readonly spray: {
    readonly approved: boolean;
    readonly mark: Mark;
    /** For depression that did not get better with other treatments; `withPill`: together with an antidepressant. */
    readonly resistant?: ApprovedUse & {readonly withPill?: true};
    /** For depression in an emergency. */
    readonly emergency?: ApprovedUse;
    /** Without another antidepressant; `unknown` where nothing was found. */
    readonly alone?: ApprovedUse | 'unknown';
  };
  readonly notes: readonly {readonly says: ApprovalNote; readonly since?: Month}[];
  /** Month in which all of this was looked up. */
  readonly checkedOn: Month;
  /** Ids of the references of `content/references.ts`. */
  readonly refs: readonly string[];
}

const checkedOn = '2026-11';

/** Members of the European Union. */
const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';

/** The countries that were looked into; from the brief, status by country. Anything else is not checked, and the words say so. */
// prettier-ignore
const approvals: Readonly<Record<string, Approval>> = {
  // The year of the emergency use is from knowledge only, so it is left out.
  US: {
    ketamine: {scope: 'mental', mark: 'V'},
    spray: {approved: true, mark: 'V', resistant: {since: '2019-03', mark: 'V'}, emergency: {mark: 'V'}, alone: {since: '2025-01', mark: 'V2'}},
    notes: [{says: 'coverage'}], checkedOn, refs: ['fda2023', 'fda_spravato', 'fda2025mono'],
  },
  GB: {
    ketamine: {scope: 'mental', mark: 'V'},
    spray: {approved: true, mark: 'V', resistant: {mark: 'V', withPill: true}, emergency: {mark: 'V'}},
    notes: [{says: 'nice'}, {says: 'scotland'}, {says: 'rcpsych'}], checkedOn, refs: ['hl3312', 'nice_ta854', 'rcpsych2025'],
  },
  // Whether the spray may be given alone was not found.
  EU: {
    ketamine: {scope: 'depression', mark: 'V'},
    spray: {approved: true, mark: 'V', resistant: {since: '2019-12', mark: 'V', withPill: true}, emergency: {since: '2021-02', mark: 'V'}, alone: 'unknown'},
    notes: [{says: 'euFunding'}], checkedOn, refs: ['ema_smpc'],
  },
  CA: {
    ketamine: {scope: 'depression', mark: 'V'},
    spray: {approved: true, mark: 'V', resistant: {since: '2020-05', mark: 'V'}, emergency: {mark: 'V'}},
    notes: [{says: 'canmat'}, {says: 'cda'}], checkedOn, refs: ['swainson2021', 'cpsbc2020', 'cda_amc'],
  },
  AU: {
    ketamine: {scope: 'depression', mark: 'V'},
    spray: {approved: true, mark: 'V', resistant: {since: '2021-03', mark: 'V2'}},
    notes: [{says: 'pbs', since: '2025-05'}], checkedOn, refs: ['ranzcp2025', 'pbs2025'],
  },
  NZ: {
    ketamine: {scope: 'depression', mark: 'V'},
    spray: {approved: true, mark: 'V', resistant: {since: '2019-12', mark: 'V'}},
    notes: [{says: 'notFunded'}], checkedOn, refs: ['nzgazette2019'],
  },
  CN: {ketamine: {scope: 'depression', mark: 'K'}, spray: {approved: true, mark: 'V2'}, notes: [], checkedOn, refs: ['cn2023']},
  JP: {ketamine: {scope: 'depression', mark: 'K'}, spray: {approved: false, mark: 'K'}, notes: [], checkedOn, refs: []},
  IL: {ketamine: {scope: 'depression', mark: 'V'}, spray: {approved: true, mark: 'V'}, notes: [{says: 'basket'}], checkedOn, refs: ['ima_il']},
  TR: {
    ketamine: {scope: 'depression', mark: 'K'},
    spray: {approved: true, mark: 'V', resistant: {mark: 'V'}, emergency: {mark: 'V'}},
    notes: [], checkedOn, refs: [],
  },
};

/** The codes of all countries that were looked into. */
export const approvalRegions: readonly string[] = [...Object.keys(approvals).filter((code) => code !== 'EU'), ...union.split(' ')];

/** What is known of a country; `undefined` where nobody looked, or no country is said. */
export function approvalOf(region: string): Approval | undefined {
  const code = isoOf(region);
  if (code === 'EU' || !Object.hasOwn(approvals, code)) return code && union.split(' ').includes(code) ? approvals['EU'] : undefined;
  return approvals[code];
}
