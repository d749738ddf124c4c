import type { ArticleChanges } from '../knowledge/knowledge-index.ts'
import type { FeedArticle } from '../protocol/article.ts'
import type { FeedPage, FeedRecord } from '../protocol/shop.ts'

/** A shop's records apart from its articles, which stand in the index. */
export type OtherRecords = ReadonlyMap<string, FeedRecord>

/** What some pages of the feed come to, one after the other. */
export interface FoldedPages {
  others: OtherRecords
  changes: ArticleChanges
  /** A page among them replaced everything: `changed` are then all articles. */
  isWhole: boolean
}

/** Takes records apart: the articles, and the rest by kind and id. */
export function splitRecords(records: readonly FeedRecord[]): { articles: FeedArticle[]; others: OtherRecords } {
  const articles = records.flatMap((record) => (record.kind === 'article' ? [record.body] : []))
  const others = records.filter(({ kind }) => kind !== 'article')
  return { articles, others: new Map(others.map((record) => [keyOf(record), record])) }
}

/** Puts pages together into one change of what is held. */
export function foldPages(held: OtherRecords, pages: readonly FeedPage[]): FoldedPages {
  let others = new Map(held)
  const changed = new Map<string, FeedArticle>()
  const removedIds = new Set<string>()
  let isWhole = false
  for (const page of pages) {
    if (page.snapshot) {
      isWhole = true
      others = new Map()
      changed.clear()
    }
    for (const { kind, id } of page.removed) {
      if (kind !== 'article') others.delete(keyOf({ kind, id }))
      else {
        changed.delete(id)
        removedIds.add(id)
      }
    }
    for (const record of page.changed) {
      if (record.kind !== 'article') others.set(keyOf(record), record)
      else {
        removedIds.delete(record.id)
        changed.set(record.id, record.body)
      }
    }
  }
  return { others, changes: { changed: [...changed.values()], removedIds: [...removedIds] }, isWhole }
}

function keyOf({ kind, id }: Pick<FeedRecord, 'kind' | 'id'>): string {
  return `${kind}/${id}`
}
