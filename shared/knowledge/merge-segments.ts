import { GrowingNumbers } from './growing-numbers.ts'
import type { Segment } from './segment.ts'
import { createTermTable, findTerm } from './term-table.ts'

/** A segment and its articles that are to be left out. */
export interface MergedPart {
  segment: Segment
  /** 1 for an article that is left out. */
  dead: Uint8Array
}

/** One segment of two, the second's articles after the first's, without reading any text again. */
export function mergeSegments(first: MergedPart, second: MergedPart): Segment {
  const { keys, kinds, numbers } = joinTerms(first.segment, second.segment)
  const parts = [
    { ...first, numbers: undefined, articles: renumber(first.dead, 0) },
    { ...second, numbers, articles: renumber(second.dead, countAlive(first.dead)) },
  ]
  return {
    articleCount: countAlive(first.dead) + countAlive(second.dead),
    table: createTermTable(keys),
    kinds,
    ...joinPostings(parts, keys.length),
    ...joinFields(parts),
  }
}

/** `numbers`: what the part's terms are called in the whole; undefined: as before. `articles`: the same, -1 for dead. */
type Renumbered = MergedPart & { numbers: Uint32Array | undefined; articles: Int32Array }

function countAlive(dead: Uint8Array): number {
  return dead.reduce((alive, isDead) => alive + 1 - isDead, 0)
}

function renumber(dead: Uint8Array, from: number): Int32Array {
  let next = from
  return Int32Array.from(dead, (isDead) => {
    if (isDead === 1) return -1
    next += 1
    return next - 1
  })
}

function joinTerms(first: Segment, second: Segment) {
  const fresh: number[] = []
  const numbers = Uint32Array.from(second.table.keys, (key, term) => {
    const known = findTerm(first.table, key)
    return known >= 0 ? known : first.table.keys.length + fresh.push(term) - 1
  })
  const keys = new Uint32Array(first.table.keys.length + fresh.length)
  const kinds = new Uint8Array(keys.length)
  keys.set(first.table.keys)
  kinds.set(first.kinds)
  for (const [at, term] of fresh.entries()) {
    keys[first.kinds.length + at] = second.table.keys[term]!
    kinds[first.kinds.length + at] = second.kinds[term]!
  }
  return { keys, kinds, numbers }
}

function joinPostings(parts: Renumbered[], termCount: number): Pick<Segment, 'starts' | 'postings' | 'marks'> {
  const starts = new Uint32Array(termCount + 1)
  eachPosting(parts, (term) => {
    starts[term + 1]! += 1
  })
  for (let term = 0; term < termCount; term += 1) starts[term + 1]! += starts[term]!
  const next = starts.slice()
  const postings = new Uint32Array(starts[termCount]!)
  const marks = new Uint8Array(postings.length)
  eachPosting(parts, (term, article, mark) => {
    const slot = next[term]!
    next[term] = slot + 1
    postings[slot] = article
    marks[slot] = mark
  })
  return { starts, postings, marks }
}

function eachPosting(parts: Renumbered[], see: (term: number, article: number, mark: number) => void): void {
  for (const { segment, numbers, articles } of parts) {
    const { starts, postings, marks } = segment
    for (let term = 0; term < starts.length - 1; term += 1) {
      const named = numbers === undefined ? term : numbers[term]!
      for (let at = starts[term]!; at < starts[term + 1]!; at += 1) {
        const article = articles[postings[at]!]!
        if (article >= 0) see(named, article, marks[at]!)
      }
    }
  }
}

function joinFields(parts: Renumbered[]): Pick<Segment, 'firstFields' | 'fieldStarts' | 'fieldTerms'> {
  const firstFields = new GrowingNumbers()
  const fieldStarts = new GrowingNumbers()
  const fieldTerms = new GrowingNumbers()
  for (const { segment, numbers, dead } of parts) {
    for (let article = 0; article < dead.length; article += 1) {
      if (dead[article] === 1) continue
      firstFields.push(fieldStarts.length)
      for (let field = segment.firstFields[article]!; field < segment.firstFields[article + 1]!; field += 1) {
        fieldStarts.push(fieldTerms.length)
        for (let at = segment.fieldStarts[field]!; at < segment.fieldStarts[field + 1]!; at += 1) {
          const term = segment.fieldTerms[at]!
          fieldTerms.push(numbers === undefined ? term : numbers[term]!)
        }
      }
    }
  }
  firstFields.push(fieldStarts.length)
  fieldStarts.push(fieldTerms.length)
  return { firstFields: firstFields.trimmed(), fieldStarts: fieldStarts.trimmed(), fieldTerms: fieldTerms.trimmed() }
}
