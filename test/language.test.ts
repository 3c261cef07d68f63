import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {directionOf, matchLocale} from '../src/localization/match.js';
import {availableLocales} from '../src/localization/messages.js';
import {fixture, settle} from './support/index.js';

const title = (page: ParentNode, index = 0) => page.querySelectorAll('crisis-help :is(h1,h2,h3,h4,h5,h6)')[index] as HTMLElement;

describe('language', () => {
  it('is that of the nearest lang, so that two stand side by side', async () => {
    const page = await fixture(
      '<div lang="es"><crisis-help></crisis-help></div><div lang="ar"><crisis-help></crisis-help></div><crisis-help lang="en"></crisis-help>',
    );
    const titles = [0, 1, 2].map((index) => title(page, index).textContent ?? '');
    expect(new Set(titles).size).to.equal(3);
    expect(titles[1]).to.match(/^[\p{Script=Arabic}\s]+$/u);
    expect(titles[2]).to.equal('If you need help now');
  });

  it('is found through shadow hosts', async () => {
    const page = await fixture('<div lang="es"></div>');
    const root = (page.firstElementChild as HTMLElement).attachShadow({mode: 'open'});
    root.append(document.createElement('crisis-help'));
    await settle(root);
    expect(title(root).textContent).not.to.equal('If you need help now');
  });

  it('changes live with the page, at any height', async () => {
    const page = await fixture('<div lang="en"><section><crisis-help></crisis-help></section></div>');
    const english = title(page).textContent;
    (page.firstElementChild as HTMLElement).lang = 'es-MX';
    await settle(page);
    expect(title(page).textContent).not.to.equal(english);
    (page.firstElementChild as HTMLElement).removeAttribute('lang');
    await settle(page);
    expect(title(page).textContent).to.equal(english);
  });

  it('falls back to English and says so, in a page of a language it does not speak', async () => {
    const page = await fixture('<div lang="xx-Arab" dir="rtl"><crisis-help></crisis-help></div>');
    expect(title(page).textContent).to.equal('If you need help now');
    expect(title(page).lang).to.equal('en');
    expect(title(page).dir).to.equal('ltr');
  });

  it('says that it is English as soon as the page turns to a language it does not speak', async () => {
    const page = await fixture('<div lang="en"><crisis-help></crisis-help></div>');
    expect(title(page).lang).to.equal('');
    (page.firstElementChild as HTMLElement).lang = 'xx';
    await settle(page);
    expect(title(page).lang).to.equal('en');
  });

  it('sets right to left for Arabic even where the page forgot to', async () => {
    const page = await fixture('<div lang="ar"><ketamine-faq region="US"></ketamine-faq></div>');
    const base = page.querySelector('ketamine-faq')?.shadowRoot?.querySelector('.base') as HTMLElement;
    expect(getComputedStyle(base).direction).to.equal('rtl');
    expect(getComputedStyle(page.querySelector('ketamine-faq > h4') as Element).direction).to.equal('rtl');
  });

  for (const [tag, expected] of [
    ['es-MX', 'es'],
    ['es_419.UTF-8', 'es'],
    ['es, en;q=0.9', 'es'],
    ['es-x-mtfrom-en', 'es'],
    ['AR', 'ar'],
    ['en-GB', 'en'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
  ] as const) {
    it(`takes ${tag} as ${expected}`, () => expect(matchLocale(tag, ['en', 'es', 'ar', 'zh-Hans', 'zh-Hant'])).to.equal(expected));
  }

  it('never crosses scripts', () => {
    expect(matchLocale('zh-TW', ['en', 'zh-Hans'])).to.equal(undefined);
    expect(matchLocale('sr-Latn', ['en', 'sr-Cyrl'])).to.equal(undefined);
  });

  it('takes the words of another country where there are no nearer ones', () => {
    expect(matchLocale('pt-PT', ['en', 'pt-BR'])).to.equal('pt-BR');
    expect(matchLocale('pt', ['en', 'pt-BR'])).to.equal('pt-BR');
    expect(matchLocale('pt-PT', ['en', 'pt-BR', 'pt-PT'])).to.equal('pt-PT');
    expect(matchLocale('en-AU', ['en-GB', 'en'])).to.equal('en');
  });

  it('knows languages by their other names', () => {
    expect(matchLocale('tl', ['en', 'fil'])).to.equal('fil');
    expect(matchLocale('zh-CN', ['en', 'zh-Hans'])).to.equal('zh-Hans');
    expect(matchLocale('zh-SG', ['en', 'zh-Hans'])).to.equal('zh-Hans');
  });

  it('prefers a region’s own words over the common ones', () => {
    expect(matchLocale('es-MX', ['es', 'es-MX'])).to.equal('es-MX');
    expect(matchLocale('es-AR', ['es-MX', 'es'])).to.equal('es');
    expect(matchLocale('es', ['es-MX', 'es'])).to.equal('es');
  });

  for (const tag of ['', ' ', '{{ page.lang }}', 'auto', '12', 'x'.repeat(5000), '-', 'constructor']) {
    it(`survives lang="${tag.slice(0, 20)}"`, () =>
      expect(matchLocale(tag, availableLocales)).to.satisfy((found: unknown) => found === undefined || typeof found === 'string'));
  }

  it('knows which way a language is written', () => {
    expect(['ar', 'he', 'ur', 'fa-AF', 'en', 'az-Latn', 'uz-Arab', 'nonsense!'].map(directionOf)).to.deep.equal([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'rtl',
      'ltr',
    ]);
  });

  it('marks words that a language does not have as English', async () => {
    const {speak} = await import('../src/localization/messages.js');
    const {withLocale} = await import('../src/localization/current.js');
    const {msg} = await import('@lit/localize');
    const unknown = () => msg('No language has this.', {id: 'test.unknown'});
    expect(withLocale('es', () => speak(unknown))).to.deep.equal({words: 'No language has this.', tongue: {lang: 'en', dir: 'ltr'}});
    expect(withLocale('en', () => speak(unknown)).tongue).to.deep.equal({});
  });

  it('never picks a phone number', async () => {
    const page = await fixture('<div lang="es"><crisis-help></crisis-help></div>');
    expect(page.querySelector('a[href^="tel:"]')).to.equal(null);
    expect(page.querySelector('a[href="https://findahelpline.com/"]')).not.to.equal(null);
  });
});
