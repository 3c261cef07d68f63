import {checkLocale} from '../../scripts/locales/check.mjs';
import {neededMessages, progress} from '../../scripts/locales/compare.mjs';
import {partsOf, typed, withTranslation} from '../../scripts/locales/edit.mjs';
import type {Glossary} from '../../scripts/locales/glossary.mjs';
import type {Message} from '../../scripts/locales/messages.mjs';
import {parseLocale} from '../../scripts/locales/read.mjs';
import {tableOf} from '../../scripts/locales/table.mjs';
import {isSigned} from '../../scripts/locales/sign-off.mjs';

import {claimsIn} from '../../src/content/banned.js';

/** A text, its translation, and what is to be said of it. */
export interface Row {
  readonly id: string;
  /** What the id starts with: the part of the widgets that the text belongs to. */
  readonly part: string;
  /** As a translator types it: `{0}` for the first value. */
  readonly english: string;
  readonly words: string;
  readonly note: string;
  /** What stands in the place of `{0}`, `{1}` … in English. */
  readonly values: string;
  /** The English that was translated, where it changed since. */
  readonly before: string;
  /** `parent`: a variant says it as the language that it is a variant of. */
  readonly how: 'done' | 'stale' | 'draft' | 'missing' | 'signed' | 'parent';
  readonly complaints: readonly string[];
}

/** The text of one translation file, and what follows from it. The text itself is all there is: every edit is made in it. */
export class DeskModel {
  readonly tag: string;
  readonly #messages: readonly Message[];
  readonly #glossary: Glossary | undefined;
  readonly #variant: boolean;
  content: string;

  constructor(
    tag: string,
    content: string,
    messages: readonly Message[],
    {glossary, variant = false}: {glossary?: Glossary | undefined; variant?: boolean} = {},
  ) {
    this.tag = tag;
    this.content = content;
    this.#messages = messages;
    this.#glossary = glossary;
    this.#variant = variant;
  }

  /** Why the file as a whole cannot be read; empty for a good one. */
  get faults(): readonly string[] {
    return this.#locale().faults.map(({line, what, fix}) => `Line ${line}: ${what}. ${fix}`);
  }

  rows(): readonly Row[] {
    this.#rows = this.#rows?.content === this.content ? this.#rows : {content: this.content, rows: this.#readRows()};
    return this.#rows.rows;
  }

  #rows: {content: string; rows: readonly Row[]} | undefined;

  #readRows(): Row[] {
    const locale = this.#locale();
    const units = new Map(locale.units.filter(({obsolete}) => !obsolete).map((unit) => [unit.id, unit]));
    const problems = new Map<string | undefined, string[]>();
    for (const {id, what, fix} of checkLocale(locale, this.#messages, {glossary: this.#glossary, variant: this.#variant, claimsIn}))
      problems.set(id, [...(problems.get(id) ?? []), `${what}. ${fix}`]);
    return neededMessages(this.#messages, this.tag).map((message) => {
      const unit = units.get(message.id);
      const noteOf = (name: string) => unit?.notes.find(({from}) => from === name)?.text ?? '';
      const how = progress(unit, message, this.tag);
      return {
        id: message.id,
        part: message.id.split('.')[0] as string,
        english: typed(message.parts),
        words: typed(unit?.target?.parts ?? []),
        note: message.desc,
        values: noteOf('values'),
        before: noteOf('previous-source'),
        how: how === 'missing' && this.#variant ? 'parent' : how === 'done' && unit && isSigned(unit, message) ? 'signed' : how,
        complaints: problems.get(message.id) ?? [],
      };
    });
  }

  /** Puts a translation into the file; empty words take it out. It counts as translated: whoever types it has seen the English of today. */
  edit(id: string, words: string): void {
    this.content = withTranslation(this.content, this.tag, id, words, 'translated');
  }

  /** The words that widgets would show: also those with a complaint, which a build would leave out. */
  table(): Record<string, string | (string | number)[]> {
    return tableOf(
      this.rows()
        .filter(({words}) => words)
        .map(({id, words}) => [id, partsOf(words, this.#source(id))]),
    );
  }

  #source(id: string): Message['parts'] {
    return this.#messages.find((message) => message.id === id)?.parts ?? [];
  }

  #read: {content: string; locale: ReturnType<typeof parseLocale>} | undefined;

  #locale(): ReturnType<typeof parseLocale> {
    if (this.#read?.content !== this.content) this.#read = {content: this.content, locale: parseLocale(`${this.tag}.xlf`, this.tag, this.content)};
    return this.#read.locale;
  }
}
