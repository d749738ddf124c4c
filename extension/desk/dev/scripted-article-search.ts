import type { ArticleSearch, FoundArticle, SearchedArticle } from '../../../shared/protocol/article-search.ts'

/** Finds what holds the words as they were typed; the real one reads pinyin and forgives slips. */
export function createScriptedArticleSearch(): ArticleSearch {
  const held = new Map<string, SearchedArticle>()
  return {
    async holdArticles(articles, removed) {
      for (const id of removed) held.delete(id)
      for (const article of articles) held.set(article.id, article)
    },
    async searchArticles(words) {
      const sought = words.trim()
      const shown = [...held.values()].flatMap(({ id, title, questions, answers }): FoundArticle[] => {
        const at = title.indexOf(sought)
        if (at >= 0) return [{ id, title: [[at, at + sought.length] as [number, number]], below: null }]
        const question = questions.find((one) => one.includes(sought))
        const text = question ?? answers.find((one) => one.includes(sought))
        if (text === undefined) return []
        const start = text.indexOf(sought)
        const kind = question === undefined ? ('answer' as const) : ('question' as const)
        return [{ id, title: [], below: { kind, text, marks: [[start, start + sought.length] as [number, number]] } }]
      })
      return { ids: shown.map(({ id }) => id), shown }
    },
  }
}
