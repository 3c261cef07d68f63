let current = 'en';

/** The language that texts are resolved in at this moment: a BCP 47 tag that the bundle has words for. */
export const currentLocale = (): string => current;

/** Runs `render` with `locale` as the language that texts are resolved in. Calls may nest. */
export function withLocale<T>(locale: string, render: () => T): T {
  const before = current;
  current = locale;
  try {
    return render();
  } finally {
    current = before;
  }
}
