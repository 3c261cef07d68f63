/** Arrow keys, Home and End go along a row of buttons, in the direction in which the row is read. */
export function rowKeys(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const row = event.currentTarget as HTMLElement;
  const buttons = [...row.querySelectorAll('button')];
  const from = buttons.indexOf(event.target as HTMLButtonElement);
  const ahead = row.closest('[dir=rtl]') ? -1 : 1;
  const to = {ArrowRight: from + ahead, ArrowLeft: from - ahead, Home: 0, End: buttons.length - 1}[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}
