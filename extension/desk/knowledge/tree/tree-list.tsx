import { useEffect, useRef } from 'preact/hooks'
import type { FoundArticle } from '../../../../shared/protocol/article-search.ts'
import { useDesk } from '../../desk-context.ts'
import { showRow, useWindow } from '../../understanding/read/use-window.ts'
import type { TreeRow } from './list-rows.ts'
import { articlesOf } from './mark-range.ts'
import { TreeRowView } from './tree-row.tsx'
import { useTreeWishes } from './use-tree-wishes.ts'

interface TreeListProps {
  rows: readonly TreeRow[]
  openId: string | null
  /** What a search hit, by article; null where nothing is sought. */
  found: ReadonlyMap<string, FoundArticle> | null
  waiting: ReadonlySet<string>
}

const rowHeights = { plain: 28, found: 44 }
const nothingFound = (id: string): FoundArticle => ({ id, title: [], below: null })

/** Every row that can be reached; only those in sight are drawn, so that 20,000 scroll like twenty. */
export function TreeList({ rows, openId, found, waiting }: TreeListProps) {
  const { tree, now } = useDesk()
  const list = useRef<HTMLDivElement>(null)
  const { onKey, enter, mark } = useTreeWishes(rows)
  const height = found === null ? rowHeights.plain : rowHeights.found
  const { first, last } = useWindow(list, rows.length, height)
  const [active, marked] = [tree.active.value, tree.marked.value]
  const activeAt = active === null ? -1 : rows.findIndex(({ key }) => key === active)
  useEffect(() => {
    if (list.current && activeAt >= 0) showRow(list.current, activeAt, height)
  }, [activeAt, height])
  const press = (event: MouseEvent) => {
    const { target } = event
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
    if (row === null) return
    const at = Number(row.dataset.at)
    const isTick = target instanceof Element && target.hasAttribute('data-tick')
    const isNewTab = (event.ctrlKey || event.metaKey) && rows[at]?.kind === 'article' && !tree.isMarking.peek()
    if (isNewTab) return
    event.preventDefault()
    list.current?.focus({ preventScroll: true })
    if (isTick || event.shiftKey || tree.isMarking.peek()) mark(at, event.shiftKey)
    else enter(at)
  }
  return (
    <div
      ref={list}
      class={`dk-tree-body${tree.isMarking.value || marked.size > 0 ? ' is-marking' : ''}`}
      role="tree"
      tabIndex={0}
      aria-label="文章，空格选中，回车打开"
      aria-multiselectable="true"
      aria-activedescendant={activeAt >= first && activeAt < last ? `tree-row-${activeAt}` : undefined}
      onKeyDown={onKey}
      onClick={press}
    >
      <div class="dk-tree-room" role="presentation" style={{ height: `${rows.length * height}px` }}>
        {rows.slice(first, last).map((row, index) => (
          <TreeRowView
            key={row.key}
            row={row}
            look={{
              at: first + index,
              top: (first + index) * height,
              height,
              isActive: row.key === active,
              isMarked: marked.size > 0 && isMarked(row, marked),
              isOpenHere: row.kind === 'article' && row.article.id === openId,
              isWaiting: row.kind === 'article' && waiting.has(row.article.id),
              now: now.peek(),
              found: found === null ? null : foundOf(found, row),
            }}
          />
        ))}
      </div>
    </div>
  )
}

function isMarked(row: TreeRow, marked: ReadonlySet<string>): boolean {
  return articlesOf(row).every((id) => marked.has(id))
}

function foundOf(found: ReadonlyMap<string, FoundArticle>, row: TreeRow): FoundArticle | null {
  return row.kind === 'folder' ? null : (found.get(row.article.id) ?? nothingFound(row.article.id))
}
