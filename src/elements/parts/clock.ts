interface Widget {
  requestUpdate(): void;
}

const timers = new Map<Widget, ReturnType<typeof setTimeout>>();

/** Timers rest while a device sleeps; whoever looks at the page again sees what is true then. */
const onVisible = (): void => timers.forEach((_timer, widget) => widget.requestUpdate());

/** Renders a widget anew at a moment, and whenever the page comes into sight; without a moment, no longer. */
export function wakeAt(widget: Widget, moment?: number): void {
  clearTimeout(timers.get(widget));
  timers.delete(widget);
  if (moment === undefined) return;
  timers.set(
    widget,
    setTimeout(() => widget.requestUpdate(), moment - Date.now()),
  );
  // The same listener once, however often it is added.
  document.addEventListener('visibilitychange', onVisible);
}
