import { expect, test } from 'vitest'
import type { OfferedModel } from '../inference/catalogue/list-offered-models.ts'
import type { LocalModel, ModelErrorCode, ModelResult } from '../inference/local-model.ts'
import type { ModelSnapshot } from '../inference/model-control.ts'
import { type DeviceFacts, preflightLocalModel } from '../inference/preflight.ts'
import { createLogger } from '../lib/logger.ts'
import { createMemoryStore } from '../store/open-store.ts'
import { createModelControl } from './create-model-control.ts'
import { createKeptModel } from './kept-model.ts'
import type { ModelDevice } from './model-device.ts'

const totalBytes = 1000
const wish = { onPhone: false, onMeteredLink: false }
/** The merchant's own edge serves the first. */
const offered = [
  ['a', '/models/a/'],
  ['b', 'https://models.example/b/'],
].map(([id, mirror]) => ({ id, downloadBytes: totalBytes, manifest: { mirrors: [mirror] } }) as OfferedModel)
const able: DeviceFacts = {
  ...{ secureContext: true, webGpu: true, memoryGb: 16, freeBytes: 1e9 },
  adapter: { shaderF16: true, maxBufferBytes: 1e9 },
}
const needs = { library: true, needsShaderF16: true, minMemoryGb: 4, minBufferBytes: 1 }
const until = async (is: () => boolean) => {
  for (let turn = 0; turn < 500 && !is(); turn += 1) await Promise.resolve()
}

/** A device whose models are scripted, and what is on its disk; `restart` opens a new thread over the same disk. */
function openWorld() {
  const store = createMemoryStore('denied')
  const world = {
    facts: able,
    offered,
    disk: { a: 0, b: 0 } as Record<string, number>,
    calls: [] as string[],
    nowMs: 0,
    tokensPerSecond: 40,
    fails: {} as Partial<Record<'download' | 'load' | 'generate', ModelErrorCode>>,
    /** A download stops at 400 bytes until its signal ends it. */
    hangs: false,
  }
  const refuse = (step: keyof typeof world.fails): { ok: false; reason: ModelErrorCode } | null => {
    const reason = world.fails[step]
    return reason === undefined ? null : { ok: false, reason }
  }
  const openModel = ({ id }: OfferedModel): LocalModel => ({
    preflight: async () => ({ kind: 'available' }),
    async download(onProgress, signal): Promise<ModelResult<null>> {
      world.calls.push(`download ${id}`)
      const isStopped = world.hangs || world.fails.download !== undefined
      world.disk[id] = isStopped ? Math.max(400, world.disk[id] ?? 0) : totalBytes
      onProgress({ receivedBytes: world.disk[id], totalBytes })
      if (world.hangs) {
        await new Promise((resolve) => signal.addEventListener('abort', resolve))
        world.calls.push(`stopped ${id}`)
        onProgress({ receivedBytes: 401, totalBytes }) // too late to be seen
      }
      return signal.aborted ? { ok: false, reason: 'cancelled' } : (refuse('download') ?? { ok: true, value: null })
    },
    async load() {
      world.calls.push(`load ${id}`)
      return refuse('load') ?? { ok: true, value: null }
    },
    generate: async () =>
      refuse('generate') ?? {
        ok: true,
        value: { text: '一二三', isCut: false, firstTokenMs: 10, tokensPerSecond: world.tokensPerSecond },
      },
    unload: async () => void world.calls.push(`unload ${id}`),
    wipe: async () => {},
  })
  const device: ModelDevice = {
    listOffered: () => world.offered,
    readFacts: async () => world.facts,
    preflight: ({ model, receivedBytes }, facts, asked) =>
      preflightLocalModel(facts, { ...needs, weights: { bytes: model.downloadBytes - receivedBytes } }, asked),
    countReceived: async ({ id }) => world.disk[id] ?? 0,
    open: openModel,
    async wipe(id) {
      const freed = world.disk[id] ?? 0
      world.disk[id] = 0
      return freed
    },
  }
  const restart = async () => {
    const seen: ModelSnapshot[] = []
    const log = createLogger(() => {})
    const { control, engine } = createModelControl({
      device,
      kept: createKeptModel(store),
      now: () => (world.nowMs += 1000),
      log,
    })
    await control.watchModel((snapshot) => void seen.push(snapshot))
    const last = () => seen.at(-1)?.state
    const reach = async (kind: string) => {
      await until(() => last()?.kind === kind)
      expect(last()?.kind).toBe(kind)
      return last()
    }
    const kinds = () => seen.map(({ state }) => state.kind)
    const write = () => engine.generate({ prompt: '亲', maxTokens: 9 }, () => {}, new AbortController().signal)
    return { control, engine, last, reach, kinds, write, seen }
  }
  return { world, restart }
}

