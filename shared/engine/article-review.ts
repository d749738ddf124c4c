import { reviewArticles } from '../knowledge/review/review-articles.ts'
import type { Finding, ReviewRequest } from '../protocol/desk-review.ts'
import type { PublicCatalogue } from '../protocol/shop.ts'
import type { EngineEnvironment } from './environment.ts'

/** As long as nobody notices: what waits meanwhile, a draft or a message, goes on between two slices. */
const sliceMs = 8

/** Reviews of a shop's articles in this thread, the newest alone. */
export function createArticleReview({ now, setTimer }: Pick<EngineEnvironment, 'now' | 'setTimer'>) {
  let newest = 0
  const rest = () => new Promise<void>((resolve) => setTimer(resolve, 0))
  return async (wanted: ReviewRequest, rules: PublicCatalogue | null): Promise<Finding[] | null> => {
    newest += 1
    const own = newest
    if (rules === null) return null
    const steps = reviewArticles(wanted, rules)
    for (let from = now(); own === newest; ) {
      const step = steps.next()
      if (step.done) return step.value
      if (now() - from < sliceMs) continue
      await rest()
      from = now()
    }
    return null
  }
}
