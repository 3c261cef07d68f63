import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {strict} from '../src/content/controls/strict.js';
import {faq} from '../src/content/faq.js';
import {mechanism} from '../src/content/mechanism.js';
import {N} from '../src/content/numbers.js';
import {safety} from '../src/content/safety.js';
import type {Block, Entry, Text} from '../src/content/types.js';
import {registry} from '../src/elements/index.js';
import {allows} from '../src/elements/parts/permissions.js';
import {wording} from '../src/elements/parts/wording.js';
import type {Place} from '../src/base/element.js';
import {withLocale} from '../src/localization/current.js';
import {availableLocales} from '../src/localization/messages.js';
import {isNameless, modeOf} from '../src/regions/rules.js';
import {fixture, settle, warnings} from './support/index.js';
import {MEDICINE} from './support/medicine.js';
import {claimsOf} from './support/claims.js';

const tags = Object.keys(registry).filter((tag) => tag !== 'clinic-profile');
const questions = faq.flatMap((topic) => topic.questions);
const entries: readonly (Entry & {after?: readonly Block[]})[] = [...questions, ...mechanism.steps, ...safety.sections];
const textsOf = (blocks: readonly Block[]): Text[] => blocks.flatMap((block) => ('list' in block ? block.list : [block]));
const bodies = entries.flatMap(({body, after = []}) => textsOf([...body, ...after]));
const place = (region: string): Place => ({locale: 'en', level: 2, region, profile: undefined});
const pageOf = (region: string, tag: string, locale = 'en', said = '') =>
  fixture(`<main lang="${locale}"><clinic-profile region="${region}" phone="212-555-0142" ${said}><${tag}></${tag}></clinic-profile></main>`);

/** Figures of benefit: claims on response, remission and relapse, save times, counts of people and studies, and limits of the effect. */
const BENEFIT = /^(NUM-(?!HARM|ESK-T1)|ONS-(0[4-6]|09|10)|NON-01)/;
const benefits = Object.entries(N).filter(([name, {claim}]) => BENEFIT.test(claim) && !/Weeks|Hours|Trials|People|Course/.test(name));

/** Which figures a text shows. */
function shownBy(text: Text): string[] {
  const shown: string[] = [];
  const before = benefits.map(([, figure]) => Object.getOwnPropertyDescriptor(figure, 'value') as PropertyDescriptor);
  benefits.forEach(([name, figure]) => Object.defineProperty(figure, 'value', {configurable: true, get: () => (shown.push(name), 1)}));
  try {
    text();
  } finally {
    benefits.forEach(([, figure], index) => Object.defineProperty(figure, 'value', before[index] as PropertyDescriptor));
  }
  return shown;
}

describe('the mode of a country', () => {
  it('is education in the United States and strict everywhere else, also where no country is said', () => {
    expect(['US', ' us '].map(modeOf)).to.deep.equal(['education', 'education']);
    for (const region of ['AU', 'GB', 'UK', 'DE', 'CA', 'NZ', 'JP', 'ZZ', '']) expect(modeOf(region), region).to.equal('strict');
    expect(['AU', 'au', 'NZ', 'US', ''].map(isNameless)).to.deep.equal([true, true, false, false, false]);
  });

  it('gives way to what the clinic says on its profile, by mode or by name', () => {
    const may = (region: string, said: Record<string, string>) => {
      const profile = document.createElement('div');
      for (const [name, value] of Object.entries(said)) profile.setAttribute(name, value);
      return (['names', 'figures', 'booking'] as const).filter((what) => allows({region, profile}, what));
    };
    expect(may('GB', {})).to.deep.equal([]);
    expect(may('GB', {allow: 'figures'})).to.deep.equal(['figures']);
    expect(may('GB', {allow: ' names,  booking '})).to.deep.equal(['names', 'booking']);
    expect(may('GB', {'region-mode': 'education'})).to.deep.equal(['names', 'figures', 'booking']);
    expect(may('US', {})).to.deep.equal(['names', 'figures', 'booking']);
    expect(may('US', {'region-mode': 'strict'})).to.deep.equal([]);
    expect(may('US', {'region-mode': 'strict', allow: 'booking'})).to.deep.equal(['booking']);
  });

  it('is told to the webmaster where it is not known, and stays that of the country', async () => {
    let heading: string | null | undefined;
    const told = await warnings(async () => {
      const page = await pageOf('GB', 'safety-card', 'en', 'region-mode="relaxed" allow="names everything"');
      heading = page.querySelector('h2')?.textContent;
    });
    expect(told.join('\n'))
      .to.match(/<clinic-profile> region-mode="relaxed" .*Known: education, strict\./)
      .and.to.match(/allow="names everything" .*: everything\./);
    expect(heading).to.contain('ketamine');
  });

  it('changes the words at once when the profile changes', async () => {
    const page = await pageOf('GB', 'mechanism-steps');
    const title = () => page.querySelector('mechanism-steps :is(h1, h2)')?.textContent;
    expect(title()).to.equal('How this treatment may work in the brain');
    page.querySelector('clinic-profile')?.setAttribute('allow', 'names');
    await settle(page);
    expect(title()).to.equal('How ketamine may work in the brain');
  });
});

