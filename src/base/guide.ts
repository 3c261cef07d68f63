import type {Tree} from './tree.js';

/** A guide that widgets are a part of: it numbers the sources of all of them, and says for all of them what stands at the foot. */
export interface Guide extends Element {
  sourceNumber(id: string): number | undefined;
}

/** The guide around `widget`. */
export function guideAround(widget: Element): Guide | undefined {
  const found = widget.parentElement?.closest<Guide>('ketamine-guide');
  return found?.sourceNumber ? found : undefined;
}

let current: Guide | undefined;

/** The number of a source in the guide whose part is built at this moment; none outside of a guide. */
export const sourceNumber = (id: string): number | undefined => current?.sourceNumber(id);

/** Builds words whose sources `guide` numbers. */
export function numberedBy<Built>(guide: Guide | undefined, build: () => Built): Built {
  current = guide;
  const built = build();
  current = undefined;
  return built;
}

/** Builds the words of a part of a guide, without a foot of its own. */
export function inGuide(guide: Guide | undefined, build: () => readonly Tree[]): readonly Tree[] {
  const trees = numberedBy(guide, build);
  return guide ? trees.filter(({attributes}) => attributes['data-kw-foot'] === undefined) : trees;
}
