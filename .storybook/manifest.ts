import type {ArgTypes} from '@storybook/web-components-vite';
import type {CSSResult} from 'lit';
import manifest from '../dist/custom-elements.json';
import {availableLocales} from '../src/localization/messages.js';
import {supportedRegions} from '../src/regions/index.js';
import {registry} from '../src/elements/index.js';
import {countryName, languageName} from './names.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}

/** What the manifest says of an element. */
export interface ElementInfo {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly (Named & {readonly kind: string; readonly parameters?: readonly Named[]})[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssProperties?: readonly (Named & {readonly default?: string})[];
  readonly cssParts?: readonly Named[];
}

export {manifest};

const declarations = manifest.modules.flatMap((module) => module.declarations as unknown as ElementInfo[]);

/** Every element that shows something, as the manifest has it. */
export const widgets: readonly ElementInfo[] = declarations.filter(({tagName}) => tagName !== 'clinic-profile');

export const infoOf = (tag: string): ElementInfo | undefined => declarations.find(({tagName}) => tagName === tag);

const styles = Object.values(registry).flatMap((element) => (element as unknown as {styles?: CSSResult[]}).styles ?? []);

/** Default of each `--kw-*` token as the style sheets have it: the second part of the first `var(--kw-…, default)`. */
export const defaults: ReadonlyMap<string, string> = new Map(
  styles
    .flatMap(({cssText}) => [...cssText.matchAll(/var\((--kw-[\w-]+), ((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g)])
    .map(([, name, value]) => [name as string, value as string] as const)
    .reverse(),
);

const choices = (values: readonly string[], name = (value: string) => value) => ({
  options: [undefined, ...values],
  control: {type: 'select' as const, labels: {undefined: '–', ...Object.fromEntries(values.map((value) => [value, name(value)]))}},
});

function controlOf({name, type}: Named) {
  if (name === 'region') return choices(supportedRegions, (region) => `${region} – ${countryName(region)}`);
  if (name === 'lang') return choices(availableLocales, languageName);
  if (name === 'heading-level') return choices(['1', '2', '3', '4', '5', '6']);
  const literals = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, literal]) => literal as string);
  return literals.length ? choices(literals) : {control: {type: 'text' as const}};
}

/**
 * The rows of the docs tables, from the manifest. An attribute and a part may have the same name, so all but attributes
 * are held under a key of their own.
 */
export function argTypesOf(tag: string): ArgTypes {
  const info = infoOf(tag);
  const rows: ArgTypes = {};
  const add = (category: string, items: readonly Named[] = [], summary?: (item: Named) => string | undefined) => {
    for (const item of items) {
      const type = summary?.(item);
      rows[`${category}: ${item.name}`] = {
        name: item.name,
        description: item.description ?? '',
        control: {disable: true},
        table: {category, ...(type && {type: {summary: type}}), ...(defaults.has(item.name) && {defaultValue: {summary: defaults.get(item.name) ?? ''}})},
      };
    }
  };
  for (const attribute of info?.attributes ?? []) {
    rows[attribute.name] = {
      name: attribute.name,
      description: attribute.description ?? '',
      ...controlOf(attribute),
      table: {category: 'attributes', type: {summary: (attribute.type?.text ?? 'string').replace(/ \| undefined$/, '')}},
    };
  }
  for (const slot of info?.slots ?? []) {
    rows['inside'] = {name: 'HTML inside the tag', description: slot.description ?? '', control: {type: 'text'}, table: {category: 'content'}};
  }
  add(
    'methods',
    info?.members
      ?.filter(({kind}) => kind === 'method')
      .map((method) => ({...method, name: `${method.name}(${(method.parameters ?? []).map(({name}) => name).join(', ')})`})),
  );
  add('events', info?.events);
  add(
    'parts',
    info?.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})),
  );
  add('tokens', info?.cssProperties);
  return rows;
}
