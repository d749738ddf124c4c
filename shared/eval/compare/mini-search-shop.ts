import MiniSearch from 'minisearch'
import type { FeedArticle } from '../../protocol/article.ts'
import { type SearchedShop, toComparedTexts } from './searched-shop.ts'
import { toCharacterTerms } from './to-character-terms.ts'

/**
 * MiniSearch as its documentation has it for other scripts: `tokenize` of one's own, one document per article with the
 * questions boosted over the answer. `prefix` and `fuzzy` stay off: on terms of one or two characters they match
 * nearly everything.
 */
export function createMiniSearchShop(articles: readonly FeedArticle[]): SearchedShop {
  const index = new MiniSearch({
    fields: ['questions', 'answer'],
    tokenize: toCharacterTerms,
    searchOptions: { boost: { questions: 3 }, combineWith: 'OR' },
  })
  index.addAll(
    articles.map((article) => {
      const { id, questions, answer } = toComparedTexts(article)
      return { id, questions: questions.join('\n'), answer }
    }),
  )
  return {
    name: 'minisearch',
    search: (text) => index.search(text).map(({ id, score }) => ({ id: String(id), score })),
  }
}
