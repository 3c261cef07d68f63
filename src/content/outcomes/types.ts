import type {Entry, Text} from '../types.js';

/** One group of a study: how many of 100 people in it had the result. */
export interface Arm {
  readonly label: Text;
  readonly people: number;
}

/** Two groups of one study, never one alone, with all that a figure must stand beside. */
export interface Comparison {
  /** The result that is counted. */
  readonly result: Text;
  readonly arms: readonly [treatment: Arm, comparator: Arm];
  /** All the figures in words, those who did not have the result too. */
  readonly sentence: Text;
  readonly when: Text;
  readonly who: Text;
  readonly certainty: Text;
}

/** A figure that the charts can show. Its id is what a page asks for. */
export interface Outcome extends Entry {
  /** Figures of benefit are left out where the rules of a country ask for it; harms never. */
  readonly benefit: boolean;
  readonly comparisons: readonly Comparison[];
}
