import { useState } from 'preact/hooks'
import type { Article } from '../../../shared/protocol/article.ts'
import type { DeskCatalogue } from '../../../shared/protocol/http.ts'
import { Button } from '../../../shared/ui/button.tsx'
import { Chip } from '../../../shared/ui/chip.tsx'
import { EmptyState } from '../../../shared/ui/empty-state.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { useDesk } from '../desk-context.ts'
import { toHash } from '../route.ts'
import { type Folder, findArticles, groupArticles, groupDrafts } from './group-articles.ts'
import { ImportButton } from './import/import-button.tsx'
import { newArticleId } from './knowledge-page.tsx'
import { DraftFilter } from './packs/draft-filter.tsx'
import { PanelLinks } from './panel-links.tsx'

interface ArticleTreeProps {
  catalogue: DeskCatalogue
  openId: string | null
}

/** Every article by category, or those that a search finds. */
export function ArticleTree({ catalogue, openId }: ArticleTreeProps) {
  const { go, now } = useDesk()
  const [words, setWords] = useState('')
  const [filtered, setFiltered] = useState(false)
  const { articles, revision } = catalogue
  const drafts = articles.filter(({ state }) => state === 'draft')
  const onlyDrafts = filtered && drafts.length > 0
  const shown = onlyDrafts ? drafts : articles
  const { tree, extra } = groupArticles(articles, now.peek())
  const found = words.trim() === '' ? null : findArticles(shown, words)
  const folders = onlyDrafts ? groupDrafts(drafts) : [...tree, ...extra]
  const startNew = () => go({ page: 'knowledge', id: newArticleId })
  return (
    <section class="dk-tree" aria-label="文章目录">
      <header class="dk-head">
        <h2>知识</h2>
        <span class="ui-caption">{articles.length} 篇</span>
        <ImportButton />
        <Button class="dk-head-end" size="s" tone="primary" icon="plus" aria-label="写新文章" onClick={startNew} />
      </header>
      <div class="dk-tree-search">
        <input
          class="dk-input"
          type="search"
          placeholder="搜标题、问法、答案"
          aria-label="搜文章"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <DraftFilter count={drafts.length} isOn={onlyDrafts} onSwitch={setFiltered} />
      </div>
      <div class="dk-tree-body">
        {found && found.length === 0 && (
          <EmptyState icon="search" title={`没有和「${words}」有关的文章`} text="写一篇，下次就能答">
            <Button size="s" onClick={startNew}>
              写这篇
            </Button>
          </EmptyState>
        )}
        {found ? (
          <Articles articles={found} openId={openId} />
        ) : (
          folders.map((folder) => <FolderView key={folder.path} folder={folder} openId={openId} />)
        )}
      </div>
      <PanelLinks isEmpty={articles.length === 0} />
      <p class="dk-list-foot">第 {revision.toLocaleString('zh-CN')} 版</p>
    </section>
  )
}

function FolderView({ folder, openId }: { folder: Folder; openId: string | null }) {
  return (
    <details open={holds(folder, openId)}>
      <summary>
        <Icon name="right" size="s" />
        {folder.name}
        <span class="ui-caption">{folder.count}</span>
      </summary>
      <div class="dk-tree-inner">
        {folder.folders.map((inner) => (
          <FolderView key={inner.path} folder={inner} openId={openId} />
        ))}
        <Articles articles={folder.articles} openId={openId} />
      </div>
    </details>
  )
}

function Articles({ articles, openId }: { articles: Article[]; openId: string | null }) {
  return (
    <ul>
      {articles.map(({ id, title, state }) => (
        <li key={id}>
          <a href={toHash({ page: 'knowledge', id })} aria-current={id === openId ? 'true' : undefined}>
            {title}
            {state === 'draft' && <Chip tone="line">草稿</Chip>}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Opens the folders on the way to the open article. */
function holds(folder: Folder, id: string | null): boolean {
  return folder.articles.some((article) => article.id === id) || folder.folders.some((inner) => holds(inner, id))
}
