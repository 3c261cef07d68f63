/** Stands in a text where a node (a phone number, a link) will be put, so that a translator can move but not change it. */
export const MARK = '\uFFFC';
