import type { Article } from '../../protocol/article.ts'
import type { Finding, FindingOf, ReviewRequest, StaleReason } from '../../protocol/desk-review.ts'
import type { ClaimPlace } from './claim.ts'
import type { Contradiction } from './contradiction.ts'
import { contradictionSteps } from './find-contradictions.ts'
import { staleSteps } from './find-stale.ts'
import { fingerprint } from './fingerprint.ts'
import type { ShopRules } from './rules-to-claims.ts'

/**
 * Everything in a shop's articles that wants a look, in small steps. Compared is what shoppers are told or will be: live
 * articles that are not over, and the one draft that is open.
 */
export function* reviewArticles(
  { articles, draftId, unused, productIds, now }: ReviewRequest,
  rules: ShopRules,
): Generator<void, Finding[]> {
  const at = new Date(now)
  const spoken = articles.filter(
    (article) => (article.state === 'live' && !isOver(article, at)) || article.id === draftId,
  )
  const contradictions = yield* contradictionSteps(spoken, rules)
  const stale = yield* staleSteps(articles, unused, { now: at, productIds: new Set(productIds) })
  return [
    ...onceEach(contradictions.map(toFinding)),
    ...stale.flatMap(({ article, reasons }) => reasons.map((reason) => toStale(article, reason))),
  ]
}

function isOver({ validTo }: Article, now: Date): boolean {
  return validTo !== null && Date.parse(validTo) <= now.getTime()
}

function toFinding({ kind, aspect, a, b, why }: Contradiction): FindingOf<'contradiction'> {
  const sides = [a, b].map(({ place, sentence }) => `${nameOf(place)}\u0001${sentence}`).sort()
  return {
    kind: 'contradiction',
    fingerprint: fingerprint('c', [aspect.id, ...sides]),
    label: aspect.label,
    isOverride: kind === 'override',
    ...{ a, b, why },
  }
}

function nameOf(place: ClaimPlace): string {
  return place.kind === 'rule' ? place.path : place.articleId
}

/** Two answers of one article may say the same sentence. */
function onceEach(found: FindingOf<'contradiction'>[]): FindingOf<'contradiction'>[] {
  return [...new Map(found.map((one) => [one.fingerprint, one])).values()]
}

/** Called no fault, a reason comes back with the article's next version, or when it is another one. */
function toStale({ id, title, version }: Article, reason: StaleReason): FindingOf<'stale'> {
  const what = reason.kind === 'unused' ? [] : [JSON.stringify(reason.kind === 'ends-soon' ? reason.at : reason)]
  return {
    kind: 'stale',
    fingerprint: fingerprint('s', [id, String(version), reason.kind, ...what]),
    ...{ articleId: id, title, reason },
  }
}
