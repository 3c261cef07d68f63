/** The country code of what a page wrote: upper case, no spaces around it, `UK` taken as `GB`. */
export function isoOf(region: string): string {
  const code = region.trim().toUpperCase();
  return code === 'UK' ? 'GB' : code;
}
