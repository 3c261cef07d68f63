/** What opened or closed an answer: the reader's hand, find-in-page, a link to its anchor, the button for all, or a script. */
export type ToggleSource = 'user' | 'find' | 'link' | 'all' | 'script';

/** An answer was opened or closed. Carries no text, so it may be passed on to statistics. */
export class FaqToggleEvent extends Event {
  constructor(
    /** Anchor of the question, such as `faq-drive`; its position where it has none. */
    readonly id: string,
    readonly open: boolean,
    readonly source: ToggleSource,
  ) {
    super('kw-faq-toggle', {bubbles: true, composed: true});
  }
}

/** A reader marked an answer for the list to print, or took the mark away. Carries no text. */
export class FaqStarEvent extends Event {
  constructor(
    /** Anchor of the question. */
    readonly id: string,
    readonly starred: boolean,
  ) {
    super('kw-faq-star', {bubbles: true, composed: true});
  }
}
