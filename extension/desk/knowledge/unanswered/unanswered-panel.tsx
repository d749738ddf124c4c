import { useCallback } from 'preact/hooks'
import type { DeskCatalogue } from '../../../../shared/protocol/http.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { PanelFrame } from '../panel-frame.tsx'
import { CoveragePart } from './coverage-part.tsx'
import { FoldedGroups } from './folded-groups.tsx'
import { OpenGroups } from './open-groups.tsx'
import { periods } from './periods.ts'
import { useAnswered } from './use-answered.ts'
import { useFresh } from './use-fresh.ts'

/** What nobody could answer, by meaning, the most asked first; how coverage went; what was written or left. */
export function UnansweredPanel() {
  const { catalogue, session, unanswered: store } = useDesk()
  const held = catalogue.state.value
  const look = () => void store.load({ period: store.period.peek(), state: 'open' })
  return (
    <PanelFrame
      title="没答上的问题"
      actions={<Button tone="quiet" size="s" icon="retry" aria-label="再查一次" onClick={look} />}
    >
      {session.value?.staff.role === 'integrator' ? (
        <EmptyState icon="lock" title="这里给店长和客服看" text="你的账号只管接口，问题清单请店长来处理" />
      ) : (
        held.kind === 'ready' && <Unanswered catalogue={held.catalogue} />
      )}
    </PanelFrame>
  )
}

function Unanswered({ catalogue }: { catalogue: DeskCatalogue }) {
  const { session, unanswered: store } = useDesk()
  const period = store.period.value
  const isOwner = session.value?.staff.role === 'owner'
  useAnswered(catalogue.revision)
  useFresh(useCallback(() => void store.load({ period, state: 'open' }), [store, period]))
  const list = store.list({ period, state: 'open' })
  const summary = store.summaries.value.get(period)
  if (list.kind === 'loading' && summary === undefined) return <Skeleton label="正在载入没答上的问题" />
  if (list.kind === 'failed') {
    const again = () => void store.load({ period, state: 'open' })
    return <FailureState title="没答上的问题没有载入" reason={list.reason} onRetry={again} />
  }
  const counts = summary?.counts
  const shared = { catalogue, isOwner }
  return (
    <div class="dk-ua">
      {summary && <CoveragePart summary={summary} />}
      <div class="dk-ua-filter">
        <Periods />
        {!isOwner && <p class="ui-caption">答案由店长来写。你可以看客户在问什么、问了多少次</p>}
      </div>
      {list.kind === 'loading' && <Skeleton label="正在载入" />}
      {list.kind === 'ready' && <OpenGroups filter={{ period, state: 'open' }} list={list} {...shared} />}
      {counts && (
        <>
          <FoldedGroups
            key={`written ${period}`}
            filter={{ period, state: 'written' }}
            title="已写好答案"
            count={counts.written}
            {...shared}
          />
          <FoldedGroups
            key={`dismissed ${period}`}
            filter={{ period, state: 'dismissed' }}
            title="不用写"
            count={counts.dismissed}
            {...shared}
          />
        </>
      )}
    </div>
  )
}

function Periods() {
  const { unanswered: store } = useDesk()
  return (
    <fieldset class="dk-tabs is-wide" aria-label="多久以来">
      {periods.map(({ period, label }) => (
        <button
          key={period}
          type="button"
          aria-pressed={store.period.value === period}
          onClick={() => {
            store.period.value = period
          }}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
