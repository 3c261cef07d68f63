import type {Place} from '../../base/element.js';
import type {Tree} from '../../base/tree.js';
import {faqControls} from '../../content/controls/faq.js';
import {faq} from '../../content/faq.js';
import type {Question, Topic} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {briefCrisisTree} from '../parts/crisis-tree.js';
import {entryTrees, headingTree, titleTrees} from '../parts/entry-tree.js';
import {footTree} from '../parts/foot-tree.js';
import {readTexts, reviewOf} from '../parts/review.js';

const topics = new Map(faq.map((topic): [string, Topic] => [`topic-${topic.id}`, topic]));
const questions = new Map(faq.flatMap((topic) => topic.questions).map((question): [string, Question] => [question.id, question]));

export const questionIds: readonly string[] = [...questions.keys()];

/** Every topic, each followed by its questions. */
export const wholeOrder: readonly string[] = faq.flatMap((topic) => [`topic-${topic.id}`, ...topic.questions.map(({id}) => id)]);

/** The built-in questions and topics that `order` names, under `heading` or, where that is left out, under their own title. */
export function faqTrees(place: Place, heading: string | undefined, order: readonly string[] = wholeOrder, titled = true): Tree[] {
  const title = titleTrees(heading, place.level, titled ? ui.faqTitle : undefined);
  const level = place.level + title.length;
  const below = order.some((name) => topics.has(name)) ? 1 : 0;
  const shown = order.flatMap((name) => questions.get(name) ?? []);
  const review = reviewOf(place);
  const checked = [...readTexts, ...(review ? [() => faqControls.reviewed(review.day)] : [])];
  return [
    ...title,
    ...order.flatMap((name) => {
      const topic = topics.get(name);
      const question = questions.get(name);
      if (topic) return headingTree(level, topic.heading, {id: `faq-${name}`});
      if (!question) return [];
      const crisis = [briefCrisisTree(place.region)];
      const more = question.crisis === 'first' ? {before: crisis} : question.crisis === 'last' ? {after: crisis} : {};
      return entryTrees(question, 'faq', level + below, {...more, checked});
    }),
    footTree(place, {entries: shown}),
  ];
}
