/**
 * Parts on safety and crisis help that nobody may read half in one language and half in another: as long as one of their texts has no
 * translation that may be shown, all of it stands in English. Pure: it also runs in the browser.
 */

/** The part that stands or falls as a whole, by the id of one of its texts. @param {string} id */
export const wholePart = (id) => /^(?:crisis|safety\.[^.]+)(?=\.|$)/.exec(id)?.[0];

/**
 * The parts that have a text which is not shown.
 * @param {readonly string[]} ids All texts that the language has to say. @param {ReadonlySet<string>} shown
 */
export const brokenParts = (ids, shown) => new Set(ids.filter((id) => !shown.has(id)).map(wholePart).filter((part) => part !== undefined));
