import { expect, test, vi } from 'vitest'
import { liveRuntime, type WritingRuntime, writeAtEndpoint } from './write-at-endpoint.ts'

const endpoint = { kind: 'openai', url: 'https://llm.example.com/v1', model: 'm', key: 'key-of-the-shop' } as const
const wish = { system: '改写', prompt: '您好', maxTokens: 10 }

/** A stream that gives each part by itself, and then ends, breaks or hangs. */
function streamOf(parts: readonly string[], then: 'ends' | 'breaks' | 'hangs' | 'repeats' = 'ends') {
  let at = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = parts[then === 'repeats' ? at % parts.length : at]
      at += 1
      if (part !== undefined) return controller.enqueue(new TextEncoder().encode(part))
      if (then === 'ends') controller.close()
      else if (then === 'breaks') controller.error(new Error('reset'))
      else await new Promise(() => {})
    },
  })
}

const events = { 'content-type': 'text/event-stream; charset=utf-8' }
const piece = (content: string) =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: null }] })}\n\n`
const finish = (reason: string) => `data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: reason }] })}\n\n`
const usage = `data: ${JSON.stringify({ choices: [], usage: { total_tokens: 21 } })}\n\n`
const done = 'data: [DONE]\n\n'
const answer = (...parts: string[]) => new Response(streamOf(parts), { headers: events })

async function write(
  respond: (init: RequestInit) => Response | Promise<Response>,
  changed: Partial<WritingRuntime> = {},
) {
  const asked: { url: string; init: RequestInit }[] = []
  const heard: string[] = []
  const written = await writeAtEndpoint(
    { endpoint, wish, onText: (text) => heard.push(text), signal: new AbortController().signal },
    {
      async fetch(url, init) {
        asked.push({ url, init })
        return respond(init)
      },
      ai: null,
      silenceMs: 1_000,
      totalMs: 1_000,
      ...changed,
    },
  )
  return { written, heard, asked }
}

test('an endpoint is asked with its key, streams, and counts its tokens', async () => {
  const { written, heard, asked } = await write(() => answer(piece('您好'), piece('呀'), finish('stop'), usage, done))
  expect(written).toEqual({ ok: true, isCut: false, tokens: 21 })
  expect(heard).toEqual(['您好', '呀'])
  expect(asked[0]?.url).toBe('https://llm.example.com/v1/chat/completions')
  expect(asked[0]?.init).toMatchObject({ redirect: 'manual', headers: { authorization: 'Bearer key-of-the-shop' } })
  expect(JSON.parse(String(asked[0]?.init.body))).toMatchObject({
    model: 'm',
    stream: true,
    max_tokens: 10,
    messages: [
      { role: 'system', content: '改写' },
      { role: 'user', content: '您好' },
    ],
  })
})

test('events cut anywhere, comments and a missing end mark are read', async () => {
  const whole = new TextEncoder().encode(`: ping\n\n${piece('您好')}${finish('length')}`)
  const bytes = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < whole.length; at += 5) controller.enqueue(whole.slice(at, at + 5))
      controller.close()
    },
  })
  const { written, heard } = await write(() => new Response(bytes, { headers: events }))
  expect(written).toEqual({ ok: true, isCut: true, tokens: null })
  expect(heard).toEqual(['您好'])
})

test.each<[string, () => Response | Promise<Response>, string]>([
  ['a wrong key', () => new Response('no', { status: 401 }), 'denied'],
  ['too many', () => new Response('later', { status: 429 }), 'busy'],
  ['a broken endpoint', () => new Response('', { status: 502 }), 'unreachable'],
  ['no such model', () => new Response('{}', { status: 404 }), 'wrong-answer'],
  [
    'a redirection',
    () => new Response(null, { status: 302, headers: { location: 'http://10.0.0.1/' } }),
    'wrong-answer',
  ],
  ['a page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'wrong-answer'],
  [
    'events under another type',
    () => new Response(`${piece('您')}${done}`, { headers: { 'content-type': 'text/html' } }),
    'wrong-answer',
  ],
  ['too many words', () => answer(piece('好'.repeat(81)), finish('stop'), done), 'wrong-answer'],
  ['no network', () => Promise.reject(new TypeError('refused')), 'unreachable'],
  ['no events', () => answer('data: <html>\n\n'), 'wrong-answer'],
  ['another shape', () => answer('data: {"text":"您好"}\n\n'), 'wrong-answer'],
  ['an error inside', () => answer('data: {"error":{"message":"boom"}}\n\n'), 'failed'],
  ['a stream cut off', () => answer(piece('您好')), 'wrong-answer'],
  ['a stream that breaks', () => new Response(streamOf([piece('您')], 'breaks'), { headers: events }), 'unreachable'],
  ['words without end', () => new Response(streamOf([piece('好')], 'repeats'), { headers: events }), 'wrong-answer'],
  [
    'comments without end',
    () => new Response(streamOf([`:${'.'.repeat(999)}\n`], 'repeats'), { headers: events }),
    'wrong-answer',
  ],
  [
    'a line without end',
    () => new Response(streamOf([`data: ${'x'.repeat(9999)}`], 'repeats'), { headers: events }),
    'wrong-answer',
  ],
])('%s', async (_, respond, reason) => {
  expect((await write(respond)).written).toEqual({ ok: false, reason })
})

test.each<[string, () => Response | Promise<Response>, Partial<WritingRuntime>]>([
  ['says nothing', () => new Promise<never>(() => {}), { silenceMs: 20, totalMs: 99_000 }],
  [
    'falls silent',
    () => new Response(streamOf([piece('您')], 'hangs'), { headers: events }),
    { silenceMs: 20, totalMs: 99_000 },
  ],
  [
    'never ends',
    () => new Response(streamOf([piece('您')], 'hangs'), { headers: events }),
    { silenceMs: 99_000, totalMs: 20 },
  ],
])('an endpoint that %s is left', async (_, respond, limits) => {
  expect((await write(respond, limits)).written).toEqual({ ok: false, reason: 'timed-out' })
})

test('Workers AI streams its own events, and is off where the edge has no such binding', async () => {
  const own = { endpoint: { kind: 'workers-ai', model: '@cf/x' } as const, wish, signal: new AbortController().signal }
  const heard: string[] = []
  const run = async (model: string, inputs: unknown) => {
    heard.push(model, JSON.stringify(inputs).includes('您好') ? 'asked' : 'not asked')
    return streamOf(['data: {"response":"在的"}\n\n', done])
  }
  const runtime = { fetch: () => Promise.reject(new Error('no network here')), silenceMs: 1_000, totalMs: 1_000 }
  const onText = (text: string) => heard.push(text)
  expect(await writeAtEndpoint({ ...own, onText }, { ...runtime, ai: { run } })).toMatchObject({ ok: true })
  expect(heard).toEqual(['@cf/x', 'asked', '在的'])
  expect(await writeAtEndpoint({ ...own, onText }, { ...runtime, ai: null })).toEqual({ ok: false, reason: 'off' })
})

test.each<['hears no signal' | 'begins too late']>([['hears no signal'], ['begins too late']])(
  'a binding that %s is told to stop writing',
  async (how) => {
    const stopped: boolean[] = []
    const stream = new ReadableStream<Uint8Array>({ cancel: () => void stopped.push(true) })
    const late = () => new Promise<unknown>((settle) => setTimeout(() => settle(stream), 40))
    const run = async () => (how === 'begins too late' ? late() : stream)
    const runtime = { fetch: () => Promise.reject(new Error('no network here')), silenceMs: 20, totalMs: 99_000 }
    const endpoint = { kind: 'workers-ai', model: '@cf/x' } as const
    const writing = { endpoint, wish, onText: () => {}, signal: new AbortController().signal }
    expect(await writeAtEndpoint(writing, { ...runtime, ai: { run } })).toEqual({ ok: false, reason: 'timed-out' })
    await expect.poll(() => stopped).toEqual([true])
  },
)

test.each([
  ['https://llm.10-0-0-8.example.com/v1', false],
  ['http://127.0.0.1:9/v1', false],
  ['https://llm.example.com/v1', true],
])('an address kept from earlier days is judged again at each call: %s, called: %s', async (url, isCalled) => {
  const fetching = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => answer(piece('您好'), finish('stop'), done))
  const writing = { endpoint: { ...endpoint, url }, wish, onText: () => {}, signal: new AbortController().signal }
  const written = await writeAtEndpoint(writing, liveRuntime({ REST_LOOPBACK: '' } as Env))
  expect(fetching.mock.calls.length).toBe(isCalled ? 1 : 0)
  expect(written.ok ? 'ok' : written.reason).toBe(isCalled ? 'ok' : 'unreachable')
  fetching.mockRestore()
})
