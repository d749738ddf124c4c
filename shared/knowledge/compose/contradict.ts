import type { AnswerVariant, Article, FeedArticle } from '../../protocol/article.ts'
import { findContradictions } from '../review/find-contradictions.ts'

/** An article with the one answer of it that this shopper reads. */
export interface ReadArticle {
  article: FeedArticle
  answer: AnswerVariant
}

/** Whether two answers would tell one shopper two different things: 满 99 包邮 and 满 199 包邮 in one reply. */
export function contradict(a: ReadArticle, b: ReadArticle): boolean {
  if (a.article.id === b.article.id) return false
  return findContradictions([toSpoken(a), toSpoken(b)], {}).some(
    ({ a: one, b: other }) =>
      one.place.kind === 'article' && other.place.kind === 'article' && one.place.articleId !== other.place.articleId,
  )
}

/** As the merchant's review reads it: what is not said to shoppers does not count there. */
function toSpoken({ article, answer }: ReadArticle): Article {
  const { handsOff: _, ...words } = article
  return { ...words, answers: [answer], handoffCondition: null, channels: ['widget'], state: 'live', author: '' }
}
