/** What led to another step: the reader's hand, find-in-page, a link to an anchor, or a script. */
export type StepSource = 'user' | 'find' | 'link' | 'script';

/** Another step came into view. Carries no text, so it may be passed on to statistics. */
export class StepChangeEvent extends Event {
  constructor(
    /** Anchor of the step, such as `step-ampa`; its position where it has none. */
    readonly id: string,
    /** Position of the step; the first is 0. */
    readonly index: number,
    readonly source: StepSource,
  ) {
    super('kw-step-change', {bubbles: true, composed: true});
  }
}
