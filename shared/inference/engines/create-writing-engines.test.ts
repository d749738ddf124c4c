import * as v from 'valibot'
import { expect, test } from 'vitest'
import { type EnginePlan, writeWishSchema } from '../../protocol/desk-engines.ts'
import type { ModelErrorCode } from '../local-model.ts'
import { createWritingEngines } from './create-writing-engines.ts'
import type { WritingEngine } from './writing-engine.ts'

const plan: EnginePlan = {
  order: ['edge', 'local', 'browser'],
  on: ['edge', 'local'],
  edge: 'ready',
  resetsAt: '2026-11-23T16:00:00.000Z',
}
const wish = { system: '改写', prompt: '顾客电话13812345678', maxTokens: 20 }
const live = () => new AbortController().signal
const lines = (...all: unknown[]) => all.map((line) => `${JSON.stringify(line)}\n`).join('')
const said = lines(
  { type: 'text', text: '<think>嗯' },
  { type: 'text', text: '</think>您' },
  { type: 'text', text: '好' },
  { type: 'done', isCut: false },
)
const type = 'text/x-ndjson; charset=utf-8'

const local: WritingEngine = {
  kind: 'local',
  readiness: async () => ({ kind: 'ready' }),
  generate: async () => ({ ok: true, value: { text: '本机', isCut: false, firstTokenMs: 1, tokensPerSecond: 9 } }),
}

/** An edge that answers as told; keeps what it was asked. */
function openWorld(
  respond: () => Response | Promise<Response> = () => new Response(said, { headers: { 'content-type': type } }),
) {
  const known = { names: [] as string[], products: [] as string[] }
  const world = { plan, known, isLocalOnly: false, isSignedIn: true, now: Date.parse('2026-11-23T02:00:00.000Z') }
  const asked: { path: string; init: RequestInit }[] = []
  const engines = createWritingEngines({
    async fetch(url, init) {
      const path = url.replace('https://edge.example', '')
      asked.push({ path, init })
      return path === '/api/desk/engines' ? Response.json(world.plan) : respond()
    },
    now: () => world.now,
    setTimer: () => () => {},
    getDoor: () => (world.isSignedIn ? { edge: 'https://edge.example', token: 'staff-token' } : null),
    isLocalOnly: () => world.isLocalOnly,
    engines: [local],
    getKnown: () => world.known,
  })
  return { world, asked, engines, paths: () => asked.map(({ path }) => path) }
}

test('the shop’s order is asked for first: the edge writes, masked, without hidden thinking', async () => {
  const { engines, asked, paths } = openWorld()
  const heard: string[] = []
  expect(await engines.generate(wish, (soFar) => heard.push(soFar), live())).toMatchObject({
    value: { by: 'edge', text: '您好', isCut: false },
  })
  expect(heard).toEqual(['', '您', '您好'].slice(1))
  expect(paths()).toEqual(['/api/desk/engines', '/api/desk/write'])
  expect(asked[1]?.init).toMatchObject({
    method: 'POST',
    credentials: 'omit',
    headers: { authorization: 'Bearer staff-token' },
  })
  expect(JSON.parse(String(asked[1]?.init.body))).toEqual({ ...wish, prompt: '顾客电话***', temperature: 0 })
})

test('a name that is known here, or introduced, does not leave; a product’s does', async () => {
  const { engines, asked, world } = openWorld()
  world.known = { names: ['云海', 'Storm'], products: ['云海帐篷'] }
  const told = { system: '云海要云海帐篷', prompt: 'Storm: my name is Ann', maxTokens: 20 }
  await engines.generate(told, () => {}, live())
  expect(JSON.parse(String(asked[1]?.init.body))).toMatchObject({
    system: '***要云海帐篷',
    prompt: '***: my name is ***',
  })
})

test('who lets a text grow long is asked for as much as the edge takes', async () => {
  const { engines, asked } = openWorld()
  expect(await engines.generate({ ...wish, maxTokens: 3_640 }, () => {}, live())).toMatchObject({
    value: { by: 'edge' },
  })
  const sent: unknown = JSON.parse(String(asked[1]?.init.body))
  expect(v.safeParse(writeWishSchema, sent)).toMatchObject({ success: true, output: { maxTokens: 2_000 } })
})

test('two at once wait for the same plan', async () => {
  const { engines, world, paths } = openWorld()
  world.plan = { ...plan, on: ['edge'] }
  const write = () => engines.generate(wish, () => {}, live())
  const both = await Promise.all([write(), write()])
  expect(both).toMatchObject([{ value: { by: 'edge' } }, { value: { by: 'edge' } }])
  expect(paths().filter((path) => path === '/api/desk/engines')).toHaveLength(1)
})

