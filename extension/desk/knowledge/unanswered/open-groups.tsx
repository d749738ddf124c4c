import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { useDesk } from '../../desk-context.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { GroupItem } from './group-item.tsx'
import type { GroupFilter, GroupsState } from './unanswered-store.ts'
import { useSettled } from './use-settled.ts'

interface OpenGroupsProps {
  filter: GroupFilter
  list: Extract<GroupsState, { kind: 'ready' }>
  catalogue: DeskCatalogue
  isOwner: boolean
}

/** Groups that wait for an answer. They stand still while a person is at them. */
export function OpenGroups({ filter, list, catalogue, isOwner }: OpenGroupsProps) {
  const { unanswered: store } = useDesk()
  const { rows, holding } = useSettled(list.groups, filter.period)
  return (
    <>
      {list.late && (
        <p class="ui-caption" role="status">
          刚才没更新上：{describeFailure(list.late)}。下面是上一次看到的
        </p>
      )}
      {rows.length === 0 && (
        <EmptyState
          icon="check"
          tone="accent"
          title="没有等着写答案的问题"
          text="AI 答不上的问题会按意思归到一起，几秒后就出现在这里"
        />
      )}
      <ul class="dk-ua-groups" aria-label="没答上的问题" {...holding}>
        {rows.map((row) => (
          <GroupItem key={row.group.id} row={row} catalogue={catalogue} isOwner={isOwner} />
        ))}
      </ul>
      {list.cursor !== null && (
        <Button class="dk-ua-more" size="s" onClick={() => void store.loadMore(filter)}>
          看更多
        </Button>
      )}
    </>
  )
}
