import {expect} from '@esm-bundle/chai';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {executeServerCommand} from './support/engine.js';
import {keepForm} from '../src/base/reword.js';
import {claimsIn} from '../src/content/banned.js';
import {contact} from '../src/content/controls/contact.js';
import '../src/index.js';
import type {ContactSendEvent} from '../src/elements/parts/sender.js';
import {withLocale} from '../src/localization/current.js';
import {accessibilityTree, audit, fixture, press, settle, warnings} from './support/index.js';

interface Entry {
  readonly method: string;
  readonly type: string;
  readonly accept: string;
  readonly body: string;
  readonly cut?: boolean;
}

let count = 0;
const newId = () => `${Date.now()}-${++count}`;
/** How often the page asked for the answer to a form. */
const requests = (id: string) => asked.filter((url) => url.endsWith(id)).length;
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
const logOf = async (id: string): Promise<Entry[]> => (await fetch(`/form-server/log?id=${id}`)).json();

const TYPED = {name: 'Zoë <b>"Ünal"</b> & Söhne', phone: '212 555 0142', message: 'Line one\n\n  ‮two😀 =1+1', time: 'evening', kind: 'b'};
const FIELDS = `
  <p><label>Name <input name="name" id="own-name" aria-describedby="own-hint"></label> <small id="own-hint">As you like</small></p>
  <p><label>Phone <input name="phone" type="tel" required></label></p>
  <p><label>Time <select name="time"><option>any</option><option>evening</option></select></label></p>
  <p><label><input type="radio" name="kind" value="a"> A</label> <label><input type="radio" name="kind" value="b"> B</label></p>
  <p><label>Message <textarea name="message"></textarea></label></p>
  <input type="hidden" name="hidden" value="h"><input type="hidden" name="action" value="clobber"><input type="hidden" name="reset" value="r">`;
const formOf = (answer: string, id: string, attributes = '') =>
  `<form method="post" action="/form-server/${answer}?id=${id}" ${attributes}>${FIELDS}<p><button name="do" value="send">Send</button> <button name="do" value="other">Other</button></p></form>`;

const box = (page: Element) => page.querySelector('contact-cta') as HTMLElement;
const form = (page: Element) => page.querySelector('form') as HTMLFormElement;
const outcome = (page: Element) => box(page).shadowRoot?.querySelector<HTMLElement>('.outcome') ?? undefined;
const words = (page: Element) => outcome(page)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const valuesOf = (page: Element) => JSON.stringify([...new FormData(form(page))]);
const field = <Kind extends HTMLElement = HTMLInputElement>(page: Element, name: string) => form(page).querySelector(`[name="${name}"]`) as Kind;

