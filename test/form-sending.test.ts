import {expect} from '@esm-bundle/chai';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../src/index.js';
import {audit, fixture, press, settle, warnings} from './support/index.js';
import {answered, box, field, fill, form, logOf, newId, outcome, own, requests, same, TYPED, until, valuesOf, words} from './support/forms.js';

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
      expect(words(page)).to.match(/^Message sent\. .*Usual reply time: 1 working day If you want to reach the clinic sooner, call: 212-555-0142$/);
      same(box(page).shadowRoot?.activeElement, outcome(page), 'focus');
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
    same(document.activeElement, field(page, 'phone'), 'focus');
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
    same(document.activeElement, elsewhere, 'focus');
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
    same(outcome(page), undefined, 'no answer');
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
