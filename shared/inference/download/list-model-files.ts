import { toModelOf } from '../manifest/model-addresses.ts'
import { modelCaches } from './cached-files.ts'
import { countUnfinished } from './indexed-parts.ts'

/** A model whose files lie on this device, and what they take. */
export interface ModelFilesHere {
  id: string
  bytes: number
}

/** Every model with files here, in whichever revision, whole or not; offered or not. Leaves nothing behind by looking. */
export async function listModelFiles(
  caches: CacheStorage | undefined,
  factory: IDBFactory | undefined,
): Promise<ModelFilesHere[]> {
  const bytesOf = new Map<string, number>()
  const add = (url: string, bytes: number) => {
    const id = toModelOf(url)
    if (id !== null && bytes > 0) bytesOf.set(id, (bytesOf.get(id) ?? 0) + bytes)
  }
  if (caches !== undefined) await walkCaches(caches, add)
  if (factory !== undefined) for (const [url, bytes] of await countUnfinished(factory)) add(url, bytes)
  return [...bytesOf].map(([id, bytes]) => ({ id, bytes }))
}

async function walkCaches(caches: CacheStorage, add: (url: string, bytes: number) => void): Promise<void> {
  for (const name of modelCaches) {
    if (!(await caches.has(name))) continue
    const opened = await caches.open(name)
    for (const request of await opened.keys()) {
      const found = await opened.match(request)
      add(request.url, Number(found?.headers.get('content-length') ?? 0))
    }
  }
}
