import { type IndexedArticle, indexArticle } from '../knowledge/search-articles/indexed-article.ts'
import { searchArticles } from '../knowledge/search-articles/search-articles.ts'
import type { ArticleSearch } from '../protocol/article-search.ts'

/** Articles of every state in this thread, searched as staff type. */
export function createArticleSearch(): ArticleSearch {
  const held = new Map<string, IndexedArticle>()
  let all: IndexedArticle[] | null = null
  return {
    async holdArticles(articles, removed) {
      all = null
      for (const id of removed) held.delete(id)
      for (const article of articles) held.set(article.id, indexArticle(article))
    },
    async searchArticles(words) {
      all ??= [...held.values()]
      return searchArticles(all, words)
    },
  }
}
