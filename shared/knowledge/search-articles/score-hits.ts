import type { Hit } from './hit.ts'
import type { IndexedArticle, SearchedField } from './indexed-article.ts'

const fieldWeights: Record<SearchedField['kind'], number> = { title: 4, question: 3, answer: 1.2 }
const hitWeights: Record<Hit['how'], number> = { exact: 1, pinyin: 0.9, initials: 0.75, near: 0.5 }
const atStart = 1.15
/** What a hit that fills its line gains over one that is a small part of it. */
const filling = 0.25

/** How well the best of a word's hits answers for it. */
export function scoreHits({ fields }: IndexedArticle, hits: readonly Hit[]): number {
  let best = 0
  for (const hit of hits) {
    const field = fieldAt(fields, hit.start)
    if (field === undefined) continue
    const share = (hit.end - hit.start) / (field.end - field.start)
    const score = fieldWeights[field.kind] * hitWeights[hit.how] * (hit.start === field.start ? atStart : 1)
    best = Math.max(best, score * (1 + filling * share))
  }
  return best
}

/** The part of an article that a place of its text belongs to. */
export function fieldAt(fields: readonly SearchedField[], place: number): SearchedField | undefined {
  return fields.find(({ start, end }) => place >= start && place < end)
}
