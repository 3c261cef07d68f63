import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {ui} from '../src/content/ui.js';
import {withLocale} from '../src/localization/current.js';
import {signedOff, tables} from '../src/localization/generated/tables.js';
import {replaceTable} from '../src/localization/messages.js';
import {fixture} from './support/index.js';

const words = JSON.parse(tables['es'] ?? '{}') as Record<string, string | (string | number)[]>;

// What was pasted once for a language and a country is pasted again: each test has a country of its own.

/** Spanish as the build writes it while a text of these parts is not translated. */
const without = (...parts: string[]) =>
  replaceTable('es', Object.fromEntries(Object.entries(words).filter(([id]) => !parts.some((part) => id.startsWith(`${part}.`)))));
const line = () => withLocale('es', ui.inEnglish);
const draft = () => withLocale('es', ui.draftTranslation);

/** What stands from a heading to the next one. */
function sectionOf(heading: Element): HTMLElement[] {
  const nodes = [heading];
  for (let node = heading.nextElementSibling; node && !/^H\d$/.test(node.nodeName) && !node.hasAttribute('data-kw-foot'); node = node.nextElementSibling)
    nodes.push(node);
  return nodes as HTMLElement[];
}

describe('a language that is half translated', () => {
  afterEach(() => replaceTable('es', words));

  it('shows a part of the safety card in English as a whole, and says so in its own language', async () => {
    without('safety.before');
    const page = await fixture('<div lang="es"><safety-card region="US"></safety-card></div>');
    const [heading, said, ...rest] = sectionOf(page.querySelector('#safety-before') as Element);
    expect(heading?.textContent).to.equal('Before a session');
    expect(said?.textContent).to.equal(line());
    expect(said?.lang).to.equal('');
    for (const node of [heading, ...rest]) expect([node?.lang, node?.dir], node?.textContent ?? '').to.deep.equal(['en', 'ltr']);
    expect(rest.map(({textContent}) => textContent).join(' '))
      .to.include('Sources:')
      .and.not.include('Fuentes');
    const other = sectionOf(page.querySelector('#safety-after') as Element);
    expect(other.map(({lang}) => lang).join('')).to.equal('');
    expect(page.textContent.split(line()).length).to.equal(2);
  });

  it('shows crisis help in English as a whole, with its hours, and calls it no translation', async () => {
    without('crisis');
    const page = await fixture('<div lang="es"><crisis-help region="DE"></crisis-help></div>');
    const [title, said, ...rest] = [...(page.querySelector('crisis-help')?.children ?? [])] as HTMLElement[];
    expect(title?.lang).to.equal('en');
    expect(said?.textContent).to.equal(line());
    expect(rest.map(({lang, dir}) => lang + dir).every((tongue) => tongue === 'enltr')).to.equal(true);
    expect(rest.map(({textContent}) => textContent).join(' '))
      .to.include('German')
      .and.not.include('alemán');
    expect(page.textContent).not.to.include(draft());
  });

  it('marks the short line to crisis help as English', async () => {
    without('crisis');
    const page = await fixture('<div lang="es"><ketamine-faq region="US"></ketamine-faq></div>');
    const brief = page.querySelector<HTMLElement>('[data-kw-crisis]');
    expect([brief?.lang, brief?.dir]).to.deep.equal(['en', 'ltr']);
    expect(page.textContent).not.to.include(line());
  });

  it('is whole again as soon as nothing is missing', async () => {
    const page = await fixture('<div lang="es"><safety-card region="CA"></safety-card></div>');
    expect(page.textContent).not.to.include(line());
    expect(page.querySelectorAll('[lang="en"]:not(bdi,ol)').length).to.equal(0);
  });
});

describe('a translation', () => {
  it('is called a draft until a clinician signed it off as a whole', async () => {
    const html = (region: string) => `<div lang="es"><ketamine-faq region="${region}"></ketamine-faq><crisis-help region="${region}"></crisis-help></div>`;
    expect((await fixture(html('FR'))).textContent.split(draft()).length).to.equal(3);
    (signedOff as string[]).push('es');
    try {
      expect((await fixture(html('IT'))).textContent).not.to.include(draft());
    } finally {
      (signedOff as string[]).pop();
    }
  });
});
