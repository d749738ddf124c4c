import type { SparseVector } from './sparse.ts'

/** Finds the vectors most like one, through the terms they share. */
export interface NeighbourIndex {
  /** Numbers the vector from 0 on, in the order they come. */
  add: (vector: SparseVector) => void
  /** Those most like this one, best first. */
  find: (number: number) => number[]
}

/** The heaviest terms of a vector: those that find it, and those by which others are found. */
const termsLookedAt = 16
/** A term that more vectors hold says too little to be worth its time; the first holders still stand for the others. */
const longestList = 600
const neighbours = 10

/** Many vectors of few terms each; a search costs what the lists of its terms are long, never all vectors. */
export function createNeighbourIndex(): NeighbourIndex {
  const holders = new Map<number, { numbers: number[]; weights: number[] }>()
  const looked: Heaviest[] = []
  let scores = new Float32Array(1024)
  return {
    add(vector) {
      const size = looked.length
      const found = heaviest(vector)
      for (const { term, weight } of found) {
        const list = holders.get(term)
        if (list === undefined) holders.set(term, { numbers: [size], weights: [weight] })
        else if (list.numbers.length < longestList) {
          list.numbers.push(size)
          list.weights.push(weight)
        }
      }
      looked.push(found)
      if (looked.length <= scores.length) return
      const larger = new Float32Array(scores.length * 2)
      larger.set(scores)
      scores = larger
    },
    find(self) {
      const touched: number[] = []
      for (const { term, weight } of looked[self] ?? []) {
        const list = holders.get(term)
        if (list === undefined) continue
        for (let at = 0; at < list.numbers.length; at += 1) {
          const number = list.numbers[at]!
          if (scores[number] === 0) touched.push(number)
          scores[number] = scores[number]! + weight * list.weights[at]!
        }
      }
      const best = takeBest(touched, scores, self)
      for (const number of touched) scores[number] = 0
      return best
    },
  }
}

type Heaviest = { term: number; weight: number }[]

function heaviest({ terms, weights }: SparseVector): Heaviest {
  const all = Array.from(terms, (term, at) => ({ term, weight: weights[at] ?? 0 }))
  return all.sort((a, b) => b.weight - a.weight).slice(0, termsLookedAt)
}

/** A short list kept best first: most of what is touched never enters it. */
function takeBest(touched: readonly number[], scores: Float32Array, self: number): number[] {
  const best: number[] = []
  for (const number of touched) {
    if (number === self) continue
    const score = scores[number]!
    if (best.length === neighbours && score <= scores[best[neighbours - 1]!]!) continue
    let at = Math.min(best.length, neighbours - 1)
    while (at > 0 && scores[best[at - 1]!]! < score) {
      best[at] = best[at - 1]!
      at -= 1
    }
    best[at] = number
  }
  return best
}
