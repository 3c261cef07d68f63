import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {faqControls as words} from '../../content/controls/faq.js';

let copied: string | undefined;
let refused: string | undefined;

/** The button under an open answer that gives readers its address. */
export const copyLink = (address: string): TemplateResult =>
  html`<div class="bar">
    <button type="button" class="quiet" part="copy" value=${address} .textContent=${words.copyLink()}></button>
    <span role="status" .textContent=${copied === address ? words.copied() : ''}></span>
    ${refused === address ? html`<label><span .textContent=${words.thisLink()}></span><input readonly dir="ltr" .value=${address} /></label>` : nothing}
  </div>`;

/** Copies the address; where the browser has no clipboard or refuses, it is shown and selected. */
export async function copy(button: HTMLButtonElement, widget: LitElement): Promise<void> {
  copied = refused = undefined;
  try {
    await navigator.clipboard.writeText((copied = button.value));
  } catch {
    copied = undefined;
    refused = button.value;
  }
  widget.requestUpdate();
  await widget.updateComplete;
  const field = button.parentElement?.querySelector('input');
  field?.focus();
  field?.select();
}

/** Where the page is, and in it the answer. */
export const addressOf = (anchor: string): string => location.href.replace(/#.*|$/, `#${encodeURIComponent(anchor)}`);
