import { toTerms } from '../to-terms.ts'
import { createEdgeHeap, type EdgeHeap } from './edge-heap.ts'
import type { QuestionPair } from './make-pairs.ts'
import { createNeighbourIndex } from './neighbour-index.ts'
import { createTermBook } from './pair-vectors.ts'
import { addVectors, dotProduct, type SparseVector } from './sparse.ts'

/** Questions that mean the same, put together as they come. */
export interface QuestionGroups {
  /** Takes pairs; they are in no group before the next `settle`. */
  add: (pairs: readonly QuestionPair[]) => void
  /** Puts what was added into the groups, a part a step; each step gives how much of the work is behind it, 0 to 1. */
  settle: () => Generator<number, void>
  /** The groups, largest first. */
  list: () => QuestionPair[][]
}

interface Group {
  pairs: QuestionPair[]
  /** The sum of the vectors of its distinct questions, and how many they are. */
  sum: SparseVector
  size: number
  /** Grows with every change; what was measured before no longer holds. */
  version: number
  /** What may be joined with it. */
  near: Set<Group>
  /** The group it became part of. */
  joined: Group | null
}

/** Mean likeness from which two groups are one; from 0.12 to 0.16 the golden chats give nearly the same groups. */
const joinFrom = 0.13
/** Groups that a large group is compared with. */
const nearest = 16
const perStep = 500

/** Average-link grouping among neighbours: the two groups most alike are joined, until no two are alike enough. */
export function createQuestionGroups(): QuestionGroups {
  const book = createTermBook()
  const index = createNeighbourIndex()
  const numbered: Group[] = []
  const byQuestion = new Map<string, Group>()
  const answers = new Map<string, string[]>()
  /** Operators paste the same answers again and again. */
  const termsOfAnswer = (answer: string): string[] => {
    const held = answers.get(answer) ?? toTerms(answer)
    answers.set(answer, held)
    return held
  }
  let waiting: QuestionPair[] = []
  return {
    add: (pairs) => {
      for (const pair of pairs) waiting.push(pair)
    },
    *settle() {
      const fresh = yield* part(waiting, byQuestion)
      waiting = []
      // Rarity is known once all are counted.
      const counted: (readonly [Uint32Array, Uint32Array])[] = []
      for (const { terms, pairs } of fresh) {
        if (counted.length % perStep === 0) yield 0.1 + (0.1 * counted.length) / fresh.length
        counted.push([book.count(terms), book.count(termsOfAnswer(longest(pairs)))])
      }
      const from = numbered.length
      for (const [at, { key, pairs }] of fresh.entries()) {
        if (at % perStep === 0) yield 0.2 + (0.1 * at) / fresh.length
        const sum = book.toVector(...counted[at]!)
        const group: Group = { pairs, sum, size: 1, version: 1, near: new Set(), joined: null }
        numbered.push(group)
        byQuestion.set(key, group)
        index.add(sum)
      }
      const heap = createEdgeHeap<Group>()
      for (let at = from; at < numbered.length; at += 1) {
        const group = numbered[at]!
        for (const other of index.find(at)) connect(group, rootOf(numbered[other]!), heap)
        if (at % perStep === 0) yield 0.3 + (0.4 * (at - from)) / (numbered.length - from)
      }
      yield* joinAll(heap)
    },
    list: () => {
      const groups = numbered.filter(({ joined }) => joined === null)
      return groups.map(({ pairs }) => pairs).toSorted((a, b) => b.length - a.length)
    },
  }
}

interface Fresh {
  key: string
  terms: string[]
  pairs: QuestionPair[]
}

/** Equal questions are one from the start: most of a long export. What is known already goes to its group. */
function* part(pairs: readonly QuestionPair[], byQuestion: ReadonlyMap<string, Group>): Generator<number, Fresh[]> {
  const fresh = new Map<string, Fresh>()
  for (const [at, pair] of pairs.entries()) {
    if (at % perStep === 0) yield (0.1 * at) / pairs.length
    const terms = toTerms(pair.question)
    const key = terms.join(' ') || pair.question
    const known = byQuestion.get(key)
    if (known !== undefined) rootOf(known).pairs.push(pair)
    else {
      const held = fresh.get(key)
      if (held === undefined) fresh.set(key, { key, terms, pairs: [pair] })
      else held.pairs.push(pair)
    }
  }
  return [...fresh.values()]
}

function longest(pairs: readonly QuestionPair[]): string {
  return pairs.reduce((best, { answer }) => (answer.length > best.length ? answer : best), '')
}

function rootOf(group: Group): Group {
  let root = group
  while (root.joined !== null) root = root.joined
  return root
}

/** Notes two groups as neighbours when the mean likeness of their questions lets them be one. */
function connect(one: Group, other: Group, heap: EdgeHeap<Group>): void {
  if (one === other || one.near.has(other)) return
  const likeness = dotProduct(one.sum, other.sum) / (one.size * other.size)
  if (likeness < joinFrom) return
  one.near.add(other)
  other.near.add(one)
  heap.push({ one, other, likeness, version: one.version + other.version })
}

function* joinAll(heap: EdgeHeap<Group>): Generator<number, void> {
  let share = 0
  for (let steps = 1; ; steps += 1) {
    const edge = heap.pop()
    if (edge === undefined) return
    const { one, other, version } = edge
    if (one.joined === null && other.joined === null && one.version + other.version === version) join(one, other, heap)
    if (steps % perStep !== 0) continue
    // Joining makes new edges: what is told only ever grows.
    share = Math.max(share, steps / (steps + heap.size()))
    yield 0.7 + 0.3 * share
  }
}

function join(one: Group, other: Group, heap: EdgeHeap<Group>): void {
  const [into, from] = one.size < other.size ? [other, one] : [one, other]
  for (const pair of from.pairs) into.pairs.push(pair)
  into.sum = addVectors(into.sum, from.sum)
  into.size += from.size
  // Beyond any sum of two versions before it.
  into.version += from.version
  from.joined = into
  const around = new Set([...into.near, ...from.near].map(rootOf))
  around.delete(into)
  into.near = new Set()
  for (const near of around) {
    near.near.delete(from)
    near.near.delete(into)
    connect(into, near, heap)
  }
  if (into.near.size > 4 * nearest) into.near = keepNearest(into)
}

function keepNearest(group: Group): Set<Group> {
  const likeness = new Map([...group.near].map((near) => [near, dotProduct(group.sum, near.sum) / near.size]))
  return new Set([...group.near].toSorted((a, b) => likeness.get(b)! - likeness.get(a)!).slice(0, nearest))
}
