import { describe, expect, test } from 'vitest'
import { normaliseText } from '../language/normalise-text.ts'
import { detectEmotion, type EmotionPolarity } from './detect-emotion.ts'
import { findMoods } from './find-moods.ts'
import { golden } from './golden.data.ts'

type Kind = keyof typeof golden

const wanted: Record<Kind, EmotionPolarity> = {
  politeAnger: 'negative',
  sarcasm: 'negative',
  complaint: 'negative',
  praise: 'positive',
  request: 'neutral',
}

function shareRight(kind: Kind, read: (text: string) => EmotionPolarity): number {
  const texts = golden[kind].trim().split('\n')
  return texts.filter((text) => read(text) === wanted[kind]).length / texts.length
}

/** The mood words alone, added up: what a lexicon without the model would say. */
function readWords(text: string): EmotionPolarity {
  const sum = findMoods(normaliseText(text)).reduce((total, { weight }) => total + weight, 0)
  if (sum <= -0.25) return 'negative'
  return sum >= 0.25 ? 'positive' : 'neutral'
}

describe.each([
  // floor of the detector, ceiling of the word list alone, ceiling of a detector that always says neutral
  ['politeAnger', 0.75, 0.35, 0],
  ['sarcasm', 0.72, 0.35, 0],
  ['complaint', 0.8, 0.35, 0],
  ['praise', 0.38, 0.35, 0],
  ['request', 0.97, 1, 1],
] as const)('%s', (kind, floor, wordsCeiling, idleCeiling) => {
  test('holds at least sixty messages', () => {
    expect(new Set(golden[kind].trim().split('\n')).size).toBeGreaterThanOrEqual(60)
  })

  test(`the detector is right at least ${floor}`, () => {
    expect(shareRight(kind, (text) => detectEmotion(text).polarity)).toBeGreaterThanOrEqual(floor)
  })

  test(`the word list alone stays under ${wordsCeiling}, doing nothing at ${idleCeiling}`, () => {
    expect(shareRight(kind, readWords)).toBeLessThanOrEqual(wordsCeiling)
    expect(shareRight(kind, () => 'neutral')).toBe(idleCeiling)
  })
})

test('every negative or positive answer names its reason', () => {
  const texts = Object.values(golden).flatMap((list) => list.trim().split('\n'))
  const felt = texts.map((text) => ({ text, ...detectEmotion(text) })).filter(({ polarity }) => polarity !== 'neutral')
  const unnamed = felt.filter(({ evidence }) => evidence.length === 0).map(({ text }) => text)
  expect(unnamed.length / felt.length).toBeLessThanOrEqual(0.05)
})

test('evidence stands in the message', () => {
  const notes = new Set(['标点', '重复', '等待', '未解决'])
  for (const text of Object.values(golden).flatMap((list) => list.trim().split('\n'))) {
    const folded = normaliseText(text)
    for (const word of detectEmotion(text).evidence) {
      expect(notes.has(word) || folded.includes(word) || folded.includes(word.slice(1)), `${word} in ${text}`).toBe(
        true,
      )
    }
  }
})
