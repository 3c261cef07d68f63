import {memo} from './memo.js';

/** A language tag as pages and content systems write it (`en_US`, `zh_TW.UTF-8`, `es, en;q=0.9`, `es-x-mtfrom-en`; `tl`, which Safari does not know as `fil`), or `undefined` where it is none. */
function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale((tag.trim().split(/[.,;\s]/)[0] ?? '').replace(/_/g, '-').replace(/^tl\b/i, 'fil'));
  } catch {
    return undefined;
  }
}

/**
 * The available language that best serves a reader who asked for `wanted`; `undefined` where none does.
 * A shorter tag serves a longer one (`es` serves `es-MX`), and for want of it that of another country (`pt-BR` serves `pt-PT`), but never across
 * scripts: `zh-TW` is written in Hant, so `zh-Hans` does not serve it.
 */
export function matchLocale(wanted: string, available: readonly string[]): string | undefined {
  const want = parse(wanted)?.maximize();
  if (!want) return undefined;
  const near = available.filter((tag) => {
    const have = parse(tag)?.maximize();
    return have?.language === want.language && have.script === want.script;
  });
  return near.find((tag) => parse(tag)?.region === want.region) ?? near.sort((one, other) => one.length - other.length)[0];
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction a language is written in. */
export const directionOf = memo((tag): 'ltr' | 'rtl' => (rightToLeft.has(parse(tag)?.maximize().script ?? '') ? 'rtl' : 'ltr'));
