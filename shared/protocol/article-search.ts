/** What is searched of an article, in whatever state it is. */
export interface SearchedArticle {
  id: string
  title: string
  questions: string[]
  /** Text and steps of every variant. */
  answers: string[]
}

/** A run of found characters: from, and up to before. */
export type FoundMark = [start: number, end: number]

/** Where an article was hit: in its title, or below it in the question or answer that says most. */
export interface FoundArticle {
  id: string
  title: FoundMark[]
  below: { kind: 'question' | 'answer'; text: string; marks: FoundMark[] } | null
}

/** Every article that was found, best first; the first of them with what was hit. */
export interface ArticleSearchAnswer {
  ids: string[]
  shown: FoundArticle[]
}

/** Staff's search over all articles of a shop, in the engine's thread: no key press waits for it. */
export interface ArticleSearch {
  /** From now on these are searched too, in place of what was held under their ids; at most 500 a call. */
  holdArticles(articles: SearchedArticle[], removed: string[]): Promise<void>
  searchArticles(words: string): Promise<ArticleSearchAnswer>
}
