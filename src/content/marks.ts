import type {Text} from './types.js';

/** Marks words with a figure of benefit, or that make no sense without one: how many people responded or relapsed, with and without. Harms are never marked. */
export const benefit = (text: () => string): Text => Object.assign(text, {benefit: true as const});

/** Marks words that name the medicine. Where it may not be named at all, `instead` stands there; left out, nothing does. */
export const named = (text: () => string, instead: Text | null = null): Text => Object.assign(text, {instead});
