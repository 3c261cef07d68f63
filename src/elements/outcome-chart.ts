import {html, svg, type TemplateResult} from 'lit';
import {chosen} from '../base/chosen.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {property} from '../base/property.js';
import {tokens} from '../base/tokens.styles.js';
import {h, type Tree} from '../base/tree.js';
import {charts} from '../content/controls/charts.js';
import {outcomes} from '../content/outcomes.js';
import type {Comparison, Outcome} from '../content/outcomes/types.js';
import {ui} from '../content/ui.js';
import {outcomeStyles} from './outcome-chart.styles.js';
import {chartLightStyles, chartStyles} from './parts/charts.styles.js';
import {DrawnTables, Refusal, type Grid} from './parts/drawn-tables.js';
import {blockTrees, headingTree, refsTree, titleTrees, told} from './parts/entry-tree.js';
import {footTree} from './parts/foot-tree.js';
import {allows} from './parts/permissions.js';

/**
 * Figures of studies as people: a hundred of them for each group, two groups side by side, with the time, the people studied and how sure it is.
 * Empty, it writes figures of its own into itself, a benefit and a harm. In countries with strict rules, figures of benefit are left out until the clinic turns them on.
 *
 * @slot - A `<table>`: a row of `<th>` names the columns; each row below is a group with its name and how many of 100 people. At least two groups. Write what was counted, when, in whom and how sure it is beside it.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first heading.
 * @csspart body - All figures with a heading.
 * @csspart item - A heading with its figures.
 * @csspart figure - The picture of a table.
 * @csspart table - The table under its picture, shown on request.
 * @csspart sources - The lines at the foot: crisis help, notices, sources.
 * @cssprop [--kw-heading-weight=600] - Weight of the headings.
 */
export class OutcomeChart extends KetamineElement {
  static override styles = [tokens, chartStyles, outcomeStyles];
  static override lightStyles = [lightStyles, chartLightStyles];

  /**
   * Which figures an empty tag shows, in order: `spray-response`, `spray-remission`, `spray-response-fixed`, `spray-response-older`, `spray-relapse`,
   * `spray-quetiapine`, `dose-response`, `dose-remission`, `dose-response-placebo`, `dose-remission-week`, `injection-remission`, `ect`; harms: `severe`, `nausea`,
   * `dissociation`, `dizziness`, `vertigo`, `headache`, `sleepiness`, `vomiting`, `anxiety`, `blood-pressure`, `blurred-vision`, `sedation`. Default: `spray-response severe`.
   */
  @property() outcome?: string;

  protected override paste(place: Place): readonly Tree[] {
    const known = outcomes.all.map(({id}) => id);
    const asked = (this.outcome && chosen(this, 'outcome', known)) || outcomes.shown;
    const wanted = asked.map((id) => outcomes.all[known.indexOf(id)] as Outcome);
    const shown = wanted.filter(({benefit}) => !benefit || allows(place, 'figures'));
    const title = titleTrees(this.heading, place.level, outcomes.title);
    return [
      ...title,
      ...blockTrees(outcomes.intro),
      ...(shown.length < wanted.length ? [told('p', charts.figuresLeftOut)] : []),
      ...shown.flatMap((outcome) => outcomeTrees(outcome, place.level + title.length)),
      footTree(place, {entries: shown}),
    ];
  }

  protected override pasteKey(): string {
    return this.outcome ?? '';
  }

  protected override frame(place: Place): readonly Tree[] {
    return [...titleTrees(this.heading, place.level), footTree(place)];
  }

  protected override render(): TemplateResult {
    return this.#tables.render(this.content, this.rest, this.tongue);
  }

