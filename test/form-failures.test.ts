import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import {executeServerCommand} from './support/engine.js';
import '../src/index.js';
import {accessibilityTree, fixture, press} from './support/index.js';
import {answered, box, field, fill, form, formOf, logOf, newId, outcome, own, requests, same, TYPED, until, valuesOf, words} from './support/forms.js';

describe('a form that fails', () => {
  const table: [answer: string, event: string, words: RegExp][] = [
    ['400', 'failed refused 400', /^The website did not take your message\./],
    ['403', 'failed refused 403', /^The website did not take your message\./],
    ['404', 'failed refused 404', /^The website did not take your message\./],
    ['empty', 'failed refused 400', /^The website did not take your message\./],
    ['errors-object', 'failed invalid 422', /^Your message was not sent yet\. .*Please give ten digits\./],
    ['errors-lists', 'failed invalid 422', /Please give ten digits\./],
    ['errors-array', 'failed invalid 422', /Please give ten digits\. Who are you\?/],
    ['errors-path', 'failed invalid 400', /Please give ten digits\./],
    ['errors-200', 'failed invalid 200', /Please give ten digits\./],
    ['errors-odd', 'failed invalid 422', /Just words/],
    ['broken-json', 'failed refused 422', /^The website did not take your message\./],
    ['huge', 'failed refused 422', /^The website did not take your message\./],
    ['success-false', 'failed refused 200', /^The website did not take your message\./],
    ['429', 'failed busy 429', /no more messages right now/],
    ['500', 'failed server 500', /We cannot tell whether your message arrived\./],
    ['html-500', 'failed server 500', /We cannot tell whether your message arrived\./],
    ['502', 'failed server 502', /We cannot tell whether your message arrived\./],
    ['reset', 'failed network', /broke off\. We cannot tell whether your message arrived\./],
    ['307', 'failed network', /We cannot tell whether your message arrived\./],
    ['hang', 'failed timeout', /took too long to answer\. Your message may have arrived all the same\./],
  ];
  for (const [answer, event, told] of table) {
    it(`keeps every character, moves the focus to why, and offers the phone: ${answer}`, async () => {
      const {page, id, heard} = await own(answer, {patience: '1'});
      await fill(page);
      const before = valuesOf(page);
      await press('Enter');
      await answered(page);
      expect(valuesOf(page)).to.equal(before);
      expect(heard).to.deep.equal(['sending', event]);
      expect(words(page)).to.match(told).and.to.contain('What you wrote is still here.');
      same(box(page).shadowRoot?.activeElement, outcome(page), 'focus');
      expect(outcome(page)?.getAttribute('role')).to.equal('alert');
      const phone = outcome(page)?.querySelector('a[href="tel:2125550142"]');
      expect(phone?.textContent).to.equal('212-555-0142');
      expect(phone?.checkVisibility()).to.equal(true);
      const posts = await logOf(id);
      expect(requests(id)).to.equal(1);
      // Where a connection that was used before breaks, the browser itself tries again: Chromium on one more, Firefox on each that it keeps open.
      expect(posts.length).to.be.within(1, answer === 'reset' ? Infinity : 1);
      expect(field(page, 'do').hasAttribute('aria-disabled'), 'button').to.equal(false);
    });
  }

  it('without a connection says so at once, and is sent when there is one again', async () => {
    const {page, id, heard} = await own('200');
    await fill(page);
    const before = valuesOf(page);
    await executeServerCommand('network', {offline: true, pattern: `${location.origin}/form-server/*`});
    try {
      await press('Enter');
      await answered(page);
    } finally {
      await executeServerCommand('network', {offline: false});
    }
    expect(words(page)).to.match(/^Your message was not sent: .*no internet connection\. What you wrote is still here\. You can call instead: 212-555-0142$/);
    expect(heard).to.deep.equal(['sending', 'failed offline']);
    expect(valuesOf(page)).to.equal(before);
    same(box(page).shadowRoot?.activeElement, outcome(page), 'focus');
    expect(await logOf(id)).to.deep.equal([]);
    field(page, 'phone').focus();
    await press('Enter');
    await until(() => heard.includes('sent 200'), 'sent');
    expect(await logOf(id)).to.have.length(1);
  });

  it('offers a number of the page inside where the profile has none', async () => {
    const page = await fixture(`<contact-cta region="US"><p><a href="tel:+12125550199">Call 212-555-0199</a></p>${formOf('500', newId())}</contact-cta>`);
    field(page, 'phone').focus();
    await sendKeys({type: '1'});
    await press('Enter');
    await answered(page);
    expect(outcome(page)?.querySelector('a')?.getAttribute('href')).to.equal('tel:+12125550199');
    expect(words(page)).not.to.contain('911').and.not.to.contain('988');
  });

  it('sends nothing before the browser’s own checks are passed', async () => {
    const {page, id, heard} = await own('200');
    field(page, 'name').focus();
    await press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).to.deep.equal([]);
    expect(await logOf(id)).to.deep.equal([]);
    same(document.activeElement, field(page, 'phone'), 'focus');
  });

  it('reads no more of a body than words need', async () => {
    const {page, id} = await own('huge');
    await fill(page);
    await press('Enter');
    await answered(page);
    const isCut = async () => (await logOf(id))[0]?.cut;
    for (let tries = 0; tries < 40 && !(await isCut()); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await isCut()).to.equal(true);
  });
});

