import { toQuestionKey } from './question-key.ts'

/** A question that was added before, and how like it is. */
export interface QuestionMatch {
  owner: number
  question: string
  /** 0 to 1; 1 is the same question. */
  score: number
}

/** Finds the likeliest question among those added: this one by characters, the shop's retrieval may stand in its place. */
export interface QuestionMatcher {
  add(owner: number, question: string): void
  /** The best one of the owners that `accepts`; null when none is near. */
  find(question: string, accepts: (owner: number) => boolean): QuestionMatch | null
}

interface Added {
  owner: number
  question: string
  key: string
  /** Numbers of its pairs of characters, the smallest first. */
  grams: Int32Array
}

/** Below this two questions are different ones. */
const nearest = 0.8

/** A matcher by pairs of characters (Dice). Other numbers or another negation make another question, however like it is. */
export function createQuestionMatcher(): QuestionMatcher {
  const added: Added[] = []
  const byKey = new Map<string, number[]>()
  const numbers = new Map<string, number>()
  /** Questions that hold a pair, by the pair's number. */
  const holders: number[][] = []
  const numberOf = (gram: string): number => {
    const number = numbers.get(gram) ?? numbers.size
    if (number === numbers.size) {
      numbers.set(gram, number)
      holders.push([])
    }
    return number
  }
  return {
    add(owner, question) {
      const key = toQuestionKey(question)
      const grams = Int32Array.from(toGrams(key), numberOf).sort()
      for (const gram of grams) holders[gram]?.push(added.length)
      byKey.set(key, [...(byKey.get(key) ?? []), added.length])
      added.push({ owner, question, key, grams })
    },
    find(question, accepts) {
      const key = toQuestionKey(question)
      const same = byKey.get(key)?.find((place) => accepts(added[place]?.owner ?? -1))
      if (same !== undefined) return toMatch(added[same], 1)
      const grams = [...toGrams(key)]
      const known = Int32Array.from(grams.flatMap((gram) => numbers.get(gram) ?? [])).sort()
      let best: QuestionMatch | null = null
      for (const place of listCandidates(grams.length, known, holders)) {
        const one = added[place]
        if (one === undefined || !isLongEnough(one.grams.length, grams.length)) continue
        const score = (2 * countShared(one.grams, known)) / (one.grams.length + grams.length)
        if (score < nearest || score <= (best?.score ?? 0)) continue
        if (accepts(one.owner) && listTurns(one.key) === listTurns(key)) best = toMatch(one, score)
      }
      return best
    },
  }
}

function toMatch(one: Added | undefined, score: number): QuestionMatch | null {
  return one === undefined ? null : { owner: one.owner, question: one.question, score }
}

/** How like two texts are by their pairs of characters, 0 to 1. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const gram of a) if (b.has(gram)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

/** Pairs of characters, with the beginning and the end as one each: two characters are no question by themselves. */
export function toGrams(key: string): Set<string> {
  const chars = ['^', ...key, '$']
  return new Set(chars.slice(1).map((char, index) => `${chars[index]}${char}`))
}

/** Whether two texts of so many pairs can reach the bound at all. */
function isLongEnough(one: number, other: number): boolean {
  return 2 * Math.min(one, other) >= nearest * (one + other)
}

/**
 * Only texts that share one of the rarest pairs can reach the bound: of the n pairs of a text, at least
 * n · bound / (2 − bound) have to be in the other one, so one of the remaining rarest ones is. Pairs that nobody has
 * are the rarest.
 */
function listCandidates(count: number, known: Int32Array, holders: readonly number[][]): Set<number> {
  const size = (gram: number): number => holders[gram]?.length ?? 0
  const rare = [...known].sort((a, b) => size(a) - size(b))
  const looked = count - Math.ceil((count * nearest) / (2 - nearest)) + 1 - (count - known.length)
  const found = new Set<number>()
  for (const gram of rare.slice(0, Math.max(0, looked))) for (const place of holders[gram] ?? []) found.add(place)
  return found
}

/** Both the smallest first. */
function countShared(a: Int32Array, b: Int32Array): number {
  let shared = 0
  for (let at = 0, other = 0; at < a.length && other < b.length; ) {
    const gap = (a[at] ?? 0) - (b[other] ?? 0)
    if (gap === 0) shared += 1
    if (gap <= 0) at += 1
    if (gap >= 0) other += 1
  }
  return shared
}

/** 满 200 and 满 300, 能退 and 不能退, L 码 and XL 码: a few characters that turn the question. */
function listTurns(key: string): string {
  const numbers = key.match(/\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+(?=[天件元块次号小个月年级])/g) ?? []
  // 能不能 and 有没有 ask, they deny nothing.
  const negations = key.replace(/(.)[不没]\1/g, '').match(/[不没无未别非]/g) ?? []
  const words = key.match(/[a-z]+/g) ?? []
  return `${numbers.join(' ')}/${negations.length}/${words.join(' ')}`
}
