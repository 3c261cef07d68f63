/** Makes a thing once for each tag; `forget` makes it anew. */
export function memo<Thing>(make: (tag: string) => Thing): ((tag: string) => Thing) & {forget(): void} {
  const made = new Map<string, Thing>();
  const get = (tag: string) => {
    if (!made.has(tag)) made.set(tag, make(tag));
    return made.get(tag) as Thing;
  };
  return Object.assign(get, {forget: () => made.clear()});
}
