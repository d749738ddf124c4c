import type { DraftUse } from '../protocol/up.ts'
import type { Draft } from './api.ts'

/** Comparing costs the product of two lengths; longer texts are told apart by their beginnings. */
const comparedLength = 400
const articlesNamed = 3
/** Less of a draft in what was sent is chance: any two polite answers share as much. */
const leastShared = 0.4

/**
 * What became of the drafts on the screen when an operator sent these words: which articles stand behind the one they are
 * nearest to, and how much of it was changed. Undefined where no draft rests on an article.
 */
export function measureDraftUse(sent: string, drafts: readonly Draft[]): DraftUse | undefined {
  const measured = drafts.map((draft) => ({ draft, share: shareOf(fold(draft.text), fold(sent)) }))
  const nearest = measured.reduce<(typeof measured)[number] | undefined>(
    (best, one) => (best === undefined || one.share > best.share ? one : best),
    undefined,
  )
  if (nearest === undefined) return undefined
  const isUsed = nearest.share >= leastShared
  // Nothing of any was sent: it was the first that was offered and thrown away.
  const { articles } = isUsed ? nearest.draft : (drafts.find((draft) => draft.articles.length > 0) ?? nearest.draft)
  if (articles.length === 0) return undefined
  const changed = isUsed ? Math.round((1 - nearest.share) * 100) / 100 : 1
  return { articleIds: articles.slice(0, articlesNamed).map(({ id }) => id), changed }
}

function fold(text: string): string[] {
  return [...text.replace(/\s+/g, '')].slice(0, comparedLength)
}

/** Of both texts together, the share of characters that stand in both in the same order. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  let row = new Uint16Array(other.length + 1)
  for (const char of one) {
    const next = new Uint16Array(other.length + 1)
    for (let at = 0; at < other.length; at += 1) {
      next[at + 1] = char === other[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!)
    }
    row = next
  }
  return (2 * row[other.length]!) / (one.length + other.length)
}
