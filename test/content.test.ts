import {expect} from '@esm-bundle/chai';
import {approval} from '../src/content/approval.js';
import {conditionWords, ratingWords} from '../src/content/conditions/words.js';
import {evidence} from '../src/content/conditions.js';
import {contact} from '../src/content/controls/contact.js';
import {faqControls} from '../src/content/controls/faq.js';
import {questionControls} from '../src/content/controls/questions.js';
import {safetyUi} from '../src/content/controls/safety.js';
import {stepControls} from '../src/content/controls/steps.js';
import {strict} from '../src/content/controls/strict.js';
import {faq} from '../src/content/faq.js';
import {mechanism} from '../src/content/mechanism.js';
import {N} from '../src/content/numbers.js';
import {outcomes} from '../src/content/outcomes.js';
import {questions as toAsk} from '../src/content/questions.js';
import {references} from '../src/content/references.js';
import {safety} from '../src/content/safety.js';
import {timeline} from '../src/content/timeline.js';
import {charts} from '../src/content/controls/charts.js';
import type {Block, Entry, Text} from '../src/content/types.js';
import {crisis} from '../src/content/crisis.js';
import {ui} from '../src/content/ui.js';
import {withLocale} from '../src/localization/current.js';
import {availableLocales} from '../src/localization/messages.js';
import {claimsOf} from './support/claims.js';

const questions = faq.flatMap((topic) => topic.questions);
const conditions = [...evidence.conditions, ...evidence.unasked];
const asked = toAsk.topics.flatMap((topic) => topic.questions);
const entries: readonly Entry[] = [
  ...questions,
  ...mechanism.steps,
  ...safety.sections,
  timeline.lead,
  ...timeline.sections,
  ...outcomes.all,
  ...conditions,
  evidence.limits,
  ...asked,
];
const textsOf = (blocks: readonly Block[]): Text[] => blocks.flatMap((block) => ('list' in block ? block.list : [block]));
const sectionTexts = safety.sections.flatMap(({table, after}): Text[] => [
  ...(table ? [table.caption, table.effectLabel, table.treatmentLabel, table.comparatorLabel, ...table.rows.map((row) => row.label)] : []),
  ...textsOf(after ?? []),
]);
const stepTexts = mechanism.steps.flatMap((step): Text[] => [step.certainty, ...(step.when ? [step.when] : [])]);
const chartTexts: Text[] = [
  ...textsOf(timeline.more),
  ...timeline.sections.flatMap(({figures}) => textsOf(figures ?? [])),
  timeline.caption,
  ...timeline.columns,
  ...timeline.lanes.flatMap(({name, cells}) => [name, ...cells.flatMap((cell) => (cell ? [cell.text] : []))]),
  outcomes.title,
  ...textsOf(outcomes.intro),
  ...outcomes.all.flatMap(({comparisons}) =>
    comparisons.flatMap(({result, arms, sentence, when, who, certainty}) => [result, ...arms.map(({label}) => label), sentence, when, who, certainty]),
  ),
];
const conditionTexts = conditions.flatMap(({ratings, found, against}): Text[] => [...ratings.flatMap(({of}) => of ?? []), ...found, ...against]);
const plain = (words: Record<string, (...values: never[]) => string>): Text[] => Object.values(words).filter((text) => text.length === 0) as Text[];
const clinical: Text[] = [
  ...entries.flatMap((entry) => [entry.heading, ...textsOf(entry.body)]),
  ...sectionTexts,
  ...stepTexts,
  ...chartTexts,
  ...conditionTexts,
  ...faq.map((topic) => topic.heading),
  ...toAsk.topics.map((topic) => topic.heading),
  evidence.title,
  toAsk.title,
  ...textsOf(evidence.intro),
  ...textsOf(toAsk.intro),
  ...Object.values(ratingWords),
  mechanism.title,
  safety.title,
  ...textsOf(mechanism.intro),
  ...textsOf(safety.intro),
];
const all = [
  ...clinical,
  ...[ui, crisis, charts, conditionWords, questionControls, approval, contact, faqControls, safetyUi, stepControls, strict].flatMap((words) =>
    plain(words as Record<string, (...values: never[]) => string>),
  ),
];

