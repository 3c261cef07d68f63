/** Words a minute at which people read such a text without hurry. */
const PACE = 180;

/** Minutes to read what stands in `root`, without the lines at the foot. 0 where there is nothing to read. */
export function minutesToRead(root: Element, locale: string): number {
  const foot = [...root.querySelectorAll('[data-kw-foot], nav')].reduce((sum, node) => sum + wordsIn(node, locale), 0);
  return Math.ceil((wordsIn(root, locale) - foot) / PACE);
}

function wordsIn(node: Element, locale: string): number {
  const text = node.textContent ?? '';
  // Languages without spaces between words; browsers before 2024 count them by spaces all the same.
  if (!('Segmenter' in Intl)) return text.trim().split(/\s+/).length;
  return [...new Intl.Segmenter(locale, {granularity: 'word'}).segment(text)].filter(({isWordLike}) => isWordLike).length;
}
