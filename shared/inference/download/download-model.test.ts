import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  expectWhole,
  files,
  folder,
  type Mirrors,
  model,
  openDownloadWorld,
  revision,
  shard,
  toManifest,
} from '../../../e2e/models/download-world.ts'
import { type MirrorAnswer, openMirrors, sendFirst, serveVersion } from '../../../e2e/models/fixture-mirror.ts'
import { answerWith, faults, flipped, refuseRanges, sendOther } from '../../../e2e/models/mirror-faults.ts'
import type { DownloadProgress } from '../local-model.ts'
import type { DownloadDeps } from './download-deps.ts'
import { downloadModel } from './download-model.ts'
import { createMemoryParts } from './memory-parts.ts'
import { wipeModel } from './wipe-model.ts'

let mirrors: Mirrors
beforeAll(async () => {
  mirrors = await openMirrors(files)
})
beforeEach(() => {
  mirrors.mend()
  mirrors.seen.length = 0
})
afterAll(() => mirrors.close())
const openWorld = (replaced: Partial<DownloadDeps> = {}) => openDownloadWorld(mirrors, replaced)

describe('a faulty mirror', () => {
  test.each(faults)('%s: has its name, leaves nothing wrong, and a second try works', async (_, fault, code, left) => {
    const world = openWorld()
    mirrors.answer(`${world.names[0]}/${shard}`, fault)
    expect(await world.start()).toEqual({ ok: false, reason: code })
    expect(world.storage.urls).not.toContain(folder + shard)
    expect((await world.deps.parts.countBytes(folder + shard)) > 0 ? 'kept' : 'gone').toBe(left)
    mirrors.mend()
    expect(await world.start()).toEqual({ ok: true, value: null })
    await expectWhole(world)
  })

  test.each(faults)('%s: the next mirror is asked', async (_, fault) => {
    const world = openWorld()
    mirrors.answer(`${world.names[0]}/${shard}`, fault)
    expect(await world.start(2)).toEqual({ ok: true, value: null })
    await expectWhole(world)
  })

  test.each<[string, MirrorAnswer]>([
    ['before it answers', () => {}],
    ['on the way', sendFirst(400_000)],
  ])('one that hangs %s is left after a while', async (_, hang) => {
    const world = openWorld()
    const sole = (asked: Parameters<MirrorAnswer>[0]) => {
      hang(asked)
      setTimeout(world.passStall, 2)
    }
    mirrors.answer(`${world.names[0]}/${shard}`, sole)
    expect(await world.start()).toEqual({ ok: false, reason: 'download-stalled' })
    expect(await world.start(2)).toEqual({ ok: true, value: null })
    await expectWhole(world)
  })

  test('one that is down altogether', async () => {
    const world = openWorld()
    const manifest = toManifest([`http://127.0.0.1:1/x/resolve/${revision}/`, mirrors.url(world.names[0], revision)])
    const options = { onProgress: () => {}, signal: new AbortController().signal }
    expect(await downloadModel(manifest, world.deps, options)).toEqual({ ok: true, value: null })
    await expectWhole(world)
  })

  test('of two failures the one that tells more is told', async () => {
    const world = openWorld()
    mirrors.answer(`${world.names[0]}/${shard}`, flipped)
    mirrors.answer(`${world.names[1]}/${shard}`, answerWith(404))
    expect(await world.start(2)).toEqual({ ok: false, reason: 'download-corrupt' })
    expect(mirrors.seen.filter(({ mirror, file }) => mirror === world.names[1] && file === shard)).toHaveLength(1)
  })
})

describe('paused at 40 %', () => {
  async function openPaused() {
    const world = openWorld()
    mirrors.answer(`${world.names[0]}/${shard}`, sendFirst(400_000))
    const stop = new AbortController()
    const running = world.start(1, stop.signal)
    while ((world.seen.at(-1)?.receivedBytes ?? 0) < 260_000) await new Promise((resolve) => setTimeout(resolve, 1))
    stop.abort()
    expect(await running).toEqual({ ok: false, reason: 'cancelled' })
    const keptBytes = await world.deps.parts.countBytes(folder + shard)
    expect(keptBytes).toBeGreaterThan(260_000)
    mirrors.mend()
    mirrors.seen.length = 0
    return { ...world, keptBytes }
  }
  const shardRanges = () => mirrors.seen.filter(({ file }) => file === shard).map(({ range }) => range)

  test('goes on with the next byte, and asks for no file twice', async () => {
    const world = await openPaused()
    expect(await world.start()).toEqual({ ok: true, value: null })
    await expectWhole(world)
    expect(mirrors.seen.map(({ file }) => file)).toEqual([shard])
    expect(shardRanges()).toEqual([`bytes=${world.keptBytes}-`])
  })

  test.each<[string, MirrorAnswer, number]>([
    ['a server without ranges sends the whole again', ({ response, bytes }) => response.end(bytes), 1],
    ['another version on the same server is asked for whole', serveVersion('"two"'), 2],
    ['a server that refuses the range is asked for the whole', refuseRanges, 2],
    ['a server that sends another stretch is asked for the whole', sendOther, 2],
  ])('%s', async (_, answer, count) => {
    const world = await openPaused()
    mirrors.answer(`${world.names[0]}/${shard}`, answer)
    expect(await world.start()).toEqual({ ok: true, value: null })
    await expectWhole(world)
    expect(shardRanges()).toHaveLength(count)
    expect(world.countPauses()).toBe(0)
  })

  test('a mirror goes on with what another began', async () => {
    const world = await openPaused()
    mirrors.answer(world.names[0], answerWith(503))
    expect(await world.start(2)).toEqual({ ok: true, value: null })
    await expectWhole(world)
    expect(mirrors.seen.at(-1)).toMatchObject({ mirror: world.names[1], range: `bytes=${world.keptBytes}-` })
  })

  test('progress begins where it stopped and ends with the whole', async () => {
    const world = await openPaused()
    world.seen.length = 0
    await world.start()
    expect(world.seen[0]?.receivedBytes).toBeGreaterThanOrEqual(world.keptBytes)
    const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
    expect(world.seen.at(-1)).toEqual({ receivedBytes: total, totalBytes: total })
  })
})

