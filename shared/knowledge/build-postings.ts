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
  const { terms, holders, fieldStarts, fieldTerms, counts, lengths } = numberTerms(fields)
  const rarityOf = (count: number): number => Math.log(1 + (fields.length - count + 0.5) / (count + 0.5))
  const starts = runningTotals(holders)
  const postings: Postings = {
    ...{ terms, starts, fieldStarts, fieldTerms: Uint32Array.from(fieldTerms) },
    fields: new Uint32Array(fieldTerms.length),
    scores: new Float32Array(fieldTerms.length),
    articleOfField: Uint32Array.from(fields, (field) => field.article),
    firstFieldOfArticle: runningTotals(countFields(fields, articleCount)),
    rarity: Float32Array.from(terms.keys(), (term, id) => rarityOf(holders[id]!) * termWeight(term)),
    unseenRarity: rarityOf(0),
  }
  fill(postings, fields, counts, lengths)
  return postings
}

/** Every field's distinct terms as numbers, with how often each occurs. One look-up a term: this is most of the cost. */
function numberTerms(fields: IndexedField[]) {
  const terms = new Map<string, number>()
  const holders: number[] = []
  const fieldTerms: number[] = []
  const counts: number[] = []
  const placeOf: number[] = []
  const fieldStarts = new Uint32Array(fields.length + 1)
  const lengths = new Uint32Array(fields.length)
  for (const [field, { text }] of fields.entries()) {
    const found = toTerms(text)
    lengths[field] = found.length
    for (const term of found) {
      let id = terms.get(term)
      if (id === undefined) {
        id = terms.size
        terms.set(term, id)
        holders.push(0)
        placeOf.push(-1)
      }
      const place = placeOf[id]!
      if (place >= fieldStarts[field]!) counts[place]! += 1
      else {
        placeOf[id] = fieldTerms.push(id) - 1
        counts.push(1)
        holders[id]! += 1
      }
    }
    fieldStarts[field + 1] = fieldTerms.length
  }
  return { terms, holders, fieldStarts, fieldTerms, counts, lengths }
}

function countFields(fields: IndexedField[], articleCount: number): number[] {
  const counts = new Array<number>(articleCount).fill(0)
  for (const { article } of fields) counts[article]! += 1
  return counts
}

function runningTotals(counts: number[]): Uint32Array {
  const totals = new Uint32Array(counts.length + 1)
  for (const [at, count] of counts.entries()) totals[at + 1] = totals[at]! + count
  return totals
}

function fill(postings: Postings, indexed: IndexedField[], counts: number[], lengths: Uint32Array): void {
  const { starts, fields, scores, fieldStarts, fieldTerms, rarity } = postings
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  const next = starts.slice()
  for (const [field, { share }] of indexed.entries()) {
    const norm = saturation * (1 - lengthShare + (lengthShare * lengths[field]!) / meanLength)
    for (let at = fieldStarts[field]!; at < fieldStarts[field + 1]!; at += 1) {
      const id = fieldTerms[at]!
      const count = counts[at]!
      const slot = next[id]!
      next[id] = slot + 1
      fields[slot] = field
      scores[slot] = (rarity[id]! * share * count * (saturation + 1)) / (count + norm)
    }
  }
}
