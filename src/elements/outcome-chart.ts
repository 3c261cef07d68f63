import {html, nothing, type TemplateResult} from 'lit';
import {chosen} from '../base/chosen.js';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {property} from '../base/property.js';
import {tokens} from '../base/tokens.styles.js';
import {h, type Tree} from '../base/tree.js';
import {strict} from '../content/controls/strict.js';
import {charts} from '../content/controls/charts.js';
import {outcomes} from '../content/outcomes.js';
import type {Comparison, Outcome} from '../content/outcomes/types.js';
import {ui} from '../content/ui.js';
import {chartFigureStyles} from '../figures/charts.styles.js';
import {hundredPeople, person} from '../figures/people.js';
import {outcomeStyles} from './outcome-chart.styles.js';
import {chartLightStyles, chartStyles} from './parts/charts.styles.js';
import {DrawnTables, tableTree, type Grid, type Refuse} from './parts/drawn-tables.js';
import {blockTrees, headingTree, refsTree, titleTrees, told} from './parts/entry-tree.js';
import {aroundTrees, footTree} from './parts/foot-tree.js';
import {leftOutTrees} from './parts/left-out.js';
import {isNamelessAt} from './parts/wording.js';
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
  static override styles = [tokens, chartStyles, chartFigureStyles, outcomeStyles];
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
    if (isNamelessAt(place)) return leftOutTrees(place, title);
    return [
      ...title,
      ...blockTrees(outcomes.intro),
      ...(shown.length < wanted.length ? [told('p', strict.figuresLeftOut)] : []),
      ...shown.flatMap((outcome) => outcomeTrees(outcome, place.level + title.length)),
      footTree(place, {entries: shown}),
    ];
  }

  protected override pasteKey(): string {
    return this.outcome ?? '';
  }

  protected override frame(place: Place): readonly Tree[] {
    return aroundTrees(place, this.heading);
  }

  protected override render(): TemplateResult {
    return this.#tables.render(this.content, this.rest, this.tongue);
  }

  #tables = new DrawnTables(this, (grid, refuse) => {
    const arms = armsOf(grid, refuse);
    return arms && this.#picture(arms, grid.head[1] ?? '');
  });

  #picture(arms: readonly Arm[], result: string): TemplateResult {
    return html`<p class="key">
        ${(['with', 'without'] as const).map(
          (kind) =>
            html`<span aria-hidden=${kind === 'with' ? nothing : 'true'}
              ><svg viewBox="-1 0 12 12" aria-hidden="true">${person(kind)}</svg><span .textContent=${kind === 'with' ? result : charts.others()}></span
            ></span>`,
        )}
      </p>
      <ul class="arms" role="list">
        ${arms.map(
          ({name, people}) =>
            html`<li class="arm">
              <p .textContent=${name}></p>
              <p class="count" .textContent=${ui.ofHundred(people)}></p>
              <svg viewBox="0 0 104 126" aria-hidden="true">${hundredPeople(people, this.tongue.dir === 'rtl')}</svg>
            </li>`,
        )}
      </ul>`;
  }
}

interface Arm {
  readonly name: string;
  readonly people: number;
}

/** Arabic and Persian digits as those that JavaScript reads. */
const plainDigits = (text: string): string => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** How many of 100 each group has; the first row that makes no sense stands for all. */
function armsOf({rows}: Grid, refuse: Refuse): Arm[] | undefined {
  const fix = 'Write whole people of 100, such as <td>30</td>, for two groups.';
  const arms: Arm[] = [];
  for (const {name, cells} of rows) {
    const text = cells[0]?.querySelector('data')?.value ?? cells[0]?.textContent ?? '';
    const [people = '', of = '100'] = plainDigits(text).match(/[-−]?\d+([.,]\d+)?/g) ?? [];
    if (of !== '100') return refuse(name, `counts of ${of}, not of 100`, fix);
    if (!/^(\d\d?|100)$/.test(people)) return refuse(name, `says “${text.trim()}”, no whole number from 0 to 100`, fix);
    arms.push({name, people: Number(people)});
  }
  return arms.length > 1 ? arms : refuse(arms[0]?.name, 'stands alone', fix);
}

function outcomeTrees(outcome: Outcome, level: number): Tree[] {
  const {id, heading, comparisons, body} = outcome;
  return [headingTree(level, heading, {id: `outcome-${id}`}), ...comparisons.flatMap(comparisonTrees), ...blockTrees(body), refsTree(outcome)];
}

/** The table that is drawn, the same in a sentence, and what no figure may stand without. */
function comparisonTrees({result, arms, sentence, when, who, certainty}: Comparison): Tree[] {
  const rows = arms.map(({label, people}) => ({name: label, cells: [{text: () => ui.ofHundred(people), value: String(people)}]}));
  return [
    tableTree(outcomes.caption, [outcomes.group, result], rows),
    told('p', sentence),
    h('dl', {}, ...[ui.when, when, outcomes.who, who, ui.howSure, certainty].map((text, index) => told(index % 2 ? 'dd' : 'dt', text))),
  ];
}
