import type { FeedArticle } from '../protocol/article.ts'
import type { Postings } from './build-postings.ts'
import type { Passage } from './knowledge-index.ts'
import { termWeight, toTerms } from './to-terms.ts'

/** Slope and midpoint of the calibration, fitted on golden/retrieval: at 0.5 answerable and unanswerable part. */
const slope = 14
const midpoint = 0.47

/** What a match in a field is worth: an answer that mentions the words is not yet an answer to the question. */
const titleShare = 0.95
const answerShare = 0.62

/** How well one article answers the query terms: its best question variant, title or answer. */
export function scoreMatch(postings: Postings, queryTerms: string[], article: FeedArticle): Passage {
  const query = new Set(queryTerms)
  const fields: [text: string, share: number, question: string][] = [
    ...article.questions.map((question): [string, number, string] => [question, 1, question]),
    [article.title, titleShare, article.title],
    [article.answers[0]?.text ?? '', answerShare, article.title],
  ]
  let best = { likeness: 0, question: article.title, terms: [] as string[] }
  for (const [text, share, question] of fields) {
    const { likeness, terms } = compare(postings, query, new Set(toTerms(text)), share)
    if (likeness > best.likeness) best = { likeness, question, terms }
  }
  const score = 1 / (1 + Math.exp(-slope * (best.likeness - midpoint)))
  return { article, score: best.likeness === 0 ? 0 : score, question: best.question, terms: best.terms }
}

/** Share of the query's meaning found in the field and of the field's found in the query, by rarity. */
function compare(
  postings: Postings,
  query: Set<string>,
  field: Set<string>,
  share: number,
): { likeness: number; terms: string[] } {
  const common = [...query].filter((term) => field.has(term))
  const commonMass = massOf(postings, common)
  if (commonMass === 0) return { likeness: 0, terms: [] }
  const covered = commonMass / massOf(postings, [...query])
  const back = commonMass / massOf(postings, [...field])
  const likeness = share * (share === answerShare ? covered * 0.9 : covered * 0.7 + back * 0.3)
  return { likeness, terms: common.filter((term) => term.length > 1) }
}

function massOf(postings: Postings, terms: string[]): number {
  let mass = 0
  for (const term of terms) {
    const id = postings.terms.get(term)
    mass += id === undefined ? postings.unseenRarity * termWeight(term) : postings.rarity[id]!
  }
  return mass
}
