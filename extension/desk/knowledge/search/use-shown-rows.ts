import { useComputed } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Article } from '../../../../shared/protocol/article.ts'
import { useDesk } from '../../desk-context.ts'
import { listTurns } from '../article-phase.ts'
import { groupArticles } from '../group-articles.ts'
import { listFlat, listRows, type TreeRow } from '../tree/list-rows.ts'
import { countFilters, passes } from './article-filters.ts'
import type { Found } from './search-store.ts'

export interface ShownRows {
  rows: readonly TreeRow[]
  /** Null: the tree itself; nothing is sought and nothing filtered. */
  listed: readonly Article[] | null
  found: Found | null
  groups: ReturnType<typeof groupArticles>
}

/** The rows for what is typed and chosen: the tree, or the articles that were found. */
export function useShownRows(articles: readonly Article[], waiting: ReadonlySet<string>): ShownRows {
  const { now, tree, search } = useDesk()
  useEffect(() => void search.follow(articles), [articles, search])
  const turns = useMemo(() => listTurns(articles), [articles])
  /** How many beginnings and ends are past: the tree changes with it, not with every second. */
  const past = useComputed(() => countPast(turns, now.value.getTime()))
  const turned = turns.length === 0 ? 0 : past.value
  const groups = useMemo(() => groupArticles(articles, now.peek(), waiting), [articles, waiting, turned, now])
  const [open, filters, found] = [tree.open.value, search.filters.value, search.found.value]
  const listed = useMemo(() => {
    if (found === null && countFilters(filters) === 0) return null
    const known = new Map(articles.map((article) => [article.id, article]))
    const candidates = found === null ? articles : found.ids.flatMap((id) => known.get(id) ?? [])
    const at = now.peek()
    return candidates.filter((article) => passes(article, filters, { now: at, isWaiting: waiting.has(article.id) }))
  }, [articles, waiting, filters, found, turned, now])
  const rows = useMemo(
    () => (listed === null ? listRows([...groups.base, ...groups.others], open) : listFlat(listed)),
    [listed, groups, open],
  )
  return { rows, listed, found, groups }
}

function countPast(turns: readonly number[], now: number): number {
  let [low, high] = [0, turns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle] ?? 0) <= now) low = middle + 1
    else high = middle
  }
  return low
}
