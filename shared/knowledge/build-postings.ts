import { termWeight, toTerms } from './to-terms.ts'

/** One searchable text of an article. */
export type IndexedField = { article: number; text: string; weight: number }

/** Inverted lists in typed arrays: the fields of term t are `fields[starts[t]] … fields[starts[t + 1] - 1]`. */
export type Postings = {
  terms: Map<string, number>
  starts: Uint32Array
  fields: Uint32Array
  /** BM25 share of the term in that field, rarity included. */
  scores: Float32Array
  rarity: Float32Array
  /** Rarity of a term that no article holds. */
  unseenRarity: number
  articleOfField: Uint32Array
  articleCount: number
}

const saturation = 1.2
const lengthShare = 0.6

/** Builds the inverted lists with each entry's BM25 score computed once. */
export function buildPostings(fields: IndexedField[]): Postings {
  const counted = fields.map((field) => countTerms(toTerms(field.text)))
  const { terms, documents } = numberTerms(counted)
  const starts = new Uint32Array(terms.size + 1)
  for (let term = 0; term < terms.size; term += 1) starts[term + 1] = starts[term]! + documents[term]!
  const rarityOf = (holders: number): number => Math.log(1 + (fields.length - holders + 0.5) / (holders + 0.5))
  const rarity = Float32Array.from([...terms], ([term, id]) => rarityOf(documents[id]!) * termWeight(term))
  const postings: Postings = {
    terms,
    starts,
    fields: new Uint32Array(starts[terms.size]!),
    scores: new Float32Array(starts[terms.size]!),
    rarity,
    unseenRarity: rarityOf(0),
    articleOfField: Uint32Array.from(fields, (field) => field.article),
    articleCount: fields.reduce((most, field) => Math.max(most, field.article + 1), 0),
  }
  fill(postings, counted, fields)
  return postings
}

/** How often each term occurs. */
function countTerms(terms: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function numberTerms(counted: Map<string, number>[]): { terms: Map<string, number>; documents: number[] } {
  const terms = new Map<string, number>()
  const documents: number[] = []
  for (const counts of counted) {
    for (const term of counts.keys()) {
      const id = terms.get(term) ?? terms.size
      terms.set(term, id)
      documents[id] = (documents[id] ?? 0) + 1
    }
  }
  return { terms, documents }
}

function fill(postings: Postings, counted: Map<string, number>[], fields: IndexedField[]): void {
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const next = postings.starts.slice()
  for (const [field, counts] of counted.entries()) {
    const norm = saturation * (1 - lengthShare + (lengthShare * lengths[field]!) / meanLength)
    for (const [term, count] of counts) {
      const id = postings.terms.get(term)!
      const at = next[id]!
      next[id] = at + 1
      postings.fields[at] = field
      postings.scores[at] = (postings.rarity[id]! * fields[field]!.weight * count * (saturation + 1)) / (count + norm)
    }
  }
}
