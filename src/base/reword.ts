/** Gives `node` the words of `twin`, and the language they are in. */
function say(node: Element | undefined, twin: Element): void {
  for (const name of ['lang', 'dir']) {
    const value = twin.getAttribute(name);
    if (value) node?.setAttribute(name, value);
    else node?.removeAttribute(name);
  }
  if (node && !twin.childElementCount) node.textContent = twin.textContent;
}

const controlsOf = (form: Element): Element[] => [...form.querySelectorAll('[name],button')];

/**
 * Puts the form among `before` in the place of the one in `fragment`, with the words of that. Its controls stay, with all that was typed:
 * a reader who asks for another language must not have to write everything again.
 */
export function keepForm(before: readonly Node[], fragment: DocumentFragment): void {
  const form = before.find((node) => node instanceof HTMLFormElement);
  const fresh = form && fragment.querySelector('form');
  if (!fresh) return;
  const twins = controlsOf(fresh);
  for (const control of controlsOf(form)) {
    const twin = twins.find((one) => one.getAttribute('name') === control.getAttribute('name'));
    if (!twin) continue;
    [...twin.children].forEach((part, index) => say(control.children[index], part));
    say(control, twin);
    twin.replaceWith(control);
  }
  for (const {name, value} of fresh.attributes) form.setAttribute(name, value);
  say(form, fresh);
  form.replaceChildren(...fresh.childNodes);
  fresh.replaceWith(form);
}
