import { expect, test } from 'vitest'
import type { EngineKind } from '../../protocol/desk-engines.ts'
import type { GeneratedText, ModelErrorCode, ModelResult } from '../local-model.ts'
import { createEngineChain } from './create-engine-chain.ts'
import type { EngineReadiness, WritingEngine } from './writing-engine.ts'

type Says = string | ModelErrorCode | 'silence' | 'throws' | 'never' | 'late'
const words = (text: string): ModelResult<GeneratedText> => ({
  ok: true,
  value: { text, isCut: false, firstTokenMs: 1, tokensPerSecond: null },
})
const wish = { prompt: '亲', maxTokens: 20 }
const live = () => new AbortController().signal

/** An engine that writes 「字」 and its kind, or fails as told; counts how often it was asked. */
function scripted(kind: EngineKind, says: Says, readiness: EngineReadiness = { kind: 'ready' }) {
  const engine = {
    kind,
    says,
    asked: 0,
    readiness: async () => readiness,
    async generate(_: unknown, onText: (soFar: string) => void, signal: AbortSignal) {
      engine.asked += 1
      onText(`${kind}…`)
      if (engine.says === 'throws') throw new Error('broken')
      if (engine.says === 'silence') return words(' \n')
      if (engine.says === 'never') return new Promise<never>(() => {})
      if (engine.says === 'late') {
        await new Promise<void>((done) => signal.addEventListener('abort', () => done()))
        onText('太晚了')
        return words('太晚了')
      }
      return engine.says.startsWith('字')
        ? words(engine.says)
        : { ok: false as const, reason: engine.says as ModelErrorCode }
    },
  }
  return engine satisfies WritingEngine
}

function chainOf(engines: readonly WritingEngine[], order: readonly EngineKind[] = ['local', 'browser', 'edge']) {
  const world = { now: 0, timers: new Map<() => void, number>() }
  const chain = createEngineChain(engines, {
    getOrder: () => order,
    now: () => world.now,
    setTimer(run, ms) {
      world.timers.set(run, ms)
      return () => void world.timers.delete(run)
    },
  })
  return { chain, world }
}

const off = (reason: ModelErrorCode): EngineReadiness => ({ kind: 'off', reason })

test.each<[string, EngineReadiness | Says, EngineReadiness | Says, unknown]>([
  ['the first writes', '字一', '字二', { by: 'local', text: '字一' }],
  ['the first is off', off('not-downloaded'), '字二', { by: 'browser', text: '字二' }],
  ['the first fails', 'device-lost', '字二', { by: 'browser', text: '字二' }],
  ['the first throws', 'throws', '字二', { by: 'browser', text: '字二' }],
  ['the first says nothing', 'silence', '字二', { by: 'browser', text: '字二' }],
  ['both fail: the last trouble is told', 'device-lost', 'busy', 'busy'],
  ['no graphics card, and a day that is used up', off('no-gpu'), off('budget-used'), 'budget-used'],
  ['a model that finds no graphics card, and a used-up day', 'no-gpu', off('budget-used'), 'budget-used'],
  ['a used-up day, and nothing downloaded', off('budget-used'), off('not-downloaded'), 'budget-used'],
  ['a download that broke before, and a used-up day', off('download-missing'), off('budget-used'), 'budget-used'],
  ['no graphics card, and a model that can be had', off('no-gpu'), off('not-downloaded'), 'not-downloaded'],
  ['no graphics card, and one that is switched off', off('no-gpu'), off('off'), 'no-gpu'],
  ['a failure tells more than a rest', 'device-lost', off('budget-used'), 'device-lost'],
  ['a stop is no failure', 'cancelled', '字二', 'cancelled'],
])('%s', async (_, first, second, expected) => {
  const make = (kind: EngineKind, how: EngineReadiness | Says) =>
    typeof how === 'string' ? scripted(kind, how) : scripted(kind, '字', how)
  const { chain } = chainOf([make('local', first), make('browser', second)])
  const written = await chain.generate(wish, () => {}, live())
  if (typeof expected === 'string') expect(written).toEqual({ ok: false, reason: expected })
  else expect(written).toMatchObject({ ok: true, value: expected })
})

