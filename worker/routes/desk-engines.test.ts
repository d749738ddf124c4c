import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import {
  type EngineSettingWrite,
  enginePlanSchema,
  engineSettingSchema,
  engineTriedSchema,
} from '../../shared/protocol/desk-engines.ts'
import { ask, openSession, read, refusal, seedDemo, signIn } from '../test/edge.ts'

const key = 'sk-only-the-edge-knows-this'
const setting: EngineSettingWrite = {
  order: ['edge', 'local', 'browser'],
  on: ['edge', 'local'],
  endpoint: { kind: 'openai', url: 'https://llm.example.com/v1/chat/completions', model: 'small-1', key },
  limits: { requests: 100, tokens: 100_000 },
}
const wish = { system: '改写', prompt: '顾客：我叫王小明，电话13812345678，订单202611220001234567', maxTokens: 40 }

let [owner, operator] = ['', '']
beforeAll(async () => {
  await seedDemo()
  owner = (await signIn('owner')).token
  operator = (await signIn()).token
})
afterEach(() => vi.unstubAllGlobals())

const put = (body: unknown, token = owner) => ask('/api/desk/engines/setting', { method: 'PUT', token, body })
const look = async () => read(await ask('/api/desk/engines/setting', { token: owner }), engineSettingSchema)
const plan = async () => read(await ask('/api/desk/engines', { token: operator }), enginePlanSchema)
const write = (body: unknown = wish, token = operator) => ask('/api/desk/write', { token, body })
const lines = async (response: Response): Promise<unknown[]> =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** An endpoint that speaks like OpenAI's, as a stream of several parts; keeps what it was asked. */
function openEndpoint(respond?: () => Response) {
  const asked: { url: string; authorization: string | null; body: string }[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, authorization: new Headers(init.headers).get('authorization'), body: String(init.body) })
    if (respond) return respond()
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const say = (event: unknown) => writer.write(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`))
    const run = async () => {
      for (const content of ['您好，', '请稍等']) await say({ choices: [{ delta: { content } }] })
      await say({ choices: [{ delta: {}, finish_reason: 'stop' }], usage: { total_tokens: 33 } })
      await writer.close()
    }
    void run()
    return new Response(readable, { headers: { 'content-type': 'text/event-stream' } })
  })
  return asked
}

const used = async () => (await look()).used
const clear = () => env.DB.exec('DELETE FROM engine_usage; DELETE FROM attempts;')

test('a shop begins with its devices’ own models alone, and nothing is asked of anybody', async () => {
  const asked = openEndpoint()
  expect(await plan()).toMatchObject({ order: ['local', 'browser', 'edge'], on: ['local'], edge: 'off' })
  expect(await look()).toMatchObject({ endpoint: null, used: { requests: 0, tokens: 0 }, hasWorkersAi: false })
  const off = { status: 503, error: { code: 'unavailable', rule: 'engine-off' } }
  expect(await refusal(await write())).toEqual(off)
  await put({ ...setting, on: ['local'] })
  expect(await refusal(await write())).toEqual(off)
  await put({ ...setting, endpoint: { kind: 'workers-ai', model: '@cf/meta/llama' } })
  expect(await plan()).toMatchObject({ edge: 'off' })
  expect(await refusal(await write())).toEqual(off)
  expect(asked).toEqual([])
})

test('an endpoint writes in a stream; what it gets is masked, and the key is nowhere but there', async () => {
  const logged: unknown[] = []
  for (const level of ['info', 'warn', 'error', 'log'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void logged.push(words))
  const asked = openEndpoint()
  const saved = await put(setting)
  const told = [await saved.clone().text(), JSON.stringify(await look()), JSON.stringify(await plan())]
  expect(await read(saved, engineSettingSchema)).toMatchObject({
    endpoint: { kind: 'openai', url: 'https://llm.example.com/v1', model: 'small-1', hasKey: true },
  })
  expect(await plan()).toMatchObject({ order: ['edge', 'local', 'browser'], edge: 'ready' })

  const answer = await write()
  expect(answer.headers.get('content-type')).toContain('text/x-ndjson')
  const said = await lines(answer)
  expect(said).toEqual([
    { type: 'text', text: '您好，' },
    { type: 'text', text: '请稍等' },
    { type: 'done', isCut: false },
  ])
  expect(asked).toMatchObject([{ url: 'https://llm.example.com/v1/chat/completions', authorization: `Bearer ${key}` }])
  for (const secret of ['13812345678', '王小明', '202611220001234567']) expect(asked[0]?.body).not.toContain(secret)
  expect(asked[0]?.body).toContain('顾客')
  await vi.waitFor(async () => expect(await used()).toMatchObject({ requests: 1, tokens: 33 }))

  const rows = await env.DB.prepare('SELECT * FROM shop_engines').all()
  const audit = await env.DB.prepare('SELECT * FROM audit').all()
  expect(JSON.stringify([...told, said, rows.results, audit.results, logged])).not.toContain(key)
  vi.restoreAllMocks()
})

test.each([
  ['http://llm.example.com/v1', 'not-https'],
  ['https://10.0.0.8/v1', 'ip-literal'],
  ['https://llm.internal/v1', 'private-name'],
  ['https://me:pw@llm.example.com', 'has-credentials'],
  ['https://llm.example.com/v1?key=1', 'has-query'],
  ['llm', 'malformed'],
])('an address that is not called is refused when it is set or tried: %s', async (url, rule) => {
  const asked = openEndpoint()
  const endpoint = { kind: 'openai', url, model: 'm', key }
  const refused = { status: 400, error: { code: 'malformed', field: 'endpoint.url', rule } }
  expect(await refusal(await put({ ...setting, endpoint }))).toEqual(refused)
  expect(await refusal(await ask('/api/desk/engines/trial', { token: owner, body: { endpoint } }))).toEqual(refused)
  expect(asked).toEqual([])
})

test('a kept key stays for its own address only, and goes when it is taken away', async () => {
  const asked = openEndpoint()
  await put(setting)
  const named = { kind: 'openai', url: 'https://llm.example.com/v2', model: 'm' }
  await put({ ...setting, endpoint: named })
  await lines(await write())
  expect(asked.at(-1)).toMatchObject({
    url: 'https://llm.example.com/v2/chat/completions',
    authorization: `Bearer ${key}`,
  })
  const other = { ...named, url: 'https://other.example.com/v1' }
  const refused = { status: 400, error: { code: 'malformed', field: 'endpoint.key' } }
  expect(await refusal(await put({ ...setting, endpoint: other }))).toEqual(refused)
  await put({ ...setting, endpoint: { ...named, key: null } })
  expect(await look()).toMatchObject({ endpoint: { hasKey: false } })
  await lines(await write())
  expect(asked.at(-1)?.authorization).toBeNull()
})

test('a key that cannot be opened any more is told as gone, and can be set again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await put(setting)
  await env.DB.exec("UPDATE shop_engines SET key = 'c2VhbGVkIHVuZGVyIGFub3RoZXIgbWFzdGVyIGtleQ'")
  expect(await look()).toMatchObject({ endpoint: { hasKey: false } })
  expect(await plan()).toMatchObject({ edge: 'ready' })
  await put(setting)
  expect(await look()).toMatchObject({ endpoint: { hasKey: true } })
  vi.restoreAllMocks()
})

test('of two requests at once only what the day allows goes through; a new day begins anew', async () => {
  await clear()
  const asked = openEndpoint()
  await put({ ...setting, limits: { requests: 1, tokens: 100_000 } })
  const both = await Promise.all([write(), write()])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 429])
  const bodies = await Promise.all(both.map((one) => one.text()))
  expect(bodies.some((body) => body.includes('budget-used'))).toBe(true)
  expect(asked).toHaveLength(1)
  await vi.waitFor(async () => expect(await used()).toMatchObject({ requests: 1, tokens: 33 }))
  expect(await plan()).toMatchObject({ edge: 'budget-used' })
  await env.DB.exec("UPDATE engine_usage SET day = '2020-01-01'")
  expect(await plan()).toMatchObject({ edge: 'ready' })
  expect((await lines(await write())).at(-1)).toMatchObject({ type: 'done' })
})

test('tokens are reserved before, settled after, and given back where nothing was written', async () => {
  await clear()
  await put({ ...setting, limits: { requests: 100, tokens: 60 } })
  const asked = openEndpoint()
  expect(await refusal(await write())).toMatchObject({ status: 429, error: { rule: 'budget-used' } })
  expect(asked).toEqual([])
  await put({ ...setting, limits: { requests: 100, tokens: 120 } })
  openEndpoint(() => new Response('', { status: 503 }))
  expect(await lines(await write())).toEqual([{ type: 'failed', reason: 'unreachable' }])
  await vi.waitFor(async () => expect(await used()).toMatchObject({ requests: 1, tokens: 0 }))
})

test('an endpoint’s own words about a failure reach nobody', async () => {
  await put(setting)
  openEndpoint(() => new Response(`bad key ${key}`, { status: 401 }))
  expect(await lines(await write())).toEqual([{ type: 'failed', reason: 'denied' }])
})

test('a trial sends a fixed sentence, says what came, and is counted', async () => {
  await clear()
  await put(setting)
  const asked = openEndpoint()
  const { key: _, ...kept } = setting.endpoint as { key: string }
  const trial = () => ask('/api/desk/engines/trial', { token: owner, body: { endpoint: kept } })
  expect(await read(await trial(), engineTriedSchema)).toMatchObject({ outcome: 'written', text: '您好，请稍等' })
  expect(asked[0]?.body).toContain('您的问题已经收到')
  openEndpoint(() => new Response('', { status: 429 }))
  expect(await read(await trial(), engineTriedSchema)).toMatchObject({ outcome: 'failed', trouble: 'busy' })
  expect(await used()).toMatchObject({ requests: 2, tokens: 33 })
  await env.DB.exec('UPDATE attempts SET count = 20')
  expect((await trial()).status).toBe(429)
})

test('owners set and try, operators write, shoppers and integrators do neither', async () => {
  const forbidden = { status: 403, error: { code: 'forbidden' } }
  const endpoint = setting.endpoint
  expect(await refusal(await put(setting, operator))).toEqual(forbidden)
  expect(await refusal(await ask('/api/desk/engines/setting', { token: operator }))).toEqual(forbidden)
  expect(await refusal(await ask('/api/desk/engines/trial', { token: operator, body: { endpoint } }))).toEqual(
    forbidden,
  )
  const { accessToken } = await openSession()
  expect(await refusal(await write(wish, accessToken))).toEqual(forbidden)
  await env.DB.exec("UPDATE staff SET role = 'integrator' WHERE role = 'operator'")
  expect(await refusal(await write())).toEqual(forbidden)
  expect(await refusal(await ask('/api/desk/engines', { token: operator }))).toEqual(forbidden)
  await env.DB.exec("UPDATE staff SET role = 'operator' WHERE role = 'integrator'")
})

test.each([
  ['an engine twice', { ...setting, order: ['edge', 'edge', 'local'] }],
  ['an engine left out', { ...setting, order: ['edge', 'local'] }],
  ['the endpoint on without one', { ...setting, endpoint: null }],
  ['a key with blanks', { ...setting, endpoint: { ...setting.endpoint, key: 'with a blank in it' } }],
  ['a limit below nothing', { ...setting, limits: { requests: -1, tokens: 0 } }],
])('%s is refused, and nothing of it is kept', async (_, body) => {
  await put(setting)
  expect((await put(body)).status).toBe(400)
  expect(await look()).toMatchObject({ order: setting.order, limits: setting.limits })
})

test('too long a text is refused before anything is asked', async () => {
  const asked = openEndpoint()
  expect((await write({ ...wish, prompt: '长'.repeat(12_001) })).status).toBe(400)
  expect((await write({ ...wish, maxTokens: 2_001 })).status).toBe(400)
  expect(asked).toEqual([])
})
