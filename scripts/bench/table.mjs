// Numbers in a compact table.

const sorted = (values) => [...values].sort((a, b) => a - b);

/** @param {readonly number[]} values */
export function median(values) {
  const order = sorted(values);
  const middle = order.length >> 1;
  return order.length % 2 ? order[middle] : (order[middle - 1] + order[middle]) / 2;
}

const short = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2));

/** Median with the smallest and the largest, and how many. */
export const spread = (values) => `${short(median(values))} (${short(Math.min(...values))}–${short(Math.max(...values))}) n=${values.length}`;

/** The ratio is taken within each round, between two samples that stood side by side, so that a busy machine slows both. */
export const ratios = (native, ours) => ours.map((value, round) => value / native[round]);

/** A row that compares: native, ours, the ratio with its spread, and the goal. */
export function comparison(name, native, ours, goal) {
  const ratio = ratios(native, ours);
  const verdict = goal ? `≤ ${goal}  ${median(ratio) <= goal ? 'met' : 'not met'}` : '';
  return [name, short(median(native)), short(median(ours)), spread(ratio), verdict];
}

/** Prints rows under a title; the first column is left-aligned, numbers are right-aligned, the rest follows. */
export function print(title, head, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row) =>
    head
      .map((_, column) => (column === 1 || column === 2 ? (row[column] ?? '').padStart(widths[column]) : (row[column] ?? '').padEnd(widths[column])))
      .join('  ')
      .trimEnd();
  console.log(`\n${title}\n${line(head)}\n${rows.map(line).join('\n')}`);
}
