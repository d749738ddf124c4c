import { describe, expect, test } from 'vitest'
import { chooseModelTier, type ModelSpeed, type ModelTier } from './choose-model-tier.ts'
import type { GeneratedText, GenerateWish, LocalModel, ModelResult } from './local-model.ts'
import { measureModel } from './measure-model.ts'

test.each<[string, ModelSpeed, ModelTier]>([
  ['a desktop card', { firstTokenMs: 200, tokensPerSecond: 60 }, 'improves-in-place'],
  ['exactly five seconds', { firstTokenMs: 1_000, tokensPerSecond: 15 }, 'improves-in-place'],
  ['a hair longer', { firstTokenMs: 1_001, tokensPerSecond: 15 }, 'on-request'],
  ['fast words after a long silence', { firstTokenMs: 9_000, tokensPerSecond: 60 }, 'on-request'],
  ['exactly twenty seconds', { firstTokenMs: 5_000, tokensPerSecond: 4 }, 'on-request'],
  ['an old notebook', { firstTokenMs: 5_001, tokensPerSecond: 4 }, 'too-slow'],
  ['a GPU in software', { firstTokenMs: 108_000, tokensPerSecond: 0.05 }, 'too-slow'],
  ['too few words to tell', { firstTokenMs: 100, tokensPerSecond: null }, 'too-slow'],
  ['a clock that says nothing', { firstTokenMs: Number.NaN, tokensPerSecond: 60 }, 'too-slow'],
  ['no words a second', { firstTokenMs: 100, tokensPerSecond: 0 }, 'too-slow'],
])('%s', (_, speed, tier) => {
  expect(chooseModelTier(speed)).toBe(tier)
})

describe('one quick measurement (fake engine)', () => {
  const fast: ModelResult<GeneratedText> = {
    ok: true,
    value: { text: '一二三', isCut: true, firstTokenMs: 100, tokensPerSecond: 60 },
  }
  const slow: ModelResult<GeneratedText> = { ok: true, value: { ...fast.value, firstTokenMs: 30_000 } }

  test('is taken from the second answer: the first one also compiles', async () => {
    const { model, wishes } = script([slow, fast])
    expect(await measureModel(model, new AbortController().signal)).toEqual({
      ok: true,
      value: { firstTokenMs: 100, tokensPerSecond: 60 },
    })
    expect(wishes.map(({ maxTokens }) => maxTokens)).toEqual([2, 16])
  })

  test.each([
    ['a load', [fast, fast], { ok: false, reason: 'no-gpu' }],
    ['the first answer', [{ ok: false, reason: 'timed-out' }], { ok: true, value: null }],
    ['the second answer', [fast, { ok: false, reason: 'device-lost' }], { ok: true, value: null }],
  ] as const)('tells what kept it: %s', async (_, answers, loaded) => {
    const measured = await measureModel(script([...answers], loaded).model, new AbortController().signal)
    expect(measured).toEqual([loaded, ...answers].find(({ ok }) => !ok))
  })
})

function script(answers: ModelResult<GeneratedText>[], loaded: ModelResult<null> = { ok: true, value: null }) {
  const wishes: GenerateWish[] = []
  const model: Pick<LocalModel, 'load' | 'generate'> = {
    load: async () => loaded,
    async generate(wish) {
      wishes.push(wish)
      return answers.shift() ?? { ok: false, reason: 'failed' }
    },
  }
  return { model, wishes }
}
