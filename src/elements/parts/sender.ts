import {checkedUrl} from '../../base/urls.js';
import {warn} from '../../base/warn.js';
import {sendable} from './form-tree.js';
import {send, written, type FieldError, type Outcome, type Reason} from './send.js';

/** A message is on its way, was taken, or failed. Carries no text, so it may be passed on to statistics. */
export class ContactSendEvent extends Event {
  constructor(
    readonly state: 'sending' | 'sent' | 'failed',
    /** Why it failed. */
    readonly reason?: Reason,
    /** The answer of the server, such as 422. */
    readonly status?: number,
  ) {
    super('kw-contact-send', {bubbles: true, composed: true, cancelable: state === 'sending'});
  }
}

/** A mistake that the server found: at its field where there is one of that name. */
export interface Mistake extends FieldError {
  readonly field?: HTMLElement;
  readonly note?: HTMLElement;
}

interface Host extends HTMLElement {
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}

let notes = 0;

/** Sets an attribute; gives back what puts the old one back. */
function lend(element: Element, name: string, value: string): () => void {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  return () => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before));
}

/** Sends the forms inside a widget in the background, one at a time. What was typed stays until the server has taken it. */
export class Sender {
  form?: HTMLFormElement;
  state?: ContactSendEvent['state'];
  outcome: Outcome = {};
  mistakes: readonly Mistake[] = [];

  constructor(private readonly host: Host) {}

  /** Listens to `submit`. Left to the browser: GET, another target, `data-kw-native`, and what cannot be sent from here. */
  submit(event: SubmitEvent, seconds: number): void {
    const form = event.target as HTMLFormElement;
    const {submitter, defaultPrevented} = event;
    const said = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
    const page = form.ownerDocument;
    const action = said('action') || page.URL;
    const native = this.#native;
    this.#native = false;
    if (defaultPrevented) return;
    const known = checkedUrl(action, page.baseURI);
    if (known) {
      if (
        native ||
        !/^post$/i.test(said('method')) ||
        !/^(_self)?$/i.test(said('target')) ||
        said('enctype') === 'text/plain' ||
        form.matches('[data-kw-native]')
      )
        return;
      if (!sendable(action, page)) {
        warn(
          this.host.localName,
          `cannot send a form to ${action} in the background.`,
          'The browser sends it. Use an https:// address, or a path of your site.',
        );
        return;
      }
      if (this.state !== 'sending' && !this.host.dispatchEvent(new ContactSendEvent('sending'))) return;
    }
    event.preventDefault();
    if (this.state === 'sending') return;
    this.#restore();
    this.form = form;
    this.#submitter = submitter;
    if (known) void this.#send(form, known, /multipart/i.test(said('enctype')), seconds);
    else {
      warn(this.host.localName, `does not send a form to ${action}.`, 'Use an https:// address, or a path of your site.');
      void this.#finish({reason: 'refused'});
    }
  }

  /** Sends the form the ordinary way, with a new page. */
  sendNatively(): void {
    this.#native = true;
    HTMLFormElement.prototype.requestSubmit.call(this.form, this.#submitter?.isConnected ? this.#submitter : null);
  }

  /** The notes stand beside their fields, also after new words were pasted. */
  updated(): void {
    for (const {field, note} of this.mistakes) if (note && !note.isConnected) (field?.closest('label') ?? field)?.after(note);
  }

  #native = false;
  #submitter: HTMLElement | null = null;
  #undo: (() => void)[] = [];

  #restore(): void {
    this.#undo.forEach((undo) => undo());
    this.#undo = [];
    this.mistakes = [];
  }

  async #send(form: HTMLFormElement, url: string, multipart: boolean, seconds: number): Promise<void> {
    const before = String(written(form));
    this.state = 'sending';
    // Not disabled: the focus stays where it is.
    if (this.#submitter) this.#undo = [lend(this.#submitter, 'aria-disabled', 'true')];
    this.host.requestUpdate();
    const outcome = await send(form, url, multipart, this.#submitter, seconds);
    this.#restore();
    // A field may be named "reset". What was typed while the message was on its way stays.
    if (!outcome.reason && before === String(written(form))) HTMLFormElement.prototype.reset.call(form);
    await this.#finish(outcome);
  }

  async #finish(outcome: Outcome): Promise<void> {
    const {reason, status} = outcome;
    this.outcome = outcome;
    this.state = reason ? 'failed' : 'sent';
    this.mistakes = (outcome.errors ?? []).map((error) => this.#mark(error));
    this.host.dispatchEvent(new ContactSendEvent(this.state, reason, status));
    this.host.requestUpdate();
    await this.host.updateComplete;
    const active = (this.host.getRootNode() as Document).activeElement;
    // Whoever has gone on elsewhere on the page meanwhile is not called back.
    if (!active || active === document.body || this.host.contains(active)) this.host.shadowRoot?.querySelector<HTMLElement>('.outcome')?.focus();
  }

  #mark(error: FieldError): Mistake {
    const field = [...(this.form as Element).querySelectorAll<HTMLElement>('[name]:not(button,[type=hidden],[data-kw-trap] *)')].find(
      (one) => one.getAttribute('name') === error.name,
    );
    if (!field) return error;
    const note = Object.assign(document.createElement('span'), {id: `kw-note-${++notes}`, dir: 'auto', textContent: error.words});
    note.dataset['kwNote'] = '';
    const described = [field.getAttribute('aria-describedby'), note.id].filter(Boolean).join(' ');
    this.#undo.push(lend(field, 'aria-invalid', 'true'), lend(field, 'aria-describedby', described), () => note.remove());
    return {...error, field, note};
  }
}
