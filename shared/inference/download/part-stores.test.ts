import { createHash, randomFillSync } from 'node:crypto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createSha256 } from './browser-download.ts'
import { openIndexedParts } from './indexed-parts.ts'
import { createMemoryParts } from './memory-parts.ts'

beforeAll(() => void vi.stubGlobal('IDBKeyRange', IDBKeyRange))
afterAll(() => void vi.unstubAllGlobals())

const from = { mirror: 'https://models.example/', etag: '"one"' }
const url = 'https://models.invalid/m/resolve/1/params_shard_1.bin'
const longer = `${url}0`
const bytes = (...values: number[]) => Uint8Array.from(values)

describe.each([
  ['in memory', async () => createMemoryParts()],
  ['in a database', () => openIndexedParts('parts', new IDBFactory())],
])('unfinished files %s', (_, open) => {
  test('come back in the order in which they came, and each file for itself', async () => {
    const parts = await open()
    expect(await parts.load(url)).toBeNull()
    await parts.begin(url, from)
    await parts.begin(longer, { ...from, etag: null })
    for (let value = 0; value < 12; value++) await parts.append(url, bytes(value, value))
    await parts.append(longer, bytes(99))
    const pieces = Array.from({ length: 12 }, (_none, value) => bytes(value, value))
    expect(await parts.load(url)).toEqual({ ...from, pieces })
    expect(await parts.load(longer)).toEqual({ ...from, etag: null, pieces: [bytes(99)] })
    expect([await parts.countBytes(url), await parts.countBytes(longer)]).toEqual([24, 1])
  })

  test('begin anew, and are dropped alone or below an address', async () => {
    const parts = await open()
    for (const one of [url, longer, 'https://models.invalid/m2/x']) {
      await parts.begin(one, from)
      await parts.append(one, bytes(1))
    }
    await parts.begin(url, { mirror: 'other', etag: null })
    expect(await parts.load(url)).toEqual({ mirror: 'other', etag: null, pieces: [] })
    await parts.drop(url)
    expect([await parts.load(url), await parts.countBytes(longer)]).toEqual([null, 1])
    expect(await parts.dropBelow('https://models.invalid/m/')).toBe(1)
    expect([await parts.countBytes(longer), await parts.countBytes('https://models.invalid/m2/x')]).toEqual([0, 1])
  })
})

test('a database opened again still has them', async () => {
  const factory = new IDBFactory()
  const parts = await openIndexedParts('parts', factory)
  await parts.begin(url, from)
  await parts.append(url, bytes(7))
  expect(await (await openIndexedParts('parts', factory)).load(url)).toEqual({ ...from, pieces: [bytes(7)] })
})

test('a hash fed in pieces is the hash of the whole', () => {
  const content = randomFillSync(Buffer.alloc(10_000))
  const hash = createSha256()
  for (const [start, end] of [
    [0, 1],
    [1, 64],
    [64, 9_999],
    [9_999, 10_000],
  ])
    hash.update(content.subarray(start, end))
  expect(hash.toHex()).toBe(createHash('sha256').update(content).digest('hex'))
})
