import {html, type TemplateResult} from 'lit';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import {type Tree} from '../base/tree.js';
import {warn} from '../base/warn.js';
import {crisis} from '../content/crisis.js';
import {ui} from '../content/ui.js';
import {sourceLocale} from '../localization/messages.js';
import {findCountry} from '../regions/index.js';
import {crisisStyles, rowStyles} from './crisis-help.styles.js';
import {crisisTrees} from './parts/crisis-tree.js';
import {titleTrees, told} from './parts/entry-tree.js';

/**
 * Emergency number and crisis lines of a country, always in sight. The country is said by `region` or the `<clinic-profile>` and never
 * guessed from the language; without one it says what helps everywhere. A line that was not seen at its source within a year has a directory beside it.
 *
 * @slot - Links of the page's own in place of the built-in ones.
 * @csspart base - The whole widget.
 */
export class CrisisHelp extends KetamineElement {
  static override styles = [tokens, crisisStyles];
  static override lightStyles = [lightStyles, rowStyles];
  static override depth = 1;

  protected override paste(place: Place): readonly Tree[] {
    if (place.region && !findCountry(place.region)) {
      warn(this.localName, `has no numbers for region="${place.region}".`, 'Use an ISO 3166 code, such as US.');
    }
    const title = titleTrees(this.heading, place.level, crisis.title);
    return [...title, ...crisisTrees(place.region), ...(place.locale === sourceLocale ? [] : [told('p', ui.draftTranslation, {'data-kw-draft': ''})])];
  }

  protected override frame(): readonly Tree[] {
    return [];
  }

  protected override render(): TemplateResult {
    const nodes = [...this.childNodes].filter((node) => !this.rest.includes(node));
    return html`<div class="base" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      <slot ${slotted(nodes)}></slot><slot ${slotted(this.rest)}></slot>
    </div>`;
  }
}