test('whether anything can write is known before a word was written', async () => {
  const { engines, world } = openWorld()
  world.plan = { ...plan, on: ['edge'], edge: 'budget-used' }
  expect(await engines.readiness()).toEqual({ kind: 'off', reason: 'budget-used' })
})

test.each([
  ['keeps everything to itself', { isLocalOnly: true }],
  ['is signed in nowhere', { isSignedIn: false }],
])('a device that %s asks no edge, whatever it knew before', async (_, change) => {
  const { engines, world, asked } = openWorld()
  await engines.readiness()
  asked.length = 0
  Object.assign(world, change, { now: world.now + 3_600_000 })
  await engines.readiness()
  expect(await engines.generate(wish, () => {}, live())).toMatchObject({ value: { by: 'local' } })
  expect(await engines.readiness()).toEqual({ kind: 'ready' })
  expect(asked).toEqual([])
})

test('an edge that the shop switched off is not asked to write', async () => {
  const { engines, world, paths } = openWorld()
  world.plan = { ...plan, on: ['local'], edge: 'off' }
  await engines.readiness()
  expect(await engines.generate(wish, () => {}, live())).toMatchObject({ value: { by: 'local' } })
  expect(paths()).toEqual(['/api/desk/engines'])
})

test('a used-up day is not asked again before it ends', async () => {
  const refusal = { code: 'too-many-requests', rule: 'budget-used', retryAfterSeconds: 60 }
  const { engines, world, paths } = openWorld(() => Response.json(refusal, { status: 429 }))
  await engines.readiness()
  for (let time = 0; time < 3; time += 1)
    expect(await engines.generate(wish, () => {}, live())).toMatchObject({ value: { by: 'local' } })
  expect(paths()).toEqual(['/api/desk/engines', '/api/desk/write'])
  world.now = Date.parse(plan.resetsAt)
  await engines.generate(wish, () => {}, live())
  expect(paths().filter((path) => path === '/api/desk/write')).toHaveLength(2)
})

test('the plan is asked for once a minute at most, and again for another sign-in', async () => {
  const { engines, world, paths } = openWorld()
  await Promise.all([engines.readiness(), engines.readiness()])
  expect(paths()).toHaveLength(1)
  world.now += 60_000
  await engines.readiness()
  expect(paths()).toHaveLength(2)
})

test.each<[string, () => Response | Promise<Response>, ModelErrorCode]>([
  ['no network', () => Promise.reject(new TypeError('refused')), 'unreachable'],
  ['a log-in page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'wrong-answer'],
  [
    'our lines under another type',
    () => new Response(said, { headers: { 'content-type': 'text/html' } }),
    'wrong-answer',
  ],
  ['a proxy’s error', () => new Response('<html>', { status: 502 }), 'unreachable'],
  ['an edge that is off', () => Response.json({ code: 'unavailable', rule: 'engine-off' }, { status: 503 }), 'off'],
  ['a person who may not', () => Response.json({ code: 'forbidden' }, { status: 403 }), 'denied'],
  ['too many', () => Response.json({ code: 'too-many-requests', limit: 60 }, { status: 429 }), 'busy'],
  [
    'an endpoint that failed',
    () => new Response(lines({ type: 'failed', reason: 'denied' }), { headers: { 'content-type': type } }),
    'denied',
  ],
  [
    'words without an end',
    () => new Response(lines({ type: 'text', text: '您' }), { headers: { 'content-type': type } }),
    'wrong-answer',
  ],
  ['no lines of ours', () => new Response('您好\n', { headers: { 'content-type': type } }), 'wrong-answer'],
  [
    'too many words',
    () =>
      new Response(lines({ type: 'text', text: '好'.repeat(161) }, { type: 'done', isCut: false }), {
        headers: { 'content-type': type },
      }),
    'wrong-answer',
  ],
  ['a line without end', () => new Response('x'.repeat(20_000), { headers: { 'content-type': type } }), 'wrong-answer'],
])('%s has a code of ours', async (_, respond, reason) => {
  const { engines, world } = openWorld(respond)
  world.plan = { ...plan, on: ['edge'] }
  await engines.readiness()
  expect(await engines.generate(wish, () => {}, live())).toEqual({ ok: false, reason })
})

test('a stop ends the request to the edge', async () => {
  const { engines, asked } = openWorld(() => new Promise<never>(() => {}))
  await engines.readiness()
  const stop = new AbortController()
  const writing = engines.generate(wish, () => {}, stop.signal)
  await new Promise((done) => setTimeout(done))
  stop.abort()
  expect(await writing).toEqual({ ok: false, reason: 'cancelled' })
  expect(asked[1]?.init.signal?.aborted).toBe(true)
})