test('nothing is asked of a model before it is chosen; then each step is a state', async () => {
  const { world, restart } = openWorld()
  const { control, reach, kinds, seen } = await restart()
  const rows = await control.listModels()
  expect(rows.map(({ id, preflight, isForShoppers }) => [id, preflight.kind, isForShoppers])).toEqual([
    ['a', 'available', true],
    ['b', 'available', undefined],
  ])
  expect([world.calls, kinds()]).toEqual([[], ['none']])
  await control.chooseModel('a')
  expect(await reach('ready')).toMatchObject({ modelId: 'a', tier: 'improves-in-place' })
  expect([...new Set(kinds())]).toEqual(['none', 'downloading', 'loading', 'measuring', 'ready'])
  expect(seen.at(-1)?.isOn).toBe(true)
})

test.each<[string, Partial<Record<'download' | 'load' | 'generate', ModelErrorCode>>, object]>([
  ['the network breaks', { download: 'download-interrupted' }, { kind: 'paused', receivedBytes: 400 }],
  ['the disk is full', { download: 'not-enough-space' }, { kind: 'paused', receivedBytes: 400 }],
  ['the files are not those', { download: 'download-corrupt' }, { kind: 'failed' }],
  ['nobody has the files', { download: 'download-missing' }, { kind: 'failed' }],
  ['the GPU is lost while loading', { load: 'device-lost' }, { kind: 'failed' }],
  ['the GPU is lost while measuring', { generate: 'device-lost' }, { kind: 'ready', tier: null }],
])('%s: a stated end, and a retry mends it', async (_, fails, state) => {
  const { world, restart } = openWorld()
  const { control, last, reach } = await restart()
  world.fails = fails
  await control.chooseModel('a')
  await until(() => last()?.kind === Reflect.get(state, 'kind'))
  expect(last()).toMatchObject({ ...state, modelId: 'a', reason: Object.values(fails)[0] })
  world.fails = {}
  await control.retryModel()
  expect(await reach('ready')).toMatchObject({ tier: 'improves-in-place' })
})

test.each<[string, Partial<DeviceFacts>, ModelErrorCode]>([
  ['no adapter', { adapter: null }, 'no-gpu'],
  ['no room', { freeBytes: 10 }, 'not-enough-space'],
  ['a phone', { isPhone: true }, 'off'],
  ['a metered link', { isLinkMetered: true }, 'off'],
])('%s: refused before a byte is asked for', async (_, facts, reason) => {
  const { world, restart } = openWorld()
  world.facts = { ...able, ...facts }
  const { control, last } = await restart()
  await control.chooseModel('a')
  expect(last()).toEqual({ kind: 'failed', modelId: 'a', reason })
  expect(world.calls).toEqual([])
})

test('a wish allows what the device speaks against; taken back, it ends what only it allowed', async () => {
  const { world, restart } = openWorld()
  world.facts = { ...able, isLinkMetered: true }
  world.hangs = true
  const { control, reach } = await restart()
  await control.setModelWish({ ...wish, onMeteredLink: true })
  await control.chooseModel('a')
  await reach('downloading')
  await control.setModelWish(wish)
  expect(await reach('paused')).toMatchObject({ receivedBytes: 400, reason: 'cancelled' })
})

test('on a phone the model writes only while that is wished', async () => {
  const { world, restart } = openWorld()
  world.facts = { ...able, isPhone: true }
  const { control, reach, write } = await restart()
  await control.setModelWish({ ...wish, onPhone: true })
  await control.chooseModel('a')
  await reach('ready')
  expect(await write()).toMatchObject({ ok: true })
  await control.setModelWish(wish)
  expect(await write()).toEqual({ ok: false, reason: 'off' })
})

test('a pause keeps what came; after a restart nothing goes on by itself', async () => {
  const { world, restart } = openWorld()
  world.hangs = true
  const first = await restart()
  await first.control.chooseModel('a')
  await until(() => world.disk.a === 400)
  await first.control.pauseModel()
  expect(first.last()).toEqual({ kind: 'paused', modelId: 'a', reason: 'cancelled', receivedBytes: 400, totalBytes })
  expect(first.seen.map(({ state }) => Reflect.get(state, 'receivedBytes'))).not.toContain(401)
  const second = await restart()
  expect(second.last()).toEqual(first.last())
  expect(world.calls.filter((call) => call.startsWith('download'))).toHaveLength(1)
  world.hangs = false
  await second.control.chooseModel('a')
  expect(await second.reach('ready')).toMatchObject({ speed: { tokensPerSecond: 40 } })
  const third = await restart()
  expect(third.last()).toEqual(second.last())
})

