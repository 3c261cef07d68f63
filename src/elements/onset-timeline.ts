import {html, type TemplateResult} from 'lit';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {tokens} from '../base/tokens.styles.js';
import type {Tree} from '../base/tree.js';
import {strict} from '../content/controls/strict.js';
import {charts} from '../content/controls/charts.js';
import {timeline} from '../content/timeline.js';
import {chartFigureStyles} from '../figures/charts.styles.js';
import {drawLane, scaleOf, signs} from '../figures/lane.js';
import {range} from '../localization/format.js';
import {timelineStyles} from './onset-timeline.styles.js';
import {chartLightStyles, chartStyles} from './parts/charts.styles.js';
import {DrawnTables, tableTree, type Grid} from './parts/drawn-tables.js';
import {blockTrees, entryTrees, refsTree, titleTrees, told} from './parts/entry-tree.js';
import {aroundTrees, footTree} from './parts/foot-tree.js';
import {leftOutTrees} from './parts/left-out.js';
import {isNamelessAt} from './parts/wording.js';
import {allows} from './parts/permissions.js';
import {lanesOf, type Lane} from './parts/lanes.js';

/**
 * How soon an effect may start, when it is strongest, how long it goes on, and when doses are repeated: lanes on one scale from hours to months.
 * A lane with a start but no end is not drawn. Empty, it writes its own words and table into itself.
 *
 * @slot - A `<table>`: a row of `<th>` names the columns; each row below is a lane with its name, then when it starts, is strongest, and fades, then when doses are repeated. Write times as `<data value="PT2H">2 hours</data>` (also `P1D`, `P2W`, `P3M`), from and to as `P3D/P14D`, an open end as `P6M/..`.
 * @csspart base - The whole widget.
 * @csspart heading - The title.
 * @csspart intro - What stands before the first heading.
 * @csspart body - All parts with a heading.
 * @csspart item - A heading with its text.
 * @csspart figure - The picture of a table.
 * @csspart table - The table under its picture, shown on request.
 * @csspart sources - The lines at the foot: crisis help, notices, sources.
 * @cssprop [--kw-heading-weight=600] - Weight of the headings.
 */
export class OnsetTimeline extends KetamineElement {
  static override styles = [tokens, chartStyles, chartFigureStyles, timelineStyles];
  static override lightStyles = [lightStyles, chartLightStyles];

  protected override paste(place: Place): readonly Tree[] {
    const {lead, sections} = timeline;
    const figures = allows(place, 'figures');
    const title = titleTrees(this.heading, place.level, timeline.title);
    if (isNamelessAt(place)) return leftOutTrees(place, title);
    return [
      ...title,
      ...blockTrees(lead.body),
      tableTree(timeline.caption, timeline.columns, timeline.lanes),
      ...blockTrees(timeline.more),
      refsTree(lead),
      ...sections.flatMap((section) => entryTrees(section, 'timeline', place.level + title.length, {after: blockTrees((figures && section.figures) || [])})),
      ...(figures ? [] : [told('p', strict.figuresLeftOut)]),
      footTree(place, {entries: [lead, ...sections]}),
    ];
  }

  protected override frame(place: Place): readonly Tree[] {
    return aroundTrees(place, this.heading);
  }

  protected override render(): TemplateResult {
    return this.#tables.render(this.content, this.rest, this.tongue);
  }

  #tables = new DrawnTables(this, (grid, refuse) => {
    const lanes = lanesOf(grid, refuse);
    return lanes && this.#picture(lanes, grid);
  });

  #picture(lanes: readonly Lane[], {head}: Grid): TemplateResult {
    const scale = scaleOf(
      lanes.map(({course}) => course),
      this.tongue.dir === 'rtl',
    );
    return html`<ul class="lanes" role="list">
        ${lanes.map(
          (lane) =>
            html`<li>
              <p class="name-of" .textContent=${lane.name}></p>
              <div class="track" aria-hidden="true">
                ${scale.parts.map(([from, to], index) => html`<div><b .textContent=${PARTS[index]?.()}></b> <span .textContent=${range(from, to)}></span></div>`)}
                <svg class="plot">${drawLane(lane.course, scale)}</svg>
              </div>
              <ul class="marks" role="list">
                ${lane.words.map(
                  (words, index) =>
                    words &&
                    html`<li>
                      <svg viewBox="-9 -9 18 18" aria-hidden="true">${signs[index]}</svg>
                      <span><b .textContent=${head[index + 1] ?? ''}></b> <span .textContent=${words}></span></span>
                    </li>`,
                )}
              </ul>
            </li>`,
        )}
      </ul>
      <p class="note" .textContent=${charts.scaleNote()}></p>`;
  }
}

const PARTS = [charts.hours, charts.days, charts.weeks, charts.months];
