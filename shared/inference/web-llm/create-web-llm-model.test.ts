import { describe, expect, test } from 'vitest'
import { type ModelFault, modelFaults, runTrial } from '../local-model.contract.ts'
import type { ModelErrorCode } from '../local-model.ts'
import { createFakeModel, type FakeThread } from './fake-engine.ts'

const wish = { prompt: '改写', maxTokens: 40 }
const never = new AbortController().signal

/** Lets everything run that waits for nothing but promises. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

async function openLoaded() {
  const fake = createFakeModel()
  const loading = fake.model.load()
  await settle()
  const [thread] = fake.threads
  if (!thread) throw new Error('no thread was opened')
  thread.say({ type: 'loaded' })
  await loading
  return { ...fake, thread }
}

describe('each fault has its code and a second try works (fake engine)', () => {
  test.each(modelFaults)('$fault', async ({ fault, reason }) => {
    const report = await runTrial(openFaultyWorld(fault))
    expect(report).toEqual({
      early: 'not-loaded',
      first: reason,
      brokenLeft: 0,
      hasAskedNetwork: false,
      again: 'loaded',
    })
  })
})

describe('loading (fake engine)', () => {
  test('two who ask at once share one thread', async () => {
    const { model, threads } = createFakeModel()
    const both = [model.load(), model.load()]
    await settle()
    threads[0]?.say({ type: 'loaded' })
    expect(await Promise.all(both)).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    expect(threads).toHaveLength(1)
  })

  test('goes on as long as something is heard, and is stopped when nothing is', async () => {
    const { model, threads, clock } = createFakeModel()
    const loading = model.load()
    await settle()
    for (let minute = 0; minute < 5; minute++) {
      clock.pass(59_000)
      threads[0]?.say({ type: 'progress' })
    }
    expect(threads[0]?.isEnded).toBe(false)
    clock.pass(60_000)
    expect(await loading).toEqual({ ok: false, reason: 'timed-out' })
    expect(threads[0]?.isEnded).toBe(true)
  })

  test('after an unload a new wish does not get the old one’s refusal', async () => {
    const { model, threads } = createFakeModel()
    const first = model.load()
    await model.unload()
    const second = model.load()
    await settle()
    threads.at(-1)?.say({ type: 'loaded' })
    expect(await first).toEqual({ ok: false, reason: 'cancelled' })
    expect(await second).toEqual({ ok: true, value: null })
  })

  test('a thread whose load failed is ended: it holds a GPU device', async () => {
    const { model, threads } = createFakeModel()
    const loading = model.load()
    await settle()
    threads[0]?.refuse('library-unusable')
    await loading
    expect(threads[0]?.isEnded).toBe(true)
  })

  test('no thread is opened when the preflight says no, or files are missing', async () => {
    const off = createFakeModel({ preflight: async () => ({ kind: 'off', reasons: ['no-adapter'] }) })
    const missing = createFakeModel({ files: { countMissing: async () => 1, dropBroken: async () => 0 } })
    await Promise.all([off.model.load(), missing.model.load()])
    expect([...off.threads, ...missing.threads]).toEqual([])
  })
})

describe('writing (fake engine)', () => {
  test('streams, and says what it wrote and how fast', async () => {
    const { model, thread } = await openLoaded()
    const shown: string[] = []
    const writing = model.generate(wish, (text) => shown.push(text), never)
    await settle()
    thread.say({ type: 'text', job: 1, soFar: '亲' }, { type: 'text', job: 1, soFar: '亲，好' })
    thread.finish(1, '亲，好的')
    expect(await writing).toEqual({
      ok: true,
      value: { text: '亲，好的', isCut: false, firstTokenMs: 20, tokensPerSecond: 10 },
    })
    expect(shown).toEqual(['亲', '亲，好'])
    expect(thread.wishes).toEqual([{ ...wish, system: '', temperature: 0, format: { kind: 'text' } }])
  })

  test('one after the other', async () => {
    const { model, thread } = await openLoaded()
    const both = [model.generate(wish, () => {}, never), model.generate(wish, () => {}, never)]
    await settle()
    expect(thread.wishes).toHaveLength(1)
    thread.finish(1, '一')
    await settle()
    expect(thread.wishes).toHaveLength(2)
    thread.finish(2, '二')
    expect((await Promise.all(both)).map((one) => one.ok && one.value.text)).toEqual(['一', '二'])
  })

  test('cancelled: free at once, late words dropped, the next waits for the engine', async () => {
    const { model, thread } = await openLoaded()
    const stop = new AbortController()
    const shown: string[] = []
    const writing = model.generate(wish, (text) => shown.push(text), stop.signal)
    await settle()
    stop.abort()
    expect(await writing).toEqual({ ok: false, reason: 'cancelled' })
    expect(thread.told.at(-1)).toEqual({ type: 'interrupt' })
    const next = model.generate(wish, (text) => shown.push(text), never)
    thread.say({ type: 'text', job: 1, soFar: '迟到' })
    await settle()
    expect(thread.wishes).toHaveLength(1)
    thread.finish(1, '迟到')
    await settle()
    thread.say({ type: 'text', job: 1, soFar: '更迟' })
    thread.finish(2, '新的')
    expect(await next).toMatchObject({ ok: true, value: { text: '新的' } })
    expect(shown).toEqual([])
  })

  test('cancelled while it waits: never told to the engine', async () => {
    const { model, thread } = await openLoaded()
    const stop = new AbortController()
    const first = model.generate(wish, () => {}, never)
    const second = model.generate(wish, () => {}, stop.signal)
    await settle()
    stop.abort()
    expect(await second).toEqual({ ok: false, reason: 'cancelled' })
    thread.finish(1, '好')
    await first
    await settle()
    expect(thread.told.map(({ type }) => type)).toEqual(['load', 'generate'])
  })

  test.each<[string, (thread: FakeThread) => void, ModelErrorCode]>([
    ['the GPU process dies', (thread) => thread.say({ type: 'device-lost' }), 'device-lost'],
    ['the engine meets what the GPU left', (thread) => failJob(thread, 'device-lost'), 'device-lost'],
    ['the thread breaks', (thread) => thread.say(null), 'failed'],
  ])('%s: told, ended, and the next load recovers', async (_, happen, reason) => {
    const { model, threads, thread } = await openLoaded()
    const writing = model.generate(wish, () => {}, never)
    await settle()
    happen(thread)
    expect(await writing).toEqual({ ok: false, reason })
    expect(thread.isEnded).toBe(true)
    expect(await model.generate(wish, () => {}, never)).toEqual({ ok: false, reason })
    const again = model.load()
    await settle()
    threads[1]?.say({ type: 'loaded' })
    expect(await again).toEqual({ ok: true, value: null })
  })

  test('a fault of one wish leaves the model loaded', async () => {
    const { model, thread } = await openLoaded()
    const writing = model.generate(wish, () => {}, never)
    await settle()
    failJob(thread, 'failed')
    expect(await writing).toEqual({ ok: false, reason: 'failed' })
    expect(thread.isEnded).toBe(false)
  })

  test('an engine that never stops is stopped', async () => {
    const { model, thread, clock } = await openLoaded()
    const writing = model.generate(wish, () => {}, never)
    await settle()
    clock.pass(60_000)
    expect(await writing).toEqual({ ok: false, reason: 'timed-out' })
    expect(thread.isEnded).toBe(true)
  })
})

describe('memory (fake engine)', () => {
  test('is given back when nobody has asked for five minutes, counted from the last answer', async () => {
    const { model, thread, clock } = await openLoaded()
    clock.pass(299_000)
    const writing = model.generate(wish, () => {}, never)
    await settle()
    clock.pass(59_000)
    thread.finish(1, '好')
    await writing
    await settle()
    clock.pass(299_000)
    expect(thread.isEnded).toBe(false)
    clock.pass(1_000)
    expect(thread.isEnded).toBe(true)
    expect(await model.generate(wish, () => {}, never)).toEqual({ ok: false, reason: 'not-loaded' })
  })

  test('is given back when nobody ever asked', async () => {
    const { thread, clock } = await openLoaded()
    clock.pass(300_000)
    expect(thread.isEnded).toBe(true)
  })

  test('is given back before the files are removed', async () => {
    const seen: boolean[] = []
    const fake = createFakeModel({ wipe: async () => void seen.push(fake.threads[0]?.isEnded ?? false) })
    const loading = fake.model.load()
    await settle()
    fake.threads[0]?.say({ type: 'loaded' })
    await loading
    await fake.model.wipe()
    expect(seen).toEqual([true])
  })
})

function failJob(thread: FakeThread, reason: ModelErrorCode): void {
  thread.say({ type: 'failed', job: 1, reason, detail: '' })
}

/** What the real engine answers to each fault, as e2e/local-model.spec.ts sees it. */
function openFaultyWorld(fault: ModelFault) {
  let isMended = false
  let broken = /html|cut|flipped-in/.test(fault) && fault.startsWith('config') ? 1 : 0
  const evicted = /^config-(404|reset|no-cors)$/.test(fault)
  let looks = 0
  const { model, threads, clock } = createFakeModel({
    preflight: async () =>
      fault === 'preflight-off' && !isMended ? { kind: 'off', reasons: ['no-adapter'] } : { kind: 'available' },
    files: {
      async countMissing() {
        looks += 1
        if (isMended) return 0
        return fault === 'nothing-downloaded' || (evicted && looks > 1) ? 1 : 0
      },
      async dropBroken() {
        const dropped = broken
        broken = 0
        return dropped
      },
    },
  })
  const answer = async () => {
    await settle()
    const thread = threads.at(-1)
    if (isMended) return thread?.say({ type: 'loaded' })
    if (fault.endsWith('hangs')) return clock.pass(60_000)
    if (fault === 'thread-broken') return thread?.say(null)
    if (fault === 'unloaded-meanwhile') return model.unload()
    if (fault === 'gpu-lost-meanwhile') return thread?.say({ type: 'device-lost' })
    const { reason } = modelFaults.find((one) => one.fault === fault) ?? { reason: 'failed' }
    return fault.startsWith('library') ? thread?.refuse(reason) : thread?.refuse('failed', true)
  }
  return {
    model,
    countRequests: async () => 0,
    countBroken: async () => broken,
    meanwhile: async () => answer(),
    async mend() {
      isMended = true
      void answer()
    },
  }
}
