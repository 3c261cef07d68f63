/** Makes a thing once for each tag. */
export function memo<Thing>(make: (tag: string) => Thing): (tag: string) => Thing {
  const made = new Map<string, Thing>();
  return (tag) => {
    if (!made.has(tag)) made.set(tag, make(tag));
    return made.get(tag) as Thing;
  };
}
