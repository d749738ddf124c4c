import type { Mood } from './find-moods.ts'

/** One sign of mood: its hashed id, its weight in the text, and the span it was read from (none: the whole text). */
export type MoodFeature = { id: number; value: number; start: number; end: number }

const longestGram = 3
const ideaWeight = 0.5
/** Ids from here on are ideas, those below are hashed characters. */
export const firstIdea = 0x1000000
const contrasts = /但是|但|可是|不过|然而|就是|结果|谁知|没想到|只是|可惜|however|but/g

/**
 * The features of a normalised text: every run of one to three characters once, and ideas taken from its mood words
 * (how many of which strength, which came first and last, what follows the last 但).
 */
export function extractFeatures(text: string, moods: readonly Mood[]): MoodFeature[] {
  const grams = gramsOf(text)
  const ideas = ideasOf(text, moods)
  const gramValue = 1 / Math.sqrt(Math.max(4, grams.size))
  const ideaValue = ideaWeight / Math.sqrt(Math.max(3, ideas.size))
  const features: MoodFeature[] = []
  for (const [id, [start, end]] of grams) features.push({ id, value: gramValue, start, end })
  for (const id of ideas) features.push({ id, value: ideaValue, start: 0, end: 0 })
  return features
}

function gramsOf(text: string): Map<number, [start: number, end: number]> {
  const found = new Map<number, [number, number]>()
  const padded = `|${text}|`
  const { codes, places } = foldGaps(padded)
  for (let at = 0; at < codes.length; at += 1) {
    let hash = 0x811c9dc5
    for (let length = 1; length <= longestGram && at + length <= codes.length; length += 1) {
      hash = Math.imul(hash ^ (codes[at + length - 1] as number), 0x01000193)
      const id = ((hash >>> 24) ^ hash) & 0xffffff
      if (!found.has(id)) found.set(id, [(places[at] as number) - 1, places[at + length - 1] as number])
    }
  }
  return found
}

const bar = '|'.charCodeAt(0)
const zero = '0'.charCodeAt(0)

/** Digits count as one 0, spaces and plain punctuation as one bar; `!` and `?` stay, they carry mood. */
function foldGaps(text: string): { codes: number[]; places: number[] } {
  const codes: number[] = []
  const places: number[] = []
  let last = -1
  for (let at = 0; at < text.length; at += 1) {
    const code = foldCode(text.charCodeAt(at))
    const isRun = code === last && (code === bar || code === zero)
    if (!isRun) {
      codes.push(code)
      places.push(at)
    }
    last = code
  }
  return { codes, places }
}

function foldCode(code: number): number {
  if (code >= 48 && code <= 57) return zero
  if (code === 33 || code === 63) return code
  const isPlain = code <= 47 || (code >= 58 && code <= 64) || code === 126 || (code >= 0x3000 && code <= 0x303f)
  return isPlain || code === 0x2026 ? bar : code
}

/** What the mood words say together, as numbered ideas. */
function ideasOf(text: string, moods: readonly Mood[]): Set<number> {
  const ideas = new Set<number>()
  const add = (kind: number, value: number): void => void ideas.add(firstIdea + kind * 64 + value)
  for (const [place, level] of [-3, -2, -1, 1, 2, 3].entries()) {
    const count = moods.filter(({ weight }) => levelOf(weight) === level).length
    for (let least = 1; least <= Math.min(3, count); least += 1) add(1 + place, least)
  }
  const ends = [moods[0], moods.at(-1)]
  for (const [place, mood] of ends.entries()) add(10 + place, mood === undefined ? 0 : mood.weight > 0 ? 1 : 2)
  const turn = lastTurn(text)
  add(12, balanceOf(moods))
  if (turn > 0) {
    add(13, balanceOf(moods.filter(({ start }) => start > turn)))
    add(14, balanceOf(moods.filter(({ start }) => start < turn)))
  }
  add(15, Math.min(6, Math.floor(Math.log2(Math.max(1, text.length)))))
  if (/\?|[吗么呢嘛]$/.test(text)) add(16, 1)
  if (text.includes('!')) add(16, 2)
  return ideas
}

function levelOf(weight: number): number {
  const strength = Math.abs(weight) >= 0.6 ? 3 : Math.abs(weight) >= 0.4 ? 2 : 1
  return weight < 0 ? -strength : strength
}

/** The sum of weights in nine steps, 4 is balance. */
function balanceOf(moods: readonly Mood[]): number {
  const sum = moods.reduce((total, { weight }) => total + weight, 0)
  return 4 + Math.max(-4, Math.min(4, Math.round(sum / 0.4)))
}

function lastTurn(text: string): number {
  let turn = -1
  for (const match of text.matchAll(contrasts)) turn = match.index
  return turn
}
