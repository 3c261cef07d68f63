import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import {keepForm} from '../src/base/reword.js';
import {claimsIn} from '../src/content/banned.js';
import {contact} from '../src/content/controls/contact.js';
import '../src/index.js';
import {withLocale} from '../src/localization/current.js';
import {accessibilityTree, audit, fixture, press, settle, warnings} from './support/index.js';
import {answered, box, field, form, formOf, logOf, newId, own, same, valuesOf, words} from './support/forms.js';

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
    same((await fixture('<contact-cta region="US" phone="212-555-0142"></contact-cta>')).querySelector('form'), null, 'no form');
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
        same(page.querySelector('form'), null, 'no form');
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
      same(document.activeElement, was, lang + 'focus');
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
    same(fragment.firstElementChild, form, 'the form');
    expect(form.outerHTML).to.equal(
      '<form action="/es"><p lang="es">Hora <select name="time"><option value="1">Mañana</option><option value="2">Tarde</option></select></p><button>Enviar</button></form>',
    );
    same(form.querySelector('select'), select, 'the control');
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
    same(document.activeElement, field(page, 'name'), 'focus');
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
    same(document.activeElement === trap, false, 'focus');
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

describe('a link to book', () => {
  const link = (page: Element) => page.querySelector('contact-cta a[href^="https://booking"]');
  const BOOK = 'phone="212-555-0142" booking-url="https://booking.example.com/"';

  it('is shown in the United States, and elsewhere where the clinic allows it', async () => {
    for (const attributes of ['region="US"', 'region="GB" allow="booking"', 'region="AU" region-mode="education"', 'allow="names booking"'])
      same(!link(await fixture(`<clinic-profile ${BOOK} ${attributes}><contact-cta></contact-cta></clinic-profile>`)), false, attributes);
    same(!link(await fixture(`<contact-cta region="US" ${BOOK}></contact-cta>`)), false, 'a link');
  });

  it('does not stand beside the medicine in strict countries, or where no country is said, and the webmaster hears how to allow it', async () => {
    const told = await warnings(async () => {
      for (const attributes of ['region="NZ"', 'region="US" region-mode="strict"', '', 'region="ZZ"', 'allow="names"'])
        same(link(await fixture(`<clinic-profile ${BOOK} ${attributes}><contact-cta></contact-cta></clinic-profile>`)), null, attributes);
      same(link(await fixture(`<contact-cta ${BOOK}></contact-cta>`)), null, 'no link');
    });
    expect(told.filter((text) => text.includes('no link to book in NZ') && text.includes('allow="booking"'))).to.have.length(1);
    expect(told.filter((text) => text.includes('no link to book without a region'))).to.have.length(1);
  });
});
