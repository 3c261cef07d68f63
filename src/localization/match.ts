import {memo} from './memo.js';

/** A language tag as pages and content systems write it (`en_US`, `zh_TW.UTF-8`, `es, en;q=0.9`, `es-x-mtfrom-en`), or `undefined` where it is none. */
function parse(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale((tag.trim().split(/[.,;\s]/)[0] ?? '').replace(/_/g, '-'));
  } catch {
    return undefined;
  }
}

/**
 * The available language that best serves a reader who asked for `wanted`; `undefined` where none does.
 * A shorter tag serves a longer one (`es` serves `es-MX`), but never across scripts: `zh-TW` is written in Hant, so `zh-Hans` does not serve it.
 */
export function matchLocale(wanted: string, available: readonly string[]): string | undefined {
  const want = parse(wanted)?.maximize();
  if (!want) return undefined;
  let best: string | undefined;
  for (const tag of available) {
    const have = parse(tag);
    const full = have?.maximize();
    if (!have || full?.language !== want.language || full.script !== want.script) continue;
    if (have.region ? full.region === want.region : !best) best = tag;
  }
  return best;
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction a language is written in. */
export const directionOf = memo((tag): 'ltr' | 'rtl' => (rightToLeft.has(parse(tag)?.maximize().script ?? '') ? 'rtl' : 'ltr'));
