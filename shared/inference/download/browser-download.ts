import { sha256 } from '@noble/hashes/sha2.js'
import { createCachedFiles } from './cached-files.ts'
import type { DownloadDeps, PartStore, ProgressChannel, StreamHash } from './download-deps.ts'
import { openIndexedParts, partsDatabase } from './indexed-parts.ts'
import { createMemoryParts } from './memory-parts.ts'

/** What a browser gives a download; called when a person asks for one. */
export async function createBrowserDownload(edge: string | null): Promise<DownloadDeps> {
  return {
    // Not from the HTTP cache: a portal's page would come again, and a shard lie on the disk twice.
    fetch: (url, init) =>
      fetch(url, { ...init, cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' }),
    parts: await openParts(),
    whole: createCachedFiles(caches),
    createHash: createSha256,
    setTimer(run, ms) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    estimateFreeBytes,
    holdLock: (name, signal, run) => navigator.locks.request(name, { signal }, run),
    openChannel,
    edge,
    stallMs: 30_000,
    roundPauseMs: 1_000,
  }
}

/** SHA-256 piece by piece; the browser's own takes only whole files. */
export function createSha256(): StreamHash {
  const hash = sha256.create()
  return {
    update: (bytes) => void hash.update(bytes),
    toHex: () => [...hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  }
}

async function openParts(): Promise<PartStore> {
  try {
    return await openIndexedParts(partsDatabase, indexedDB)
  } catch {
    // Denied, for example in a private window: a pause then costs the file that was under way.
    return createMemoryParts()
  }
}

async function estimateFreeBytes(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate()
    return quota === undefined ? null : quota - (usage ?? 0)
  } catch {
    // Not told; a disk that is full says so itself.
    return null
  }
}

function openChannel(name: string): ProgressChannel {
  const channel = new BroadcastChannel(name)
  return {
    post: (progress) => channel.postMessage(progress),
    listen(hear) {
      channel.onmessage = ({ data }) => {
        if (typeof data?.receivedBytes === 'number' && typeof data.totalBytes === 'number') hear(data)
      }
    },
    close: () => channel.close(),
  }
}
