// Commands that a browser test can send to the runner: media features, network, time zone, and the accessibility tree as the browser computes it.
import {inflateSync} from 'node:zlib';

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

/** How many sheets of paper the page would print on. */
export async function sheets(page, {format}) {
  const margin = '10mm';
  const file = Buffer.from(await page.pdf({format, margin: {top: margin, right: margin, bottom: margin, left: margin}})).toString('latin1');
  // Firefox packs what says how many there are.
  const packed = [...file.matchAll(/\/ObjStm[^>]*>>\s*stream\r?\n([^]*?)endstream/g)].map(([, data]) =>
    inflateSync(Buffer.from(data, 'latin1')).toString('latin1'),
  );
  return [file, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Takes some addresses of the page off the network, or brings them back; the runner's own line to the page stays. */
async function network(page, {offline, pattern}) {
  const client = await devtools(page);
  const conditions = {offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1};
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditionsByRule', {offline, matchedNetworkConditions: offline ? [{urlPattern: pattern, ...conditions}] : []});
  await client.send('Network.overrideNetworkState', conditions);
  return true;
}

/** Sets the clocks of the page to a time zone; an empty one is that of the machine. */
async function timezone(page, {timezoneId}) {
  await (await devtools(page)).send('Emulation.setTimezoneOverride', {timezoneId});
  return true;
}

export const browserCommands = () => ({
  name: 'browser-commands',
  async executeCommand({command, payload, session}) {
    const commands = {media, network, timezone, counters, sheets, 'accessibility-tree': tree};
    return Object.hasOwn(commands, command) ? commands[command](session.browser.getPage(session.id), payload) : undefined;
  },
});
