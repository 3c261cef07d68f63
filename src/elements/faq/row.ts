import {html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../../base/read.js';
import {slotted} from '../../base/slotted.js';
import {faqControls} from '../../content/controls/faq.js';
import {reviewDay} from '../parts/review.js';
import {barOf, type Star} from './copy-link.js';
import {anchorOf, detailsOf} from './item.js';

/** Takes something away so that find-in-page and print still see it. */
export const hiddenUnless = (shown: boolean): string | typeof nothing => (shown ? nothing : 'until-found');

/** A question with its answer: a button over the panel, or the page's own `<details>`. */
export function row(item: Item, index: number, open: boolean, shown: boolean, star: Star | undefined): TemplateResult {
  const {heading, level, body} = item;
  const away = hiddenUnless(shown);
  if (detailsOf(item)) return html`<div class="item" part="item" hidden=${away}><slot ${slotted([heading, ...body])}></slot>${below(item, open, star)}</div>`;
  return html`<div class="item" part="item" hidden=${away}>
    <div role="heading" aria-level=${level}>
      <button type="button" part="question" aria-expanded=${open} aria-controls=${`a${index}`}>
        <slot ${slotted([heading])}></slot>
      </button>
    </div>
    <div class="answer" part="answer" id=${`a${index}`} hidden=${hiddenUnless(open)}><slot ${slotted(body)}></slot>${below(item, open, star)}</div>
  </div>`;
}

/** When the page says that it reviewed the answer (`data-reviewed`), and the link to it; a closed row pays for neither. */
function below(item: Item, open: boolean, star: Star | undefined): TemplateResult | typeof nothing {
  const given = item.heading.dataset['reviewed'];
  const day = given === undefined ? undefined : reviewDay('ketamine-faq', 'data-reviewed', given);
  const anchor = open && anchorOf(item);
  if (!day && !anchor) return nothing;
  return html`<div class="below">
    ${day ? html`<p part="reviewed" .textContent=${faqControls.reviewed(day)}></p>` : nothing}${anchor ? barOf(anchor, star) : nothing}
  </div>`;
}
