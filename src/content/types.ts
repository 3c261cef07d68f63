import type {RefId} from './references.js';

/** Words that are found while rendering, in the language of the widget that asks. Never call one at module level. */
export interface Text {
  (): string;
  /** Holds a figure of benefit: a strict country shows a line in its place. Set by `benefit()`. */
  readonly benefit?: true;
  /** Names the medicine: what stands there where it may not be named at all, or nothing. Set by `named()`. */
  readonly instead?: Text | null;
}

/** A paragraph, or a bullet list. */
export type Block = Text | {readonly list: readonly Text[]};

/** The id of a claim in the clinical brief, such as `SAF-05`. */
export type ClaimId = `${'MEC' | 'ONS' | 'CON' | 'SUI' | 'NON' | 'SAF' | 'INT' | 'REG' | 'SET' | 'NUM' | 'SEC'}-${string}`;

/** Never empty: words about health without a source do not compile. */
export type Refs = readonly [RefId, ...RefId[]];

/** A heading and what belongs to it, with the claims that back every sentence and the references a reader is shown. */
export interface Entry {
  /** Stable in every language; the anchor of the entry is built from it. */
  readonly id: string;
  readonly heading: Text;
  /** The heading where it may not name the medicine; every heading that names it has one. */
  readonly neutral?: Text;
  /** Cannot be said without the name: left out where the medicine may not be named at all. */
  readonly named?: true;
  /** Sources are told without their titles, which name the medicine. Set while pasting. */
  readonly untitled?: boolean;
  readonly body: readonly Block[];
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly refs: Refs;
}

/** A question and its answer. */
export interface Question extends Entry {
  /** The line to crisis help stands first in the answer, or last; left out, only at the foot of the widget. */
  readonly crisis?: 'first' | 'last';
  /** Ends with what is known of the reader's country. */
  readonly approval?: true;
}

/** Questions that belong together. */
export interface Topic {
  readonly id: string;
  readonly heading: Text;
  readonly questions: readonly Question[];
}

/** Where something was seen: in studies with people, in studies with animals, in both; or it is one idea among several. */
export type Evidence = 'people' | 'animals' | 'both' | 'idea';

/** More about an entry, for readers who want it; with sources of its own. */
export interface Detail {
  readonly body: readonly Block[];
  readonly claims: readonly [ClaimId, ...ClaimId[]];
  readonly refs: Refs;
}

/** A step of the usual story of how ketamine may work; `aside` is an explanation beside that story, without a number. */
export interface Step extends Entry {
  readonly evidence: Evidence;
  /** How sure it is, in a few words. */
  readonly certainty: Text;
  /** When it happens after a dose. */
  readonly when?: Text;
  readonly aside?: true;
  /** Its drawing shows a benefit: left out with the figures. */
  readonly drawsBenefit?: true;
  /** What its drawing shows, in words. */
  readonly picture?: Text;
  /** What the detailed reading says beyond `body`. */
  readonly detail?: readonly Block[];
}

/** How soon a reader must act. `emergency`: call now. `today`: call the clinic today. */
export type Severity = 'emergency' | 'today' | 'caution' | 'info';

/** How often an unwanted effect was reported, in 100 people, with and without the medicine. */
export interface Effect {
  /** Set where the effect may stand in a chart of its own. */
  readonly id?: string;
  readonly label: Text;
  /** Whole people of 100. */
  readonly treatment: number;
  /** Whole people of 100, same study, same time. */
  readonly comparator: number;
}

/** A table of effects; both arms, one denominator, the group and the time always stand by the figures. */
export interface EffectTable {
  readonly caption: Text;
  readonly effectLabel: Text;
  readonly treatmentLabel: Text;
  readonly comparatorLabel: Text;
  readonly rows: readonly Effect[];
}

/** A part of the safety card. */
export interface Section extends Entry {
  readonly severity: Severity;
  /** Its name in a list of links. */
  readonly short: Text;
  readonly table?: EffectTable;
  /** What stands after the table. */
  readonly after?: readonly Block[];
}

/** How sure the evidence for a use is. None here is "strong". */
export type Rating = 'moderate' | 'low' | 'mixed' | 'very-limited' | 'none-clear';

/** A use of the treatment and what studies say for and against it, with the same room for both. `body` says why it is rated so. */
export interface Condition extends Entry {
  /** More than one where the same studies say different things of different aims; `of` names the aim. */
  readonly ratings: readonly {readonly rating: Rating; readonly of?: Text}[];
  /** What speaks for it. Figures, both groups in each, are marked: some countries leave them out. */
  readonly found: readonly Text[];
  /** What speaks against it, harms too. Words are never left out; figures only where their pair is, of a study for it. */
  readonly against: readonly Text[];
  /** What the country says of ketamine and esketamine for depression belongs here. */
  readonly byCountry?: true;
  /** No country that was looked at has approved it. */
  readonly offLabel?: true;
  /** Crisis help stands first in the card. */
  readonly crisis?: true;
}
