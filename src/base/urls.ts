const allowed = new Set(['https:', 'http:', 'tel:', 'sms:', 'mailto:']);

/** A link as the page would follow it, or `undefined` where it is none or would run code (`javascript:`, `data:` …). */
export function checkedUrl(value: string, base: string): string | undefined {
  try {
    const url = new URL(value.trim(), base);
    return allowed.has(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Attributes of a link that leaves the page: the other side learns nothing about where the reader came from. */
export const outside = {rel: 'noopener noreferrer', referrerpolicy: 'no-referrer'} as const;

/**
 * What a phone dials for a number as it is printed: digits, `+`, `*` and `#`, an extension after `;ext=`.
 * @returns `undefined` where there is nothing to dial.
 */
export function dialled(printed: string): string | undefined {
  const [number = '', extension] = printed.split(/(?:;ext=|ext\.?|x)\s*(?=\d)/i);
  const digits = number.replace(/[^\d+*#]/g, '');
  if (!/\d/.test(digits) || /\p{L}/u.test(number)) return undefined;
  return digits + (extension ? `;ext=${extension.replace(/\D/g, '')}` : '');
}
