import type { FeedArticle } from '../protocol/article.ts'
import type { Segment } from './segment.ts'
import { findTerm } from './term-table.ts'
import { kindWeights } from './to-terms.ts'

/** A segment with the articles it was built from. An index has two: the large one, and a small one beside it for edits. */
export interface IndexPart {
  segment: Segment
  /** Article number → article. */
  articles: FeedArticle[]
  /** Where an article that is not dead stands. */
  numbers: ReadonlyMap<string, number>
  /** 1 for an article that was removed or stands in the other part in newer words. */
  dead: Uint8Array
  deadCount: number
  /** What a term counts: its rarity times the weight of its kind. */
  weights: Float32Array
  /** Room for the scores of one search; nothing is kept in it. */
  scores: Float32Array
}

/** How telling a term is that so many of all articles hold. */
export function rarityOf(holders: number, articleCount: number): number {
  return Math.log(1 + (Math.max(0, articleCount - holders) + 0.5) / (holders + 0.5))
}

/** Makes a segment searchable. `larger`: the part whose articles count too when a term's rarity is judged. */
export function createPart(segment: Segment, articles: FeedArticle[], larger?: IndexPart): IndexPart {
  return {
    segment,
    articles,
    numbers: new Map(articles.map(({ id }, at) => [id, at])),
    dead: new Uint8Array(articles.length),
    deadCount: 0,
    weights: weigh(segment, larger?.segment),
    scores: new Float32Array(articles.length),
  }
}

/** The same part without some of its articles; ids it does not hold are passed over. */
export function withoutArticles(part: IndexPart, ids: Iterable<string>): IndexPart {
  const dead = part.dead.slice()
  let deadCount = part.deadCount
  for (const id of ids) {
    const at = part.numbers.get(id)
    if (at === undefined || dead[at] === 1) continue
    dead[at] = 1
    deadCount += 1
  }
  return deadCount === part.deadCount ? part : { ...part, dead, deadCount }
}

/** The number of an article that is still alive here, or -1. */
export function findArticle({ numbers, dead }: IndexPart, id: string): number {
  const at = numbers.get(id)
  return at === undefined || dead[at] === 1 ? -1 : at
}

function weigh({ table, kinds, starts, articleCount }: Segment, larger: Segment | undefined): Float32Array {
  const all = articleCount + (larger?.articleCount ?? 0)
  return Float32Array.from(table.keys, (key, term) => {
    const there = larger === undefined ? -1 : findTerm(larger.table, key)
    const elsewhere = there < 0 ? 0 : larger!.starts[there + 1]! - larger!.starts[there]!
    const holders = starts[term + 1]! - starts[term]! + elsewhere
    return rarityOf(holders, all) * kindWeights[kinds[term]!]!
  })
}
