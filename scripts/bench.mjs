/**
 * How fast and how heavy the FAQ is, beside native `<details name>` with the same words, in one browser and one run.
 *
 *   npm run build && npm run bench
 *
 * Times of a busy machine say little, so everything is a ratio: native and ours take turns, and who goes first changes every round.
 * This is a measure, not a test: it always ends well.
 *
 * `five`: five questions of the page's own. Ours adds lines at its foot; native holds the same lines, except in the rows marked `bare`.
 * `all`: the built-in questions. Ours pastes them, native has them in its markup, with the same links, lists and foot.
 */
import {launch} from 'puppeteer-core';
import {sampler, serve} from './bench/samples.mjs';
import {comparison, print, spread} from './bench/table.mjs';
import {findChrome} from './find-chrome.mjs';

const GOALS = {five: 1.3, all: 1.8, memory: 1.5};
const ROUNDS = {
  start: 7,
  1: {fragment: {five: 6, all: 6}, innerHTML: {five: 6, all: 6}},
  100: {fragment: {five: 5, all: 4}, innerHTML: {five: 4, all: 3}},
  1000: {fragment: {five: 5, all: 3}, innerHTML: {five: 3, all: 2}},
  memory: {five: 2, all: 1},
};
const COUNTS = [1, 100, 1000];
const TOGGLES = 6;

/** On a slow machine there are only two rounds of what comes after this many ms. */
const PATIENCE = 100_000;

/** Runs the samplers up to `rounds` times, each round in the other direction. Gives the results of each, in order of the rounds. */
async function takeTurns(rounds, ...samplers) {
  const results = samplers.map(() => []);
  const turns = samplers.map((sample, index) => ({sample, index}));
  for (let round = 0; round < rounds && (round < 2 || performance.now() < PATIENCE); round++) {
    for (const {sample, index} of round % 2 ? turns.toReversed() : turns) results[index].push(await sample());
  }
  return results;
}

async function benchStart({start}, bundle, one) {
  const [empty, bare, used] = await takeTurns(
    ROUNDS.start,
    () => start('', ''),
    () => start(bundle, ''),
    () => start(bundle, one),
  );
  const loaded = (samples) => samples.map((sample) => sample.loaded);
  const row = (name, values) => [name, '', '', spread(values), ''];
  print(
    'Start-up of the bundle, from memory: ms',
    ['', '', '', 'median (min–max)', ''],
    [
      row('an empty module', loaded(empty)),
      row('the bundle, until its elements are defined', loaded(bare)),
      row('  the same, with one FAQ on the page', loaded(used)),
      row(
        '  and until that FAQ is laid out',
        used.map(({work}) => work),
      ),
      row(
        '  and until it is painted',
        used.map(({paint}) => paint),
      ),
    ],
  );
}

async function benchInsert({insert}, pairs) {
  const inserted = [];
  const toggled = [];
  for (const count of COUNTS) {
    const goals = count === 1000 ? GOALS : {};
    for (const [kind, native, ours, bare] of pairs) {
      for (const way of ['fragment', 'innerHTML']) {
        const toggles = way === 'fragment' ? TOGGLES : 0;
        const rivals = [native, ours, ...(bare && count === 1000 ? [bare] : [])];
        const [theirs, our, barely] = await takeTurns(ROUNDS[count][way][kind], ...rivals.map((markup) => () => insert(markup, count, way, toggles)));
        for (const [to, label] of [
          ['work', 'script + layout'],
          ['paint', 'next paint'],
        ]) {
          const name = `${String(count).padStart(4)} × ${kind.padEnd(4)}  `;
          const values = (samples) => samples.map((sample) => sample.inserted[to]);
          const what = `${way.padEnd(9)}  ${label}`;
          inserted.push(comparison(name + what, values(theirs), values(our), goals[kind]));
          if (barely) inserted.push(comparison(name.replace(kind, 'bare') + what, values(barely), values(our)));
          const clicks = (samples) => samples.flatMap((sample) => sample.toggled.map((click) => click[to]));
          if (toggles) toggled.push(comparison(`${name}${label}`, clicks(theirs), clicks(our)));
        }
      }
    }
  }
  const head = ['', 'native', 'ours', 'ours ÷ native, median (min–max)', 'goal'];
  print('Insertion: ms. One cannot be inserted faster than the next frame comes', head, inserted);
  print('One click on the first answer of the page: ms', head.slice(0, -1), toggled);
}

async function benchMemory({memory}, pairs) {
  const held = [];
  const left = [];
  for (const [kind, native, ours] of pairs) {
    const [theirs, our] = await takeTurns(
      ROUNDS.memory[kind],
      () => memory(native, 1000),
      () => memory(ours, 1000),
    );
    const compare = (what, name, scale = 1, goal = undefined) => {
      const values = (samples) => samples.map((sample) => sample.held[what] / scale);
      return comparison(`1000 × ${kind.padEnd(4)}  ${name}`, values(theirs), values(our), goal);
    };
    held.push(
      compare('total', 'kB, scripts and document', 1000, GOALS.memory),
      compare('script', 'kB, scripts alone', 1000).toSpliced(3),
      compare('nodes', 'nodes'),
    );
    for (const [what, name] of [
      ['nodes', 'nodes'],
      ['listeners', 'listeners'],
      ['total', 'bytes'],
    ]) {
      const values = (samples) => spread(samples.map((sample) => sample.left[what]));
      left.push([`1000 × ${kind.padEnd(4)}  ${name}`, values(theirs), values(our)]);
    }
  }
  print('Memory of each', ['', 'native', 'ours', 'ours ÷ native, median (min–max)', 'goal'], held);
  print('Left behind by each that was removed', ['', 'native', 'ours'], left);
}

const began = performance.now();
const {args, executablePath, headless} = await findChrome();
const browser = await launch({args, executablePath, headless});
const server = await serve();
try {
  const samples = sampler(browser, server.origin);
  const words = await samples.markups();
  const pairs = [
    ['five', words.nativeFive, words.widgetFive, words.nativeBare],
    ['all', words.nativeAll, words.widgetAll],
  ];
  for (const pair of pairs) for (const markup of pair.slice(1)) await samples.insert(markup, 1, 'fragment', 0); // A browser is slow at first.
  console.log(`${await browser.version()}. five: 5 questions of the page; all: the ${words.questions} built-in ones. Ratios are taken within a round.`);
  await benchStart(samples, server.bundle, words.widgetAll);
  await benchInsert(samples, pairs);
  await benchMemory(samples, pairs);
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s. A measure, not a test: goals that are not met fail nothing.`);
} finally {
  await browser.close();
  server.close();
}
