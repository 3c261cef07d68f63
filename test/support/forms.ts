// What tests of forms share: an author's form, real typing, and the log of the server that answers.
import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import type {ContactSendEvent} from '../../src/elements/parts/sender.js';
import {fixture, press} from './index.js';

interface Entry {
  readonly method: string;
  readonly type: string;
  readonly accept: string;
  readonly body: string;
  readonly cut?: boolean;
}

let count = 0;
export const newId = () => `${Date.now()}-${++count}`;
/** How often the page asked for the answer to a form. */
export const requests = (id: string) => asked.filter((url) => url.endsWith(id)).length;
const asked: string[] = [];
const {fetch: realFetch} = globalThis;
before(() => {
  globalThis.fetch = (input, init) => {
    if (init?.method === 'POST') asked.push(String(input));
    return realFetch(input, init);
  };
});
after(() => {
  globalThis.fetch = realFetch;
});
export const logOf = async (id: string): Promise<Entry[]> => (await fetch(`/form-server/log?id=${id}`)).json();

export const TYPED = {name: 'Zoë <b>"Ünal"</b> & Söhne', phone: '212 555 0142', message: 'Line one\n\n  \u202etwo😀 =1+1', time: 'evening', kind: 'b'};
const FIELDS = `
  <p><label>Name <input name="name" id="own-name" aria-describedby="own-hint"></label> <small id="own-hint">As you like</small></p>
  <p><label>Phone <input name="phone" type="tel" required></label></p>
  <p><label>Time <select name="time"><option>any</option><option>evening</option></select></label></p>
  <p><label><input type="radio" name="kind" value="a"> A</label> <label><input type="radio" name="kind" value="b"> B</label></p>
  <p><label>Message <textarea name="message"></textarea></label></p>
  <input type="hidden" name="hidden" value="h"><input type="hidden" name="action" value="clobber"><input type="hidden" name="reset" value="r">`;
export const formOf = (answer: string, id: string, attributes = '') =>
  `<form method="post" action="/form-server/${answer}?id=${id}" ${attributes}>${FIELDS}<p><button name="do" value="send">Send</button> <button name="do" value="other">Other</button></p></form>`;

export const box = (page: Element) => page.querySelector('contact-cta') as HTMLElement;
export const form = (page: Element) => page.querySelector('form') as HTMLFormElement;
export const outcome = (page: Element) => box(page).shadowRoot?.querySelector<HTMLElement>('.outcome') ?? undefined;
export const words = (page: Element) => outcome(page)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const valuesOf = (page: Element) => JSON.stringify([...new FormData(form(page))]);
export const field = <Kind extends HTMLElement = HTMLInputElement>(page: Element, name: string) => form(page).querySelector(`[name="${name}"]`) as Kind;

/** For nodes: a failed comparison must not print a whole page. */
export const same = (one: unknown, other: unknown, what: string) => expect(one === other, what).to.equal(true);

export const until = async (done: () => unknown, what: string, patience = 8000): Promise<void> => {
  for (const end = Date.now() + patience; !done();) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
export const answered = (page: Element) => until(() => outcome(page), 'an answer');

/** Fills in the form with real keys, and leaves the focus in the last text field of one line. */
export async function fill(page: Element): Promise<void> {
  field(page, 'name').focus();
  await sendKeys({type: TYPED.name});
  field<HTMLTextAreaElement>(page, 'message').focus();
  for (const [index, line] of TYPED.message.split('\n').entries()) {
    if (index) await press('Enter');
    if (line) await sendKeys({type: line});
  }
  field<HTMLSelectElement>(page, 'time').focus();
  await sendKeys({type: 'e'});
  field(page, 'kind').focus();
  await press('ArrowRight');
  field(page, 'phone').focus();
  await sendKeys({type: TYPED.phone});
  expect(Object.fromEntries(new FormData(form(page))), 'typed').to.include(TYPED);
}

/** An author's form, its answer, and what was heard of it. */
export async function own(answer: string, {attributes = '', widget = '', patience = ''} = {}) {
  const id = newId();
  const page = await fixture(
    `<clinic-profile region="US" phone="212-555-0142" reply-time="1 working day"><contact-cta ${patience && `timeout="${patience}"`} ${widget}>${formOf(answer, id, attributes)}</contact-cta></clinic-profile>`,
  );
  const heard: string[] = [];
  page.addEventListener('kw-contact-send', (event) => {
    const {state, reason, status} = event as ContactSendEvent;
    heard.push([state, reason, status].filter(Boolean).join(' '));
  });
  return {page, id, heard};
}