describe('figures of benefit', () => {
  it('are marked wherever the content shows one', () => {
    expect(benefits.map(([name]) => name)).to.include.members(['sprayResponse', 'ectOutKetamine', 'relapseKept', 'response24h', 'olderResponse']);
    for (const text of bodies) {
      const words = withLocale('en', text);
      if (shownBy(text).length) expect(text.benefit, words).to.equal(true);
    }
  });

  it('never take a harm with them', () => {
    for (const text of [
      ...safety.sections.flatMap(({body, after = []}) => textsOf([...body, ...after])),
      ...textsOf(questions.find(({id}) => id === 'side-effects')?.body ?? []),
    ])
      expect(text.benefit, withLocale('en', text)).to.equal(undefined);
  });

  it('are left out in a strict country with one line in their place, while those of harm stay', async () => {
    const page = await pageOf('GB', 'ketamine-faq');
    const words = page.textContent ?? '';
    expect(words).not.to.match(/\(a response\)|\(remission\)|had a response with|no response\./);
    expect(words).to.contain('nausea: 29 with the medicine, 11 with the dummy spray');
    const lines = [...page.querySelectorAll('ketamine-faq > p')].filter((line) => line.textContent === withLocale('en', strict.figuresLeftOut));
    expect(lines).to.have.length(questions.filter(({body}) => textsOf(body).some((text) => text.benefit)).length);
    expect(lines.length).to.be.above(3);
    const card = await pageOf('GB', 'safety-card');
    expect(card.querySelector('td')?.textContent).to.equal('29 of 100');
  });

  it('come back, the curve of mood too, where the clinic allows them', async () => {
    const drawn = async (said: string) => (await pageOf('GB', 'mechanism-steps', 'en', said)).querySelector('[id^=step-mood]')?.hasAttribute('data-figure');
    expect([await drawn(''), await drawn('allow="figures"')]).to.deep.equal([false, true]);
    expect((await pageOf('GB', 'ketamine-faq', 'en', 'allow="figures"')).textContent).to.contain('69 of 100');
  });

  it('stay in the United States', async () => {
    const page = await pageOf('US', 'ketamine-faq');
    expect(page.textContent).to.contain('69 of 100').and.not.to.contain('left out here');
  });
});

