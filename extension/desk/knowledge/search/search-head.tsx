import { useState } from 'preact/hooks'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { useDesk } from '../../desk-context.ts'
import { countFilters } from './article-filters.ts'
import { FilterBar } from './filter-bar.tsx'

interface SearchHeadProps {
  catalogue: DeskCatalogue
  /** How many are listed; null while the tree stands. */
  count: number | null
  /** Into the list: the first that was found. */
  onDown: () => void
}

/** The words and filters above the tree, and how many articles they leave. */
export function SearchHead({ catalogue, count, onDown }: SearchHeadProps) {
  const { search, tree } = useDesk()
  const narrowed = countFilters(search.filters.value)
  const [isShown, setShown] = useState(narrowed > 0)
  return (
    <search class="dk-tree-search">
      <div class="dk-tree-find">
        <input
          class="dk-input"
          type="search"
          placeholder="搜文章，可用拼音"
          aria-label="搜文章"
          value={search.words.value}
          onInput={(event) => search.type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return
            event.preventDefault()
            onDown()
          }}
        />
        <Button size="s" tone="quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {narrowed === 0 ? '筛选' : `筛选 ${narrowed}`}
        </Button>
        <Button
          size="s"
          tone="quiet"
          icon="checks"
          aria-label="多选"
          aria-pressed={tree.isMarking.value}
          onClick={() => {
            tree.isMarking.value = !tree.isMarking.peek()
            if (!tree.isMarking.peek()) tree.clearMarks()
          }}
        />
      </div>
      {isShown && <FilterBar catalogue={catalogue} />}
      <p class="ui-caption" role="status">
        {count === null ? '' : `找到 ${count.toLocaleString('zh-CN')} 篇`}
      </p>
    </search>
  )
}
