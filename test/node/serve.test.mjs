// The example clinic, as npm start serves it.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {startServer} from '../../scripts/serve.mjs';

describe('the example clinic', () => {
  let server;
  before(async () => (server = await startServer({port: 0, quiet: true})));
  after(() => server.close());
  const get = (path) => fetch(new URL(path, server.url));

  for (const page of readdirSync('example').filter((file) => file.endsWith('.html') && file !== '404.html')) {
    it(`serves ${page}, and everything that it asks for`, async () => {
      const answer = await get(page);
      assert.equal(answer.status, 200);
      const html = await answer.text();
      for (const [, address] of html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) assert.equal((await get(address)).status, 200, address);
      for (const [, address] of html.matchAll(/<(?:script|link|img)[^>]+(?:href|src)="([^"]+)"/g)) assert.match(address, /^\//, 'only files of its own');
    });
  }

  it('shows static snippets without any script', async () => {
    const html = await (await get('no-script.html')).text();
    assert.doesNotMatch(html, /<script/);
    for (const words of ['tel:911', 'Emergency: call for help now', 'How do I prepare, and can I drive home?']) assert.ok(html.includes(words), words);
  });

  it('sends the strict policy that the strict page names', async () => {
    const policy = (await get('strict-csp.html')).headers.get('content-security-policy');
    for (const part of ["default-src 'none'", "style-src 'self'", "require-trusted-types-for 'script'", 'trusted-types ketamine-widgets'])
      assert.ok(policy?.includes(part), part);
  });

  it('gives nothing from outside of its folders', async () => {
    for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/ketamine-widgets/../../package.json', '/.env', '/%E0%A4%A'])
      assert.notEqual((await get(path)).status, 200, path);
  });
});
