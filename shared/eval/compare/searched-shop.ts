import type { FeedArticle } from '../../protocol/article.ts'

/** An article as a search gave it, with whatever that search calls a score. */
export interface FoundArticle {
  id: string
  score: number
}

/** One way to search a shop's articles, best first; of every kind the same is asked. */
export interface SearchedShop {
  name: string
  search(text: string): FoundArticle[] | Promise<FoundArticle[]>
}

/** The texts that every compared search is given: each question variant, and the answer. */
export function toComparedTexts({ id, questions, answers }: FeedArticle): {
  id: string
  questions: string[]
  answer: string
} {
  return { id, questions, answer: answers[0]?.text ?? '' }
}