describe('room', () => {
  test('is looked for before a byte is asked', async () => {
    const world = openWorld({ estimateFreeBytes: async () => 1_500_000 })
    expect(await world.start()).toEqual({ ok: false, reason: 'not-enough-space' })
    expect(mirrors.seen).toEqual([])
  })

  test('is not needed twice for what is here already', async () => {
    let free = 1e9
    const world = openWorld({ estimateFreeBytes: async () => free })
    await world.start()
    free = 0
    expect(await world.start()).toEqual({ ok: true, value: null })
  })

  test('that ends on the way has its name; no other mirror is asked, and what is freed is used', async () => {
    const world = openWorld()
    world.storage.isFull = true
    expect(await world.start(2)).toEqual({ ok: false, reason: 'not-enough-space' })
    expect(mirrors.seen).toHaveLength(1)
    world.storage.isFull = false
    expect(await world.start(2)).toEqual({ ok: true, value: null })
    await expectWhole(world)
  })

  test('that ends while pieces are kept', async () => {
    const full = async () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))
    const world = openWorld({ parts: { ...createMemoryParts(), append: full } })
    expect(await world.start(2)).toEqual({ ok: false, reason: 'not-enough-space' })
  })

  test('a browser that keeps nothing', async () => {
    const denied = async () => Promise.reject(new DOMException('no', 'SecurityError'))
    const world = openWorld({ parts: { ...createMemoryParts(), load: denied } })
    expect(await world.start()).toEqual({ ok: false, reason: 'storage-denied' })
  })
})

describe('two tabs at once', () => {
  test('each file is fetched once, and the second sees the first’s progress', async () => {
    const world = openWorld()
    const seen: DownloadProgress[] = []
    const manifest = toManifest([mirrors.url(world.names[0], revision)])
    const first = world.start()
    const options = { onProgress: (one: DownloadProgress) => seen.push(one), signal: new AbortController().signal }
    const second = downloadModel(manifest, world.deps, options)
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(mirrors.seen.map(({ file }) => file).sort()).toEqual([...files.keys()].sort())
    expect(seen.length).toBeGreaterThan(2)
    expect(seen[0]?.receivedBytes).toBeLessThan(seen.at(-1)?.receivedBytes ?? 0)
  })

  test('the second may leave while it waits, and the first goes on', async () => {
    const world = openWorld()
    const first = world.start()
    const stop = new AbortController()
    const second = world.start(1, stop.signal)
    stop.abort()
    expect(await second).toEqual({ ok: false, reason: 'cancelled' })
    expect(await first).toEqual({ ok: true, value: null })
    await expectWhole(world)
  })
})

describe('what is on the device', () => {
  test('only what was verified counts: a page that the engine itself kept is fetched anew', async () => {
    const world = openWorld()
    const cache = await world.storage.open('webllm/model')
    await cache.put(folder + shard, new Response('<!doctype html>'))
    expect(await world.start()).toEqual({ ok: true, value: null })
    await expectWhole(world)
  })

  test('an earlier revision is removed when the new one is whole', async () => {
    const world = openWorld()
    const older = folder.replace(revision, 'e'.repeat(40))
    await (await world.storage.open('webllm/model')).put(older + shard, new Response('old'))
    await world.start()
    await expectWhole(world)
  })

  test('wiping leaves nothing of it, not its list of shards and no unfinished piece, and all of the others', async () => {
    const world = openWorld()
    await world.start()
    const whole = toManifest([]).files.reduce((sum, { bytes }) => sum + bytes, 0)
    const other = folder.replace(model, `${model}2`)
    await (await world.storage.open('webllm/model')).put(other + shard, new Response('other'))
    await world.deps.parts.begin(folder + shard, { mirror: '', etag: null })
    await world.deps.parts.append(folder + shard, new Uint8Array(5))
    expect(await wipeModel(model, world.deps)).toBe(whole + 5)
    expect(world.storage.urls).toEqual([other + shard])
    expect([...world.storage.kept.keys()]).toEqual(['webllm/model'])
    expect(await world.deps.parts.load(folder + shard)).toBeNull()
  })
})