  #tables = new DrawnTables(this, (grid) => {
    const arms = armsOf(grid);
    return arms instanceof Refusal ? arms : this.#picture(arms, grid.head[1] ?? '');
  });

  #picture(arms: readonly Arm[], result: string): TemplateResult {
    return html`<ul class="arms" role="list">
        ${arms.map(
          ({name, people}) =>
            html`<li class="arm">
              <p .textContent=${name}></p>
              <p class="count" .textContent=${ui.ofHundred(people)}></p>
              <svg class="people" viewBox="0 0 104 126" aria-hidden="true">
                <path class="with" d=${crowd(0, people, this.tongue.dir)} />
                <path d=${crowd(people, HUNDRED, this.tongue.dir)} />
              </svg>
            </li>`,
        )}
      </ul>
      <p class="key" aria-hidden="true">
        ${[result, charts.others()].map(
          (label, index) =>
            html`<span
              ><svg viewBox="-1 0 12 12">${svg`<path class=${index ? '' : 'with'} d=${`M0 0${PERSON}`} />`}</svg><span .textContent=${label}></span
            ></span>`,
        )}
      </p>`;
  }
}

interface Arm {
  readonly name: string;
  readonly people: number;
}

const HUNDRED = 100;
const ROW = 10;
const PERSON = 'm5 .9a1.75 1.75 0 1 0 .01 0zm-2.7 7a2.7 2.7 0 0 1 5.4 0v3.2h-5.4z';

/** People number `from` to `to` of the hundred, ten to a row in the reading direction, a little apart after each five. */
function crowd(from: number, to: number, dir: string): string {
  let d = '';
  for (let person = from; person < to; person++) {
    const place = person % ROW;
    const column = dir === 'rtl' ? ROW - 1 - place : place;
    const row = Math.floor(person / ROW);
    d += `M${column * 10 + (column > 4 ? 4 : 0)} ${row * 12.2 + (row > 4 ? 4 : 0)}${PERSON}`;
  }
  return d;
}

/** Digits of Arabic, Persian and full-width letters as those that JavaScript reads. */
const plainDigits = (text: string): string => text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** How many of 100 each group has; the first row that makes no sense stands for all. */
function armsOf({rows}: Grid): Arm[] | Refusal {
  const fix = 'Write whole people of 100, such as <td>30</td>, and the name of each group before it.';
  const arms: Arm[] = [];
  for (const {name, cells} of rows) {
    const text = cells[0]?.querySelector('data')?.value ?? cells[0]?.textContent ?? '';
    const [people = NaN, of = HUNDRED] = (plainDigits(text).match(/[-−]?\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
      Number(number.replace('−', '-').replace(',', '.')),
    );
    if (!(Number.isInteger(people) && people >= 0 && people <= of)) return new Refusal(name, `“${text.trim()}” is no whole number from 0 to 100`, fix);
    if (of !== HUNDRED) return new Refusal(name, `it counts of ${of}, not of 100`, fix);
    arms.push({name, people});
  }
  if (arms.length > 1) return arms;
  return new Refusal(arms[0]?.name ?? '', 'a group says nothing without another beside it', `Add the group it was compared with. ${fix}`);
}

function outcomeTrees({id, heading, comparisons, body, refs}: Outcome, level: number): Tree[] {
  return [headingTree(level, heading, {id: `outcome-${id}`}), ...comparisons.flatMap(comparisonTrees), ...blockTrees(body), refsTree(refs)];
}

/** The sentence, the table that is drawn, and what no figure may stand without. */
function comparisonTrees({result, arms, sentence, when, who, certainty}: Comparison): Tree[] {
  return [
    told('p', sentence),
    h(
      'table',
      {},
      told('caption', outcomes.caption),
      h('thead', {}, h('tr', {}, told('th', outcomes.group, {scope: 'col'}), told('th', result, {scope: 'col'}))),
      h(
        'tbody',
        {},
        ...arms.map(({label, people}) => {
          const count = typeof people === 'number' ? people : people.value;
          return h(
            'tr',
            {},
            told('th', label, {scope: 'row'}),
            h(
              'td',
              {},
              told('data', () => ui.ofHundred(count), {value: String(count)}),
            ),
          );
        }),
      ),
    ),
    h('dl', {}, ...[ui.when, when, outcomes.who, who, ui.howSure, certainty].map((text, index) => told(index % 2 ? 'dd' : 'dt', text))),
  ];
}
