import type {Place} from '../../base/element.js';
import type {Tree} from '../../base/tree.js';
import {faqControls} from '../../content/controls/faq.js';
import {strict} from '../../content/controls/strict.js';
import {faq} from '../../content/faq.js';
import type {Question, Topic} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {withApproval} from '../parts/approval.js';
import {briefCrisisTree} from '../parts/crisis-tree.js';
import {entryTrees, headingTree, titleTrees, told} from '../parts/entry-tree.js';
import {footTree} from '../parts/foot-tree.js';
import {readTexts, reviewOf} from '../parts/review.js';
import {wording} from '../parts/wording.js';

/** Topics by the name that `topicName` gives them, each followed by its questions. */
const entries = new Map<string, Topic | Question>(
  faq.flatMap((topic) => [[`topic-${topic.id}`, topic] as const, ...topic.questions.map((question) => [question.id, question] as const)]),
);

/** The names of all topics and questions, in order. */
export const wholeOrder: readonly string[] = [...entries.keys()];

/** The built-in topics and questions that `order` names, below a title. */
export function faqTrees(place: Place, heading: string | undefined, order = wholeOrder): Tree[] {
  const say = wording(place);
  const title = titleTrees(heading, place.level, say.heading(ui.faqTitle, strict.faqTitle));
  // A topic whose questions are left out is left out, too.
  const chosen = order.flatMap((name): readonly (Topic | Question)[] => {
    const entry = entries.get(name);
    if (!entry) return [];
    if ('body' in entry) return say.entries([entry]).map((question) => withApproval(question, place));
    return say.entries(entry.questions).length ? [entry] : [];
  });
  const isQuestion = (entry: Topic | Question | undefined): entry is Question => !!entry && 'body' in entry;
  const questions = chosen.filter(isQuestion);
  const level = place.level + title.length;
  const review = reviewOf(place);
  const checked = [...readTexts, ...(review ? [() => faqControls.reviewed(review.day)] : [])];
  const trees = chosen.map((entry) => {
    if (!isQuestion(entry)) return [headingTree(level, entry.heading, {id: `faq-topic-${entry.id}`})];
    const crisis = entry.crisis && {[entry.crisis === 'first' ? 'before' : 'after']: [briefCrisisTree(place.region)]};
    return entryTrees(entry, 'faq', questions.length < chosen.length ? level + 1 : level, {...crisis, checked});
  });
  return [...title, ...(say.nameless ? [told('p', strict.questionsLeftOut)] : []), ...trees.flat(), footTree(place, {entries: questions})];
}
