import { useEffect, useState } from 'preact/hooks'
import type { DeskLearned } from '../../../../shared/protocol/desk-learned.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { formatMoment } from '../../../../shared/ui/format-moment.ts'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { Switch } from '../../parts/switch.tsx'
import { describeFailure } from '../../texts/describe-failure.ts'
import { PanelFrame } from '../panel-frame.tsx'
import { LearnedRow } from './learned-row.tsx'

const explanation =
  '同样的问法，客户没采纳一个答案、换个说法采纳了另一个，或客服照草稿发、改掉草稿，次数够了就调一点先后。' +
  '登录的客户一人一票，没登录的同一个网络一周一票，客服每段会话一票；票久了会淡，每次调的幅度有上限。' +
  '这里不记客户说的话，也不记网络地址。'

/** What the shop's shoppers and operators taught the order of its answers, and how an owner takes it back. */
export function LearnedPanel() {
  const { session } = useDesk()
  return (
    <PanelFrame title="学到的排序">
      {session.value?.staff.role === 'owner' ? (
        <OwnersLearned />
      ) : (
        <EmptyState icon="lock" title="学到的排序由店长来看" text="客户和客服的反馈照常算进去，你不用做什么" />
      )}
    </PanelFrame>
  )
}

function OwnersLearned() {
  const { learned: store } = useDesk()
  useEffect(() => {
    void store.load()
  }, [store])
  const state = store.state.value
  if (state.kind === 'loading') return <Skeleton label="正在载入学到的排序" />
  if (state.kind === 'failed')
    return <FailureState title="学到的排序没有载入" reason={state.reason} onRetry={() => void store.load()} />
  return (
    <div class="dk-learned">
      <p>{explanation}</p>
      <Switch
        label="按学到的排先后"
        hint="关掉后只按文字找答案，反馈仍然计数"
        checked={state.learned.enabled}
        disabled={store.isBusy.value}
        onChange={(enabled) => void store.switchTo(enabled)}
      />
      <Told />
      {state.learned.enabled && <LearnedList learned={state.learned} />}
    </div>
  )
}

/** What was just forgotten with its way back, or why something was not done. */
function Told() {
  const { learned: store } = useDesk()
  const [forgotten, refused] = [store.forgotten.value, store.refused.value]
  return (
    <div role="status">
      {refused && <p class="dk-learned-told is-refused">没有改：{describeFailure(refused)}</p>}
      {forgotten && (
        <p class="dk-learned-told">
          <span>{forgotten.group === null ? '全部忘掉了' : `忘掉了「${forgotten.group.question}」`}</span>
          <Button size="s" icon="undo" disabled={store.isBusy.value} onClick={() => void store.takeBack(forgotten)}>
            撤销
          </Button>
        </p>
      )}
    </div>
  )
}

function LearnedList({ learned: { groups, at } }: { learned: DeskLearned }) {
  const { learned: store, now } = useDesk()
  const [isSure, setIsSure] = useState(false)
  const isBusy = store.isBusy.value
  return (
    <>
      <div class="dk-learned-bar">
        <span class="ui-caption">
          {at === null ? '还没算过' : <time dateTime={at}>{formatMoment(at, now.value, 'zh-CN')} 算的</time>}
          ，有新反馈时每小时再算一次
        </span>
        <Button size="s" icon="retry" busy={isBusy} onClick={() => void store.refresh()}>
          现在算一次
        </Button>
        {groups.length > 0 && !isSure && (
          <Button size="s" tone="quiet" disabled={isBusy} onClick={() => setIsSure(true)}>
            全部忘掉…
          </Button>
        )}
      </div>
      {isSure && (
        <div class="dk-learned-told">
          <span>到现在为止的反馈都不再算，{groups.length} 组问法回到只按文字找</span>
          <Button
            size="s"
            tone="danger"
            disabled={isBusy}
            onClick={() => {
              setIsSure(false)
              void store.forgetGroup(null)
            }}
          >
            忘掉 {groups.length} 组
          </Button>
          <Button size="s" tone="quiet" onClick={() => setIsSure(false)}>
            留着
          </Button>
        </div>
      )}
      {groups.length === 0 ? (
        <EmptyState
          icon="checks"
          title="还没学到什么"
          text="同一种问法至少要有 4 票，其中 3 票确定不是同一个人，才会调先后"
        />
      ) : (
        <ul class="dk-learned-list" aria-label="学到的排序">
          {groups.map((group) => (
            <LearnedRow
              key={`${group.group.articleId} ${group.group.mark}`}
              learned={group}
              isBusy={isBusy}
              onForget={() => void store.forgetGroup(group)}
            />
          ))}
        </ul>
      )}
    </>
  )
}
