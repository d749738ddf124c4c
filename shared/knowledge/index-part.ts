import type { FeedArticle } from '../protocol/article.ts'
import { countTerms, countWithout, type TermCounts } from './count-terms.ts'
import { toSearchedTexts } from './searched-texts.ts'
import type { Segment } from './segment.ts'
import { findTerm } from './term-table.ts'

/** A segment with the articles it was built from. An index has two: the large one, and a small one beside it for edits. */
export interface IndexPart {
  segment: Segment
  counts: TermCounts
  /** Article number → article. */
  articles: FeedArticle[]
  /** Where an article that is not dead stands. */
  numbers: ReadonlyMap<string, number>
  /** 1 for an article that was removed or stands in the other part in newer words. */
  dead: Uint8Array
  deadCount: number
  /** From when to when an article may be quoted, in milliseconds: read once, not with every search. */
  begins: Float64Array
  ends: Float64Array
  /** By term: how telling it is in a question, of all articles of the index. */
  rarities: Float32Array
  /** Room for the scores of one search; nothing is kept in it. */
  scores: Float32Array
}

/** How telling a term is that so many of all articles hold. */
export function rarityOf(holders: number, articleCount: number): number {
  return Math.log(1 + (Math.max(0, articleCount - holders) + 0.5) / (holders + 0.5))
}

/**
 * Makes a segment searchable; what its terms weigh is judged when it stands in an index. `goneIds`: articles that are
 * dead from the start, of which only the id need be true.
 */
export function createPart(segment: Segment, articles: FeedArticle[], goneIds?: ReadonlySet<string>): IndexPart {
  const dead = Uint8Array.from(articles, ({ id }) => Number(goneIds?.has(id) ?? false))
  return {
    ...{ segment, counts: countTerms(segment, dead), articles, dead },
    numbers: new Map(articles.map(({ id }, at) => [id, at])),
    deadCount: dead.reduce((sum, isDead) => sum + isDead, 0),
    begins: Float64Array.from(articles, ({ validFrom }) => (validFrom === null ? -Infinity : Date.parse(validFrom))),
    ends: Float64Array.from(articles, ({ validTo }) => (validTo === null ? Infinity : Date.parse(validTo))),
    rarities: new Float32Array(0),
    scores: new Float32Array(articles.length),
  }
}

/** The same part without some of its articles, in its counts too; ids it does not hold are passed over. */
export function withoutArticles(part: IndexPart, ids: ReadonlySet<string>): IndexPart {
  const numbers = [...ids].map((id) => findArticle(part, id)).filter((at) => at >= 0)
  if (numbers.length === 0) return part
  const dead = part.dead.slice()
  for (const at of numbers) dead[at] = 1
  const texts = numbers.map((at) => toSearchedTexts(part.articles[at]!))
  const counts = countWithout(part.segment, part.counts, { numbers, texts })
  return { ...part, counts, dead, deadCount: part.deadCount + numbers.length }
}

/** The parts with what their terms weigh among all articles that are alive: as in one index built anew. */
export function judgeRarity(parts: IndexPart[]): IndexPart[] {
  const articleCount = parts.reduce((sum, { counts }) => sum + counts.articleCount, 0)
  // A hundred thousand terms share a few hundred counts: each logarithm is taken once.
  const known = new Float64Array(articleCount + 1)
  const weigh = (holders: number): number => {
    if (known[holders] === 0) known[holders] = rarityOf(holders, articleCount)
    return known[holders]!
  }
  const judged = parts.map((part) => ({ ...part, rarities: weighAll(part, weigh) }))
  const [large, beside] = judged
  if (large !== undefined && beside !== undefined) weighShared(large, beside, weigh)
  return judged
}

/** The number of an article that is still alive here, or -1. */
export function findArticle({ numbers, dead }: IndexPart, id: string): number {
  const at = numbers.get(id)
  return at === undefined || dead[at] === 1 ? -1 : at
}

function weighAll({ counts }: IndexPart, weigh: (holders: number) => number): Float32Array {
  const rarities = new Float32Array(counts.askedIn.length)
  for (let term = 0; term < rarities.length; term += 1) rarities[term] = weigh(counts.askedIn[term]!)
  return rarities
}

/** A term that both parts hold weighs the same in both. */
function weighShared(large: IndexPart, beside: IndexPart, weigh: (holders: number) => number): void {
  for (const [term, key] of beside.segment.table.keys.entries()) {
    const there = findTerm(large.segment.table, key)
    if (there < 0) continue
    const rarity = weigh(large.counts.askedIn[there]! + beside.counts.askedIn[term]!)
    beside.rarities[term] = rarity
    large.rarities[there] = rarity
  }
}
