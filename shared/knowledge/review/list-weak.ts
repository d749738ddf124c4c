import type { ArticleOutcome, WeakArticle } from '../../protocol/desk-review.ts'
import { fingerprint } from './fingerprint.ts'
import { wilsonInterval, z90 } from './proportion.ts'

/** An article is weak when at least this share of its answers surely went wrong. */
export const weakFrom = 0.2

/**
 * Weak articles, those that surely harmed the most shoppers first: what is certain of their trouble times their uses, so
 * that neither one unlucky answer nor a rare article stands above thirty bad ones of a hundred.
 */
export function listWeak(outcomes: ArticleOutcome[]): WeakArticle[] {
  return outcomes
    .map(toWeakArticle)
    .filter(({ surelyTroubled }) => surelyTroubled >= weakFrom)
    .toSorted((a, b) => harmOf(b) - harmOf(a) || b.uses - a.uses || a.articleId.localeCompare(b.articleId))
}

function harmOf({ surelyTroubled, uses }: WeakArticle): number {
  return surelyTroubled * uses
}

function toWeakArticle({ articleId, title, version, uses, troubled, ...counts }: ArticleOutcome): WeakArticle {
  const reasons = [
    { reason: 'asked-again' as const, count: counts.askedAgain },
    { reason: 'rated-low' as const, count: counts.ratedLow },
    { reason: 'changed' as const, count: counts.changed },
    { reason: 'handed-off' as const, count: counts.handedOff },
    { reason: 'edited' as const, count: counts.edited },
  ]
  return {
    ...{ articleId, title, version, uses, troubled },
    fingerprint: fingerprint('w', [articleId, String(version)]),
    surelyTroubled: wilsonInterval(Math.min(troubled, uses), uses, z90).low,
    reasons: reasons.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
  }
}
