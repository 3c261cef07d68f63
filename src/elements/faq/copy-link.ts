import {html, nothing, type TemplateResult} from 'lit';
import {faqControls as words} from '../../content/controls/faq.js';

/** Gives readers the address of an answer. */
export class CopyLink {
  constructor(readonly changed: () => Promise<unknown>) {}

  render(anchor: string): TemplateResult {
    const state = this.#anchor === anchor && this.#state;
    return html`<div class="link">
      <button type="button" class="quiet" part="copy" data-anchor=${anchor} .textContent=${words.copyLink()}></button>
      <span role="status" .textContent=${state === 'copied' ? words.copied() : ''}></span>
      ${state === 'shown' ? html`<label><span .textContent=${words.thisLink()}></span><input readonly dir="ltr" .value=${addressOf(anchor)} /></label>` : nothing}
    </div>`;
  }

  /** Copies the address; where the browser refuses, it is shown and selected. */
  async copy(button: HTMLElement): Promise<void> {
    const anchor = button.dataset['anchor'] as string;
    this.#anchor = anchor;
    try {
      await navigator.clipboard.writeText(addressOf(anchor));
      this.#state = 'copied';
    } catch {
      this.#state = 'shown';
    }
    await this.changed();
    const field = button.parentElement?.querySelector('input');
    field?.focus();
    field?.select();
  }

  #anchor = '';
  #state: 'copied' | 'shown' | undefined;
}

const addressOf = (anchor: string): string => location.href.replace(/#.*|$/, `#${encodeURIComponent(anchor)}`);
