import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import type { Article } from '../../../shared/protocol/article.ts'
import type { BulkChange, BulkLeftReason } from '../../../shared/protocol/desk-bulk.ts'
import { findUnfinished } from '../publishing/find-unfinished.ts'

/** An article after a change of many, or why it stays as it is. */
export function changeArticle(
  article: Article,
  change: BulkChange,
  mayPublish: boolean,
): Result<Article, BulkLeftReason> {
  if (change.kind === 'hand-in' && article.state === 'live') return refuse('live')
  const next = applyChange(article, change)
  if (JSON.stringify(next) === JSON.stringify(article)) return refuse('unchanged')
  if (next.state === 'live' && !mayPublish) return refuse('owners-publish')
  const unfinished = next.state === 'live' ? findUnfinished(next) : null
  if (unfinished === null) return ok(next)
  return refuse(unfinished.faults === undefined ? 'blanks' : 'tree-faults')
}

function applyChange(article: Article, change: BulkChange): Article {
  switch (change.kind) {
    case 'move':
      return { ...article, category: change.category }
    case 'place': {
      const { layer, validFrom, validTo } = change
      return { ...article, layer, validFrom, validTo }
    }
    case 'channels':
      return { ...article, channels: change.channels }
    case 'products':
      return { ...article, productIds: change.productIds }
    case 'publish':
      return { ...article, state: 'live' }
    case 'hand-in':
      return { ...article, state: 'review' }
    case 'retire':
      return { ...article, state: 'retired' }
  }
}
