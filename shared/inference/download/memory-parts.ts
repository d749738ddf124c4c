import type { KeptPart, PartStore } from './download-deps.ts'

/** Unfinished files for as long as this thread lives: where the browser keeps nothing. */
export function createMemoryParts(): PartStore {
  const kept = new Map<string, KeptPart>()
  return {
    load: async (url) => kept.get(url) ?? null,
    begin: async (url, from) => void kept.set(url, { ...from, pieces: [] }),
    append: async (url, piece) => {
      kept.get(url)?.pieces.push(piece)
    },
    countBytes: async (url) => kept.get(url)?.pieces.reduce((sum, piece) => sum + piece.length, 0) ?? 0,
    drop: async (url) => void kept.delete(url),
    dropBelow: async (prefix) => {
      for (const url of kept.keys()) if (url.startsWith(prefix)) kept.delete(url)
    },
  }
}
