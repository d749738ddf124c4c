import type { FoundArticle } from '../../../../shared/protocol/article-search.ts'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { toHash } from '../../route.ts'
import { MarkedText } from '../search/marked-text.tsx'
import type { ArticleRow, FolderRow, TreeRow } from './list-rows.ts'
import { PhaseChip, StateChip } from './state-chip.tsx'

export interface RowLook {
  at: number
  top: number
  height: number
  isActive: boolean
  isMarked: boolean
  isOpenHere: boolean
  isWaiting: boolean
  now: Date
  /** Of a search: what was hit. */
  found: FoundArticle | null
}

/** One line of the tree. The list hears presses; a row only says which it is. */
export function TreeRowView({ row, look }: { row: TreeRow; look: RowLook }) {
  const shared = {
    id: `tree-row-${look.at}`,
    'data-at': look.at,
    'aria-level': row.level,
    'aria-posinset': row.place,
    'aria-setsize': row.size,
    'aria-selected': look.isMarked,
    class: `dk-tree-row${look.isActive ? ' is-active' : ''}${look.isMarked ? ' is-marked' : ''}`,
    style: { top: `${look.top}px`, height: `${look.height}px`, '--level': row.level },
  }
  return row.kind === 'folder' ? (
    <div {...shared} role="treeitem" tabIndex={-1} aria-expanded={row.isOpen}>
      <FolderLine row={row} />
    </div>
  ) : (
    <a
      {...shared}
      role="treeitem"
      href={toHash({ page: 'knowledge', id: row.article.id })}
      tabIndex={-1}
      aria-current={look.isOpenHere ? 'true' : undefined}
      draggable={false}
    >
      <ArticleLine row={row} look={look} />
    </a>
  )
}

function FolderLine({ row: { folder } }: { row: FolderRow }) {
  return (
    <>
      <span class="dk-tree-tick" data-tick />
      <Icon name="right" size="s" />
      <span class="ui-one-line">{folder.name}</span>
      {folder.phase && <PhaseChip phase={folder.phase} isEmergency={folder.path.startsWith('emergency')} />}
      <span class="ui-caption">{folder.count.toLocaleString('zh-CN')}</span>
    </>
  )
}

function ArticleLine({ row: { article }, look }: { row: ArticleRow; look: RowLook }) {
  const { found, isWaiting, now } = look
  return (
    <>
      <span class="dk-tree-tick" data-tick />
      <span class="dk-tree-words">
        <span class="ui-one-line">
          <MarkedText text={article.title} marks={found?.title ?? []} />
        </span>
        {found !== null && (
          <span class="ui-one-line dk-tree-below">
            {found.below ? (
              <MarkedText text={found.below.text} marks={found.below.marks} />
            ) : (
              article.category.join(' / ')
            )}
          </span>
        )}
      </span>
      <StateChip article={article} isWaiting={isWaiting} now={now} />
    </>
  )
}
