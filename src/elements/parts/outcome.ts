import {html, nothing, type TemplateResult} from 'lit';
import {dialled} from '../../base/urls.js';
import {contact} from '../../content/controls/contact.js';
import type {Text} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {speak} from '../../localization/messages.js';
import type {Mistake, Sender} from './sender.js';

/** A line of words that come and go; where the language does not have them, it says that they are English. */
export function line(text: Text, role?: string): TemplateResult {
  const {words, tongue} = speak(text);
  return html`<p role=${role ?? nothing} lang=${tongue.lang ?? nothing} dir=${tongue.dir ?? nothing} .textContent=${words}></p>`;
}

/** What became of a message of the form in `node`, in words, with a way on. */
export function outcomeTemplate(sender: Sender, node: Node, phone: string | undefined, reply: string | undefined): TemplateResult {
  const {form, reason, mistakes} = sender;
  const state = node.contains(form) ? sender.state : undefined;
  const sending = state === 'sending';
  // The line stands there from the start: assistive technology hears only what changes in it.
  return html`${line(() => (sending ? contact.sending() : ''), 'status')}${
    state && !sending
      ? html`<div class="outcome ${state}" part="outcome" role=${reason ? 'alert' : 'status'} tabindex="-1">
          ${line(contact[reason ?? 'sent'])}
          <ul>
            ${mistakes.map(mistakeTemplate)}
          </ul>
          ${reason === 'policy' ? html`<button .textContent=${contact.openPage()} @click=${() => sender.sendNatively()}></button>` : nothing}
          ${reason ? line(contact.kept) : reply ? line(() => ui.replyTime(reply)) : nothing}
          ${
            phone
              ? html`${line(reason ? contact.instead : contact.urgent)} <a href="tel:${dialled(phone)}" dir="ltr" translate="no" .textContent=${phone}></a>`
              : nothing
          }
        </div>`
      : nothing
  }`;
}

/** What the server said, as text; where it belongs to a field, a link that goes there. */
function mistakeTemplate({field, note, words}: Mistake): TemplateResult {
  const follow = (event: Event) => {
    event.preventDefault();
    field?.focus();
  };
  return html`<li>
    ${field ? html`<a href="#${note?.id}" dir="auto" .textContent=${words} @click=${follow}></a>` : html`<bdi .textContent=${words}></bdi>`}
  </li>`;
}
