import {html, nothing, type TemplateResult} from 'lit';
import {contact} from '../../content/controls/contact.js';
import type {Text} from '../../content/types.js';
import {ui} from '../../content/ui.js';
import {speak} from '../../localization/messages.js';
import type {Mistake, Sender} from './sender.js';

/** A line of words that come and go; where the language does not have them, it says that they are English. */
export function line(text: Text, name = '', role?: 'status'): TemplateResult {
  const {words, tongue} = speak(text);
  return html`<p class=${name} role=${role ?? nothing} lang=${tongue.lang ?? nothing} dir=${tongue.dir ?? nothing} .textContent=${words}></p>`;
}

/** How the clinic is called: what is read, and what is dialled. */
export interface Phone {
  readonly printed: string;
  readonly href: string;
}

/** What became of a message of the form in `node`, in words, with a way on. */
export function outcomeTemplate(sender: Sender, node: Node, phone: Phone | undefined, reply: string | undefined): TemplateResult {
  const {form, outcome, mistakes} = sender;
  const state = !form?.isConnected || node.contains(form) ? sender.state : undefined;
  // Stands there from the start: assistive technology hears only what changes in it.
  const waiting = line(() => (state === 'sending' ? contact.sending() : ''), 'waiting', 'status');
  if (!state || state === 'sending') return waiting;
  const {reason} = outcome;
  return html`${waiting}
    <div class="outcome ${state}" part="outcome" role=${reason ? 'alert' : 'status'} tabindex="-1">
      ${line(contact[reason ?? 'sent'], 'told')}
      ${
        mistakes.length
          ? html`<ul>
              ${mistakes.map(mistakeTemplate)}
            </ul>`
          : nothing
      }
      ${reason === 'policy' ? html`<button .textContent=${contact.openPage()} @click=${() => sender.sendNatively()}></button>` : nothing}
      ${reason ? line(contact.kept) : reply ? line(() => `${ui.replyTime(reply)}.`) : nothing}
      ${
        phone
          ? html`<div class="phone">
              ${line(reason ? contact.instead : contact.urgent)}
              <a href=${phone.href} dir="ltr" translate="no" .textContent=${phone.printed}></a>
            </div>`
          : nothing
      }
    </div>`;
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
