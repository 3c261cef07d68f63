/** Arrow keys, Home and End go along a row of buttons, in the direction in which the row is read. */
export function rowKeys(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const buttons = [...row.children] as HTMLElement[];
  const at = buttons.indexOf(event.target as HTMLElement);
  const ahead = row.closest('[dir=rtl]') ? -1 : 1;
  const to = {Home: 0, End: buttons.length - 1, ArrowRight: at + ahead, ArrowLeft: at - ahead}[event.key];
  // Together with another key they belong to the browser.
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  buttons[to]?.focus();
}
