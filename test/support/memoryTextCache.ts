import type { TextCache } from '../../server/src/sources/textCache.ts';

/** A {@link TextCache} in memory; its entries may be looked at and changed. */
export function createMemoryTextCache(edition: string | null): TextCache & { readonly entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    edition,
    entries,
    get: async (key) => entries.get(key) ?? null,
    set: async (key, value) => void entries.set(key, value),
  };
}
