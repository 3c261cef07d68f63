const PLACE = 'translation-desk';

/** Work in progress outlives a reload only where the translator says so. */
export const keepWork = (tag: string, content: string): void => localStorage.setItem(PLACE, JSON.stringify({tag, content}));

export const forgetWork = (): void => localStorage.removeItem(PLACE);

/** What was kept; nothing where it cannot be read. */
export function keptWork(): {tag: string; content: string} | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? 'null') as {tag?: unknown; content?: unknown} | null;
    return typeof kept?.tag === 'string' && typeof kept.content === 'string' ? {tag: kept.tag, content: kept.content} : undefined;
  } catch {
    return undefined;
  }
}
