import type { IndexOptions, KnowledgeQuery, Passage } from '../knowledge-index.ts'
import { type LearnedRanking, pairKey, termsToLearn } from './learn-outcomes.ts'

/** However many words speak for or against an article, together they move it by no more than this. */
const wordsLimit = 1
/** A score of 0 or 1 has no odds. */
const surest = 1e-6

/**
 * The place of a shop's learned ranking in an index: orders passages by their odds and what was learned of them. Scores
 * stay as they are, so that the edge, which knows nothing of it, judges an answer alike; notices in force stay first.
 */
export function rerankLearned({ articles, pairs }: LearnedRanking): NonNullable<IndexOptions['rerank']> {
  return (passages: Passage[], { text }: KnowledgeQuery) => {
    const terms = termsToLearn(text)
    const placed = passages.map((passage, at) => {
      const { id } = passage.article
      const words = terms.reduce((sum, term) => sum + (pairs.get(pairKey(id, term)) ?? 0), 0)
      const learned = (articles.get(id) ?? 0) + Math.max(-wordsLimit, Math.min(wordsLimit, words))
      return { passage, at, odds: toOdds(passage.score) + learned }
    })
    const notices = placed.filter(({ passage }) => passage.article.layer === 'emergency')
    const others = placed.filter(({ passage }) => passage.article.layer !== 'emergency')
    const sorted = others.toSorted((a, b) => b.odds - a.odds)
    return placed.map(({ passage, at }) =>
      notices.some((notice) => notice.at === at) ? passage : sorted.shift()!.passage,
    )
  }
}

function toOdds(score: number): number {
  const share = Math.min(1 - surest, Math.max(surest, score))
  return Math.log(share / (1 - share))
}
