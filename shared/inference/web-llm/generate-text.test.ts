import { describe, expect, test } from 'vitest'
import { type ChatEngine, generateText, toRequest } from './generate-text.ts'
import type { EngineWish } from './worker-messages.ts'

const wish: EngineWish = { system: '', prompt: '改写', maxTokens: 80, temperature: 0, format: { kind: 'text' } }

describe('what the engine is asked', () => {
  test.each<[string, Partial<EngineWish>, boolean, object]>([
    ['words', {}, false, { max_tokens: 80, messages: [{ role: 'user', content: '改写' }] }],
    ['a model that thinks', {}, true, { max_tokens: 84, extra_body: { enable_thinking: false } }],
    [
      'rules',
      { system: '你是客服' },
      false,
      {
        messages: [
          { role: 'system', content: '你是客服' },
          { role: 'user', content: '改写' },
        ],
      },
    ],
    [
      'an object',
      { format: { kind: 'json', schema: '{}' } },
      false,
      { response_format: { type: 'json_object', schema: '{}' } },
    ],
    [
      'a grammar',
      { format: { kind: 'grammar', grammar: 'root ::= "好"' } },
      false,
      { response_format: { type: 'grammar', grammar: 'root ::= "好"' } },
    ],
  ])('%s', (_, part, isThinker, asked) => {
    expect(toRequest({ ...wish, ...part }, isThinker)).toMatchObject(asked)
  })

  test('nothing of a format where none is wished', () => {
    expect(toRequest(wish, false)).not.toHaveProperty('response_format')
  })
})

describe('an answer (scripted engine)', () => {
  test('comes piece by piece without the hidden block, with its speed', async () => {
    const shown: string[] = []
    const engine = script(['<think>\n\n</think>\n\n', '亲，', '已发货 '], { finish: 'stop', tokensPerSecond: 12 })
    const written = await generateText(engine.chat, stoppedAfter(99), (text) => shown.push(text))
    expect(shown).toEqual(['亲，', '亲，已发货 '])
    expect(written).toEqual({ text: '亲，已发货', isCut: false, firstTokenMs: 350, tokensPerSecond: 12 })
  })

  test('says that the limit cut it, and no speed that cannot be told', async () => {
    const engine = script(['亲'], { finish: 'length', tokensPerSecond: Number.NaN })
    const written = await generateText(engine.chat, stoppedAfter(99), () => {})
    expect(written).toMatchObject({ text: '亲', isCut: true, tokensPerSecond: null })
  })

  test('is interrupted at its next piece when the first interruption came too early', async () => {
    const engine = script(['亲', '，'], { finish: 'abort', tokensPerSecond: 1 })
    await generateText(engine.chat, stoppedAfter(1), () => {})
    expect(engine.interruptions()).toBeGreaterThan(0)
  })
})

function stoppedAfter(pieces: number) {
  let asked = 0
  return { wish, isThinker: true, isStopped: () => asked++ >= pieces }
}

/** The two parts of the engine that are used, saying what a real one says. */
function script(pieces: string[], end: { finish: string; tokensPerSecond: number }) {
  let interruptions = 0
  async function* stream() {
    for (const content of pieces) yield { choices: [{ delta: { content }, finish_reason: null }] }
    yield { choices: [{ delta: {}, finish_reason: end.finish }] }
    const extra = { time_to_first_token_s: 0.35, decode_tokens_per_s: end.tokensPerSecond }
    yield { choices: [], usage: { extra } }
  }
  const completions = { create: async () => stream() }
  const chat = { chat: { completions }, interruptGenerate: () => void interruptions++ } as unknown as ChatEngine
  return { chat, interruptions: () => interruptions }
}
