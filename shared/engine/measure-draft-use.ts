import { compareTexts } from '../language/compare-texts.ts'
import type { DraftUse } from '../protocol/up.ts'
import type { Draft } from './api.ts'

const articlesNamed = 3
/** Less of a draft in what was sent is chance: any two polite answers share as much. */
export const leastShared = 0.4

/** A draft as far as it can be compared. */
type Offered = Pick<Draft, 'text'>

/** The draft that what was sent is nearest to, and how much they share; undefined where none was offered. */
export function findNearest<D extends Offered>(
  sent: string,
  drafts: readonly D[],
): { draft: D; share: number } | undefined {
  const measured = drafts.map((draft) => ({ draft, share: compareTexts(draft.text, sent).ofBoth }))
  return measured.reduce<(typeof measured)[number] | undefined>(
    (best, one) => (best === undefined || one.share > best.share ? one : best),
    undefined,
  )
}

/**
 * What became of the drafts on the screen when an operator sent these words: which articles stand behind the one they are
 * nearest to, and how much of it was changed. Undefined where no draft rests on an article.
 */
export function measureDraftUse(sent: string, drafts: readonly Draft[]): DraftUse | undefined {
  const nearest = findNearest(sent, drafts)
  if (nearest === undefined) return undefined
  const isUsed = nearest.share >= leastShared
  // Nothing of any was sent: it was the first that was offered and thrown away.
  const { articles } = isUsed ? nearest.draft : (drafts.find((draft) => draft.articles.length > 0) ?? nearest.draft)
  if (articles.length === 0) return undefined
  const changed = isUsed ? Math.round((1 - nearest.share) * 100) / 100 : 1
  return { articleIds: articles.slice(0, articlesNamed).map(({ id }) => id), changed }
}
