import type { Postings } from './build-postings.ts'
import { isHan, termWeight } from './to-terms.ts'

/** Slope and midpoint of the calibration, fitted on the golden queries: 0.5 parts answerable from unanswerable. */
const slope = 14
const midpoint = 0.46

/** An unknown pair of characters is often only two words meeting. */
const unseenHanShare = 0.65
/** Sharing the name of the goods says little: 帐篷能防弹吗 is not 帐篷怎么收. */
const subjectShare = 0.25

/** A query taken apart once for all candidates; `subject`: the known terms that only name the goods. */
export type QueryTerms = { known: Map<number, string>; mass: number; subject: ReadonlySet<number> }

/** How well the best field of one article answers a query, from 0 to 1, and by which field and terms. */
export type Match = { score: number; field: number; terms: string[] }

/** Numbers the query's terms and weighs them; a term that no article holds weighs most. */
export function toQueryTerms(postings: Postings, terms: string[], subjectTerms: ReadonlySet<string>): QueryTerms {
  const known = new Map<number, string>()
  const subject = new Set<number>()
  let mass = 0
  for (const term of new Set(terms)) {
    const id = postings.terms.get(term)
    const share = subjectTerms.has(term) ? subjectShare : 1
    if (id === undefined) {
      mass += postings.unseenRarity * termWeight(term) * (isHan(term) ? unseenHanShare : 1) * share
      continue
    }
    known.set(id, term)
    if (share < 1) subject.add(id)
    mass += postings.rarity[id]! * share
  }
  return { known, mass, subject }
}

/** Compares the query with every field of an article and keeps the best. */
export function scoreMatch(
  postings: Postings,
  query: QueryTerms,
  article: number,
  shareOf: (field: number) => number,
): Match {
  let bestLikeness = 0
  let bestField = postings.firstFieldOfArticle[article]!
  for (let field = bestField; field < postings.firstFieldOfArticle[article + 1]!; field += 1) {
    const likeness = compare(postings, query, field, shareOf(field))
    if (likeness <= bestLikeness) continue
    bestLikeness = likeness
    bestField = field
  }
  if (bestLikeness === 0) return { score: 0, field: bestField, terms: [] }
  return { score: calibrate(bestLikeness), field: bestField, terms: commonTerms(postings, query, bestField) }
}

/** Likeness of two texts as the share of such matches that are right. */
export function calibrate(likeness: number): number {
  return 1 / (1 + Math.exp(-slope * (likeness - midpoint)))
}

/** Share of the query's mass found in the field and, for questions, of the field's found in the query. */
function compare(postings: Postings, query: QueryTerms, field: number, share: number): number {
  let common = 0
  let mass = 0
  for (let at = postings.fieldStarts[field]!; at < postings.fieldStarts[field + 1]!; at += 1) {
    const id = postings.fieldTerms[at]!
    const weight = postings.rarity[id]! * (query.subject.has(id) ? subjectShare : 1)
    mass += weight
    if (query.known.has(id)) common += weight
  }
  if (common === 0) return 0
  const covered = common / query.mass
  const back = common / mass
  return share < 0.8 ? share * covered : share * (covered + back) * 0.5
}

function commonTerms(postings: Postings, query: QueryTerms, field: number): string[] {
  const terms: string[] = []
  for (let at = postings.fieldStarts[field]!; at < postings.fieldStarts[field + 1]!; at += 1) {
    const term = query.known.get(postings.fieldTerms[at]!)
    if (term !== undefined && term.length > 1) terms.push(term)
  }
  return terms
}
