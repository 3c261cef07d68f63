import {expect} from '@esm-bundle/chai';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import 'axe-core';
import type axe from 'axe-core';
import {registry} from '../../src/elements/index.js';
import {executeServerCommand} from './engine.js';

const tags = Object.keys(registry);
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Every widget inside, through shadow roots. */
function widgetsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(tags.includes(element.localName) ? [element] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);
}

/** Waits until the widgets in `root`, and `root` itself, have nothing left to do. */
export async function settle(root: ParentNode): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    const widgets = [...(root instanceof HTMLElement ? [root] : []), ...widgetsIn(root)] as (HTMLElement & {updateComplete?: Promise<boolean>})[];
    await Promise.all(widgets.map((widget) => widget.updateComplete));
  }
}

/** A page with this markup, once its widgets are done; taken away after the test. */
export async function fixture(markup: string): Promise<HTMLElement> {
  const page = document.createElement('div');
  page.dataset['fixture'] = '';
  page.innerHTML = markup;
  document.body.append(page);
  await settle(page);
  return page;
}

afterEach(() => document.querySelectorAll('[data-fixture]').forEach((page) => page.remove()));

/** A page with a static snippet of `dist/snippets`, once the script ran over it; it says what it said before. */
export async function snippetPage(name: string): Promise<HTMLElement> {
  const markup = await (await fetch(`/dist/snippets/${name}.html`)).text();
  const words = (root: Element) => (root.textContent ?? '').replace(/\s+/g, '');
  const before = words(new DOMParser().parseFromString(markup, 'text/html').body);
  expect(before).to.have.length.above(200);
  const page = await fixture(markup);
  expect(words(page)).to.equal(before);
  return page;
}

/** A real key press. */
export const press = (key: string): Promise<void> => sendKeys({press: key});

export const viewport = (size: {width: number; height: number}): Promise<void> => setViewport(size);

/** Media features of the page, as a reader’s system sets them. */
export async function media(features: {media?: 'print' | 'screen'; colorScheme?: string; reducedMotion?: string; forcedColors?: string}): Promise<void> {
  await executeServerCommand('media', features);
  await frame();
}

/** What assistive technology meets in `element`: a line for each node, with role, name, level and state. */
export async function accessibilityTree(element: Element): Promise<string> {
  element.id ||= 'tree-under-test';
  return executeServerCommand('accessibility-tree', {selector: `#${element.id}`});
}

/** The words in `root` that are not hidden from assistive technology, in order. */
export function spoken(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Nodes and listeners that the page still holds once the garbage is collected. */
export const counters = (): Promise<{nodes: number; listeners: number}> => executeServerCommand('counters');

/** What axe finds: WCAG 2.2 A and AA, best practice, and targets large enough. */
export async function audit(page: Element): Promise<string[]> {
  const {axe: run} = globalThis as unknown as {axe: typeof axe};
  const {violations} = await run.run(page, {
    resultTypes: ['violations'],
    rules: {
      'target-size': {enabled: true},
      region: {enabled: false},
      'landmark-one-main': {enabled: false},
      'page-has-heading-one': {enabled: false},
      bypass: {enabled: false},
    },
  });
  return violations.map(
    ({id, nodes}) => `${id}: ${nodes.map((node) => `${String(node.target)} ${node.html.slice(0, 100)} ${node.any[0]?.message ?? ''}`).join(' | ')}`,
  );
}

const REFERENCES = ['for', 'aria-controls', 'aria-labelledby', 'aria-describedby', 'aria-details', 'aria-owns', 'aria-activedescendant'];

/** Attributes that point to an id which is not in the same root. */
export function danglingIds(root: ParentNode & Node): string[] {
  const scope = root.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...REFERENCES.flatMap((name) =>
      (element.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter((id) => id && !scope.getElementById(id))
        .map((id) => `${element.localName} ${name}=${id}`),
    ),
    ...(element.shadowRoot ? danglingIds(element.shadowRoot) : []),
  ]);
}

/** What `act` makes the console say. */
export async function warnings(act: () => unknown): Promise<string[]> {
  const told: string[] = [];
  const before = {warn: console.warn, error: console.error};
  console.warn = console.error = (...words: unknown[]) => told.push(words.join(' '));
  try {
    await act();
  } finally {
    Object.assign(console, before);
  }
  return told;
}
