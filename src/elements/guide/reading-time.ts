/** Words a minute at which people read such a text without hurry. */
const PACE = 180;

/** Minutes to read what stands in `root`, without the lines at the foot. 0 where there is nothing to read. */
export function minutesToRead(root: Element, locale: string): number {
  // Some languages put no spaces between words. Browsers before 2024 do not know where they end: there nothing is said.
  const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(locale, {granularity: 'word'}) : undefined;
  const wordsIn = (node: Element) => [...(segmenter?.segment(node.textContent ?? '') ?? [])].filter(({isWordLike}) => isWordLike).length;
  const words = [...root.querySelectorAll('[data-kw-foot], nav')].reduce((left, node) => left - wordsIn(node), wordsIn(root));
  return Math.ceil(words / PACE);
}
