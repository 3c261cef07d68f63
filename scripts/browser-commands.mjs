// Commands that a browser test can send to the runner: media features, and the accessibility tree as the browser computes it.
import {mediaInFirefox} from './engines/firefox.mjs';

const FEATURES = {colorScheme: 'prefers-color-scheme', reducedMotion: 'prefers-reduced-motion', forcedColors: 'forced-colors', contrast: 'prefers-contrast'};
const sessions = new WeakMap();
const states = new WeakMap();

/** One session for each page: emulation ends when its session does. */
async function devtools(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function media(page, wanted) {
  const state = {...states.get(page), ...wanted};
  states.set(page, state);
  const features = Object.entries(FEATURES).map(([key, name]) => ({name, value: state[key] ?? ''}));
  await (await devtools(page)).send('Emulation.setEmulatedMedia', {media: state.media === 'print' ? 'print' : '', features});
  return true;
}

const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'StaticText', 'LineBreak']);

/** One line for each node that assistive technology meets: role, name, level, expanded. */
async function tree(page, {selector}) {
  const client = await devtools(page);
  const {result} = await client.send('Runtime.evaluate', {expression: `document.querySelector(${JSON.stringify(selector)})`});
  const {node} = await client.send('DOM.describeNode', {objectId: result.objectId});
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const lines = [];
  const walk = (one, depth) => {
    const silent = one.ignored || SILENT.has(one.role?.value);
    if (!silent) {
      const facts = Object.fromEntries((one.properties ?? []).map(({name, value}) => [name, value.value]));
      const level = facts.level ? ` level=${facts.level}` : '';
      const expanded = facts.expanded === undefined ? '' : ` expanded=${facts.expanded}`;
      lines.push(`${'  '.repeat(depth)}${one.role.value} ${JSON.stringify(one.name?.value ?? '')}${level}${expanded}`);
    }
    for (const id of one.childIds ?? []) if (byId.has(id)) walk(byId.get(id), depth + (silent ? 0 : 1));
  };
  const start = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
  walk(start ?? nodes[0], 0);
  return lines.join('\n');
}

/** Nodes and listeners that the page still holds once the garbage is collected. */
async function counters(page) {
  const client = await devtools(page);
  await client.send('Performance.enable');
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const {metrics} = await client.send('Performance.getMetrics');
  const value = (wanted) => metrics.find(({name}) => name === wanted)?.value ?? 0;
  return {nodes: value('Nodes'), listeners: value('JSEventListeners')};
}

/**
 * What each command does. A function alone speaks Chromium’s own protocol: in the other engines the test that asks for it is skipped.
 * An object has a function for each engine that can, or the reason why an engine cannot.
 */
const commands = {
  media: {
    Chrome: media,
    Firefox: mediaInFirefox,
    WebKit: 'WebKit takes media features (print, less motion, dark, forced colors) from its system at the start only',
  },
  counters,
  'accessibility-tree': tree,
};

export const browserCommands = () => ({
  name: 'browser-commands',
  async executeCommand({command, payload, session}) {
    if (!Object.hasOwn(commands, command)) return undefined;
    const {name} = session.browser;
    const run = typeof commands[command] === 'function' ? {Chrome: commands[command]}[name] : commands[command][name];
    if (typeof run === 'function') return run(session.browser.getPage(session.id), payload);
    return {unsupported: run ?? `${command}: in Chromium only`};
  },
});
