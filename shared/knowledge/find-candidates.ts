import type { Postings } from './build-postings.ts'

/** The articles whose best single field matches the terms most (BM25), best first. */
export function findCandidates(postings: Postings, terms: Iterable<string>, limit: number): number[] {
  const { firstFieldOfArticle, articleOfField } = postings
  const fieldScores = scoreFields(postings, terms)
  const best: { article: number; score: number }[] = []
  for (let article = 0; article < firstFieldOfArticle.length - 1; article += 1) {
    let score = 0
    for (let field = firstFieldOfArticle[article]!; field < firstFieldOfArticle[article + 1]!; field += 1) {
      if (fieldScores[field]! > score) score = fieldScores[field]!
    }
    if (score > 0) keepBest(best, { article, score }, limit)
  }
  return articleOfField.length === 0 ? [] : best.map(({ article }) => article)
}

function scoreFields(postings: Postings, terms: Iterable<string>): Float32Array {
  const fieldScores = new Float32Array(postings.articleOfField.length)
  for (const term of new Set(terms)) {
    const id = postings.terms.get(term)
    if (id === undefined) continue
    for (let at = postings.starts[id]!; at < postings.starts[id + 1]!; at += 1) {
      fieldScores[postings.fields[at]!]! += postings.scores[at]!
    }
  }
  return fieldScores
}

/** Inserts into a short list kept best first. */
function keepBest(
  best: { article: number; score: number }[],
  next: { article: number; score: number },
  limit: number,
): void {
  if (best.length === limit && next.score <= best[limit - 1]!.score) return
  let at = Math.min(best.length, limit - 1)
  while (at > 0 && best[at - 1]!.score < next.score) {
    best[at] = best[at - 1]!
    at -= 1
  }
  best[at] = next
}
