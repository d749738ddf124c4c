import { useEffect } from 'preact/hooks'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { describeWhen } from '../../rules/beijing-time.ts'
import { PanelFrame } from '../panel-frame.tsx'
import { DismissedItems, OverrideItems } from './folded-items.tsx'
import { groupFindings } from './group-findings.ts'
import { ReviewGroupView } from './review-group.tsx'
import { useReview } from './use-review.ts'

/** What makes the shop's answers worse: contradictions, weak ones, stale ones, gaps. Mended ones leave by themselves. */
export function ReviewPanel() {
  const { session } = useDesk()
  return (
    <PanelFrame title="检查">
      {session.value?.staff.role === 'integrator' ? (
        <EmptyState icon="lock" title="这里给店长和客服看" text="你的账号只管接口，文章请店长来检查" />
      ) : (
        <Review />
      )}
    </PanelFrame>
  )
}

function Review() {
  const { review: store, session } = useDesk()
  useReview(null)
  useEffect(() => void store.load(), [store])
  const { findings, isLooking, compared } = store.found.value
  const counted = store.counted.value
  if (findings === null) return <Skeleton label="正在比对文章和规则" />
  const review = counted.kind === 'ready' ? counted.review : null
  const { groups, overrides, dismissed } = groupFindings(findings, review)
  const isOwner = session.value?.staff.role === 'owner'
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <div class="dk-review-page">
      <p class="dk-review-sum" role="status">
        {isLooking ? '正在比对，下面是上一次看到的' : describeSum(compared, count)}
        {!isOwner && <span class="ui-caption">算不算问题，由店长来定</span>}
      </p>
      {counted.kind === 'failed' && (
        <FailureState
          title="用得好不好没有载入，先看文章之间的"
          reason={counted.reason}
          onRetry={() => void store.load()}
        />
      )}
      {count === 0 && !isLooking && (
        <EmptyState
          icon="check"
          tone="accent"
          title="没有要处理的"
          text="文章之间、文章和规则之间说法一致，也没有过期的"
        />
      )}
      {groups.map((group) => (
        <ReviewGroupView key={group.id} group={group} isOwner={isOwner} />
      ))}
      <OverrideItems items={overrides} />
      <DismissedItems items={dismissed} isOwner={isOwner} />
      {review !== null && <CountedSince at={review.countedSince} />}
    </div>
  )
}

function describeSum(compared: number, count: number): string {
  return `比对了 ${compared.toLocaleString('zh-CN')} 篇线上文章和店铺规则，${count === 0 ? '都对得上' : `${count} 处要看`}`
}

function CountedSince({ at }: { at: string | null }) {
  const { now } = useDesk()
  return (
    <p class="ui-caption">
      {at === null
        ? '还没有客户问过，「常答不好」从第一个回答起开始记'
        : `「常答不好」从 ${describeWhen(at, now.value)} 起开始记，不往前推算`}
    </p>
  )
}
