import {expect} from '@esm-bundle/chai';
import type {Message} from '../scripts/locales/messages.mjs';
import '../src/index.js';
import {replaceTable} from '../src/localization/messages.js';
import {tables} from '../src/localization/generated/tables.js';
import {TranslationDesk} from '../stories/desk/desk.js';
import {fixture, press} from './support/index.js';

const get = async (path: string) => (await fetch(path)).text();
const messages = JSON.parse(await get('/src/localization/generated/messages.json')) as Message[];
const spanish = await get('/locales/es.xlf');
const words = JSON.parse(tables['es'] ?? '{}') as Parameters<typeof replaceTable>[1];
const RISKS = 'safety.intro.1';

const rest = () => new Promise((resolve) => setTimeout(resolve, 500));
const desk = async (file: string | null = spanish, tag = 'es') => {
  const element = (await fixture('<translation-desk></translation-desk>')).firstElementChild as TranslationDesk;
  element.data = {messages, files: {es: () => Promise.resolve(spanish)}, glossaries: {es: {terms: {ketamine: ['ketamina']}}}};
  await element.updateComplete;
  if (file) element.open(tag, file);
  await element.updateComplete;
  return element;
};
const $ = <Found extends HTMLElement>(element: TranslationDesk, selector: string) => element.renderRoot.querySelector<Found>(selector) as Found;
const field = (element: TranslationDesk, id: string) => $<HTMLTextAreaElement>(element, `[data-id="${id}"] textarea`);
const change = (control: HTMLInputElement | HTMLSelectElement, value: string, event = 'change') => {
  control.value = value;
  control.dispatchEvent(new Event(event));
};
const choice = (element: TranslationDesk, label: string) =>
  [...element.renderRoot.querySelectorAll('label')].find((one) => one.textContent?.trim().startsWith(label))?.querySelector('select') as HTMLSelectElement;
const write = async (element: TranslationDesk, id: string, text: string) => {
  const area = field(element, id);
  area.focus();
  area.select();
  for (const letter of text) await press(letter === ' ' ? 'Space' : letter);
  await rest();
};
const seen = (element: TranslationDesk) => [...element.children].map((place) => place.querySelector('clinic-profile > *')?.textContent ?? '');

