import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('../../scripts/engines.mjs', import.meta.url));
const run = (...args) =>
  spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: {...process.env, FIREFOX_PATH: '/nowhere/firefox', WEBKIT_PATH: '/nowhere/MiniBrowser'},
  });

describe('the tests in other engines', () => {
  it('say which engine is missing and how to get it, and do not pass without it', () => {
    const {status, stdout} = run();
    assert.equal(status, 1);
    assert.match(stdout, /^Firefox was not run\. Missing: Firefox\. To install:\n.*apt-get install firefox-esr/m);
    assert.match(stdout, /^WebKit was not run\. Missing: .*MiniBrowser/m);
    assert.match(stdout, /^Firefox +NOT RUN: Firefox missing\nWebKit +NOT RUN: .*MiniBrowser missing$/m);
  });

  it('run in the one engine that was asked for, and know no other', () => {
    const {stdout} = run('--only=firefox');
    assert.doesNotMatch(stdout, /WebKit/);
    const {status, stderr} = run('--only=opera');
    assert.equal(status, 1);
    assert.match(stderr, /--only=firefox \| --only=webkit/);
  });
});
