// What runs inside the measured page. Served to it as a module; everything hangs on `bench`.

const stage = () => document.getElementById('stage');
const widgets = () => [...stage().querySelectorAll('ketamine-faq')];

/** Resolves when the next frame has been painted by the main thread. */
const nextPaint = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  });

/** Waits for every update of every widget; a page without widgets waits for one microtask. */
async function updated() {
  for (let waiting = widgets(); waiting.length; waiting = waiting.filter((widget) => widget.isUpdatePending)) {
    await Promise.all(waiting.map((widget) => widget.updateComplete));
  }
  await null;
}

/** Runs `change` right after a frame. Gives ms until script and layout are done, and until the next painted frame. */
async function measure(change) {
  await nextPaint();
  const start = performance.now();
  change();
  await updated();
  stage().getBoundingClientRect();
  const laidOut = performance.now() - start;
  await nextPaint();
  return {work: laidOut, paint: performance.now() - start};
}

/** `%n` in the markup becomes the number of the copy: names and ids of copies differ, as on a real page. */
const copies = (markup, count) => Array.from({length: count}, (_, index) => markup.replaceAll('%n', String(index))).join('');

/** Not upgraded before it stands in the page: constructors count as part of the insertion. */
function fragmentOf(markup, count) {
  const template = document.createElement('template');
  template.innerHTML = copies(markup, count);
  return template.content;
}

const escape = (text) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));

/** Markup as a page would write it by hand: without what only the widget needs to know its own nodes. */
function plain(node) {
  if (!(node instanceof Element)) return escape(node.textContent);
  const copy = node.cloneNode(true);
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of one.getAttributeNames()) if (/^(data-kw|id$|role$)/.test(name)) one.removeAttribute(name);
  }
  return copy.outerHTML;
}

globalThis.bench = {
  /** Puts `count` copies in at once. */
  async insert(markup, count, way) {
    const fragment = way === 'fragment' && fragmentOf(markup, count);
    const text = !fragment && copies(markup, count);
    return measure(() => {
      if (fragment) stage().append(fragment);
      else stage().innerHTML = text;
    });
  },

  async remove() {
    stage().replaceChildren();
    await nextPaint();
    await nextPaint();
  },

  /** Opens and closes the first answer of the page, `times` times. The first two are practice. */
  async toggle(times) {
    const root = widgets()[0]?.shadowRoot ?? stage();
    const button = root.querySelector('[aria-expanded], summary');
    const samples = [];
    for (let time = -2; time < times; time++) {
      const sample = await measure(() => button.click());
      if (time >= 0) samples.push(sample);
    }
    return samples;
  },

  /** ms from adding the script to its end (`source` is in memory already), and until the page is updated, laid out and painted. */
  async start(source, markup) {
    stage().innerHTML = markup;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = URL.createObjectURL(new Blob([source], {type: 'text/javascript'}));
    await nextPaint();
    const start = performance.now();
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    const loaded = performance.now() - start;
    if (source && !customElements.get('ketamine-faq')) throw new Error('The bundle defined nothing.');
    await updated();
    stage().getBoundingClientRect();
    const work = performance.now() - start;
    await nextPaint();
    return {loaded, work, paint: performance.now() - start};
  },

  /** The same words both ways: what a page writes into a widget and what it would write without one. `nativeBare` lacks the lines that a widget adds at its foot. */
  async markups() {
    stage().innerHTML = '<ketamine-faq></ketamine-faq>';
    await updated();
    const [widget] = widgets();
    const nodes = [...widget.children];
    const questions = nodes.filter(({id}) => id.startsWith('faq-') && !id.startsWith('faq-topic-'));
    const bodyOf = (heading) => {
      const body = [];
      for (let next = heading.nextElementSibling; next && !/^H\d$/.test(next.nodeName) && !next.hasAttribute('data-kw-foot'); next = next.nextElementSibling)
        body.push(next);
      return body;
    };
    const five = questions.slice(0, 5).map((heading) => ({
      question: escape(heading.textContent),
      answer: escape(
        bodyOf(heading)
          .filter((node) => !node.matches('[data-kw-refs]'))
          .map((node) => node.textContent)
          .join(' '),
      ),
    }));
    const inBodies = new Set(questions.flatMap(bodyOf));
    const twin = nodes
      .filter((node) => !inBodies.has(node))
      .map((node) => {
        if (!questions.includes(node)) return plain(node);
        return `<details name="faq-%n"><summary>${plain(node)}</summary>${bodyOf(node).map(plain).join('')}</details>`;
      });
    const widgetFive = `<ketamine-faq>${five.map(({question, answer}) => `<h3>${question}</h3><p>${answer}</p>`).join('')}</ketamine-faq>`;
    const details = five.map(({question, answer}) => `<details name="faq-%n"><summary><h3>${question}</h3></summary><p>${answer}</p></details>`).join('');
    stage().innerHTML = widgetFive;
    await updated();
    const foot = [...stage().querySelectorAll('[data-kw-foot]')].map(plain).join('');
    return {
      widgetFive,
      nativeFive: `<div>${details}${foot}</div>`,
      nativeBare: `<div>${details}</div>`,
      nativeAll: `<div>${twin.join('')}</div>`,
      widgetAll: '<ketamine-faq></ketamine-faq>',
      questions: questions.length,
    };
  },
};
