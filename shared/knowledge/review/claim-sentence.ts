import type { Aspect, ClaimValue } from './claim.ts'
import type { MaskedSentence } from './mask-measures.ts'

/**
 * A sentence as the readers see it: folded, with measures masked, beside its exact words. `isExpanded`: the folded form
 * holds words of the title that the answer left out, so places in it are none of the exact sentence.
 */
export type ClaimSentence = { exact: string; folded: string; masked: MaskedSentence; isExpanded?: true }

/** What a reader found: the statement's window in the folded sentence is where its conditions are read. */
export type FoundClaim = {
  aspect: Aspect
  value: ClaimValue
  start: number
  end: number
  /** The words its limits are read from, folded; the whole sentence where it is absent. */
  window?: string
  inherent?: string[]
  /** Limits read already, instead of from the window. */
  goods?: string[]
}

const clauseEdge = /[,，、：:（(]/

/** The clauses a match lies in, and the one before it when it only names what follows (…的，). */
export function clauseAround(folded: string, start: number, end: number): string {
  let from = start
  while (from > 0 && !clauseEdge.test(folded[from - 1] ?? '')) from -= 1
  if (/的[,，]$/.test(folded.slice(0, from))) {
    from -= 1
    while (from > 0 && !clauseEdge.test(folded[from - 1] ?? '')) from -= 1
  }
  let to = end
  while (to < folded.length && !clauseEdge.test(folded[to] ?? '')) to += 1
  return folded.slice(from, to)
}

/** The clauses of a folded sentence; 新疆、西藏 stay together. */
export function clausesOf(folded: string): { start: number; text: string }[] {
  return [...folded.matchAll(/[^,，：:（）()]+/g)].map((match) => ({ start: match.index, text: match[0] }))
}
