import { expect, test } from 'vitest'
import type { EngineReadiness } from '../writing-engine.ts'
import { createBrowserWriter, type LanguageModelApi } from './browser-writer.ts'

const wish = { system: '改写', prompt: '您好', maxTokens: 10 }

/** A fake of a browser's `LanguageModel`: it proves our side of the seam, nothing about a browser. */
function fakeApi(pieces: readonly (string | Error)[], availability: string | Error = 'available') {
  const seen = { created: 0, destroyed: 0, options: [] as unknown[] }
  const api: LanguageModelApi = {
    async availability(options) {
      seen.options.push(options)
      if (availability instanceof Error) throw availability
      return availability
    },
    async create(options) {
      seen.created += 1
      seen.options.push(options)
      return {
        destroy() {
          seen.destroyed += 1
        },
        promptStreaming(prompt, { signal, ...rest }) {
          seen.options.push({ prompt, ...rest })
          let at = 0
          return new ReadableStream<string>({
            pull(controller) {
              signal.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')))
              const piece = pieces[at]
              at += 1
              if (piece instanceof Error) controller.error(piece)
              else if (piece === undefined) controller.close()
              else if (piece === '…') return new Promise<void>(() => {})
              else controller.enqueue(piece)
              return undefined
            },
          })
        },
      }
    },
  }
  let now = 0
  return { seen, writer: createBrowserWriter(api, () => (now += 5)) }
}

test.each<[string | Error, EngineReadiness]>([
  ['available', { kind: 'ready' }],
  ['downloadable', { kind: 'off', reason: 'not-downloaded' }],
  ['downloading', { kind: 'off', reason: 'not-downloaded' }],
  ['unavailable', { kind: 'off', reason: 'off' }],
  ['something new', { kind: 'off', reason: 'off' }],
  [new TypeError('no such language'), { kind: 'off', reason: 'off' }],
])(
  'fake browser model, %s: only what is here already is ready, and nothing is ever downloaded',
  async (availability, readiness) => {
    const { writer, seen } = fakeApi(['好'], availability)
    expect(await writer.readiness()).toEqual(readiness)
    if (readiness.kind === 'off')
      expect(await writer.write('a', wish, () => {})).toEqual({ ok: false, reason: readiness.reason })
    expect(seen.created).toBe(0)
  },
)

test('fake browser model: one session for each wish, with system words, in Chinese, streamed and ended', async () => {
  const { writer, seen } = fakeApi(['您好', '呀 '])
  const heard: string[] = []
  expect(await writer.write('a', wish, (soFar) => heard.push(soFar))).toEqual({
    ok: true,
    value: { text: '您好呀', isCut: false, firstTokenMs: 5, tokensPerSecond: null },
  })
  expect(heard).toEqual(['您好', '您好呀 '])
  const inChinese = [{ type: 'text', languages: ['zh'] }]
  const expected = { expectedInputs: inChinese, expectedOutputs: inChinese }
  expect(seen).toMatchObject({ created: 1, destroyed: 1 })
  expect(seen.options).toMatchObject([
    expected,
    { ...expected, initialPrompts: [{ role: 'system', content: '改写' }] },
    { prompt: '您好' },
  ])
})

test.each([
  ['NotSupportedError', 'off'],
  ['NotAllowedError', 'off'],
  ['InvalidStateError', 'not-loaded'],
  ['NetworkError', 'unreachable'],
  ['QuotaExceededError', 'not-enough-memory'],
  ['NotReadableError', 'wrong-answer'],
  ['UnknownError', 'failed'],
])('fake browser model: %s becomes our %s, and the session is ended', async (name, reason) => {
  const { writer, seen } = fakeApi(['您好', new DOMException('own words', name)])
  expect(await writer.write('a', wish, () => {})).toEqual({ ok: false, reason })
  expect(seen.destroyed).toBe(1)
})

test('fake browser model: a stop by its name ends the writing and its session', async () => {
  const { writer, seen } = fakeApi(['您好', '…'])
  let heard = () => {}
  const first = new Promise<void>((resolve) => {
    heard = resolve
  })
  const writing = writer.write('a', wish, () => heard())
  await first
  writer.stop('b')
  writer.stop('a')
  expect(await writing).toEqual({ ok: false, reason: 'cancelled' })
  expect(seen.destroyed).toBe(1)
})

test('fake browser model: words without end are cut', async () => {
  const { writer, seen } = fakeApi(Array.from({ length: 50 }, () => '好好好好'))
  const heard: number[] = []
  const written = await writer.write('a', wish, ({ length }) => heard.push(length))
  expect(written).toMatchObject({ ok: true, value: { isCut: true } })
  expect(heard.at(-1)).toBe(80)
  expect(written.ok && written.value.text.length).toBe(80)
  expect(seen.destroyed).toBe(1)
})

test('fake browser model: a schema is handed on, a grammar is not for it', async () => {
  const { writer, seen } = fakeApi(['{}'])
  await writer.write('a', { ...wish, format: { kind: 'json', schema: '{"type":"object"}' } }, () => {})
  expect(seen.options.at(-1)).toMatchObject({ responseConstraint: { type: 'object' } })
  const format = { kind: 'grammar', grammar: 'root ::= "a"' } as const
  expect(await writer.write('a', { ...wish, format }, () => {})).toEqual({ ok: false, reason: 'off' })
})
