import { useEffect, useMemo } from 'preact/hooks'
import type { DeskCatalogue } from '../../../shared/protocol/http.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { useDesk } from '../desk-context.ts'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { pathsTo } from './group-articles.ts'
import { ImportButton } from './import/import-button.tsx'
import { IndexNote } from './index-note.tsx'
import { newArticleId } from './knowledge-page.tsx'
import { PanelLinks } from './panel-links.tsx'
import { countFilters } from './search/article-filters.ts'
import { SearchHead } from './search/search-head.tsx'
import { type ShownRows, useShownRows } from './search/use-shown-rows.ts'
import { TreeList } from './tree/tree-list.tsx'

interface ArticleTreeProps {
  catalogue: DeskCatalogue
  openId: string | null
}

/** Every article by layer and category, or those that a search and filters find; many can be changed at once. */
export function ArticleTree({ catalogue, openId }: ArticleTreeProps) {
  const { go, handIns, search, tree } = useDesk()
  const { articles, revision } = catalogue
  useEffect(() => void handIns.load(), [revision, handIns])
  const waiting = handIns.waiting.value
  const shown = useShownRows(articles, waiting)
  const { rows, listed, found } = shown
  useRevealed(shown.groups, openId)
  const hits = useMemo(() => found?.shown ?? (listed === null ? null : new Map()), [found, listed])
  const startNew = () => go({ page: 'knowledge', id: newArticleId })
  const enterList = () => {
    tree.active.value = rows[0]?.key ?? null
    document.querySelector<HTMLElement>('.dk-tree-body')?.focus()
  }
  return (
    <section class="dk-tree" aria-label="文章目录">
      <header class="dk-head">
        <h2>知识</h2>
        <span class="ui-caption">{articles.length.toLocaleString('zh-CN')} 篇</span>
        <ImportButton />
        <Button class="dk-head-end" size="s" tone="primary" icon="plus" aria-label="写新文章" onClick={startNew} />
      </header>
      <SearchHead catalogue={catalogue} count={listed === null ? null : listed.length} onDown={enterList} />
      {rows.length > 0 ? (
        <TreeList rows={rows} openId={openId} found={hits} waiting={waiting} />
      ) : (
        <div class="dk-tree-body">
          {listed !== null && <NothingFound words={search.words.value} onNew={startNew} />}
        </div>
      )}
      <BulkBar catalogue={catalogue} listed={listed} />
      <PanelLinks isEmpty={articles.length === 0} />
      <IndexNote />
      <p class="dk-list-foot">第 {revision.toLocaleString('zh-CN')} 版</p>
    </section>
  )
}

/** The open article can be seen in the tree, until somebody closes its folder. */
function useRevealed({ base, others }: ShownRows['groups'], openId: string | null) {
  const { tree } = useDesk()
  const paths = openId === null ? [] : pathsTo([...base, ...others], openId)
  const place = paths.join('\n')
  useEffect(() => {
    if (place === '') return
    tree.reveal(place.split('\n'))
    tree.active.value = `${place.split('\n').at(-1)}#${openId}`
  }, [place, openId, tree])
}

function NothingFound({ words, onNew }: { words: string; onNew: () => void }) {
  const { search } = useDesk()
  if (countFilters(search.filters.value) > 0)
    return <EmptyState icon="search" title="筛选之后没有文章" text="放宽一项筛选再看" />
  return (
    <EmptyState icon="search" title={`没有和「${words}」有关的文章`} text="写一篇，下次就能答">
      <Button size="s" onClick={onNew}>
        写这篇
      </Button>
    </EmptyState>
  )
}
