import {html, type TemplateResult} from 'lit';
import {faqControls as words} from '../../content/controls/faq.js';

/** The button under an open answer that gives readers its address. */
export function copyLink(anchor: string): TemplateResult {
  const address = location.href.replace(/#.*|$/, `#${encodeURIComponent(anchor)}`);
  return html`<div class="bar">
    <button type="button" class="quiet" part="copy" data-done=${words.copied()} @click=${copy} .textContent=${words.copyLink()}></button>
    <input readonly hidden dir="ltr" aria-label=${words.thisLink()} .value=${address} />
    <span role="status"></span>
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
