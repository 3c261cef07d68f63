import {levelOf, type Item} from '../../base/read.js';

/** A `<details>` of the page is a question, too: deeper than any heading, so that a heading right above it is its topic. */
export const levelInFaq = (node: Node): number => (node.nodeName === 'DETAILS' ? 7 : levelOf(node));

/** The `<details>` that an item is, where it is one. */
export const detailsOf = ({heading}: Item): HTMLDetailsElement | undefined => (heading instanceof HTMLDetailsElement ? heading : undefined);

/** The element that holds the words of the question. */
export const questionOf = ({heading}: Item): HTMLElement => heading.querySelector<HTMLElement>(':scope > summary') ?? heading;

/** Which of the built-in questions this is, or stands in the place of: `cost` for `data-item="cost"` or `id="faq-cost"`. */
export const nameOf = (heading: HTMLElement | undefined): string => heading?.dataset['item'] ?? /^faq-(.+?)(-\d+)?$/.exec(heading?.id ?? '')?.[1] ?? '';

/** What a link to the question names; empty where it has no address. */
export const anchorOf = (item: Item): string => item.heading.id || questionOf(item).id;

/** The words of the question, and those of the answer; the points of a list do not run into each other. */
export function textsOf(item: Item): string[] {
  const question = questionOf(item);
  const answer = [...(detailsOf(item)?.childNodes ?? []), ...item.body].filter((node) => node !== question);
  return [[question], answer].map((nodes) =>
    nodes
      .flatMap((node): Node[] => (/^[UO]L$/.test(node.nodeName) ? [...node.childNodes] : [node]))
      .map((node) => node.textContent?.trim())
      .join(' ')
      .replace(/\s+/g, ' '),
  );
}

/** A question and its answer, as schema.org names them. */
export function asQuestion(item: Item): object {
  const [name, text] = textsOf(item);
  return {'@type': 'Question', name, acceptedAnswer: {'@type': 'Answer', text}};
}