describe('a mistake that the server found', () => {
  const fail = async (answer: string) => {
    const made = await own(answer);
    await fill(made.page);
    await press('Enter');
    await answered(made.page);
    return made;
  };
  const links = (page: Element) =>
    [...(outcome(page)?.querySelectorAll('li') ?? [])].map((item) => [item.textContent?.trim() ?? '', !!item.querySelector('a')] as const);

  it('stands at its field and in a list of links; one without a field stands in the list', async () => {
    const {page} = await fail('errors-object');
    expect(links(page)).to.deep.equal([
      ['Please give ten digits.', true],
      ['Secret', false],
      ['Something else is missing.', false],
    ]);
    const phone = field(page, 'phone');
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    const note = document.getElementById(phone.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).to.equal('Please give ten digits.');
    expect(note?.checkVisibility()).to.equal(true);
    expect(await accessibilityTree(page))
      .to.contain('alert')
      .and.to.contain('link "Please give ten digits."');
  });

  it('is reached from the list with real keys', async () => {
    const {page} = await fail('errors-array');
    await press('Tab');
    expect(box(page).shadowRoot?.activeElement?.textContent).to.equal('Please give ten digits.');
    await press('Enter');
    same(document.activeElement, field(page, 'phone'), 'focus');
    await sendKeys({type: '9'});
    expect(field(page, 'phone').value).to.equal(`${TYPED.phone}9`);
  });

  it('keeps the page’s own description of the field, and gives all back when it is sent again', async () => {
    const {page, id} = await fail('errors-array');
    const name = field(page, 'name');
    expect(name.getAttribute('aria-describedby')).to.match(/^own-hint kw-note-\d+$/);
    expect(document.querySelectorAll('[data-kw-note]')).to.have.length(2);
    form(page).setAttribute('action', `/form-server/200?id=${id}`);
    field(page, 'phone').focus();
    await press('Enter');
    await until(() => words(page).startsWith('Message sent'), 'sent');
    expect(name.getAttribute('aria-describedby')).to.equal('own-hint');
    expect(name.hasAttribute('aria-invalid')).to.equal(false);
    expect(field(page, 'phone').hasAttribute('aria-describedby')).to.equal(false);
    expect(document.querySelectorAll('[data-kw-note]')).to.have.length(0);
  });

  it('is shown as the text it is, cut where it is long', async () => {
    const markup = await fail('errors-markup');
    expect(words(markup.page)).to.contain('<img src=x');
    same(document.querySelector('img'), null, 'no image');
    expect((globalThis as {hacked?: number}).hacked).to.equal(undefined);
    const long = await fail('errors-long');
    expect(links(long.page)[0]?.[0]?.length).to.be.within(100, 250);
    const many = await fail('errors-many');
    expect(links(many.page)).to.have.length(20);
  });
});