test('two pages that choose at once start one download, and both see it', async () => {
  const { world, restart } = openWorld()
  const { control, reach, kinds } = await restart()
  const other: string[] = []
  await control.watchModel(({ state }) => void other.push(state.kind))
  await Promise.all([control.chooseModel('a'), control.chooseModel('a')])
  await reach('ready')
  expect(world.calls.filter((call) => call === 'download a')).toHaveLength(1)
  expect(other).toEqual(kinds())
})

test('another chosen model ends the first one’s download and memory; its files stay', async () => {
  const { world, restart } = openWorld()
  world.hangs = true
  const { control, reach } = await restart()
  await control.chooseModel('a')
  await until(() => world.disk.a === 400)
  world.hangs = false
  await control.chooseModel('b')
  expect(await reach('ready')).toMatchObject({ modelId: 'b' })
  expect(world.calls.slice(1, 4)).toEqual(['unload a', 'stopped a', 'unload a'])
  expect(world.disk).toEqual({ a: 400, b: totalBytes })
  await until(() => false) // the run is over, too
  await control.chooseModel('a')
  expect(world.calls.join()).toContain('unload b,download a')
})

test('delete frees what is there, ends a download, and forgets the choice', async () => {
  const { world, restart } = openWorld()
  world.hangs = true
  const { control, last } = await restart()
  await control.chooseModel('a')
  await until(() => world.disk.a === 400)
  expect(await control.deleteModel('a')).toBe(400)
  expect(world.calls).toContain('stopped a')
  expect([last(), world.disk.a, await control.deleteModel('a')]).toEqual([{ kind: 'none' }, 0, 0])
  expect((await restart()).last()).toEqual({ kind: 'none' })
})

test('a chosen model that is offered no more is deleted with the bytes that it held', async () => {
  const { world, restart } = openWorld()
  const { control, reach } = await restart()
  await control.chooseModel('a')
  await reach('ready')
  world.offered = offered.filter(({ id }) => id !== 'a')
  const again = await restart()
  expect(again.last()).toEqual({ kind: 'failed', modelId: 'a', reason: 'library-unusable' })
  expect([await again.control.deleteModel('a'), again.last()]).toEqual([totalBytes, { kind: 'none' }])
})

test('a model that is deleted while it is open is closed first', async () => {
  const { world, restart } = openWorld()
  const { control, reach } = await restart()
  await control.chooseModel('a')
  await reach('ready')
  await control.deleteModel('a')
  expect(world.calls.at(-1)).toBe('unload a')
})

test.each<[string, number, boolean, boolean]>([
  ['fast', 40, true, true],
  ['switched off', 40, false, false],
  ['slower, on a press', 4, true, true],
  ['too slow', 0.5, true, false],
])('the engine of a device that is %s', async (_, tokensPerSecond, isOn, writes) => {
  const { world, restart } = openWorld()
  world.tokensPerSecond = tokensPerSecond
  const { control, reach, write, engine } = await restart()
  expect(await write()).toEqual({ ok: false, reason: 'not-downloaded' })
  await control.chooseModel('a')
  await reach('ready')
  await control.setModelOn(isOn)
  expect((await write()).ok).toBe(writes)
  expect((await engine.readiness()).kind).toBe(writes ? 'ready' : 'off')
})

test('a failed try to write is told with the model, and the next one that works takes it back', async () => {
  const { world, restart } = openWorld()
  const { control, last, reach, write } = await restart()
  await control.chooseModel('a')
  await reach('ready')
  for (const [reason, state] of [
    ['device-lost', { kind: 'ready', reason: 'device-lost' }],
    ['cancelled', { kind: 'ready', reason: 'device-lost' }],
    ['download-corrupt', { kind: 'failed', reason: 'download-corrupt' }],
  ] as const) {
    world.fails = { generate: reason }
    expect(await write()).toEqual({ ok: false, reason })
    expect(last()).toMatchObject(state)
  }
  world.fails = {}
  await control.retryModel()
  await reach('ready')
  world.fails = { load: 'device-lost' }
  await write()
  expect(last()).toMatchObject({ kind: 'ready', reason: 'device-lost' })
  world.fails = {}
  await write()
  expect(last()).not.toHaveProperty('reason')
})
