// Tells the test that embeds this page what went wrong, and what the page shows.
const problems = [];
addEventListener('securitypolicyviolation', (event) => problems.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
addEventListener('error', (event) => problems.push(String(event.message)));
const globalsBefore = new Set(Object.getOwnPropertyNames(window));
addEventListener('load', () =>
  setTimeout(() => {
    const tags = ['ketamine-faq', 'mechanism-steps', 'safety-card', 'crisis-help', 'contact-cta'];
    parent.postMessage(
      {
        problems,
        leaked: Object.getOwnPropertyNames(window).filter((name) => !globalsBefore.has(name)),
        defined: tags.filter((tag) => customElements.get(tag)),
        shadows: tags.filter((tag) => document.querySelector(tag)?.shadowRoot),
        streamed: document.querySelector('#streamed')?.shadowRoot?.querySelectorAll('.item').length,
        data: document.querySelector('script[type="application/ld+json"]')?.textContent.length,
        words: document.body.innerText.length,
        styled: document.querySelector('ketamine-faq')?.shadowRoot ? getComputedStyle(document.querySelector('ketamine-faq').shadowRoot.querySelector('button')).borderRadius !== '0px' : false,
      },
      '*',
    );
  }, 300),
);