test('the order and what is on are the shop’s', async () => {
  const [local, edge] = [scripted('local', '字一'), scripted('edge', '字三')]
  expect(await chainOf([local, edge], ['edge', 'local']).chain.generate(wish, () => {}, live())).toMatchObject({
    value: { by: 'edge' },
  })
  expect(await chainOf([local, edge], []).chain.generate(wish, () => {}, live())).toEqual({ ok: false, reason: 'off' })
  expect(local.asked).toBe(0)
})

test('an engine that takes too long is left, what it says afterwards is not heard, and the next one writes', async () => {
  const { chain, world } = chainOf([scripted('local', 'late'), scripted('browser', '字二')])
  const heard: string[] = []
  const writing = chain.generate(wish, (soFar) => heard.push(soFar), live())
  await new Promise((done) => setTimeout(done))
  expect([...world.timers.values()]).toEqual([20_000])
  for (const run of [...world.timers.keys()]) run()
  expect(await writing).toMatchObject({ value: { by: 'browser' } })
  expect(heard).toEqual(['local…', 'browser…'])
  expect(world.timers.size).toBe(0)
})

test('a person’s stop ends it at once, whatever the engine hears, and asks no other engine', async () => {
  const next = scripted('browser', '字二')
  const { chain } = chainOf([scripted('local', 'never'), next])
  const stop = new AbortController()
  const writing = chain.generate(wish, () => {}, stop.signal)
  await new Promise((done) => setTimeout(done))
  stop.abort()
  expect(await writing).toEqual({ ok: false, reason: 'cancelled' })
  expect(next.asked).toBe(0)
})

test('after three failures an engine is left alone for a minute, then tried once', async () => {
  const first = scripted('local', 'failed')
  const { chain, world } = chainOf([first, scripted('browser', '字二')])
  const write = () => chain.generate(wish, () => {}, live())
  for (let time = 0; time < 5; time += 1) await write()
  expect(first.asked).toBe(3)
  world.now = 60_000
  await write()
  await write()
  expect(first.asked).toBe(4)
  first.says = '字一'
  world.now = 180_000
  expect(await write()).toMatchObject({ value: { by: 'local' } })
  expect(await write()).toMatchObject({ value: { by: 'local' } })
})

test('an engine that is left alone still says what it suffers from', async () => {
  const { chain } = chainOf([scripted('local', 'x', off('not-downloaded')), scripted('edge', 'unreachable')])
  const write = () => chain.generate(wish, () => {}, live())
  for (let time = 0; time < 4; time += 1) expect(await write()).toEqual({ ok: false, reason: 'unreachable' })
})

test('being off, or stopped by a person, counts for nothing', async () => {
  const first = scripted('local', 'cancelled')
  const { chain } = chainOf([first])
  for (let time = 0; time < 5; time += 1) await chain.generate(wish, () => {}, live())
  for (const reason of ['not-loaded', 'no-gpu', 'not-enough-memory'] as const) {
    first.says = reason
    for (let time = 0; time < 5; time += 1) await chain.generate(wish, () => {}, live())
  }
  expect(first.asked).toBe(20)
})

test('what an engine says before it is asked is no failure of it: it writes as soon as it can', async () => {
  let readiness: EngineReadiness = off('library-unusable')
  const engine: WritingEngine = { ...scripted('local', '字一'), readiness: async () => readiness }
  const { chain } = chainOf([engine])
  for (let time = 0; time < 5; time += 1) await chain.generate(wish, () => {}, live())
  readiness = { kind: 'ready' }
  expect(await chain.generate(wish, () => {}, live())).toMatchObject({ value: { by: 'local' } })
})

test.each([
  [[off('no-gpu'), off('off')], off('no-gpu')],
  [[off('no-gpu'), off('budget-used')], off('budget-used')],
  [[off('no-gpu'), { kind: 'ready' } as const], { kind: 'ready' }],
])('it is ready where one of them is', async ([first, second], expected) => {
  const { chain } = chainOf([scripted('local', '字', first), scripted('browser', '字', second)])
  expect(await chain.readiness()).toEqual(expected)
})
