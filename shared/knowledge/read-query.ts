import { type IndexPart, rarityOf } from './index-part.ts'
import type { KnowledgeQuery } from './knowledge-index.ts'
import { termKey } from './term-key.ts'
import { findTerm } from './term-table.ts'
import { isHan, kindWeights, termKind, toTerms } from './to-terms.ts'

/** An unknown pair of characters is often only two words meeting. */
const unseenHanShare = 0.65
/** Sharing the name of the goods says little: 帐篷能防弹吗 is not 帐篷怎么收. */
const subjectShare = 0.25

/** A term of a query: what it counts in all, and what its name in each part of the index is (-1: not there). */
export interface QueryTerm {
  term: string
  weight: number
  share: number
  numbers: readonly number[]
}

/** A query taken apart once for all candidates; `mass` is what all of its terms count together. */
export interface ReadQuery {
  terms: QueryTerm[]
  mass: number
}

/** Numbers the query's terms and weighs them; a term that no article holds weighs most. */
export function readQuery(parts: readonly IndexPart[], query: KnowledgeQuery): ReadQuery {
  const subjects = new Set((query.subjects ?? []).flatMap(toTerms))
  const articleCount = parts.reduce((sum, { segment }) => sum + segment.articleCount, 0)
  const terms = [...new Set(toTerms(queryText(query)))].map((term): QueryTerm => {
    const key = termKey(term)
    const numbers = parts.map(({ segment }) => findTerm(segment.table, key))
    const share = subjects.has(term) ? subjectShare : 1
    const holders = numbers.reduce((sum, number, at) => sum + holdersOf(parts[at]!, number), 0)
    const unseen = holders === 0 && isHan(term) ? unseenHanShare : 1
    return {
      term,
      share,
      numbers,
      weight: rarityOf(holders, articleCount) * kindWeights[termKind(term)]! * unseen * share,
    }
  })
  return { terms, mass: terms.reduce((sum, { weight }) => sum + weight, 0) }
}

function holdersOf({ segment }: IndexPart, term: number): number {
  return term < 0 ? 0 : segment.starts[term + 1]! - segment.starts[term]!
}

/** A question of a few characters is searched together with the round before it. */
function queryText({ text, context }: KnowledgeQuery): string {
  if (context === undefined || [...text].length > 8) return text
  return `${text} ${context}`
}
