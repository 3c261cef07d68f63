import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {claimLanguages, claimsIn} from '../src/content/banned.js';
import {everywhere} from '../src/content/banned/everywhere.js';
import {ar} from '../src/content/banned/ar.js';
import {de} from '../src/content/banned/de.js';
import {en} from '../src/content/banned/en.js';
import {es} from '../src/content/banned/es.js';
import {fil} from '../src/content/banned/fil.js';
import {fr} from '../src/content/banned/fr.js';
import {pt} from '../src/content/banned/pt.js';
import {ru} from '../src/content/banned/ru.js';
import {vi} from '../src/content/banned/vi.js';
import {zh} from '../src/content/banned/zh.js';
import {kinds} from '../src/content/banned/kinds.js';
import {registry} from '../src/elements/index.js';
import {fixture, settle, warnings} from './support/index.js';

const lists = {ar, de, en, es, fil, fr, pt, ru, vi, zh};
const tags = Object.keys(registry).filter((tag) => tag !== 'clinic-profile');
const lines = (list: string) => list.trim().split('\n');
const told = async (inside: string, said = 'debug', lang = 'en') =>
  warnings(() => fixture(`<div lang="${lang}"><clinic-profile region="US" phone="212-555-0142" ${said}>${inside}</clinic-profile></div>`));
const faq = (words: string, attributes = '') => `<ketamine-faq ${attributes}><h3>Question?</h3><p>${words}</p></ketamine-faq>`;

describe('the check of a clinic’s own words', () => {
  it('tells the tag, the words, what is wrong and what to say instead, once', async () => {
    const all = [...(await told(faq('We can cure depression for good.'))), ...(await told(faq('We can cure depression for good.')))];
    expect(all).to.deep.equal([
      '<ketamine-faq> says “cure” in “We can cure depression for good.”: it promises what was not shown. Say that it may ease symptoms in some people, and that not everyone gets better.',
    ]);
  });

  it('is silent without debug, and starts when debug is set', async () => {
    expect(await told(faq('A miracle for one and all.'), '')).to.deep.equal([]);
    const profile = document.querySelector('clinic-profile') as HTMLElement;
    const after = await warnings(async () => {
      profile.setAttribute('debug', '');
      await settle(profile);
    });
    expect(after.join()).to.contain('says “miracle”');
  });

  it('changes nothing that visitors see', async () => {
    const seen = async (said: string) =>
      (await fixture(`<clinic-profile region="US" ${said}>${faq('The safest of all cures', 'heading="A game changer"')}</clinic-profile>`))
        .querySelector('ketamine-faq')
        ?.innerHTML.replace(/ id="[^"]*"/g, '');
    let [without, within]: (string | undefined)[] = [];
    await warnings(async () => {
      without = await seen('');
      within = await seen('debug');
    });
    expect(within).to.equal(without);
  });

  it('looks into every widget, and at headings that an attribute gives', async () => {
    for (const tag of tags) {
      const own = await told(
        `<${tag} heading="Rebooting with ${tag}"><h3>Ours</h3><p>The groundbreaking ${tag} way, <a href="tel:2125550142">call</a></p></${tag}>`,
      );
      expect(own.join('\n'), tag).to.contain(`<${tag}> says “groundbreaking”`).and.to.contain(`<${tag}> says “Rebooting”`);
    }
  });

  it('finds nothing in the words that the widgets write themselves, in any language', async () => {
    for (const locale of ['en', 'es', 'ar'])
      for (const tag of tags) expect(await told(`<${tag}></${tag}>`, 'debug', locale), `${tag} ${locale}`).to.deep.equal([]);
  });

  it('leaves titles of sources alone in a snippet that the page changed', async () => {
    const own = (await fixture('<ketamine-faq region="US"></ketamine-faq>')).querySelector('ketamine-faq') as Element;
    expect(own.querySelector('[data-kw-foot]')?.textContent).to.contain('is a safe and effective treatment');
    const changed = own.innerHTML.replace(/<p( [^>]*)?>[^<]{20,}<\/p>/, '<p$1>Ours alone.</p>');
    expect(await told(`<ketamine-faq>${changed}</ketamine-faq>`)).to.deep.equal([]);
  });

  it('sees phrases across tags and lines, and words that come late', async () => {
    expect((await told(faq('It has <b>no</b>\n side <i>effects</i> here.'))).join()).to.contain('says “no side effects”');
    const page = await fixture(`<clinic-profile region="US" debug>${faq('Fine words.')}</clinic-profile>`);
    const late = await warnings(async () => {
      page.querySelector('ketamine-faq')?.append(Object.assign(document.createElement('p'), {textContent: 'Guaranteed, and late.'}));
      await settle(page);
    });
    expect(late.join()).to.contain('says “Guaranteed”');
  });

  it('lets negations and plain uses pass', async () => {
    for (const words of [
      'It is not a cure.',
      'It has not been shown to prevent suicide.',
      'We cannot promise or guarantee that it helps.',
      'It is not always safe.',
      'It is not FDA-approved for that.',
      'Stay with them if that is safe.',
    ])
      expect(await told(faq(words)), words).to.deep.equal([]);
  });

  it('uses the list of the nearest language', async () => {
    expect((await told(faq('Es un tratamiento milagroso.'), 'debug', 'es-MX')).join()).to.contain('says “milagroso”');
    expect((await told(faq('<span lang="es">Sin efectos secundarios</span> de verdad'))).join()).to.contain('says “Sin efectos secundarios”');
    expect((await told(faq('نتائج مضمونة'), 'debug', 'ar')).join()).to.contain('says “نتائج مضمونة”');
    expect(await told(faq('Sin riesgos'), 'debug')).to.deep.equal([]);
  });

  it('says once that there is no list for a language', async () => {
    const notes = await told(`${faq('Et vidundermiddel')}${faq('Helbredelse')}<safety-card><h3>Ro</h3><p>Bagefter</p></safety-card>`, 'debug', 'da');
    expect(notes).to.have.length(1);
    expect(notes[0]).to.contain('lang="da"').and.to.contain('no list');
  });

  it('tells of a missing country', async () => {
    expect((await warnings(() => fixture(`<clinic-profile debug>${faq('Fine.')}</clinic-profile>`))).join()).to.contain('says no region');
  });
});

