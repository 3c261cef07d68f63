import {createElement as h, type ReactNode} from 'react';
import status from '../src/localization/generated/status.json';
import {defaults, type ElementInfo} from './manifest.js';
import {languageName} from './names.js';

/** Text in which `code` is marked as in the comments of the source. */
const marked = (text = ''): ReactNode[] => text.split('`').map((part, index) => (index % 2 ? h('code', {key: index}, part) : part));
const code = (text: string): ReactNode => h('code', {key: text}, text);

const table = (heads: readonly string[], rows: readonly ReactNode[][]): ReactNode =>
  h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', {key: head, scope: 'col'}, marked(head))))),
    h('tbody', {}, ...rows.map((cells, row) => h('tr', {key: row}, ...cells.map((cell, index) => h('td', {key: index}, cell))))),
  );

/** A table whose cells are text; `code` is marked as in Markdown. */
export const Table = ({heads, rows}: {readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[]}): ReactNode =>
  table(
    heads,
    rows.map((cells) => cells.map(marked)),
  );

interface Elements {
  readonly elements: readonly ElementInfo[];
}

/** Every element with the first sentence about it. */
export const Tags = ({elements}: Elements): ReactNode =>
  table(
    ['tag', 'is'],
    elements.map(({tagName, description = ''}) => [code(`<${tagName}>`), marked(/^.*?[.!](?=\s|$)/s.exec(description)?.[0] ?? description)]),
  );

/** The attributes of an element. */
export const Attributes = ({element}: {readonly element: ElementInfo}): ReactNode =>
  table(
    ['attribute', 'says'],
    (element.attributes ?? []).map(({name, description}) => [code(name), marked(description)]),
  );

/** Every token with its default, as the style sheets have it, and the elements that use it. */
export const Tokens = ({elements}: Elements): ReactNode => {
  const all = new Map(elements.flatMap(({cssProperties = []}) => cssProperties.map((property) => [property.name, property.description] as const)));
  return table(
    ['token', 'sets', 'default'],
    [...all].map(([name, description]) => [code(name), marked(description), code(defaults.get(name) ?? '–')]),
  );
};

/** The parts of every element. */
export const Parts = ({elements}: Elements): ReactNode =>
  table(
    ['element', 'parts'],
    elements.map(({tagName, cssParts = []}) => [code(tagName), cssParts.flatMap(({name}, index) => [index ? ', ' : '', code(name)])]),
  );

/** The languages that the widgets speak, and how far each translation is. */
export const Languages = (): ReactNode =>
  table(
    ['language', 'translated', 'stale', 'signed off', 'state'],
    [
      [languageName('en'), '', '', '', 'source'],
      ...status.map(({tag, done, texts, stale, signed, state, english}) => [
        h('span', {key: tag, lang: tag, dir: 'auto'}, `${languageName(tag)} (${tag})`),
        `${done} / ${texts}`,
        String(stale),
        String(signed),
        english.length ? `${state}; in English as a whole: ${english.join(', ')}` : state,
      ]),
    ],
  );
