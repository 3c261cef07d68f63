import {isoOf} from './iso.js';

/**
 * Countries whose rules leave room for education that names the medicine. Everywhere else, and where no country is said, advertising of
 * prescription medicines to the public is restricted or not looked into: nothing that could be read as promotion is shown unasked.
 */
const education: readonly string[] = ['US'];

/** Countries whose rules reach every mention of a prescription medicine to the public, its general name too. */
const nameless: readonly string[] = ['AU'];

/** How much a clinic may say beside its own service. Not legal advice. Claims: the rules by jurisdiction, checked 2026-11. */
export type Mode = 'education' | 'strict';

/** The mode that a country starts with; empty or unknown is strict. */
export const modeOf = (region: string): Mode => (education.includes(isoOf(region)) ? 'education' : 'strict');

/** Whether a page for this country should not name the medicine at all. */
export const isNameless = (region: string): boolean => nameless.includes(isoOf(region));