describe('the lists of claims', () => {
  it('have for every kind a reason and something honest to say instead', () => {
    const known = new Map(lines(kinds).map((line) => [line.split(' | ')[0], line.split(' | ')]));
    for (const list of [...Object.values(lists), everywhere])
      for (const line of lines(list)) {
        const kind = line.split(' ')[0] as string;
        if (kind !== 'not')
          expect(
            known.get(kind)?.map((part) => part.length > 2),
            line,
          ).to.deep.equal([true, true, true]);
      }
    expect([...claimLanguages].sort()).to.deep.equal(Object.keys(lists).sort());
  });

  for (const [language, kind, words] of [
    ['en', 'safe', 'generally considered safe'],
    ['en', 'addictive', 'It is non-addictive.'],
    ['en', 'reset', 'It resets the brain'],
    ['en', 'works-for-all', 'It works for almost everyone'],
    ['en', 'fda', 'our FDA-approved ketamine'],
    ['en', 'compare', 'works faster than pills'],
    ['en', 'prevents-suicide', 'a lifeline for many'],
    ['en', 'testimonial', 'Read our success stories'],
    ['en', 'selling', 'A free consultation near me'],
    ['en', 'candidate', 'You may qualify today'],
    ['en', 'treats', 'ketamine treats PTSD'],
    ['en', 'dose', 'a dose of 40 mg'],
    ['en', 'price', 'from $450'],
    ['en', 'percent', '70 % of people'],
    ['en', 'brand', 'Ask for Spravato'],
    ['en', 'stars', '★★★★★'],
    ['en', 'stigma', 'for addicts'],
    ['en', 'suicide', 'people who commit suicide'],
    ['es', 'safe', 'es totalmente segura'],
    ['es', 'cure', 'cura la depresión'],
    ['es', 'fda', 'aprobada por la FDA'],
    ['de', 'safe', 'Ketamin ist völlig sicher.'],
    ['de', 'cure', 'Wir heilen Depressionen.'],
    ['de', 'prevents-suicide', 'Ketamin verhindert Suizide.'],
    ['de', 'suicide', 'Er hat Selbstmord begangen.'],
    ['fr', 'safe', 'un traitement sans danger'],
    ['fr', 'cure', 'guérit la dépression'],
    ['fr', 'prevents-suicide', 'prévient le suicide'],
    ['fr', 'stigma', 'les toxicomanes'],
    ['pt', 'safe', 'é um tratamento totalmente seguro'],
    ['pt', 'cure', 'cura a depressão'],
    ['pt', 'prevents-suicide', 'previne o suicídio'],
    ['ru', 'safe', 'совершенно безопасно'],
    ['ru', 'cure', 'излечивает депрессию'],
    ['ru', 'prevents-suicide', 'предотвращает самоубийство'],
    ['vi', 'safe', 'hoàn toàn an toàn'],
    ['vi', 'cure', 'chữa khỏi trầm cảm'],
    ['vi', 'prevents-suicide', 'ngăn ngừa tự tử'],
    ['zh', 'safe', '氯胺酮非常安全'],
    ['zh', 'cure', '治愈抑郁症'],
    ['zh', 'prevents-suicide', '可以预防自杀'],
    ['fil', 'safe', 'ligtas na gamutan'],
    ['fil', 'cure', 'pinagagaling ang depression'],
    ['fil', 'prevents-suicide', 'nakakapigil ng pagpapakamatay'],
    ['ar', 'cure', 'شفاء تام'],
    ['ar', 'safe', 'علاج آمن تماما'],
    ['ar', 'prevents-suicide', 'يمنع الانتحار'],
  ] as const) {
    it(`find ${kind} in ${language}: ${words}`, () => expect(claimsIn(words, language).map((claim) => claim.kind)).to.include(kind));
  }

  for (const [language, words] of [
    ['de', 'Es ist nicht nachgewiesen, dass es Suizide verhindert. Es heilt nicht.'],
    ['fr', 'Il n’a pas été démontré que cela prévient le suicide. Ce n’est pas une guérison.'],
    ['pt', 'Não foi demonstrado que previna o suicídio. Pode não ajudar.'],
    ['ru', 'Не показано, что это предотвращает самоубийство. Это может не помочь.'],
    ['vi', 'Chưa được chứng minh là ngăn ngừa được tự tử. Có thể không giúp được.'],
    ['zh', '没有证据表明它能预防自杀。它可能没有帮助。'],
    ['fil', 'Hindi pa napapatunayan na nakakapigil ito ng pagpapakamatay. Maaaring hindi ito makatulong.'],
  ] as const)
    it(`find nothing in honest words in ${language}`, () => expect(claimsIn(words, language)).to.deep.equal([]));

  it('are in a bundle of one language its own and the English one', async () => {
    const bundle = async (name: string) => (await fetch(`/dist/ketamine-widgets${name}.js`)).text();
    const holds = (code: string) => ['holistic', 'holístic[oa]s', 'مأمون', 'холистическ'].map((word) => code.includes(word));
    expect(holds(await bundle(''))).to.deep.equal([true, true, true, true]);
    expect(holds(await bundle('.es'))).to.deep.equal([true, true, false, false]);
    expect(holds(await bundle('.en'))).to.deep.equal([true, false, false, false]);
    expect(holds(await bundle('.ru'))).to.deep.equal([true, false, false, true]);
  });
});
