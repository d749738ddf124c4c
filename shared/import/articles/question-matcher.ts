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
  grams: ReadonlySet<string>
}

/** Below this two questions are different ones. */
const nearest = 0.8

/** A matcher by pairs of characters (Dice). Other numbers or another negation make another question, however like it is. */
export function createQuestionMatcher(): QuestionMatcher {
  const added: Added[] = []
  const byGram = new Map<string, number[]>()
  return {
    add(owner, question) {
      const key = toQuestionKey(question)
      const grams = toGrams(key)
      for (const gram of grams) {
        const places = byGram.get(gram)
        if (places === undefined) byGram.set(gram, [added.length])
        else places.push(added.length)
      }
      added.push({ owner, question, key, grams })
    },
    find(question, accepts) {
      const key = toQuestionKey(question)
      const grams = toGrams(key)
      let best: QuestionMatch | null = null
      for (const place of listCandidates(grams, byGram)) {
        const one = added[place]
        if (one === undefined || !accepts(one.owner)) continue
        const score = one.key === key ? 1 : isOther(one.key, key) ? 0 : dice(one.grams, grams)
        if (score >= nearest && score > (best?.score ?? 0)) best = { owner: one.owner, question: one.question, score }
        if (score === 1) break
      }
      return best
    },
  }
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

/**
 * Only texts that share one of the rarest pairs can reach the bound: of the n pairs of a text, more than
 * n · bound / (2 − bound) have to be in the other one, so one of the remaining rarest ones is.
 */
function listCandidates(grams: ReadonlySet<string>, byGram: ReadonlyMap<string, number[]>): Set<number> {
  const rare = [...grams].sort((a, b) => (byGram.get(a)?.length ?? 0) - (byGram.get(b)?.length ?? 0))
  const looked = rare.length - Math.ceil((rare.length * nearest) / (2 - nearest)) + 1
  return new Set(rare.slice(0, looked).flatMap((gram) => byGram.get(gram) ?? []))
}

/** 满 200 and 满 300, 能退 and 不能退: one character that turns the question. */
function isOther(a: string, b: string): boolean {
  return listTurns(a) !== listTurns(b)
}

function listTurns(key: string): string {
  const numbers = key.match(/\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+(?=[天件元块次号小个月年级])/g) ?? []
  // 能不能 and 有没有 ask, they deny nothing.
  const negations = key.replace(/(.)[不没]\1/g, '').match(/[不没无未别非]/g) ?? []
  // Sizes and models: L 码 is not XL 码.
  const words = key.match(/[a-z]+/g) ?? []
  return `${numbers.join(' ')}/${negations.length}/${words.join(' ')}`
}
