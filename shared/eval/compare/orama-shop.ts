import { create, insertMultiple, search } from '@orama/orama'
import type { FeedArticle } from '../../protocol/article.ts'
import { type SearchedShop, toComparedTexts } from './searched-shop.ts'
import { toCharacterTerms } from './to-character-terms.ts'

const mostFound = 1000

/** Orama finds every word that begins with a term; the mark makes 发 another term than the beginning of 发货. */
const endMark = '\u0001'

/**
 * Orama with a tokenizer of one's own, the hook its documentation gives for languages it does not know; one document
 * per article, the questions boosted, any term may match (`threshold: 1`), no misspellings (`tolerance: 0`).
 */
export async function createOramaShop(articles: readonly FeedArticle[]): Promise<SearchedShop> {
  const index = create({
    schema: { article: 'enum', questions: 'string', answer: 'string' } as const,
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        tokenize: (raw: string) => toCharacterTerms(raw).map((term) => `${term}${endMark}`),
      },
    },
  })
  const documents = articles.map((article) => {
    const { id, questions, answer } = toComparedTexts(article)
    return { article: id, questions: questions.join('\n'), answer }
  })
  await insertMultiple(index, documents)
  return {
    name: 'orama',
    async search(term) {
      const { hits } = await search(index, {
        ...{ term, properties: ['questions', 'answer'], boost: { questions: 3 } },
        ...{ threshold: 1, tolerance: 0, limit: mostFound },
      })
      return hits.map(({ document, score }) => ({ id: String(document.article), score }))
    },
  }
}
