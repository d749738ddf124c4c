import { termWeight, toTerms } from './to-terms.ts'

/** One searchable text of an article. `share`: how much a match in it is worth. */
export type IndexedField = { article: number; text: string; share: number }

/** Inverted and forward lists in typed arrays; fields of one article stand together. */
export type Postings = {
  terms: Map<string, number>
  /** The fields holding term t: `fields[starts[t]] … fields[starts[t + 1] - 1]`, each with its BM25 share. */
  starts: Uint32Array
  fields: Uint32Array
  scores: Float32Array
  /** The terms of field f: `fieldTerms[fieldStarts[f]] … fieldTerms[fieldStarts[f + 1] - 1]`. */
  fieldStarts: Uint32Array
  fieldTerms: Uint32Array
  articleOfField: Uint32Array
  firstFieldOfArticle: Uint32Array
  rarity: Float32Array
  /** Rarity of a term that no article holds. */
  unseenRarity: number
}

const saturation = 1.2
const lengthShare = 0.6

/** Builds the lists, with each entry's BM25 score computed once. */
export function buildPostings(fields: IndexedField[], articleCount: number): Postings {
  const counted = fields.map((field) => countTerms(toTerms(field.text)))
  const { terms, holders } = numberTerms(counted)
  const rarityOf = (count: number): number => Math.log(1 + (fields.length - count + 0.5) / (count + 0.5))
  const starts = runningTotals(holders)
  const fieldStarts = runningTotals(counted.map((counts) => counts.size))
  const firstFieldOfArticle = new Uint32Array(articleCount + 1)
  for (const { article } of fields) firstFieldOfArticle[article + 1]! += 1
  for (let at = 0; at < articleCount; at += 1) firstFieldOfArticle[at + 1]! += firstFieldOfArticle[at]!
  const postings: Postings = {
    ...{ terms, starts, fieldStarts, firstFieldOfArticle },
    fields: new Uint32Array(starts[holders.length]!),
    scores: new Float32Array(starts[holders.length]!),
    fieldTerms: new Uint32Array(fieldStarts[fields.length]!),
    articleOfField: Uint32Array.from(fields, (field) => field.article),
    rarity: Float32Array.from(terms.keys(), (term, id) => rarityOf(holders[id]!) * termWeight(term)),
    unseenRarity: rarityOf(0),
  }
  fill(postings, counted, fields)
  return postings
}

function countTerms(terms: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function numberTerms(counted: Map<string, number>[]): { terms: Map<string, number>; holders: number[] } {
  const terms = new Map<string, number>()
  const holders: number[] = []
  for (const counts of counted) {
    for (const term of counts.keys()) {
      const id = terms.get(term) ?? terms.size
      terms.set(term, id)
      holders[id] = (holders[id] ?? 0) + 1
    }
  }
  return { terms, holders }
}

function runningTotals(counts: number[]): Uint32Array {
  const totals = new Uint32Array(counts.length + 1)
  for (const [at, count] of counts.entries()) totals[at + 1] = totals[at]! + count
  return totals
}

function fill(postings: Postings, counted: Map<string, number>[], fields: IndexedField[]): void {
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const next = postings.starts.slice()
  let forward = 0
  for (const [field, counts] of counted.entries()) {
    const norm = saturation * (1 - lengthShare + (lengthShare * lengths[field]!) / meanLength)
    for (const [term, count] of counts) {
      const id = postings.terms.get(term)!
      const at = next[id]!
      next[id] = at + 1
      postings.fields[at] = field
      postings.scores[at] = (postings.rarity[id]! * fields[field]!.share * count * (saturation + 1)) / (count + norm)
      postings.fieldTerms[forward] = id
      forward += 1
    }
  }
}
