import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { extractFeatures } from '../../emotion/extract-features.ts'
import { findMoods } from '../../emotion/find-moods.ts'
import { golden } from '../../emotion/golden.data.ts'
import { packedModel } from '../../emotion/model.data.ts'
import { type EmotionModel, type MoodShares, scoreMood, unpackModel } from '../../emotion/model.ts'
import { createRandom } from '../../intents/random.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import { expandLine } from './expand-line.ts'
import { fitEmotion, type MoodExample } from './fit-emotion.ts'
import { packEmotionModel } from './pack-emotion-model.ts'
import { readMoodCorpus } from './read-mood-corpus.ts'

const sentences = readMoodCorpus()

function read(model: EmotionModel, text: string): MoodShares {
  const folded = normaliseText(text)
  return scoreMood(model, extractFeatures(folded, findMoods(folded)))
}

/** The pairs of neighbouring characters of a text, punctuation aside. */
function pairsOf(text: string): Set<string> {
  const bare = text.replace(/[\s\p{P}]/gu, '')
  return new Set([...bare].slice(1).map((character, at) => bare.charAt(at) + character))
}

/** Shared pairs among all pairs of two texts. */
function overlap(one: Set<string>, two: Set<string>): number {
  let shared = 0
  for (const pair of one) if (two.has(pair)) shared += 1
  return shared / (one.size + two.size - shared)
}

describe('the corpus', () => {
  test('holds enough of each mood', () => {
    for (const [polarity, least] of [
      ['negative', 2500],
      ['neutral', 400],
      ['positive', 2000],
    ] as const) {
      expect(sentences.filter((one) => one.polarity === polarity).length).toBeGreaterThanOrEqual(least)
    }
  })

  test('says nothing in two moods', () => {
    const moods = new Map<string, Set<string>>()
    for (const { text, polarity } of sentences) moods.set(text, (moods.get(text) ?? new Set()).add(polarity))
    expect([...moods].filter(([, found]) => found.size > 1).map(([text]) => text)).toEqual([])
  })

  test('says nothing of the golden set, not even nearly', () => {
    const known = sentences.map(({ text }) => pairsOf(text))
    const held = Object.values(golden).flatMap((list) => list.trim().split('\n'))
    const near = held.filter((text) => {
      const pairs = pairsOf(text)
      return known.some((other) => overlap(pairs, other) >= 0.5)
    })
    expect(near).toEqual([])
  })

  test('has whole choices only', () => {
    expect(sentences.filter(({ text }) => /[[\]|\t]/.test(text)).map(({ text }) => text)).toEqual([])
  })
})

test.each([
  ['没有选择', 9, ['没有选择']],
  ['[甲|乙]好', 9, ['甲好', '乙好']],
  ['[甲|乙][丙|丁]', 9, ['甲丙', '甲丁', '乙丙', '乙丁']],
  ['谢谢[|啦]', 9, ['谢谢', '谢谢啦']],
])('%s stands for its sentences', (line, most, expected) => {
  expect(expandLine(line, most, createRandom(1)).sort()).toEqual([...expected].sort())
})

describe('the trainer', () => {
  const examples: MoodExample[] = sentences.filter((_, at) => at % 4 === 0)

  test('gives the same model twice', () => {
    const [one, two] = [fitEmotion(examples), fitEmotion(examples)]
    expect(packEmotionModel(one, 3000)).toEqual(packEmotionModel(two, 3000))
  })

  test('learns what it is shown: words nobody listed', () => {
    const model = fitEmotion([
      ...['绿绿的', '很绿', '绿极了', '全是绿'].map((text): MoodExample => ({ polarity: 'positive', text })),
      ...['蓝蓝的', '很蓝', '蓝极了', '全是蓝'].map((text): MoodExample => ({ polarity: 'negative', text })),
    ])
    expect(read(model, '有点绿').positive).toBeGreaterThan(read(model, '有点绿').negative)
    expect(read(model, '有点蓝').negative).toBeGreaterThan(read(model, '有点蓝').positive)
    expect(read(model, '有点蓝').neutral).toBeLessThan(0.01)
  })

  test('packing keeps the decisions', () => {
    const model = fitEmotion(examples, { views: [{ cost: 0.5, ideas: 1 }] })
    const unpacked = unpackModel(packEmotionModel(model, 30_000))
    const texts = examples.slice(0, 500).map(({ text }) => text)
    const moved = texts.filter((text) => Math.abs(read(model, text).negative - read(unpacked, text).negative) > 0.15)
    expect(moved.length).toBeLessThanOrEqual(10)
  })
})

test('the shipped model is small', () => {
  expect(brotliCompressSync(packedModel.table).length).toBeLessThanOrEqual(80 * 1024)
})
