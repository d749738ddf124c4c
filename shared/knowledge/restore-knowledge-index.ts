import type { FeedArticle } from '../protocol/article.ts'
import { reviseSegment } from './create-knowledge-index.ts'
import { openSnapshot } from './index-snapshot.ts'
import type { IndexOptions, IndexSnapshot, RevisableIndex } from './knowledge-index.ts'
import { stampTexts, toSearchedTexts } from './searched-texts.ts'

/**
 * The index over today's articles from a snapshot of earlier ones: only what changed since is read. Null when the
 * snapshot is damaged or of another version; then the index is built anew.
 */
export function restoreKnowledgeIndex(
  snapshot: IndexSnapshot,
  articles: readonly FeedArticle[],
  options: IndexOptions = {},
): RevisableIndex | null {
  const kept = openSnapshot(snapshot)
  if (kept === null) return null
  const now = new Map(articles.map((article) => [article.id, article]))
  const changed: FeedArticle[] = []
  const removedIds: string[] = []
  const held = kept.ids.map((id, at): FeedArticle => {
    const article = now.get(id)
    now.delete(id)
    if (article === undefined) removedIds.push(id)
    else if (stampTexts(toSearchedTexts(article)) === kept.stamps[at]) return article
    else changed.push(article)
    return goneArticle(id)
  })
  return reviseSegment(kept.segment, held, { changed: [...changed, ...now.values()], removedIds }, options)
}

/** Stands where an article stood that was removed or reworded: dead before anybody can search, and never taken for whole. */
function goneArticle(id: string): FeedArticle {
  return {
    ...{ id, title: '', questions: [], answers: [], relatedIds: [], handsOff: false, layer: 'base', category: [] },
    ...{ productIds: [], locale: 'zh-CN', validFrom: null, validTo: null, version: 1 },
  }
}
