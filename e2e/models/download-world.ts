import { createHash, randomFillSync } from 'node:crypto'
import { expect } from 'vitest'
import { createCachedFiles } from '../../shared/inference/download/cached-files.ts'
import type { DownloadDeps, ProgressChannel, StreamHash } from '../../shared/inference/download/download-deps.ts'
import { downloadModel } from '../../shared/inference/download/download-model.ts'
import { createMemoryParts } from '../../shared/inference/download/memory-parts.ts'
import type { DownloadProgress } from '../../shared/inference/local-model.ts'
import type { ModelManifest } from '../../shared/inference/manifest/model-manifest.ts'
import { FakeCacheStorage } from './fake-cache-storage.ts'
import type { openMirrors } from './fixture-mirror.ts'

export type Mirrors = Awaited<ReturnType<typeof openMirrors>>

export const revision = 'c0ffee1234'.repeat(4)
export const model = 'Test-0.1B-q4f16_1-MLC'
export const shard = 'params_shard_0.bin'
export const folder = `https://models.invalid/${model}/resolve/${revision}/`
export const files = new Map([
  ['mlc-chat-config.json', Buffer.from('{"model_type":"qwen2"}')],
  ['tensor-cache.json', Buffer.from('{"records":[]}')],
  ['tokenizer.json', Buffer.from('{"version":"1.0"}')],
  [shard, randomFillSync(Buffer.alloc(1_100_000))],
])

/** Each world asks mirrors of its own names, so that no request of another test is counted. */
let worlds = 0
export function openDownloadWorld(mirrors: Mirrors, replaced: Partial<DownloadDeps> = {}) {
  worlds += 1
  const names = [`first${worlds}`, `second${worlds}`] as const
  const storage = new FakeCacheStorage()
  const stalls = new Set<() => void>()
  let pauses = 0
  const deps: DownloadDeps = {
    fetch: (url, init) => fetch(url, init),
    parts: createMemoryParts(),
    whole: createCachedFiles(storage.asStorage()),
    createHash: createFastHash,
    setTimer(run, ms) {
      if (ms >= 1_000) stalls.add(run)
      else {
        pauses += 1
        queueMicrotask(run)
      }
      return () => void stalls.delete(run)
    },
    estimateFreeBytes: async () => null,
    holdLock: createLocks(),
    openChannel: createBus(),
    edge: null,
    stallMs: 30_000,
    roundPauseMs: 1,
    ...replaced,
  }
  const seen: DownloadProgress[] = []
  const start = (count: 1 | 2 = 1, signal = new AbortController().signal) => {
    const urls = names.slice(0, count).map((name) => mirrors.url(name, revision))
    return downloadModel(toManifest(urls), deps, { onProgress: (one) => seen.push(one), signal })
  }
  return {
    names,
    storage,
    deps,
    seen,
    start,
    countPauses: () => pauses,
    passStall: () => [...stalls].map((run) => run()),
  }
}

export function toManifest(urls: string[]): ModelManifest {
  return {
    model,
    revision,
    engine: { version: '0.2.86', libraryName: 'test.wasm', library: null },
    files: [...files].map(([path, bytes]) => {
      return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    }),
    mirrors: urls,
  }
}

/** The machine's own, which is quicker; the product's has a test of its own. */
function createFastHash(): StreamHash {
  const hash = createHash('sha256')
  return { update: (bytes) => void hash.update(bytes), toHex: () => hash.digest('hex') }
}

function createLocks(): DownloadDeps['holdLock'] {
  let last: Promise<unknown> = Promise.resolve()
  return (_, signal, run) => {
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    })
    let isGranted = false
    const mine = last.then(() => {
      if (signal.aborted) throw new DOMException('', 'AbortError')
      isGranted = true
      return run()
    })
    last = mine.catch(() => {})
    return Promise.race([mine, aborted.catch((error) => (isGranted ? mine : Promise.reject(error)))])
  }
}

function createBus(): DownloadDeps['openChannel'] {
  const listeners = new Map<object, (progress: DownloadProgress) => void>()
  return () => {
    const channel: ProgressChannel = {
      post: (progress) => {
        for (const [other, hear] of listeners) if (other !== channel) hear(progress)
      },
      listen: (hear) => void listeners.set(channel, hear),
      close: () => void listeners.delete(channel),
    }
    return channel
  }
}

/** Every file lies where the engine looks, with its own bytes, and nothing else does. */
export async function expectWhole({ storage, deps }: ReturnType<typeof openDownloadWorld>): Promise<void> {
  const inModel = storage.kept.get('webllm/model')
  const inConfig = storage.kept.get('webllm/config')
  expect([...(inConfig?.keys() ?? [])]).toEqual([`${folder}mlc-chat-config.json`])
  expect(inModel?.size).toBe(files.size - 1)
  for (const [path, bytes] of files) {
    const found = (path === 'mlc-chat-config.json' ? inConfig : inModel)?.get(folder + path)?.clone()
    expect(found && Buffer.from(await found.arrayBuffer()).equals(bytes), path).toBe(true)
    expect(await deps.parts.countBytes(folder + path)).toBe(0)
  }
}
