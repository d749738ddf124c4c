import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { Article } from '../../../shared/protocol/article.ts'

/** What the shop's knowledge holds near a question: the article that asks the same, and where such articles stand. */
export interface LikeQuestion {
  /** `isNear`: it asks nearly in these words; else it would only be the one that answers. */
  same: { id: string; title: string; isNear: boolean } | null
  category: string[] | null
}

type Looking = Pick<SellerEngine, 'tryArticle' | 'findSameQuestions'>

/** Looks a question up on this device, in published articles by meaning and in drafts by the letter. */
export async function findLike(engine: Looking, articles: readonly Article[], question: string): Promise<LikeQuestion> {
  const text = question.trim()
  if (text === '') return { same: null, category: null }
  const [{ passages }, alike] = await Promise.all([
    engine.tryArticle({ text, edited: null, variant: 0 }),
    engine.findSameQuestions(null, [text]),
  ])
  const exact = articles.find(({ state, questions }) => state !== 'retired' && questions.includes(text))
  const [best] = passages
  const answering = best?.band === 'answer' ? { id: best.articleId, title: best.title } : null
  const asking = exact ?? alike.find(({ article }) => article !== null)?.article
  const same = asking ?? answering
  const near = articles.find(({ id }) => id === (same?.id ?? (best?.band === 'unknown' ? null : best?.articleId)))
  return {
    same: same ? { id: same.id, title: same.title, isNear: asking !== undefined } : null,
    category: near?.category ?? null,
  }
}
