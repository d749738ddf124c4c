import { useEffect } from 'preact/hooks'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { Skeleton } from '../../../../shared/ui/skeleton.tsx'
import { useDesk } from '../../desk-context.ts'
import { FailureState } from '../../parts/failure-state.tsx'
import { PanelFrame } from '../panel-frame.tsx'
import { PackRow } from './pack-row.tsx'

/** Six trades to begin with: what each pack holds, and the one press that makes it drafts. */
export function PacksPanel() {
  const { session } = useDesk()
  return (
    <PanelFrame title="行业知识包">
      {session.value?.staff.role === 'owner' ? (
        <OwnersPacks />
      ) : (
        <EmptyState icon="lock" title="知识包由店长来加" text="加进来的都是草稿，店长加好后，你可以在目录里接着改" />
      )}
    </PanelFrame>
  )
}

function OwnersPacks() {
  const { packs: store } = useDesk()
  useEffect(() => {
    void store.load()
  }, [store])
  const state = store.state.value
  const outcomes = store.outcomes.value
  if (state.kind === 'loading') return <Skeleton label="正在载入行业知识包" />
  if (state.kind === 'failed') {
    return <FailureState title="行业知识包没有载入" reason={state.reason} onRetry={() => void store.load()} />
  }
  const isBusy = [...outcomes.values()].some(({ kind }) => kind === 'taking' || kind === 'undoing')
  return (
    <div class="dk-packs">
      <p>挑一个和店铺最近的行业。加进来的都是草稿，客户看不到；填好空、改成自己的说法，再一篇篇发布。</p>
      <ul>
        {state.packs.map((pack) => (
          <PackRow
            key={pack.trade}
            pack={pack}
            spoken={state.persona}
            outcome={outcomes.get(pack.trade) ?? null}
            isBusy={isBusy}
            onTake={(persona) => void store.take(pack.trade, persona)}
            onUndo={(taken) => void store.undo(pack.trade, taken)}
          />
        ))}
      </ul>
    </div>
  )
}
