import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openIndexedParts, partsDatabase } from './indexed-parts.ts'
import { listModelFiles } from './list-model-files.ts'

beforeAll(() => void vi.stubGlobal('IDBKeyRange', IDBKeyRange))
afterAll(() => void vi.unstubAllGlobals())

const at = (model: string, file: string) => `https://models.invalid/${model}/resolve/1/${file}`
const from = { mirror: 'https://models.example/', etag: null }

/** Caches that hold these files, by cache and address; asking for one that is not there would make it. */
function createCaches(held: Record<string, Record<string, number>>) {
  const opened: string[] = []
  const openOne = async (name: string) => {
    opened.push(name)
    return {
      keys: async () => Object.keys(held[name] ?? {}).map((url) => ({ url })),
      match: async ({ url }: { url: string }) =>
        new Response(null, { headers: { 'content-length': String(held[name]?.[url]) } }),
    }
  }
  const caches = { has: async (name: string) => name in held, open: openOne } as unknown as CacheStorage
  return { caches, opened }
}

test('whole and unfinished files count, of any model and revision; what is no model’s does not', async () => {
  const factory = new IDBFactory()
  const parts = await openIndexedParts(partsDatabase, factory)
  await parts.begin(at('large', 'shard_2.bin'), from)
  for (const length of [3, 4]) await parts.append(at('large', 'shard_2.bin'), new Uint8Array(length))
  await parts.begin(at('only-begun', 'shard_1.bin'), from)
  const { caches } = createCaches({
    'webllm/model': {
      [at('small', 'shard_1.bin')]: 200,
      [at('small', 'shard_1.bin').replace('/1/', '/older/')]: 100,
      [at('large', 'shard_1.bin')]: 1000,
      'https://edge.test/models/small/resolve/1/shard_1.bin': 9,
    },
    'webllm/config': { [at('small', 'mlc-chat-config.json')]: 5 },
    'chat-v1': { [at('other', 'x')]: 7 },
  })
  expect(await listModelFiles(caches, factory)).toEqual([
    { id: 'small', bytes: 305 },
    { id: 'large', bytes: 1007 },
  ])
})

test('where nothing is, looking leaves nothing behind', async () => {
  const factory = new IDBFactory()
  const { caches, opened } = createCaches({})
  expect(await listModelFiles(caches, factory)).toEqual([])
  expect([opened, await factory.databases()]).toEqual([[], []])
})

test('a browser that keeps nothing has none', async () => {
  expect(await listModelFiles(undefined, undefined)).toEqual([])
})