describe('the translation desk', () => {
  afterEach(() => {
    localStorage.clear();
    replaceTable('es', words);
  });

  it('shows every text beside its translation, and the widgets in both languages', async () => {
    const element = await desk();
    await rest();
    expect(element.renderRoot.querySelectorAll('.unit').length).to.be.above(400);
    expect(field(element, 'faq.drive.heading') ?? field(element, 'ui.faq.title')).to.be.instanceOf(HTMLTextAreaElement);
    const [english, translated] = seen(element);
    expect(english).to.include('Questions people ask');
    expect(translated).not.to.include('Questions people ask');
  });

  it('takes a file in a language that the widgets do not have yet', async () => {
    const danish = `<xliff version="1.2"><file source-language="en" target-language="da" original="x" datatype="plaintext"><body><trans-unit id="ui.faq.title"><source>Questions people ask about ketamine treatment</source><target>Spørgsmål</target></trans-unit></body></file></xliff>`;
    const element = await desk(null);
    const file = new File([danish], 'anything.xlf');
    const data = new DataTransfer();
    data.items.add(file);
    element.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
    await rest();
    await rest();
    expect(seen(element)[1]).to.match(/^Spørgsmål/);
    expect($(element, 'header button').textContent).to.include('da.xlf');
  });

  it('complains while a translator types, and the widget follows', async () => {
    const element = await desk();
    await write(element, RISKS, 'Solo 5');
    expect($(element, `[data-id="${RISKS}"] ul`).textContent)
      .to.match(/has the number 5/)
      .and.to.match(/another word for “ketamine”/);
    expect(seen(element)[1]).to.include('Solo 5');
    expect(element.querySelector('safety-card'), 'the preview went to the card').to.not.equal(null);
  });

  it('names a claim that no text may make', async () => {
    const element = await desk();
    await write(element, RISKS, 'Ketamina milagrosa');
    expect($(element, `[data-id="${RISKS}"] ul`).textContent).to.match(/says “milagrosa” .*it promises what was not shown/);
  });

  it('shows in a variant what it says like its parent as nothing to do', async () => {
    const mexican = `<xliff version="1.2"><file source-language="en" target-language="es-MX" original="x" datatype="plaintext"><body><trans-unit id="ui.faq.title"><source>Questions people ask about ketamine treatment</source><target>Preguntas de México</target></trans-unit></body></file></xliff>`;
    const element = await desk(mexican, 'es-MX');
    await rest();
    expect($(element, '[data-id="safety.intro.1"] .how').textContent).to.equal('as in the language it is a variant of');
    change(choice(element, 'Show'), 'open');
    await element.updateComplete;
    expect([...element.renderRoot.querySelectorAll('.unit')].length).to.be.below(3);
    expect(seen(element)[1])
      .to.match(/^Preguntas de México/)
      .and.to.include('cerebro');
  });

  it('changes one line of the file and nothing else, and gives it back under its name', async () => {
    const element = await desk();
    await write(element, RISKS, 'a & b');
    let saved: {name: string; text: Promise<string>} | undefined;
    const create = URL.createObjectURL.bind(URL);
    let blob: Blob | undefined;
    URL.createObjectURL = (object) => create((blob = object as Blob));
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      saved = {name: this.download, text: (blob as Blob).text()};
    };
    $(element, 'header button').click();
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = create;
    const before = spanish.split('\n');
    const after = ((await saved?.text) ?? '').split('\n');
    expect(saved?.name).to.equal('es.xlf');
    expect(after.length).to.equal(before.length);
    expect(after.filter((line, index) => line !== before[index])).to.deep.equal(['          <target state="translated">a &amp; b</target>']);
  });

  it('leads from words in a widget to their text', async () => {
    const element = await desk();
    await rest();
    const title = element.children[1]?.querySelector('h2') as HTMLElement;
    title.click();
    await element.updateComplete;
    await rest();
    expect(element.shadowRoot?.activeElement).to.equal(field(element, 'ui.faq.title'));
  });

  it('shows the texts that are asked for, and says how many', async () => {
    const stale = spanish.replace('<source>If you need help now</source>', '<source>Help</source>');
    const element = await desk(stale);
    change(choice(element, 'Show'), 'stale');
    await element.updateComplete;
    expect([...element.renderRoot.querySelectorAll('.unit')].map((unit) => (unit as HTMLElement).dataset['id'])).to.deep.equal(['crisis.title']);
    expect($(element, '[role=status]').textContent).to.match(/ 1 of \d+ texts\.$/);
    change(choice(element, 'Show'), 'all');
    change(choice(element, 'Part'), 'crisis');
    change($<HTMLInputElement>(element, 'input[type=search]'), 'ambulan', 'input');
    await element.updateComplete;
    for (const unit of element.renderRoot.querySelectorAll('.unit')) expect(unit.textContent?.toLowerCase()).to.include('ambulan');
  });

  it('names what is wrong with a file that cannot be read', async () => {
    const element = await desk(spanish.replace('</target>', ''));
    expect($(element, '.units').textContent).to.match(/Line \d+: has <\/trans-unit> where <\/target> was expected/);
  });

  it('keeps work over a reload only where the translator says so', async () => {
    const first = await desk();
    await write(first, RISKS, 'Uno');
    first.remove();
    expect(localStorage.length).to.equal(0);
    expect((await desk(null)).content === '').to.equal(true);

    const second = await desk();
    $<HTMLInputElement>(second, '.check input').click();
    await write(second, RISKS, 'Dos');
    second.remove();
    const third = await desk(null);
    await rest();
    expect(third.content.includes('<target state="translated">Dos</target>')).to.equal(true);
    $<HTMLInputElement>(third, '.check input').click();
    expect(localStorage.length).to.equal(0);
  });

  it('shows longer words, and words from the right, for designers', async () => {
    const element = await desk();
    change(choice(element, 'Preview in'), 'en-XA');
    await rest();
    expect(seen(element)[1]).to.match(/^Qùèśtìòñś/);
    change(choice(element, 'Preview in'), 'ar-XB');
    await rest();
    expect(getComputedStyle(element.children[1]?.querySelector('ketamine-faq') as Element).direction).to.equal('rtl');
  });
});
