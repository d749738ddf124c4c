import type { FeedArticle } from '../../protocol/article.ts'
import { chooseVariant } from './choose-variant.ts'

const tries = 200

/** A shopper's number that is given this answer of an article: who tries an article out chooses which one to see. */
export function hashOfVariant(article: Pick<FeedArticle, 'id' | 'answers'>, at: number): number {
  const wanted = article.answers[at]
  for (let hash = 0; hash < tries; hash += 1) if (chooseVariant(article, hash) === wanted) return hash
  return 0
}
