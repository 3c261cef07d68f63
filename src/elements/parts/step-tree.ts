import {h, type Tree} from '../../base/tree.js';
import type {Evidence, Step} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {blockTrees, entryTrees, inline, told} from './entry-tree.js';

const evidenceWords: Record<Evidence, () => string> = {people: ui.seenInPeople, animals: ui.seenInAnimals, both: ui.seenInBoth, idea: ui.anIdea};

/** Heading, tags, words, the words of its drawing, the detailed reading, sources. */
export const stepTrees = (step: Step, level: number, drawn: boolean): Tree[] =>
  entryTrees(step, 'step', level, {
    attributes: {'data-figure': drawn ? step.id : undefined, 'data-aside': step.aside && ''},
    before: [tagsTree(step)],
    after: [
      ...(drawn && step.picture ? [told('p', step.picture, {'data-kw-figure': ''})] : []),
      ...blockTrees(step.detail ?? []).map((tree) => ({...tree, attributes: {...tree.attributes, 'data-detail': ''}})),
    ],
  });

/** Kind of evidence, certainty and time, in words; the shape before the first is a second sign beside its words. */
function tagsTree(step: Step): Tree {
  return h(
    'ul',
    {'data-kw-tags': ''},
    told('li', evidenceWords[step.evidence], {'data-kw-evidence': step.evidence}),
    h('li', {}, inline(ui.howSure), ': ', inline(step.certainty)),
    step.when && h('li', {}, inline(ui.when), ': ', inline(step.when)),
  );
}
