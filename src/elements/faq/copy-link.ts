import {html, nothing, type TemplateResult} from 'lit';
import {faqControls as words} from '../../content/controls/faq.js';

/** The marks that a reader gives to answers. */
export interface Star {
  has(anchor: string): boolean;
  turn(anchor: string): void;
}

/** The buttons under an open answer: one gives readers its address, one marks it for the list to print. */
export function barOf(anchor: string, star: Star | undefined): TemplateResult {
  const address = location.href.replace(/#.*|$/, `#${encodeURIComponent(anchor)}`);
  return html`<div class="bar">
    <button type="button" class="quiet" part="copy" data-done=${words.copied()} @click=${copy} .textContent=${words.copyLink()}></button>
    <input readonly hidden dir="ltr" aria-label=${words.thisLink()} .value=${address} />
    <span role="status"></span>
    ${star ? html`<button type="button" class="quiet" part="star" aria-pressed=${star.has(anchor)} @click=${() => star.turn(anchor)} .textContent=${words.star()}></button>` : nothing}
  </div>`;
}

/** Copies the address; where the browser has no clipboard or refuses, the address is shown and selected. */
async function copy({currentTarget}: Event): Promise<void> {
  const button = currentTarget as HTMLElement;
  const field = button.nextElementSibling as HTMLInputElement;
  try {
    await navigator.clipboard.writeText(field.value);
    (field.nextElementSibling as Element).textContent = button.dataset['done'] as string;
  } catch {
    field.hidden = false;
    field.select();
  }
}
