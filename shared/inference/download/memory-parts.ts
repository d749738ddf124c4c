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
    countBytes: async (url) => countBytes(kept.get(url)?.pieces ?? []),
    drop: async (url) => void kept.delete(url),
    dropBelow: async (prefix) => {
      let freed = 0
      for (const [url, { pieces }] of kept) {
        if (!url.startsWith(prefix)) continue
        freed += countBytes(pieces)
        kept.delete(url)
      }
      return freed
    },
  }
}

function countBytes(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}
