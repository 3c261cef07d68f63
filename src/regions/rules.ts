/**
 * Countries whose rules leave room for education that names the medicine. Everywhere else, and where no country is said, advertising of
 * prescription medicines to the public is restricted or not looked into: nothing that could be read as promotion is shown unasked.
 */
const education: readonly string[] = ['US'];

/** How much a clinic may say beside its own service. Not legal advice. Claims: the rules by jurisdiction, checked 2026-11. */
export type Mode = 'education' | 'strict';

/** The mode that a country starts with; empty or unknown is strict. */
export const modeOf = (region: string): Mode => (education.includes(region.trim().toUpperCase()) ? 'education' : 'strict');