describe('the name of the medicine', () => {
  for (const locale of availableLocales) {
    for (const tag of tags) {
      for (const region of ['', 'GB']) {
        it(`stands in no heading of ${tag} in ${locale}, ${region || 'no country'}`, async () => {
          const page = await pageOf(region, tag, locale);
          const headings = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.textContent ?? '');
          expect(headings).not.to.deep.equal([]);
          expect(headings.filter((words) => MEDICINE.test(words))).to.deep.equal([]);
        });
      }

      it(`stands nowhere in ${tag} in ${locale}, Australia`, async () => {
        const page = await pageOf('AU', tag, locale);
        const widget = page.querySelector(tag) as HTMLElement;
        const said = [...widget.querySelectorAll('*')].flatMap((element) =>
          [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
        );
        expect(said.filter((words) => MEDICINE.test(words))).to.deep.equal([]);
        expect(said.join('').length, 'never blank').to.be.above(100);
      });
    }
  }

  it('is found by these tests where it may stand', async () => {
    for (const locale of availableLocales) {
      const page = await pageOf('US', 'mechanism-steps', locale);
      expect(page.querySelector('h1, h2')?.textContent, locale).to.match(MEDICINE);
    }
  });

  it('has a neutral heading beside every one that holds it, which says the same without it', () => {
    for (const {id, heading, neutral} of entries) expect(neutral !== undefined, id).to.equal(MEDICINE.test(withLocale('en', heading)));
  });

  it('comes back in Australia where the clinic allows names, without figures of benefit', async () => {
    const page = await pageOf('AU', 'mechanism-steps', 'en', 'allow="names"');
    expect(page.querySelectorAll('mechanism-steps > [data-figure]')).to.have.length(7);
    expect(page.querySelector('h2')?.textContent).to.contain('ketamine');
  });
});

describe('Australia', () => {
  it('keeps crisis help, every red flag and every section of the safety card', async () => {
    const page = await pageOf('AU', 'safety-card');
    expect(page.querySelector('crisis-help a')?.getAttribute('href')).to.equal('tel:000');
    const rowsOf = (id: string) => page.querySelector(`#safety-${id} ~ ul`)?.children.length;
    expect(rowsOf('help-now')).to.equal(9);
    expect(rowsOf('help-today')).to.equal(9);
    expect(page.querySelectorAll('safety-card > [data-severity]')).to.have.length(safety.sections.length);
    expect(page.querySelectorAll('td').length).to.be.above(20);
  });

  it('says that questions are left out, and keeps those that need no name', async () => {
    const page = await pageOf('AU', 'ketamine-faq');
    expect(page.querySelector('ketamine-faq > h1 + p, ketamine-faq > h2 + p')?.textContent).to.match(/^Some questions are left out here/);
    const ids = [...page.querySelectorAll('h4')].map(({id}) => id);
    expect(ids).to.include.members(['faq-side-effects', 'faq-suicidal-thoughts', 'faq-drive', 'faq-dependence', 'faq-approved']);
    expect(ids).not.to.include('faq-esketamine');
  });

  it('leaves no list empty and no answer without words', () => {
    const {entries: fit} = wording(place('AU'));
    for (const {id, body} of fit([...questions, ...safety.sections])) {
      expect(body.length, id).to.be.above(0);
      for (const block of body) if ('list' in block) expect(block.list.length, id).to.be.above(1);
    }
  });

  it('tells the reader to ask the clinic in the place of the steps', async () => {
    const page = await pageOf('AU', 'mechanism-steps');
    expect(page.querySelector('mechanism-steps > p')?.textContent).to.contain('Ask the clinic');
    expect(page.querySelector('mechanism-steps [data-kw-crisis] a')?.getAttribute('href')).to.equal('tel:000');
    expect(page.querySelector('mechanism-steps')?.shadowRoot?.querySelector('.steps')?.checkVisibility()).to.equal(false);
  });

  it('shows no figure in place of a text with the name that the text itself does not have, save the hours without driving', () => {
    const digits = (text: Text): string[] => withLocale('en', text).match(/\d+/g) ?? [];
    for (const text of [...bodies, ...safety.sections.flatMap(({table}) => (table ? [table.caption, table.treatmentLabel] : []))]) {
      if (!text.instead) continue;
      const [whole, rest] = [digits(text), digits(text.instead)];
      for (const number of rest) expect(whole.length === 0 || whole.includes(number) || number === '24', withLocale('en', text.instead)).to.equal(true);
    }
  });
});

describe('the words of strict countries', () => {
  it('say nothing that is banned', () => {
    const instead = [...bodies, ...textsOf(safety.intro)].flatMap((text) => (text.instead ? [text.instead] : []));
    for (const locale of availableLocales)
      for (const text of [
        ...Object.values(strict),
        ...entries.flatMap(({neutral}) => (neutral ? [neutral] : [])),
        ...instead,
        mechanism.neutralTitle,
        safety.neutralTitle,
      ])
        expect(claimsOf(text, locale), withLocale(locale, text)).to.deep.equal([]);
  });
});
