import {expect} from '@esm-bundle/chai';

interface Report {
  problems: string[];
  leaked: string[];
  defined: string[];
  shadows: string[];
  words: number;
  streamed?: number;
  data?: number;
  styled: boolean;
}

const TAGS = ['ketamine-faq', 'mechanism-steps', 'safety-card', 'crisis-help', 'contact-cta'];

/** Opens a page of test/pages, which loads the built file, and waits for what it tells. */
async function open(page: string): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  const report = new Promise<Report>((resolve) =>
    addEventListener('message', (event: MessageEvent<Report>) => event.source === frame.contentWindow && resolve(event.data)),
  );
  frame.src = `/test/pages/${page}.html`;
  document.body.append(frame);
  const told = await report;
  frame.remove();
  return told;
}

describe('the built file', () => {
  it('runs under a strict policy with Trusted Types, styled, without one violation', async () => {
    const {problems, shadows, styled, data} = await open('strict');
    expect(problems).to.deep.equal([]);
    expect(data, 'structured data').to.be.above(1000);
    expect(shadows).to.deep.equal(TAGS);
    expect(styled).to.equal(true);
  });

  it('defines nothing where its policy is forbidden, so that the plain HTML stays', async () => {
    const {defined, words} = await open('no-policy');
    expect(defined).to.deep.equal([]);
    expect(words).to.be.above(20);
  });

  it('may be loaded twice, as module and as classic script', async () => {
    const {problems, shadows} = await open('twice');
    expect(problems).to.deep.equal([]);
    expect(shadows).to.deep.equal(TAGS);
  });

  it('leaks nothing into the page, even as a classic script in the head', async () => {
    const {problems, leaked, shadows, streamed} = await open('classic');
    expect(problems).to.deep.equal([]);
    expect(leaked).to.deep.equal([]);
    expect(streamed).to.equal(1);
    expect(shadows).to.deep.equal(TAGS);
  });

  it('leaves a tag alone that another script has taken, and shows the others', async () => {
    const {problems, shadows} = await open('taken');
    expect(problems).to.deep.equal([]);
    expect(shadows).to.deep.equal(TAGS.filter((tag) => tag !== 'safety-card'));
  });

  it('stands beside another Lit, whatever that left on the page', async () => {
    const {problems, shadows} = await open('other-lit');
    expect(problems).to.deep.equal([]);
    expect(shadows).to.deep.equal(TAGS);
  });

  it('holds nothing that evaluates text or parses markup of the page, and one request only: that of a form a visitor sends', async () => {
    const source = await (await fetch('/dist/ketamine-widgets.js')).text();
    expect(source).not.to.match(
      /\beval\(|new Function|document\.write|insertAdjacentHTML|XMLHttpRequest|sendBeacon|localStorage|sessionStorage|document\.cookie|\bimport\(/,
    );
    expect(source.match(/\bfetch\(/g)).to.have.length(1);
  });
});
