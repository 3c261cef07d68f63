import {expect} from '@esm-bundle/chai';
import '../src/index.js';
import {approval} from '../src/content/approval.js';
import {claimsIn} from '../src/content/banned.js';
import {references} from '../src/content/references.js';
import {approvalTexts} from '../src/elements/parts/approval.js';
import {withLocale} from '../src/localization/current.js';
import {approvalOf, approvalRegions, type ApprovalDetail, type ApprovalFact, type KetamineStatus} from '../src/regions/approval.js';
import {fixture} from './support/index.js';

const HEDGE = /report|as far as we know|did not find/i;
const profile = (attributes: string) =>
  new DOMParser().parseFromString(`<clinic-profile ${attributes}></clinic-profile>`, 'text/html').body.firstElementChild as Element;
const said = (region: string, attributes = '', full = false) =>
  withLocale('en', () =>
    approvalTexts({locale: 'en', level: 2, region, profile: profile(attributes)}, full)
      .map((text) => text())
      .join(' '),
  );
const facts = approvalRegions.flatMap((region) => {
  const {ketamine, spray, details} = approvalOf(region) as NonNullable<ReturnType<typeof approvalOf>>;
  return [ketamine, spray, ...details] as ApprovalFact<KetamineStatus | ApprovalDetail>[];
});

describe('approval by country', () => {
  it('is known for nine countries and the members of the European Union, each with its month and sources that exist', () => {
    expect(approvalRegions)
      .to.have.length(9 + 27)
      .and.to.include.members(['US', 'GB', 'DE', 'CA', 'AU', 'NZ', 'CN', 'JP', 'IL', 'TR'].filter((code) => code !== 'EU'));
    for (const region of approvalRegions) {
      const found = approvalOf(region);
      expect(found?.checkedOn, region).to.equal('2026-11');
      for (const id of found?.refs ?? []) expect(references, region).to.have.property(id);
    }
  });

  it('keeps the hedge of what was not seen at its source, and puts none on what was', () => {
    for (const {says, mark} of facts) {
      const words = withLocale('en', () => approval[says]('May'));
      if (mark === 'V') expect(words, says).not.to.match(HEDGE);
      else expect(words, says).to.match(HEDGE);
    }
  });

  it('says nothing that is banned and no number by hand', () => {
    for (const text of Object.values(approval)) {
      const words = withLocale('en', () => (text as (...values: string[]) => string)('X', 'Y'));
      expect(claimsIn(words, 'en'), words).to.deep.equal([]);
      expect(words).not.to.match(/\d/);
    }
  });

  it('is told with country and month where the page may name the medicine', () => {
    expect(said('us')).to.equal(
      'Approval (United States, checked November 2026): Using ketamine for depression is off-label. The regulator has not approved it for any mental health condition. Esketamine nasal spray is approved for some kinds of depression. Ask the clinic what applies to you.',
    );
    expect(said('US', '', true))
      .to.contain('March 2019')
      .and.to.contain('January 2025');
  });

  it('says of the European Union that it was not found whether the spray may be given alone', () => {
    expect(said('DE', 'allow="names"', true))
      .to.contain('We did not find whether it may be given without another antidepressant.')
      .and.to.contain('(Germany,');
  });

  it('lists in a strict country no use that is approved, and still says that the use is off-label', () => {
    for (const region of approvalRegions.filter((code) => code !== 'US' && code !== 'AU')) {
      expect(said(region), region).to.contain('off-label').and.to.contain('November 2026');
      expect(said(region), region).not.to.match(/is approved for|spray/);
    }
  });

  it('is what the clinic must be asked for, where nobody looked or no country is said', () => {
    for (const region of ['', 'NO', 'BR', 'ZZ', 'EU', 'constructor'])
      expect(said(region), region).to.equal('Rules differ by country. Ask the clinic whether this use is approved where you live.');
  });

  it('takes UK for the United Kingdom', () => expect(said('uk')).to.contain('(United Kingdom,'));

  for (const tag of ['ketamine-faq', 'mechanism-steps', 'safety-card']) {
    for (const words of ['', '<h3>Ours</h3><p>Text</p>']) {
      for (const attributes of ['', 'region-mode="strict"', 'region-mode="education" allow="names figures booking"']) {
        it(`is never left out of ${tag} ${words && 'with words of the page '}${attributes}`, async () => {
          const page = await fixture(`<clinic-profile region="US" ${attributes}></clinic-profile><${tag} heading="" appearance="filled">${words}</${tag}>`);
          const line = [...page.querySelectorAll(`${tag} > [data-kw-foot] p`)].find((one) => one.textContent?.includes('off-label'));
          expect(line?.textContent).to.contain('Approval (United States, checked November 2026)');
          expect(line?.checkVisibility()).to.equal(true);
        });
      }
    }
  }

  it('stands in full, with its sources, in the answer to whether this is approved', async () => {
    const page = await fixture('<ketamine-faq region="US"></ketamine-faq>');
    let answer = '';
    for (let node = page.querySelector('#faq-approved')?.nextElementSibling; node && !/^H/.test(node.tagName); node = node.nextElementSibling)
      answer += node.textContent;
    expect(answer).to.contain('The first approval was in March 2019.').and.to.contain('FDA approval 2025');
    expect(page.querySelector('[data-kw-sources]')?.textContent).to.contain('Press release');
  });
});
