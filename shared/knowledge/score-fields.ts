import type { Postings } from './build-postings.ts'

/** The articles whose best single field matches the terms most, best first. */
export function scoreFields(postings: Postings, terms: string[], limit: number): number[] {
  const fieldScores = new Float32Array(postings.articleOfField.length)
  for (const term of new Set(terms)) {
    const id = postings.terms.get(term)
    if (id === undefined) continue
    for (let at = postings.starts[id]!; at < postings.starts[id + 1]!; at += 1) {
      fieldScores[postings.fields[at]!]! += postings.scores[at]!
    }
  }
  const best = new Float32Array(postings.articleCount)
  const touched: number[] = []
  for (let field = 0; field < fieldScores.length; field += 1) {
    const score = fieldScores[field]!
    if (score === 0) continue
    const article = postings.articleOfField[field]!
    if (best[article] === 0) touched.push(article)
    if (score > best[article]!) best[article] = score
  }
  return touched.sort((a, b) => best[b]! - best[a]! || a - b).slice(0, limit)
}
