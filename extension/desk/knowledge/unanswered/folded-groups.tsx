import { useState } from 'preact/hooks'
import type { DeskUnanswered } from '../../../../shared/protocol/desk-unanswered.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { toHash } from '../../route.ts'
import { titleOf } from './describe-group.ts'
import type { GroupFilter } from './unanswered-store.ts'

interface FoldedGroupsProps {
  filter: GroupFilter
  title: string
  count: number
  catalogue: DeskCatalogue
  isOwner: boolean
}

/** Groups that nobody has to work on any more; asked for when they are unfolded. */
export function FoldedGroups({ filter, title, count, ...shared }: FoldedGroupsProps) {
  const { unanswered: store } = useDesk()
  const [isOpen, setOpen] = useState(false)
  if (count === 0 && !isOpen) return null
  return (
    <details
      class="dk-ua-folded"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) void store.load(filter)
      }}
    >
      <summary>
        <Icon name="right" size="s" />
        {title}
        <span class="ui-caption">{count}</span>
      </summary>
      {isOpen && <FoldedList filter={filter} {...shared} />}
    </details>
  )
}

function FoldedList({ filter, catalogue, isOwner }: Omit<FoldedGroupsProps, 'title' | 'count'>) {
  const { unanswered: store } = useDesk()
  const list = store.list(filter)
  if (list.kind === 'loading') return <Skeleton label="正在载入" />
  if (list.kind === 'failed')
    return <FailureState title="没有载入" reason={list.reason} onRetry={() => void store.load(filter)} />
  return (
    <>
      <ul>
        {list.groups.map((group) => (
          <li key={group.id}>
            <span class="dk-ua-folded-count">{group.count}</span>
            <span>{titleOf(group)}</span>
            {filter.state === 'written' && <ArticleLink group={group} catalogue={catalogue} />}
            {filter.state === 'dismissed' && isOwner && (
              <Button size="s" tone="quiet" onClick={() => void store.dismiss(group.id, true)}>
                放回来<span class="ui-hidden">：{titleOf(group)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {list.cursor !== null && (
        <Button size="s" onClick={() => void store.loadMore(filter)}>
          看更多
        </Button>
      )}
    </>
  )
}

function ArticleLink({ group, catalogue }: { group: DeskUnanswered; catalogue: DeskCatalogue }) {
  const article = catalogue.articles.find(({ id }) => id === group.articleId)
  if (article === undefined) return <span class="ui-caption">文章不在了</span>
  return <a href={toHash({ page: 'knowledge', id: article.id })}>看文章「{article.title}」</a>
}
