import type { Article } from '../../../shared/protocol/article.ts'

/** Where a live article stands in its time. */
export type Phase = 'before' | 'running' | 'over'

/** Before its beginning, in its time, or past its end; one without either runs always. */
export function phaseOf({ validFrom, validTo }: Pick<Article, 'validFrom' | 'validTo'>, now: Date): Phase {
  if (validTo !== null && Date.parse(validTo) <= now.getTime()) return 'over'
  return validFrom !== null && Date.parse(validFrom) > now.getTime() ? 'before' : 'running'
}

/** When phases change, in order: until the next of these moments a tree stays as it is. */
export function listTurns(articles: readonly Article[]): number[] {
  const turns = new Set<number>()
  for (const { validFrom, validTo } of articles) {
    if (validFrom !== null) turns.add(Date.parse(validFrom))
    if (validTo !== null) turns.add(Date.parse(validTo))
  }
  return [...turns].sort((a, b) => a - b)
}
