import {h, toDom} from '../../base/tree.js';
import {checkedUrl} from '../../base/urls.js';
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

/** Sends the forms inside a widget in the background, one at a time. What was typed stays until the server has taken it. */
export class Sender {
  form!: HTMLFormElement;
  state?: ContactSendEvent['state'];
  reason: Reason | undefined;
  mistakes: readonly Mistake[] = [];

  constructor(private readonly host: Host) {}

  /** Listens to `submit`. Left to the browser: GET, another target, `data-kw-native`, and what cannot be sent from here. */
  submit(event: SubmitEvent, seconds: number): void {
    const form = event.target as HTMLFormElement;
    const {submitter} = event;
    const said = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
    const page = form.ownerDocument;
    const action = said('action') || page.URL;
    const ours = /^post$/i.test(said('method')) && /^(_self)?$/i.test(said('target')) && !/plain/.test(said('enctype')) && !form.matches('[data-kw-native]');
    if (event.defaultPrevented || !ours) return;
    const url = sendable(this.host.localName, action, page);
    if (!url && checkedUrl(action, page.baseURI)) return;
    const busy = this.state === 'sending';
    if (url && !busy && !this.host.dispatchEvent(new ContactSendEvent('sending'))) return;
    event.preventDefault();
    if (busy) return;
    this.form = form;
    this.#submitter = submitter;
    this.#restore();
    if (url) void this.#send(form, url, /multipart/i.test(said('enctype')), seconds);
    else void this.#finish({reason: 'refused'});
  }

  /** Sends the form the ordinary way, with a new page; later ones too. */
  sendNatively(): void {
    this.form.setAttribute('data-kw-native', '');
    HTMLFormElement.prototype.requestSubmit.call(this.form, this.#submitter?.isConnected ? this.#submitter : null);
  }

  /** The notes stand beside their fields, also after new words were pasted. */
  updated(): void {
    for (const {field, note} of this.mistakes) if (note && !note.isConnected) (field?.closest('label') ?? field)?.after(note);
  }

  #submitter: HTMLElement | null = null;
  #undo: (() => void)[] = [];

  #restore(): void {
    this.#undo.forEach((undo) => undo());
    this.#undo = [];
    this.mistakes = [];
  }

  /** Sets an attribute until the next answer. */
  #lend(element: Element, name: string, value: string): void {
    const before = element.getAttribute(name);
    element.setAttribute(name, value);
    this.#undo.push(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
  }

  async #send(form: HTMLFormElement, url: string, multipart: boolean, seconds: number): Promise<void> {
    const before = String(written(form));
    this.state = 'sending';
    // Not disabled: the focus stays where it is.
    if (this.#submitter) this.#lend(this.#submitter, 'aria-disabled', 'true');
    this.host.requestUpdate();
    const outcome = await send(form, url, multipart, this.#submitter, seconds);
    this.#restore();
    // A field may be named "reset". What was typed while the message was on its way stays.
    if (!outcome.reason && before === String(written(form))) HTMLFormElement.prototype.reset.call(form);
    await this.#finish(outcome);
  }

  async #finish({reason, status, errors = []}: Outcome): Promise<void> {
    const {host} = this;
    this.reason = reason;
    this.state = reason ? 'failed' : 'sent';
    this.mistakes = errors.map((error) => this.#mark(error));
    host.dispatchEvent(new ContactSendEvent(this.state, reason, status));
    host.requestUpdate();
    await host.updateComplete;
    const {activeElement} = host.getRootNode() as Document;
    // Whoever has gone on elsewhere on the page meanwhile is not called back.
    if (activeElement?.contains(host) || host.contains(activeElement)) host.shadowRoot?.querySelector<HTMLElement>('.outcome')?.focus();
  }

  #mark(error: FieldError): Mistake {
    const field = this.form.querySelector<HTMLElement>(`[name="${CSS.escape(error.name)}"]:not(button,[type=hidden])`);
    if (!field) return error;
    const note = toDom(h('span', {id: `kw-note-${++notes}`, dir: 'auto', 'data-kw-note': ''}, error.words), document);
    this.#lend(field, 'aria-invalid', 'true');
    this.#lend(field, 'aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${note.id}`.trim());
    this.#undo.push(() => note.remove());
    return {...error, field, note};
  }
}
