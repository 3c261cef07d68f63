const said = new Set<string>();

/** Tells the webmaster, once: which tag, what is wrong, and what to do. A visitor never sees it. */
export function warn(tag: string, problem: string, fix: string): void {
  const message = `<${tag}> ${problem} ${fix}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}
