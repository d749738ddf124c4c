import type { FeedArticle } from '../protocol/article.ts'
import { hashText } from './term-key.ts'

/** What of an article is searched. */
export interface SearchedTexts {
  questions: readonly string[]
  title: string
  answer: string
}

/** The texts of an article that a search looks into: the first answer variant stands for all. */
export function toSearchedTexts({ questions, title, answers }: FeedArticle): SearchedTexts {
  return { questions, title, answer: [answers[0]?.text ?? '', ...(answers[0]?.steps ?? [])].join(' ') }
}

/** A number that changes with the searched texts: an index kept from earlier knows by it what has changed since. */
export function stampTexts({ questions, title, answer }: SearchedTexts): number {
  let hash = hashText(title)
  for (const question of questions) hash = hashText(`\n${question}`, hash)
  return hashText(`\r${answer}`, hash)
}
