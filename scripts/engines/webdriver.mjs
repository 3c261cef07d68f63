// One WebKitGTK window, driven by plain W3C WebDriver over HTTP.
import {spawn} from 'node:child_process';
import {mkdtempSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {endWithUs, openDisplay} from './display.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** A home for the settings of GTK: whether things move, and a toolbar so small that a window can be 320 pixels wide. */
function gtkHome(lessMotion) {
  const home = mkdtempSync(join(tmpdir(), 'ketamine-widgets-webkit-'));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(home, version));
    writeFileSync(join(home, version, 'settings.ini'), `[Settings]\ngtk-enable-animations=${lessMotion ? 0 : 1}\n`);
    writeFileSync(join(home, version, 'gtk.css'), '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n');
  }
  return home;
}

export class WebDriver {
  #display;
  #driver;
  #home;
  #base;
  #session = '';
  #frame = [0, 0];

  /** Opens a window. Dark colors and less motion can be had from the start only. */
  async start({WebKitWebDriver, MiniBrowser, Xvfb, openbox}, {dark = false, lessMotion = false} = {}) {
    this.#display = await openDisplay({Xvfb, openbox});
    this.#home = gtkHome(lessMotion);
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#driver = endWithUs(
      spawn(WebKitWebDriver, ['-p', String(port)], {
        stdio: 'ignore',
        env: {...process.env, DISPLAY: this.#display.name, XDG_CONFIG_HOME: this.#home, NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11'},
      }),
    );
    await this.#answers();
    const options = {binary: MiniBrowser, args: ['--automation', ...(dark ? ['--dark-mode'] : [])]};
    const {sessionId, capabilities} = await this.call('POST', '/session', {capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}}});
    this.#session = `/session/${sessionId}`;
    return capabilities.browserVersion;
  }

  async call(method, path, body) {
    const response = await fetch(`${this.#base}${this.#session}${path}`, {method, body: body && JSON.stringify(body)});
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  open(url) {
    return this.call('POST', '/url', {url});
  }

  run(script, ...args) {
    return this.call('POST', '/execute/sync', {script, args});
  }

  /** Key, pointer or wheel actions, as the standard words them. */
  act(source, actions) {
    return this.call('POST', '/actions', {actions: [{...source, actions}]});
  }

  async screenshot() {
    return Buffer.from(await this.call('GET', '/screenshot'), 'base64');
  }

  /** Makes the page this large. The window is larger by its frame, and grows when it likes: learn the difference, then wait for the size. */
  async resize(width, height) {
    for (let tried = 0; tried < 8; tried++) {
      await this.call('POST', '/window/rect', {x: 0, y: 0, width: width + this.#frame[0], height: height + this.#frame[1]});
      const [innerWidth, innerHeight] = await this.#settledSize(width, height);
      if (innerWidth === width && innerHeight === height) return;
      const outer = await this.call('GET', '/window/rect');
      this.#frame = [Math.max(0, outer.width - innerWidth), Math.max(0, outer.height - innerHeight)];
    }
    throw new Error(`WebKit cannot make the page ${width} by ${height} pixels`);
  }

  async stop() {
    await this.call('DELETE', '').catch(() => {});
    this.#driver?.kill();
    this.#display?.close();
    if (this.#home) rmSync(this.#home, {recursive: true, force: true});
  }

  async #answers() {
    for (let tried = 0; ; tried++) {
      const ready = await fetch(`${this.#base}/status`).catch(() => undefined);
      if (ready?.ok) return;
      if (tried > 200) throw new Error('WebKitWebDriver does not answer');
      await pause(50);
    }
  }

  async #settledSize(width, height) {
    let last = '';
    for (let looked = 0; ; looked++) {
      const size = await this.run('return [innerWidth, innerHeight]');
      if ((size[0] === width && size[1] === height) || (looked > 3 && String(size) === last) || looked > 12) return size;
      last = String(size);
      await pause(25);
    }
  }
}
