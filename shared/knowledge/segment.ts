import type { TermTable } from './term-table.ts'

/**
 * Articles in searchable form, typed arrays only. Articles and terms are numbers; an article's fields stand together,
 * its question variants first and its title last. What its answer says is only in the postings.
 */
export interface Segment {
  articleCount: number
  table: TermTable
  /** What kind of term each is (`termKind`). */
  kinds: Uint8Array
  /** The articles holding term t: `postings[starts[t]] … postings[starts[t + 1] - 1]`, growing. */
  starts: Uint32Array
  postings: Uint32Array
  /** Beside each posting: in how many questions (low half) and how often in the answer (high half), 15 at most. */
  marks: Uint8Array
  /** Fields of article a: `firstFields[a] … firstFields[a + 1] - 1`. */
  firstFields: Uint32Array
  /** Distinct terms of field f: `fieldTerms[fieldStarts[f]] … fieldTerms[fieldStarts[f + 1] - 1]`. */
  fieldStarts: Uint32Array
  fieldTerms: Uint32Array
}

/** Most that half a mark can count. */
export const markLimit = 15

/** How many of the article's questions hold the term. */
export function questionsIn(mark: number): number {
  return mark & 15
}

/** How often the article's answer holds the term. */
export function answersIn(mark: number): number {
  return mark >> 4
}

/** The mark of a term in an article, 0 when the article does not hold it. */
export function markOf({ starts, postings, marks }: Segment, term: number, article: number): number {
  let low = starts[term]!
  let high = starts[term + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const held = postings[middle]!
    if (held === article) return marks[middle]!
    if (held < article) low = middle + 1
    else high = middle - 1
  }
  return 0
}
