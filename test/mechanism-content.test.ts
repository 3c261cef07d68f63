import {expect} from '@esm-bundle/chai';
import {stepControls} from '../src/content/controls/steps.js';
import {details, mechanism} from '../src/content/mechanism.js';
import {pictures} from '../src/content/mechanism/pictures.js';
import {references} from '../src/content/references.js';
import type {Block, Text} from '../src/content/types.js';
import {withLocale} from '../src/localization/current.js';
import {availableLocales} from '../src/localization/messages.js';
import {claimsOf} from './support/claims.js';

const textsOf = (blocks: readonly Block[]): Text[] => blocks.flatMap((block) => ('list' in block ? block.list : [block]));
const clinical = [...Object.values(details).flatMap(({body}) => textsOf(body)), ...Object.values(pictures)];
const all = [...clinical, ...Object.values(stepControls)];
const inEnglish = (text: Text) => withLocale('en', text);
const detailOf = (id: string) =>
  textsOf(details[id]?.body ?? [])
    .map(inEnglish)
    .join(' ');
const digits = (text: string) => [...text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).matchAll(/\d+/g)].map(String).sort().join(' ');

describe('the detailed reading and the words of the drawings', () => {
  it('belong to steps that exist, each with claims and sources of its own', () => {
    const ids = mechanism.steps.map(({id}) => id);
    expect(Object.keys(details)).to.have.members(ids);
    for (const id of Object.keys(pictures)) expect(ids).to.include(id);
    for (const [id, detail] of Object.entries(details)) {
      for (const ref of detail.refs) expect(references, id).to.have.property(ref);
      for (const claim of detail.claims) expect(claim, id).to.match(/^(MEC|ONS|NON|NUM|CON)-/);
    }
  });

  it('add their sources to those of the step, once each', () => {
    for (const step of mechanism.steps) {
      expect(new Set(step.refs).size, step.id).to.equal(step.refs.length);
      expect(step.refs, step.id).to.include.members([...(details[step.id]?.refs ?? [])]);
    }
  });

  for (const locale of availableLocales) {
    it(`say nothing that is banned and keep every figure, in ${locale}`, () => {
      for (const text of all) {
        const said = withLocale(locale, text);
        expect(claimsOf(text, locale), said).to.deep.equal([]);
        expect(digits(said), said).to.equal(digits(inEnglish(text)));
      }
    });
  }

  it('write numbers in no text by hand', () => {
    const formats = Intl.NumberFormat.prototype;
    const before = Object.getOwnPropertyDescriptor(formats, 'format') as PropertyDescriptor;
    Object.defineProperty(formats, 'format', {configurable: true, get: () => () => '§'});
    try {
      for (const text of clinical) expect(inEnglish(text)).not.to.match(/\d/);
    } finally {
      Object.defineProperty(formats, 'format', before);
    }
  });

  it('keep the hedges', () => {
    expect(detailOf('nmda-block')).to.contain('may play a part').and.to.contain('have not shown the same lasting benefit');
    expect(detailOf('brakes')).to.contain('only indirect');
    expect(detailOf('protein-building')).to.contain('41 of 100').and.to.contain('13 of 100').and.to.contain('29 of 100').and.to.contain('7 of 100');
    expect(detailOf('protein-building')).to.contain('One small study cannot settle it');
    expect(detailOf('connections')).to.contain('no measurable change').and.to.contain('has not been shown');
    expect(detailOf('mood')).to.contain('None of the steps above has been shown to be the cause');
  });

  it('name no side: the drawings are turned round in some languages', () => {
    for (const text of Object.values(pictures)) expect(inEnglish(text)).not.to.match(/\b(left|right)\b/i);
  });
});
