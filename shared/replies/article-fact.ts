import type { FeedArticle } from '../protocol/article.ts'
import type { Fact } from '../protocol/conversation.ts'

/** The name of the fact that an article was used beside the one a reply rests on. */
export const articleFactName = 'article.id'

/** An article that a reply uses, where its basis is something else: another article, or a flow. */
export function toArticleFact({ id, title, version }: Pick<FeedArticle, 'id' | 'title' | 'version'>): Fact {
  return { name: articleFactName, value: id, source: `文章「${title}」第 ${version} 版`, at: null }
}