const until = async (done: () => unknown, what: string, patience = 8000): Promise<void> => {
  for (const end = Date.now() + patience; !done();) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const answered = (page: Element) => until(() => outcome(page), 'an answer');

/** Fills in the form with real keys, and leaves the focus in the last text field of one line. */
async function fill(page: Element): Promise<void> {
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
async function own(answer: string, {attributes = '', widget = '', patience = ''} = {}) {
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

describe('a form that fails', () => {
  const table: [answer: string, event: string, words: RegExp][] = [
    ['400', 'failed refused 400', /^The website did not take your message\./],
    ['403', 'failed refused 403', /^The website did not take your message\./],
    ['404', 'failed refused 404', /^The website did not take your message\./],
    ['empty', 'failed refused 400', /^The website did not take your message\./],
    ['errors-object', 'failed invalid 422', /^Your message was not sent yet\. .*Please give ten digits\./],
    ['errors-lists', 'failed invalid 422', /Please give ten digits\./],
    ['errors-array', 'failed invalid 422', /Please give ten digits\. Who are you\?/],
    ['errors-path', 'failed invalid 400', /Please give ten digits\./],
    ['errors-200', 'failed invalid 200', /Please give ten digits\./],
    ['errors-odd', 'failed invalid 422', /Just words/],
    ['broken-json', 'failed refused 422', /^The website did not take your message\./],
    ['huge', 'failed refused 422', /^The website did not take your message\./],
    ['success-false', 'failed refused 200', /^The website did not take your message\./],
    ['429', 'failed busy 429', /no more messages right now/],
    ['500', 'failed server 500', /We cannot tell whether your message arrived\./],
    ['html-500', 'failed server 500', /We cannot tell whether your message arrived\./],
    ['502', 'failed server 502', /We cannot tell whether your message arrived\./],
    ['reset', 'failed network', /broke off\. We cannot tell whether your message arrived\./],
    ['307', 'failed network', /We cannot tell whether your message arrived\./],
    ['hang', 'failed timeout', /took too long to answer\. Your message may have arrived all the same\./],
  ];
  for (const [answer, event, told] of table) {
    it(`keeps every character, moves the focus to why, and offers the phone: ${answer}`, async () => {
      const {page, id, heard} = await own(answer, {patience: '1'});
      await fill(page);
      const before = valuesOf(page);
      await press('Enter');
      await answered(page);
      expect(valuesOf(page)).to.equal(before);
      expect(heard).to.deep.equal(['sending', event]);
      expect(words(page)).to.match(told).and.to.contain('What you wrote is still here.');
      expect(box(page).shadowRoot?.activeElement, 'focus').to.equal(outcome(page));
      expect(outcome(page)?.getAttribute('role')).to.equal('alert');
      const phone = outcome(page)?.querySelector('a[href="tel:2125550142"]');
      expect(phone?.textContent).to.equal('212-555-0142');
      expect(phone?.checkVisibility()).to.equal(true);
      const posts = await logOf(id);
      expect(requests(id)).to.equal(1);
      // On a line that was used before, the browser itself tries once more.
      expect(posts.length).to.be.within(1, answer === 'reset' ? 2 : 1);
      expect(field(page, 'do').hasAttribute('aria-disabled'), 'button').to.equal(false);
    });
  }

  it('without a connection says so at once, and is sent when there is one again', async () => {
    const {page, id, heard} = await own('200');
    await fill(page);
    const before = valuesOf(page);
    await executeServerCommand('network', {offline: true, pattern: `${location.origin}/form-server/*`});
    try {
      await press('Enter');
      await answered(page);
    } finally {
      await executeServerCommand('network', {offline: false});
    }
    expect(words(page)).to.match(/^Your message was not sent: .*no internet connection\. What you wrote is still here\. You can call instead: 212-555-0142$/);
    expect(heard).to.deep.equal(['sending', 'failed offline']);
    expect(valuesOf(page)).to.equal(before);
    expect(box(page).shadowRoot?.activeElement).to.equal(outcome(page));
    expect(await logOf(id)).to.deep.equal([]);
    field(page, 'phone').focus();
    await press('Enter');
    await until(() => heard.includes('sent 200'), 'sent');
    expect(await logOf(id)).to.have.length(1);
  });

  it('offers a number of the page inside where the profile has none', async () => {
    const page = await fixture(`<contact-cta region="US"><p><a href="tel:+12125550199">Call 212-555-0199</a></p>${formOf('500', newId())}</contact-cta>`);
    field(page, 'phone').focus();
    await sendKeys({type: '1'});
    await press('Enter');
    await answered(page);
    expect(outcome(page)?.querySelector('a')?.getAttribute('href')).to.equal('tel:+12125550199');
    expect(words(page)).not.to.contain('911').and.not.to.contain('988');
  });

  it('sends nothing before the browser’s own checks are passed', async () => {
    const {page, id, heard} = await own('200');
    field(page, 'name').focus();
    await press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).to.deep.equal([]);
    expect(await logOf(id)).to.deep.equal([]);
    expect(document.activeElement).to.equal(field(page, 'phone'));
  });

  it('reads no more of a body than words need', async () => {
    const {page, id} = await own('huge');
    await fill(page);
    await press('Enter');
    await answered(page);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [entry] = await logOf(id);
    expect(entry?.cut).to.equal(true);
  });
});

describe('a mistake that the server found', () => {
  const fail = async (answer: string) => {
    const made = await own(answer);
    await fill(made.page);
    await press('Enter');
    await answered(made.page);
    return made;
  };
  const links = (page: Element) =>
    [...(outcome(page)?.querySelectorAll('li') ?? [])].map((item) => [item.textContent?.trim() ?? '', !!item.querySelector('a')] as const);

  it('stands at its field and in a list of links; one without a field stands in the list', async () => {
    const {page} = await fail('errors-object');
    expect(links(page)).to.deep.equal([
      ['Please give ten digits.', true],
      ['Secret', false],
      ['Something else is missing.', false],
    ]);
    const phone = field(page, 'phone');
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    const note = document.getElementById(phone.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).to.equal('Please give ten digits.');
    expect(note?.checkVisibility()).to.equal(true);
    expect(await accessibilityTree(page))
      .to.contain('alert')
      .and.to.contain('link "Please give ten digits."');
  });

  it('is reached from the list with real keys', async () => {
    const {page} = await fail('errors-array');
    await press('Tab');
    expect(box(page).shadowRoot?.activeElement?.textContent).to.equal('Please give ten digits.');
    await press('Enter');
    expect(document.activeElement).to.equal(field(page, 'phone'));
    await sendKeys({type: '9'});
    expect(field(page, 'phone').value).to.equal(`${TYPED.phone}9`);
  });

  it('keeps the page’s own description of the field, and gives all back when it is sent again', async () => {
    const {page, id} = await fail('errors-array');
    const name = field(page, 'name');
    expect(name.getAttribute('aria-describedby')).to.match(/^own-hint kw-note-\d+$/);
    expect(document.querySelectorAll('[data-kw-note]')).to.have.length(2);
    form(page).setAttribute('action', `/form-server/200?id=${id}`);
    field(page, 'phone').focus();
    await press('Enter');
    await until(() => words(page).startsWith('Message sent'), 'sent');
    expect(name.getAttribute('aria-describedby')).to.equal('own-hint');
    expect(name.hasAttribute('aria-invalid')).to.equal(false);
    expect(field(page, 'phone').hasAttribute('aria-describedby')).to.equal(false);
    expect(document.querySelectorAll('[data-kw-note]')).to.have.length(0);
  });

  it('is shown as the text it is, cut where it is long', async () => {
    const markup = await fail('errors-markup');
    expect(words(markup.page)).to.contain('<img src=x');
    expect(document.querySelector('img')).to.equal(null);
    expect((globalThis as {hacked?: number}).hacked).to.equal(undefined);
    const long = await fail('errors-long');
    expect(links(long.page)[0]?.[0]?.length).to.be.within(100, 250);
    const many = await fail('errors-many');
    expect(links(many.page)).to.have.length(20);
  });
});

describe('a form that is sent', () => {
  for (const [answer, status] of [
    ['200', 200],
    ['html-200', 200],
    ['201', 201],
    ['204', 204],
    ['303', 200],
  ] as const) {
    it(`says so in words with the focus on them, and only then empties the form: ${answer}`, async () => {
      const {page, id, heard} = await own(answer);
      await fill(page);
      await press('Enter');
      await answered(page);
      expect(heard).to.deep.equal(['sending', `sent ${status}`]);
      expect(words(page)).to.match(/^Message sent\. .*Usual reply time: 1 working day\. If it cannot wait, call: 212-555-0142$/);
      expect(box(page).shadowRoot?.activeElement).to.equal(outcome(page));
      expect(field(page, 'phone').value).to.equal('');
      const [entry, ...more] = await logOf(id);
      expect(more).to.deep.equal([]);
      expect(entry?.accept).to.equal('application/json, text/html;q=0.9');
      const sent = new URLSearchParams(entry?.body);
      expect(Object.fromEntries(sent)).to.include({...TYPED, hidden: 'h', action: 'clobber', do: 'send'});
    });
  }

  it('goes in the form the page chose', async () => {
    const {page, id} = await own('200', {attributes: 'enctype="multipart/form-data"'});
    await fill(page);
    await press('Enter');
    await answered(page);
    const [entry] = await logOf(id);
    expect(entry?.type).to.match(/^multipart\/form-data; boundary=/);
    expect(entry?.body).to.contain(TYPED.name).and.to.contain('name="do"\r\n\r\nsend');
  });

  it('is sent exactly once, however often Enter and the button are pressed, and the focus stays', async () => {
    const {page, id, heard} = await own('slow');
    await fill(page);
    await press('Enter');
    await press('Enter');
    const button = field<HTMLButtonElement>(page, 'do');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.disabled).to.equal(false);
    expect(document.activeElement).to.equal(field(page, 'phone'));
    const {x, y, width, height} = button.getBoundingClientRect();
    for (let click = 0; click < 2; click++) await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    expect(box(page).shadowRoot?.querySelector('[role="status"]')?.textContent).to.equal('Sending…');
    await answered(page);
    expect(await logOf(id)).to.have.length(1);
    expect(heard).to.deep.equal(['sending', 'sent 200']);
    expect(button.hasAttribute('aria-disabled')).to.equal(false);
    expect(box(page).shadowRoot?.querySelector('[role="status"]')?.textContent).to.equal('');
  });

  it('carries the button that was pressed', async () => {
    const {page, id} = await own('200');
    await fill(page);
    form(page).querySelectorAll<HTMLElement>('button')[1]?.focus();
    await press('Space');
    await answered(page);
    const [entry] = await logOf(id);
    expect(new URLSearchParams(entry?.body).getAll('do')).to.deep.equal(['other']);
  });

  it('keeps what was typed while it was on its way', async () => {
    const {page} = await own('slow');
    await fill(page);
    await press('Enter');
    await sendKeys({type: '99'});
    await answered(page);
    expect(words(page)).to.match(/^Message sent/);
    expect(field(page, 'phone').value).to.equal(`${TYPED.phone}99`);
  });

  it('does not call back a reader who has gone on to another place of the page', async () => {
    const {page} = await own('slow-500');
    const elsewhere = document.createElement('input');
    page.append(elsewhere);
    await fill(page);
    await press('Enter');
    elsewhere.focus();
    await answered(page);
    await settle(page);
    expect(document.activeElement).to.equal(elsewhere);
    expect(outcome(page)?.getAttribute('role')).to.equal('alert');
  });

  it('arrives although the widget is taken away meanwhile, and breaks nothing', async () => {
    const problems: string[] = [];
    const note = (event: Event) => problems.push(event.type);
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    for (const answer of ['slow', 'slow-500', 'reset', 'errors-object']) {
      const {page, id} = await own(answer);
      await fill(page);
      await press('Enter');
      page.remove();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(requests(id)).to.equal(1);
      expect(await logOf(id)).not.to.deep.equal([]);
    }
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(problems).to.deep.equal([]);
  });

  it('says what became of it where the widget was moved meanwhile', async () => {
    const {page} = await own('slow-500');
    await fill(page);
    const before = valuesOf(page);
    await press('Enter');
    const place = document.createElement('section');
    page.append(place);
    place.append(page.querySelector('clinic-profile') as Element);
    await answered(page);
    expect(words(page)).to.contain('The website has a problem');
    expect(valuesOf(page)).to.equal(before);
  });

  it('passes axe in every state, on a light and a dark page', async () => {
    for (const answer of ['200', 'errors-array', '500', 'slow']) {
      const {page} = await own(answer, {attributes: 'data-kw-form'});
      await fill(page);
      await press('Enter');
      if (answer === 'slow') await until(() => field(page, 'do').hasAttribute('aria-disabled'), 'sending');
      else await answered(page);
      await settle(page);
      expect(await audit(page), answer).to.deep.equal([]);
      page.classList.add('dark');
      expect(await audit(page), `${answer}, dark`).to.deep.equal([]);
      if (answer === 'slow') await answered(page);
      page.remove();
    }
  });

  it('says all in the language of the page, live', async () => {
    const {page} = await own('500');
    await fill(page);
    await press('Enter');
    await answered(page);
    const told = outcome(page)?.querySelector('p');
    page.lang = 'es';
    await settle(page);
    // Words that Spanish does not have yet are English and say so.
    expect(told?.textContent === 'The website has a problem. We cannot tell whether your message arrived.').to.equal(told?.getAttribute('lang') === 'en');
  });
});

describe('a form that is left to the browser', () => {
  /** Whether the browser would have sent the form itself. */
  async function native(
    markup: string,
    act: (page: HTMLElement) => void = (page) => form(page).requestSubmit(),
  ): Promise<{left: boolean; told: string[]; heard: number; page: HTMLElement}> {
    let left = false;
    let heard = 0;
    const stop = (event: Event) => {
      left = !event.defaultPrevented;
      event.preventDefault();
    };
    let page: HTMLElement | undefined;
    addEventListener('submit', stop);
    const told = await warnings(async () => {
      page = await fixture(`<contact-cta region="US" phone="212-555-0142">${markup}</contact-cta>`);
      page.addEventListener('kw-contact-send', () => heard++);
      act(page);
      await settle(page);
    });
    removeEventListener('submit', stop);
    return {left, told, heard, page: page as HTMLElement};
  }

  for (const [what, attributes] of [
    ['has data-kw-native', 'method="post" action="/form-server/200" data-kw-native'],
    ['is a GET', 'action="/search"'],
    ['opens another window', 'method="post" action="/form-server/200" target="_blank"'],
    ['is plain text', 'method="post" action="/form-server/200" enctype="text/plain"'],
  ])
    it(`is one that ${what}`, async () => {
      const {left, heard, told} = await native(`<form ${attributes}><button>Go</button></form>`);
      expect(left).to.equal(true);
      expect(heard).to.equal(0);
      expect(told).to.deep.equal([]);
    });

  for (const action of ['http://example.com/send', 'mailto:hello@example.com'])
    it(`is one that goes to ${action}, and the webmaster is told`, async () => {
      const {left, heard, told} = await native(`<form method="post" action="${action}"><button>Go</button></form>`);
      expect(left).to.equal(true);
      expect(heard).to.equal(0);
      expect(told.join()).to.contain(action);
    });

  it('is one whose kw-contact-send the page cancels', async () => {
    const {left} = await native('<form method="post" action="/form-server/200"><button>Go</button></form>', (page) => {
      page.addEventListener('kw-contact-send', (event) => event.preventDefault());
      form(page).requestSubmit();
    });
    expect(left).to.equal(true);
  });

  it('is not one that the page handles itself', async () => {
    const {heard, page} = await native('<form method="post" action="/form-server/200"><button>Go</button></form>', (page) => {
      form(page).addEventListener('submit', (event) => event.preventDefault());
      form(page).requestSubmit();
    });
    expect(heard).to.equal(0);
    expect(outcome(page)).to.equal(undefined);
  });

  for (const action of ['javascript:parent.hacked=1', ' java\nscript:parent.hacked=1', 'data:text/html,x', 'https://user:pass@example.com/'])
    it(`is never one that would go to ${JSON.stringify(action)}: the reader gets the phone, the webmaster is told`, async () => {
      const {left, told, page} = await native(`<form method="post" action="${action}"><button>Go</button></form>`);
      expect(left).to.equal(false);
      await answered(page);
      expect(words(page)).to.match(/^The website did not take your message\..*212-555-0142$/);
      expect(told.join()).to.contain('sends no form to');
      expect((globalThis as {hacked?: number}).hacked).to.equal(undefined);
    });

  it('takes method and address from the button that was pressed', async () => {
    const {left} = await native('<form method="post" action="/form-server/200"><button formmethod="get">Go</button></form>', (page) =>
      page.querySelector('button')?.click(),
    );
    expect(left).to.equal(true);
  });
});

describe('the form that asks for a call', () => {
  const asked = async (attributes = '', answer = '200') => {
    const id = newId();
    const page = await fixture(
      `<clinic-profile region="US" phone="212-555-0142" form-action="/form-server/${answer}?id=${id}"><contact-cta ${attributes}></contact-cta></clinic-profile>`,
    );
    return {page, id};
  };
  const names = (page: Element) => [...form(page).querySelectorAll('[name]')].map((one) => one.getAttribute('name'));

  it('is real HTML with labels, autofill and marks in words, and asks nothing about health', async () => {
    const {page} = await asked();
    expect(names(page)).to.deep.equal(['name', 'phone', 'time', 'kw-trap']);
    expect(form(page).getAttribute('method')).to.equal('post');
    expect(form(page).getAttribute('action')).to.match(/^\/form-server\/200/);
    expect(await accessibilityTree(page))
      .to.contain('textbox "Your name (required)"')
      .and.to.contain('textbox "Number to call (required)"')
      .and.to.contain('combobox "Best time to call"');
    expect(field(page, 'phone').autocomplete).to.equal('tel');
    expect(field(page, 'name').autocomplete).to.equal('name');
    expect(page.textContent).to.contain('Nobody reads this at once');
  });

  it('is only there where it is asked for', async () => {
    expect((await fixture('<contact-cta region="US" phone="212-555-0142"></contact-cta>')).querySelector('form')).to.equal(null);
  });

  it('has a field for free words only where that is asked for, with a warning at it', async () => {
    const {page} = await asked('message');
    expect(names(page)).to.deep.equal(['name', 'phone', 'time', 'message', 'kw-trap']);
    expect(field(page, 'message').labels?.[0]?.textContent).to.contain('write nothing about your health').and.to.contain('Nobody reads this at once');
  });

  for (const action of ['http://example.com/call', 'javascript:alert(1)', 'mailto:a@example.com', 'ftp://example.com/', 'http://['])
    it(`is not shown for form-action=${JSON.stringify(action)}, and the webmaster is told once`, async () => {
      const told = await warnings(async () => {
        const page = await fixture(`<contact-cta region="US" phone="212-555-0142" form-action="${action}"></contact-cta>`);
        expect(page.querySelector('form')).to.equal(null);
      });
      expect(told.filter((text) => text.includes('sends no form to'))).to.have.length(1);
    });

  it('is filled in and sent with keys alone', async () => {
    const {page, id} = await asked();
    field(page, 'name').focus();
    await sendKeys({type: 'Ada'});
    await press('Tab');
    await sendKeys({type: '212 555 0142'});
    await press('Tab');
    await sendKeys({type: 'a'});
    await sendKeys({type: 'f'});
    await press('Tab');
    expect(document.activeElement?.localName, 'the trap is skipped').to.equal('button');
    await press('Enter');
    await answered(page);
    const [entry] = await logOf(id);
    expect(Object.fromEntries(new URLSearchParams(entry?.body))).to.deep.equal({name: 'Ada', phone: '212 555 0142', time: 'afternoon', 'kw-trap': ''});
    expect(words(page)).to.match(/^Message sent/);
  });

  it('is sent by the browser alone where no script runs', async () => {
    const {page, id} = await asked();
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-forms', 'allow-same-origin');
    frame.srcdoc = `<base href="${location.origin}">${box(page).outerHTML}`;
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    const bare = frame.contentDocument?.querySelector('form') as HTMLFormElement;
    (bare.querySelector('[name="name"]') as HTMLInputElement).value = 'Ada';
    (bare.querySelector('[name="phone"]') as HTMLInputElement).value = '1';
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    bare.querySelector('button')?.click();
    await loaded;
    const [entry] = await logOf(id);
    expect(entry?.body).to.equal('name=Ada&phone=1&time=any&kw-trap=');
    frame.remove();
  });

  it('speaks another language without losing what was typed, the place of the caret, or the focus', async () => {
    const {page} = await asked('message');
    field(page, 'name').focus();
    await sendKeys({type: 'Ada'});
    field<HTMLSelectElement>(page, 'time').value = 'evening';
    field<HTMLTextAreaElement>(page, 'message').focus();
    await sendKeys({type: 'One two'});
    await press('ArrowLeft');
    await press('ArrowLeft');
    const before = valuesOf(page);
    const was = field(page, 'message');
    for (const lang of ['es', 'ar', 'fr', 'en']) {
      page.lang = lang;
      await settle(page);
      expect(valuesOf(page), lang).to.equal(before);
      expect(document.activeElement, lang).to.equal(was);
      expect(page.querySelectorAll('form'), lang).to.have.length(1);
    }
    expect(form(page).hasAttribute('lang')).to.equal(false);
    await sendKeys({type: 'X'});
    expect((was as unknown as HTMLTextAreaElement).value).to.equal('One tXwo');
    page.querySelector('clinic-profile')?.setAttribute('name', 'Other Clinic');
    page.querySelector('clinic-profile')?.setAttribute('region', 'GB');
    await settle(page);
    expect(new FormData(form(page)).get('message')).to.equal('One tXwo');
    const place = document.createElement('section');
    page.append(place);
    place.append(page.querySelector('clinic-profile') as Element);
    await settle(page);
    expect(new FormData(form(page)).get('message')).to.equal('One tXwo');
    box(page).removeAttribute('message');
    await settle(page);
    expect(new FormData(form(page)).get('name')).to.equal('Ada');
    expect(names(page)).to.deep.equal(['name', 'phone', 'time', 'kw-trap']);
  });

  it('says the words of the new language, in options and buttons too', () => {
    const make = (lang: string, ...[label, one, two, send]: string[]) => {
      const fragment = document
        .createRange()
        .createContextualFragment(
          `<form action="/${lang}"><p lang="${lang}">${label} <select name="time"><option value="1">${one}<option value="2">${two}</select></p><button>${send}</button></form>`,
        );
      return {fragment, form: fragment.querySelector('form') as HTMLFormElement};
    };
    const {form} = make('en', 'Time', 'Morning', 'Evening', 'Send');
    const select = form.querySelector('select') as HTMLSelectElement;
    select.value = '2';
    form.lang = 'en';
    const {fragment} = make('es', 'Hora', 'Mañana', 'Tarde', 'Enviar');
    keepForm([form], fragment);
    expect(fragment.firstElementChild).to.equal(form);
    expect(form.outerHTML).to.equal(
      '<form action="/es"><p lang="es">Hora <select name="time"><option value="1">Mañana</option><option value="2">Tarde</option></select></p><button>Enviar</button></form>',
    );
    expect(form.querySelector('select')).to.equal(select);
    expect(select.value).to.equal('2');
  });

  it('survives a page translator that wraps its words', async () => {
    const {page} = await asked();
    field(page, 'name').focus();
    await sendKeys({type: 'Ada'});
    for (const node of [...form(page).querySelectorAll('span, strong, option, button')]) {
      const font = document.createElement('font');
      font.append(...node.childNodes);
      node.append(font);
    }
    page.lang = 'es-x-mtfrom-en';
    await settle(page);
    expect(field(page, 'name').value).to.equal('Ada');
    expect(document.activeElement).to.equal(field(page, 'name'));
  });

  it('keeps mistakes at their fields and the answer above it when the language changes', async () => {
    const {page} = await asked('', 'errors-array');
    field(page, 'name').focus();
    await sendKeys({type: 'Ada'});
    field(page, 'phone').focus();
    await sendKeys({type: '1'});
    await press('Enter');
    await answered(page);
    page.lang = 'es';
    await settle(page);
    for (const name of ['name', 'phone']) {
      const note = document.getElementById(field(page, name).getAttribute('aria-describedby') ?? '');
      expect(note?.checkVisibility(), name).to.equal(true);
    }
    expect(words(page)).to.contain('Please give ten digits.');
    expect(field(page, 'phone').value).to.equal('1');
  });

  it('is emptied once it was sent, although the language changed meanwhile', async () => {
    const {page, id} = await asked('', 'slow');
    field(page, 'name').focus();
    await sendKeys({type: 'Ada'});
    field(page, 'phone').focus();
    await sendKeys({type: '1'});
    await press('Enter');
    page.lang = 'es';
    await settle(page);
    expect(form(page).querySelector('button')?.getAttribute('aria-disabled')).to.equal('true');
    await answered(page);
    expect(field(page, 'name').value).to.equal('');
    expect(form(page).querySelector('button')?.hasAttribute('aria-disabled')).to.equal(false);
    expect(await logOf(id)).to.have.length(1);
  });

  it('says the same once when it is cloned or saved', async () => {
    const {page} = await asked();
    const clone = box(page).cloneNode(true) as HTMLElement;
    box(page).after(clone);
    await settle(page);
    expect(clone.querySelectorAll('form')).to.have.length(1);
    expect(clone.textContent).to.equal(box(page).textContent);
  });

  it('has fields and a button that a thumb can hit', async () => {
    const {page} = await asked('message');
    for (const one of form(page).querySelectorAll('input:not([name="kw-trap"]), select, textarea, button'))
      expect(one.getBoundingClientRect().height, one.outerHTML).to.be.at.least(44);
  });

  it('passes axe', async () => {
    const {page} = await asked('message');
    expect(await audit(page)).to.deep.equal([]);
    page.classList.add('dark');
    expect(await audit(page)).to.deep.equal([]);
  });
});

describe('the words of the form', () => {
  it('hold nothing that is banned, and no digit', () => {
    for (const text of Object.values(contact).filter((one) => one.length === 0) as (() => string)[]) {
      const said = withLocale('en', text);
      expect(claimsIn(said, 'en'), said).to.deep.equal([]);
      expect(said).not.to.match(/\d/);
    }
  });
});

describe('crisis help', () => {
  const above = (page: Element) => {
    const help = [...box(page).querySelectorAll('[data-kw-crisis]')];
    expect(help).to.have.length(1);
    expect(help[0]?.checkVisibility()).to.equal(true);
    return (
      (help[0] as Element).getBoundingClientRect().bottom <= form(page).getBoundingClientRect().top && help[0]?.querySelector('a[href="tel:988"]') !== null
    );
  };

  it('stands above the form that asks for a call', async () => {
    expect(above(await fixture('<contact-cta region="US" phone="212-555-0142" form-action="/x"></contact-cta>'))).to.equal(true);
  });

  it('stands above a form of the page’s own, also one that comes late or deep inside', async () => {
    expect(above((await own('200')).page)).to.equal(true);
    const page = await fixture('<contact-cta region="US"><h3>Ours</h3><p>Words <a href="tel:+12125550142">212-555-0142</a></p></contact-cta>');
    expect(box(page).querySelector('[data-kw-foot] [data-kw-crisis]')).not.to.equal(null);
    box(page).insertAdjacentHTML('beforeend', `<div><div>${formOf('200', newId())}</div></div>`);
    await settle(page);
    expect(above(page)).to.equal(true);
  });

  it('is met before the form by assistive technology too', async () => {
    const {page} = await own('200');
    const tree = await accessibilityTree(page);
    expect(tree.indexOf('link "988"')).to.be.above(-1).and.below(tree.indexOf('textbox'));
  });
});

describe('a trap for programs', () => {
  it('is not met by keys, by assistive technology or by the eye, and is sent along', async () => {
    const id = newId();
    const page = await fixture(
      `<contact-cta region="US" phone="212-555-0142"><form method="post" action="/form-server/200?id=${id}"><p data-kw-trap><label>Website <input name="website" autocomplete="off"></label></p><p><label>Name <input name="name"></label> <button>Send</button></p></form></contact-cta>`,
    );
    const trap = field(page, 'website');
    expect(trap.checkVisibility({visibilityProperty: true})).to.equal(false);
    trap.focus();
    expect(document.activeElement).not.to.equal(trap);
    expect(await accessibilityTree(page)).not.to.contain('Website');
    trap.value = 'filled by a password manager';
    field(page, 'name').focus();
    await sendKeys({type: 'Ada'});
    await press('Enter');
    await answered(page);
    expect(words(page), 'nobody’s message is dropped').to.match(/^Message sent/);
    expect(new URLSearchParams((await logOf(id))[0]?.body).get('website')).to.equal('filled by a password manager');
  });
});

describe('a page whose policy forbids sending in the background', () => {
  it('says so and sends the form the ordinary way at the press of a button, with all that was typed', async () => {
    const id = newId();
    const csp = "default-src 'self'; connect-src 'none'; script-src 'self'";
    const markup = `<contact-cta region="US" phone="212-555-0142"><form method="post" action="/form-server/200?id=${id}"><p><label>Name <input name="name"></label> <button name="do" value="send">Send</button></p></form></contact-cta>`;
    const frame = document.createElement('iframe');
    frame.src = `/form-server/page?${new URLSearchParams({csp, markup}).toString()}`;
    document.body.append(frame);
    await new Promise((resolve) => (frame.onload = resolve));
    const body = () => frame.contentDocument?.body as HTMLElement;
    await until(() => box(body())?.shadowRoot, 'the widget');
    field(body(), 'name').value = 'Ada';
    form(body()).querySelector('button')?.click();
    await answered(body());
    expect(words(body())).to.contain('was not sent yet').and.to.contain('What you wrote is still here.').and.to.contain('212-555-0142');
    expect(field(body(), 'name').value).to.equal('Ada');
    expect(await logOf(id)).to.deep.equal([]);
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    outcome(body())?.querySelector('button')?.click();
    await loaded;
    const [entry, ...more] = await logOf(id);
    expect(more).to.deep.equal([]);
    expect(entry?.body).to.equal('name=Ada&do=send');
    frame.remove();
  });
});

describe('a link to book', () => {
  const link = (page: Element) => page.querySelector('contact-cta a[href^="https://booking"]');
  const BOOK = 'phone="212-555-0142" booking-url="https://booking.example.com/"';

  it('is shown in the United States, and elsewhere where the clinic allows it', async () => {
    for (const attributes of ['region="US"', 'region="GB" allow="booking"', 'region="AU" region-mode="education"', 'allow="names booking"'])
      expect(link(await fixture(`<clinic-profile ${BOOK} ${attributes}><contact-cta></contact-cta></clinic-profile>`)), attributes).not.to.equal(null);
    expect(link(await fixture(`<contact-cta region="US" ${BOOK}></contact-cta>`))).not.to.equal(null);
  });

  it('does not stand beside the medicine in strict countries, or where no country is said, and the webmaster hears how to allow it', async () => {
    const told = await warnings(async () => {
      for (const attributes of ['region="NZ"', 'region="US" region-mode="strict"', '', 'region="ZZ"', 'allow="names"'])
        expect(link(await fixture(`<clinic-profile ${BOOK} ${attributes}><contact-cta></contact-cta></clinic-profile>`)), attributes).to.equal(null);
      expect(link(await fixture(`<contact-cta ${BOOK}></contact-cta>`))).to.equal(null);
    });
    expect(told.filter((text) => text.includes('no link to book in NZ') && text.includes('allow="booking"'))).to.have.length(1);
    expect(told.filter((text) => text.includes('no link to book without a region'))).to.have.length(1);
  });
});
