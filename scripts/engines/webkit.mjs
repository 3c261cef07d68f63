// WebKitGTK as a browser of the test runner. Its pages look like Playwright’s to the runner’s own commands (keys, mouse, viewport), which then work unchanged.
import {WebDriver} from './webdriver.mjs';

const KEYBOARD = {type: 'key', id: 'keyboard'};
const MOUSE = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}};
const BUTTONS = ['left', 'middle', 'right'];

/** The names of keys that are no character, and the code points that stand for them in WebDriver. */
const KEYS = Object.fromEntries(
  Object.entries({
    ...{Backspace: 3, Tab: 4, Enter: 7, Shift: 8, Control: 9, Alt: 10, Escape: 12, PageUp: 14, PageDown: 15, End: 16, Home: 17},
    ...{ArrowLeft: 18, ArrowUp: 19, ArrowRight: 20, ArrowDown: 21, Insert: 22, Delete: 23, Meta: 0x3d},
    ...Object.fromEntries(Array.from({length: 12}, (_, index) => [`F${index + 1}`, 0x31 + index])),
  }).map(([name, offset]) => [name, String.fromCharCode(0xe000 + offset)]),
);
const keyOf = (name) => KEYS[name] ?? (name === 'Space' ? ' ' : name);
const down = (name) => ({type: 'keyDown', value: keyOf(name)});
const up = (name) => ({type: 'keyUp', value: keyOf(name)});
const move = (x, y) => ({type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y)});
const button = (type, name = 'left') => ({type, button: BUTTONS.indexOf(name)});

/** What the runner’s commands ask of a page. */
const pageOf = (driver) => ({
  url: () => driver.call('GET', '/url'),
  evaluate: (expression) => driver.run(`return (${expression})`),
  screenshot: () => driver.screenshot(),
  setViewportSize: ({width, height}) => driver.resize(width, height),
  keyboard: {
    type: (text) =>
      driver.act(
        KEYBOARD,
        [...text].flatMap((character) => [down(character), up(character)]),
      ),
    press(combination) {
      const keys = combination.length > 1 ? combination.split(/\+(?=.)/) : [combination];
      return driver.act(KEYBOARD, [...keys.map(down), ...keys.reverse().map(up)]);
    },
    down: (key) => driver.act(KEYBOARD, [down(key)]),
    up: (key) => driver.act(KEYBOARD, [up(key)]),
  },
  mouse: {
    move: (x, y) => driver.act(MOUSE, [move(x, y)]),
    click: (x, y, {button: name} = {}) => driver.act(MOUSE, [move(x, y), button('pointerDown', name), button('pointerUp', name)]),
    down: ({button: name} = {}) => driver.act(MOUSE, [button('pointerDown', name)]),
    up: ({button: name} = {}) => driver.act(MOUSE, [button('pointerUp', name)]),
  },
});

/** A launcher with one window, used by one test file after the other. */
export function webkit(programs) {
  let driver;
  let session;
  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      if (!driver) {
        driver = new WebDriver();
        await driver.start(programs);
      }
      session = id;
      await driver.resize(800, 600);
      await driver.open(url);
    },
    isActive: (id) => id === session,
    getBrowserUrl: () => driver.call('GET', '/url'),
    getPage: () => pageOf(driver),
    async stopSession() {
      session = undefined;
      await driver.call('DELETE', '/actions').catch(() => {});
      await driver.open('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session here. Open the address in Safari or Epiphany.');
    },
    stop: () => driver?.stop(),
  };
}
