import {alternatives} from './faq/alternatives.js';
import {basics} from './faq/basics.js';
import {help} from './faq/help.js';
import {practical} from './faq/practical.js';
import {safety} from './faq/safety.js';
import {who} from './faq/who.js';
import type {Topic} from './types.js';

/** All questions and answers, in the order a reader meets them. */
export const faq: readonly Topic[] = [basics, who, safety, practical, alternatives, help];
