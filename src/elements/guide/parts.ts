import {evidence} from '../../content/conditions.js';
import {faq} from '../../content/faq.js';
import {guide} from '../../content/guide.js';
import {mechanism} from '../../content/mechanism.js';
import {outcomes} from '../../content/outcomes.js';
import {questions} from '../../content/questions.js';
import {safety} from '../../content/safety.js';
import {timeline} from '../../content/timeline.js';
import type {Entry} from '../../content/types.js';

/** The tag that goes on to tell a part of the guide, and what it cites. */
interface Teller {
  readonly tag: string;
  readonly entries: readonly Entry[];
}

const tellers: Readonly<Record<string, Teller>> = {
  mechanism: {tag: 'mechanism-steps', entries: mechanism.steps},
  timeline: {tag: 'onset-timeline', entries: [timeline.lead, ...timeline.sections]},
  figures: {tag: 'outcome-chart', entries: outcomes.all.filter(({id}) => outcomes.shown.includes(id))},
  conditions: {tag: 'condition-evidence', entries: [...evidence.conditions, evidence.limits]},
  safety: {tag: 'safety-card', entries: safety.sections},
  questions: {tag: 'clinic-questions', entries: questions.topics.flatMap((topic) => topic.questions)},
  faq: {tag: 'ketamine-faq', entries: faq.flatMap(({questions}) => questions)},
  contact: {tag: 'contact-cta', entries: []},
};

/** A part of the guide: what the guide itself says, then the element that goes on. */
export interface Part {
  readonly lead: Entry;
  readonly teller?: Teller;
}

/** Every part, in the order of the article. */
export const parts: readonly Part[] = guide.sections.map((lead) => {
  const teller = tellers[lead.id];
  return {lead, ...(teller && {teller})};
});

export const partIds: readonly string[] = parts.map(({lead}) => lead.id);

/** Everything that these parts cite, in reading order. */
export const entriesOf = (chosen: readonly Part[]): Entry[] => chosen.flatMap(({lead, teller}) => [lead, ...(teller?.entries ?? [])]);

/** The number of each source: once for the whole guide, in the order of first mention. */
export const numbered = (entries: readonly {readonly refs: readonly string[]}[]): Map<string, number> =>
  new Map([...new Set(entries.flatMap(({refs}) => refs))].map((id, index) => [id, index + 1]));
