import { useEffect } from 'preact/hooks'
import { Icon } from '../../../../shared/ui/icon.tsx'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { CoverageChart } from './coverage-chart.tsx'
import { describeChange, describePercent, isTooMuch, toCoverage } from './describe-coverage.ts'
import type { GroupsSummary } from './unanswered-store.ts'

/** The last days in one line, a warning where too much came unanswered, and the weeks before. */
export function CoveragePart({ summary }: { summary: GroupsSummary }) {
  const { unanswered: store } = useDesk()
  const { share, shareBefore } = summary
  const { days, asked, unanswered } = share
  const coverage = toCoverage(share)
  // The weeks moved when the days did.
  useEffect(() => void store.loadCoverage(), [store, asked, unanswered])
  const state = store.coverage.value
  return (
    <section class="dk-ua-coverage" aria-label="覆盖率">
      {isTooMuch(share) && (
        <p class="dk-ua-warning" role="status">
          <Icon name="warn" />近 {days} 天有 {describePercent(unanswered / asked)} 的问题没答上，超过了
          30%。先给下面问得最多的几个写答案
        </p>
      )}
      <p class="dk-ua-line">
        近 {days} 天覆盖率 <b>{coverage === null ? '还没有' : describePercent(coverage)}</b>
        <span class="ui-caption">
          {coverage === null
            ? `近 ${days} 天没有客户向 AI 提问`
            : [
                `问了 ${asked.toLocaleString('zh-CN')} 次，${unanswered.toLocaleString('zh-CN')} 次没答上`,
                ...[describeChange(share, shareBefore)].filter((change) => change !== null),
              ].join('，')}
        </span>
      </p>
      {state.kind === 'loading' && <Skeleton label="正在载入每周覆盖率" />}
      {state.kind === 'failed' && (
        <FailureState title="每周覆盖率没有载入" reason={state.reason} onRetry={() => void store.loadCoverage()} />
      )}
      {state.kind === 'ready' && <CoverageChart weeks={state.weeks} />}
    </section>
  )
}
