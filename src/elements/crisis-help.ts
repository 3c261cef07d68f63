import {html, nothing, type TemplateResult} from 'lit';
import {KetamineElement, type Place} from '../base/element.js';
import {lightStyles} from '../base/light.styles.js';
import {property} from '../base/property.js';
import {slotted} from '../base/slotted.js';
import {tokens} from '../base/tokens.styles.js';
import {type Tree} from '../base/tree.js';
import {warn} from '../base/warn.js';
import {safetyUi} from '../content/controls/safety.js';
import {crisis} from '../content/crisis.js';
import {ui} from '../content/ui.js';
import {currentLocale} from '../localization/current.js';
import {isDraft, speak} from '../localization/messages.js';
import {findCountry, supportedRegions} from '../regions/index.js';
import {crisisStyles, rowStyles} from './crisis-help.styles.js';
import {crisisTrees} from './parts/crisis-tree.js';
import {titleTrees, told} from './parts/entry-tree.js';
import {watchHours} from './parts/line-hours.js';
import {printButtons, printWallet} from './parts/print-card.js';
import {sheetStyles} from './parts/sheet.styles.js';

/**
 * Emergency number and crisis lines of a country, always in sight. The country is said by `region` or the `<clinic-profile>` and never
 * guessed from the language; without one it says what helps everywhere. A line that was not seen at its source within a year has a directory beside it.
 * A line that is closed at this moment says so, and when it opens, where the time zone of its hours is certain.
 *
 * @slot - Links of the page's own in place of the built-in ones.
 * @csspart base - The whole widget.
 * @csspart chooser - The list of countries.
 * @csspart print - The button that prints.
 */
export class CrisisHelp extends KetamineElement {
  static override styles = [tokens, crisisStyles, sheetStyles];
  static override lightStyles = [lightStyles, rowStyles];
  static override depth = 1;

  /** Shows a list of countries. The reader's choice changes the numbers of this widget alone, is stored nowhere and told to nobody. */
  @property({type: Boolean}) chooser = false;

  /** Shows a button that prints a wallet card. */
  @property({type: Boolean}) print = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    watchHours(this);
  }

  protected override paste(place: Place): readonly Tree[] {
    if (place.region && !findCountry(place.region)) {
      warn(this.localName, `has no numbers for region="${place.region}".`, 'Use an ISO 3166 code, such as US.');
    }
    const title = titleTrees(this.heading, place.level, crisis.title);
    return [
      ...title,
      ...crisisTrees(this.#choice ?? place.region),
      ...(isDraft(place.locale) && !speak(crisis.danger).tongue.lang ? [told('p', ui.draftTranslation, {'data-kw-draft': ''})] : []),
    ];
  }

  protected override pasteKey(): string {
    return String(this.#choice);
  }

  protected override render(): TemplateResult {
    const nodes = [...this.childNodes].filter((node) => !this.rest.includes(node));
    const chooser = this.chooser && !this.authored;
    const titles = chooser && /^H\d$/.test(nodes[0]?.nodeName ?? '') ? 1 : 0;
    return html`<div class="base card" part="base" lang=${this.tongue.lang} dir=${this.tongue.dir}>
      ${chooser ? html`<slot ${slotted(nodes.slice(0, titles))}></slot>${this.#countries()}` : nothing}
      <slot ${slotted(nodes.slice(titles))}></slot>
      ${this.print ? printButtons(() => printWallet(this, this.place as Place, () => nodes)) : nothing}<slot ${slotted(this.rest)}></slot>
    </div>`;
  }

  protected override updated(): void {
    watchHours(this);
  }

  #choice?: string;

  #countries(): TemplateResult {
    const clinic = findCountry(this.place?.region ?? '')?.iso;
    const shown = this.#choice ?? clinic;
    const locale = currentLocale();
    const names = new Intl.DisplayNames(locale, {type: 'region'});
    const {compare} = new Intl.Collator(locale);
    const countries = supportedRegions.map((code) => [code, names.of(code) ?? code] as const).sort(([, one], [, other]) => compare(one, other));
    const option = (code: string, name: string) => html`<option value=${code} .selected=${code === (shown ?? '')}>${name}</option>`;
    return html`<label class="chooser" part="chooser"
      ><span .textContent=${safetyUi.country()}></span>
      <select @input=${(event: Event) => this.#choose(event)}>
        ${clinic ? nothing : option('', safetyUi.chooseCountry())}${countries.map(([code, name]) => option(code, name))}
      </select></label
    >`;
  }

  #choose(event: Event): void {
    // The only event of a list that leaves a shadow root: nobody hears of the choice.
    event.stopPropagation();
    this.#choice = (event.target as HTMLSelectElement).value;
    this.requestUpdate();
  }
}
