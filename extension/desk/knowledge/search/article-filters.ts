import type { Article, Channel } from '../../../../shared/protocol/article.ts'
import { findBlanks } from '../../../../shared/protocol/find-blanks.ts'
import { phaseOf } from '../article-phase.ts'

/** `ended`: live, but past its end. */
export type FilterState = Article['state'] | 'ended'

/** What the list is narrowed to; null is everything. */
export interface ArticleFilters {
  state: FilterState | null
  layer: Article['layer'] | null
  channel: Channel | null
  /** A product, or `''` for articles of every product. */
  product: string | null
  author: string | null
  /** Only those in which something is still to be filled in. */
  withBlanks: boolean
}

export const noFilters: ArticleFilters = {
  state: null,
  layer: null,
  channel: null,
  product: null,
  author: null,
  withBlanks: false,
}

/** How many of the filters narrow the list. */
export function countFilters(filters: ArticleFilters): number {
  return Object.values(filters).filter((value) => value !== null && value !== false).length
}

/** Whether an article passes every filter. `isWaiting`: a change of it was handed in. */
export function passes(
  article: Article,
  filters: ArticleFilters,
  { now, isWaiting }: { now: Date; isWaiting: boolean },
): boolean {
  const { state, layer, channel, product, author, withBlanks } = filters
  return (
    (state === null || stateOf(article, now) === state || (state === 'review' && isWaiting)) &&
    (layer === null || article.layer === layer) &&
    (channel === null || article.channels.includes(channel)) &&
    (product === null || speaksOf(article, product)) &&
    (author === null || article.author === author) &&
    (!withBlanks || findBlanks(article).length > 0)
  )
}

function stateOf(article: Article, now: Date): FilterState {
  return article.state === 'live' && phaseOf(article, now) === 'over' ? 'ended' : article.state
}

function speaksOf({ productIds }: Article, product: string): boolean {
  return product === '' ? productIds.length === 0 : productIds.includes(product)
}
