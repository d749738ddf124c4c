import type { FeedArticle } from '../../protocol/article.ts'
import { type SearchedShop, toComparedTexts } from './searched-shop.ts'
import { toPairTerms } from './to-character-terms.ts'

/** The usual constants of BM25. */
const saturation = 1.2
const lengthShare = 0.75

/** Plain BM25 over pairs of characters: every question is a document, and so is every answer; the best one counts. */
export function createBigramShop(articles: readonly FeedArticle[]): SearchedShop {
  const documents = articles.flatMap((article) => {
    const { id, questions, answer } = toComparedTexts(article)
    return [...questions, answer].map((text) => ({ id, terms: toPairTerms(text) }))
  })
  const meanLength = documents.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, documents.length)
  const postings = new Map<string, Map<number, number>>()
  for (const [at, { terms }] of documents.entries()) {
    for (const term of terms) {
      const held = postings.get(term) ?? new Map<number, number>()
      postings.set(term, held.set(at, (held.get(at) ?? 0) + 1))
    }
  }
  return {
    name: 'bm25-bigrams',
    search(text) {
      const best = new Map<string, number>()
      const scores = new Map<number, number>()
      for (const term of new Set(toPairTerms(text))) {
        const held = postings.get(term) ?? new Map<number, number>()
        const rarity = Math.log(1 + (documents.length - held.size + 0.5) / (held.size + 0.5))
        for (const [at, count] of held) {
          const norm = saturation * (1 - lengthShare + (lengthShare * documents[at]!.terms.length) / meanLength)
          scores.set(at, (scores.get(at) ?? 0) + (rarity * count * (saturation + 1)) / (count + norm))
        }
      }
      for (const [at, score] of scores) best.set(documents[at]!.id, Math.max(score, best.get(documents[at]!.id) ?? 0))
      return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score)
    },
  }
}
