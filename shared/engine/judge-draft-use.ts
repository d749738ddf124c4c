import { compareTexts } from '../language/compare-texts.ts'
import type { DraftOutcome, SeenDraftUse } from '../protocol/draft-use.ts'
import { findNearest, leastShared } from './measure-draft-use.ts'

/** How a set of drafts ended. */
export type JudgedUse = Pick<DraftOutcome, 'end' | 'changed' | 'articles'>

/** A full stop more or less is no change. */
const sameUpTo = 0.03
const articlesNamed = 3

/** What the seller did with drafts, from what was offered and what was sent; null where nothing was seen of it. */
export function judgeDraftUse({ drafts, chosenId, sent, how }: SeenDraftUse): JudgedUse | null {
  const chosen = drafts.find(({ id }) => id === chosenId) ?? null
  if (sent === null) {
    if (chosen === null) return null
    if (how === 'copied') return { end: 'copied', changed: 0, articles: named(chosen.articles) }
    return how === 'undone' ? { end: 'rejected', changed: 1, articles: named(chosen.articles) } : null
  }
  const used = findUsed(sent, drafts, chosen)
  if (used === null) {
    // Nothing of any was sent: it was the first that was offered and thrown away.
    const first = chosen ?? drafts.find(({ articles }) => articles.length > 0) ?? drafts[0]
    return { end: 'rejected', changed: 1, articles: named(first?.articles ?? []) }
  }
  const changed = Math.round((1 - used.share) * 100) / 100
  const articles = named(used.draft.articles)
  return changed <= sameUpTo ? { end: 'accepted', changed: 0, articles } : { end: 'edited', changed, articles }
}

type Offered = SeenDraftUse['drafts'][number]

function findUsed(sent: string, drafts: readonly Offered[], chosen: Offered | null) {
  const own = chosen === null ? 0 : compareTexts(chosen.text, sent).ofBoth
  if (chosen !== null && own >= leastShared) return { draft: chosen, share: own }
  const nearest = findNearest(sent, drafts)
  return nearest !== undefined && nearest.share >= leastShared ? nearest : null
}

function named(articles: Offered['articles']): JudgedUse['articles'] {
  return articles.slice(0, articlesNamed).map(({ id, version }) => ({ id, version }))
}
