const controlsOf = (form: Element): Element[] => [...form.querySelectorAll('[name],button')];

/** The words of a control without children of its own: its own, else those of its choices. */
const spokenOf = (control: Element): Element[] => (control.childElementCount ? [...control.children] : [control]);

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
    spokenOf(control).forEach((part, index) => (part.textContent = spokenOf(twin)[index]?.textContent ?? ''));
    twin.replaceWith(control);
  }
  for (const name of ['lang', 'dir']) form.removeAttribute(name);
  for (const {name, value} of fresh.attributes) form.setAttribute(name, value);
  form.replaceChildren(...fresh.childNodes);
  fresh.replaceWith(form);
}