/** Digits of any script, in reading order of value, so that word order does not matter. */
const digits = (text: string) =>
  [
    ...text
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/(?<=\d)[.,٬\u00a0\u202f](?=\d{3})/g, '')
      .matchAll(/\d+/g),
  ]
    .map(([number]) => number)
    .sort()
    .join(' ');

describe('content', () => {
  it('has FAQ-01 to FAQ-21, the eight steps and the eight sections', () => {
    expect(questions).to.have.length.of.at.least(20);
    expect(mechanism.steps.filter((step) => !step.aside)).to.have.length(8);
    expect(mechanism.steps.filter((step) => step.aside)).to.have.length.of.at.least(1);
    expect(safety.sections.map(({id}) => id)).to.include.members(['help-now', 'help-today', 'tell-first', 'before', 'during', 'after', 'effects', 'serious']);
  });

  it('cites for every entry claims and sources that exist', () => {
    for (const entry of entries) {
      expect(entry.claims.length, entry.id).to.be.above(0);
      expect(entry.refs.length, entry.id).to.be.above(0);
      for (const id of entry.refs) expect(references, entry.id).to.have.property(id);
      for (const claim of entry.claims) expect(claim, entry.id).to.match(/^(MEC|ONS|CON|SUI|NON|SAF|INT|REG|SET|NUM|SEC)-/);
    }
  });

  it('backs every figure by a claim, and by sources that exist', () => {
    for (const [name, figure] of Object.entries(N)) {
      expect(figure.claim, name).to.not.equal('');
      for (const id of figure.refs) expect(references, name).to.have.property(id);
    }
  });

  it('has unique ids within each element', () => {
    for (const list of [questions, mechanism.steps, safety.sections, timeline.sections, outcomes.all, conditions, asked] as readonly (readonly Entry[])[]) {
      const ids = list.map(({id}) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    }
  });

  it('shows harms and comparators side by side, whole people of 100', () => {
    const rows = safety.sections.flatMap(({table}) => table?.rows ?? []);
    expect(rows).to.have.length.of.at.least(10);
    for (const {treatment, comparator} of rows)
      for (const people of [treatment, comparator]) expect(Number.isInteger(people) && people >= 0 && people <= 100).to.equal(true);
  });

  it('says of every condition in CON-01 to CON-12 how sure the evidence is, and something against it', () => {
    const claimed = new Set(conditions.flatMap(({claims}) => claims.filter((claim) => claim.startsWith('CON-'))));
    expect(claimed).to.have.length(12);
    for (const {id, ratings, found, against} of conditions) {
      expect(ratings.length, id).to.be.above(0);
      expect(found.length, id).to.be.above(0);
      expect(against.length, id).to.be.above(0);
    }
  });

  it('leads to crisis help in the answers on risks, on no effect, and on thoughts of suicide', () => {
    const crisisIn = Object.fromEntries(questions.filter((question) => question.crisis).map(({id, crisis: place}) => [id, place]));
    expect(crisisIn).to.include({'suicidal-thoughts': 'first', 'side-effects': 'last', 'if-it-does-not-help': 'last'});
  });

  for (const locale of availableLocales) {
    describe(`in ${locale}`, () => {
      const say = (text: Text) => withLocale(locale, text);

      it('says nothing that is banned', () => {
        for (const text of all) expect(claimsOf(text, locale), say(text)).to.deep.equal([]);
      });

      it('has the same figures as the English', () => {
        for (const text of all) expect(digits(say(text)), say(text)).to.equal(digits(withLocale('en', text)));
      });

      if (!locale.startsWith('en')) {
        it('says that it is a draft', () => expect(say(ui.draftTranslation)).not.to.equal(withLocale('en', ui.draftTranslation)));
      }
    });
  }

  it('writes numbers in no text by hand', () => {
    // With every figure shown as another number, no old digit may be left.
    const formats = Intl.NumberFormat.prototype;
    const before = Object.getOwnPropertyDescriptor(formats, 'format') as PropertyDescriptor;
    Object.defineProperty(formats, 'format', {configurable: true, get: () => () => '§'});
    try {
      for (const text of clinical) expect(withLocale('en', text)).not.to.match(/\d/);
    } finally {
      Object.defineProperty(formats, 'format', before);
    }
  });
});
