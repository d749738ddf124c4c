import type { DeskUnanswered } from '../../../../shared/protocol/desk-unanswered.ts'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { Separator } from '../../../../shared/ui/separator.tsx'
import { useDesk } from '../../desk-context.ts'
import { describeWhen } from '../../rules/beijing-time.ts'
import { describeFailure } from '../../texts/describe-failure.ts'
import { describeFollowed, listProducts, titleOf } from './describe-group.ts'
import type { GroupRow } from './settle-rows.ts'
import { WriteButton } from './write-button.tsx'

interface GroupItemProps {
  row: GroupRow
  catalogue: DeskCatalogue
  /** Others only read. */
  isOwner: boolean
}

/** One group of questions: how often, in which words, what came after, and what can be done. */
export function GroupItem({ row: { group, gone }, catalogue, isOwner }: GroupItemProps) {
  const { unanswered: store, toast } = useDesk()
  const isDismissed = gone && store.moved.value.get(group.id)?.state === 'dismissed'
  const refused = store.refused.value
  const move = async () => {
    if (store.busy.peek() !== null || !(await store.dismiss(group.id, isDismissed)) || isDismissed) return
    const undo = { label: '放回来', run: () => void store.dismiss(group.id, true) }
    toast.show({ text: `「${titleOf(group)}」不用写了`, action: undo })
  }
  return (
    <li class={gone ? 'dk-ua-group is-gone' : 'dk-ua-group'}>
      <p class="dk-ua-count">
        <b>{group.count.toLocaleString('zh-CN')}</b>
        <span class="ui-caption">次</span>
      </p>
      <GroupWords group={group} catalogue={catalogue} />
      <div class="dk-ua-ways">
        {gone && <Chip>{isDismissed ? '不用写了' : '同事刚处理过'}</Chip>}
        {isOwner && !gone && <WriteButton group={group} catalogue={catalogue} />}
        {isOwner && (!gone || isDismissed) && (
          // The same button in both cases: the focus stays where it was.
          <Button key="move" size="s" tone="quiet" onClick={() => void move()}>
            {isDismissed ? '放回来' : '不用写'}
            <span class="ui-hidden">：{titleOf(group)}</span>
          </Button>
        )}
      </div>
      {refused?.id === group.id && (
        <p class="dk-ua-refused" role="alert">
          <Icon name="warn" size="s" />
          {describeFailure(refused.reason)}
        </p>
      )}
    </li>
  )
}

/** What was asked and by whom; 写答案 begins with all of these words. */
export function GroupWords({ group, catalogue }: { group: DeskUnanswered; catalogue: DeskCatalogue }) {
  const { now, keeping } = useDesk()
  const answered = keeping.answered.value.get(group.id)
  const [, ...others] = group.samples
  const products = listProducts(group, catalogue)
  return (
    <div class="dk-ua-words">
      <h3>{titleOf(group)}</h3>
      {others.length > 0 && (
        <ul aria-label="别的问法">
          {others.map(({ text, count }) => (
            <li key={text}>
              {text}
              {count > 1 && <span class="ui-caption"> × {count}</span>}
            </li>
          ))}
        </ul>
      )}
      {answered && group.articleId === null && (
        <p class="dk-ua-answered ui-one-line">
          {answered.by}答过，可直接收进知识：{answered.answer}
        </p>
      )}
      <p class="ui-caption">
        {group.shoppers} 位客户
        <Separator />
        最近 <time dateTime={group.lastAt}>{describeWhen(group.lastAt, now.value)}</time>
        <Separator />
        {describeFollowed(group)}
        {products.length > 0 && (
          <>
            <Separator />在{products.join('、')}的页面上问的
          </>
        )}
      </p>
    </div>
  )
}
