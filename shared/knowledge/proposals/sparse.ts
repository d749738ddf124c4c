/** A vector by term: numbers ascending, weights beside them. */
export interface SparseVector {
  terms: Uint32Array
  weights: Float32Array
}

/** What a long answer holds beyond these terms hardly moves a likeness, and costs as much as the rest. */
const mostTerms = 48

/** A vector of unit length from weights by term; of very many the heaviest. */
export function toUnitVector(weightOf: ReadonlyMap<number, number>): SparseVector {
  const terms = Uint32Array.from(heaviest(weightOf)).sort()
  const weights = Float32Array.from(terms, (term) => weightOf.get(term) ?? 0)
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return { terms, weights: weights.map((weight) => weight / length) }
}

function heaviest(weightOf: ReadonlyMap<number, number>): Iterable<number> {
  if (weightOf.size <= mostTerms) return weightOf.keys()
  const sorted = Float32Array.from(weightOf.values()).sort()
  const least = sorted[sorted.length - mostTerms] ?? 0
  return [...weightOf].filter(([, weight]) => Math.fround(weight) >= least).map(([term]) => term)
}

export function dotProduct(one: SparseVector, other: SparseVector): number {
  let product = 0
  let at = 0
  let to = 0
  while (at < one.terms.length && to < other.terms.length) {
    const gap = one.terms[at]! - other.terms[to]!
    if (gap === 0) product += one.weights[at]! * other.weights[to]!
    if (gap <= 0) at += 1
    if (gap >= 0) to += 1
  }
  return product
}

export function addVectors(one: SparseVector, other: SparseVector): SparseVector {
  const terms = new Uint32Array(one.terms.length + other.terms.length)
  const weights = new Float32Array(terms.length)
  let size = 0
  let at = 0
  let to = 0
  while (at < one.terms.length || to < other.terms.length) {
    const left = one.terms[at] ?? Number.POSITIVE_INFINITY
    const right = other.terms[to] ?? Number.POSITIVE_INFINITY
    terms[size] = Math.min(left, right)
    weights[size] = (left <= right ? one.weights[at]! : 0) + (right <= left ? other.weights[to]! : 0)
    if (left <= right) at += 1
    if (right <= left) to += 1
    size += 1
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size) }
}
