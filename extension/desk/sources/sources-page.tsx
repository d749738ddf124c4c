import { useEffect } from 'preact/hooks'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk-context.ts'
import { FailureState } from '../parts/failure-state.tsx'
import { useDrop } from '../understanding/read/use-drop.ts'
import { useCatalogue } from '../use-catalogue.ts'
import { OrdersBox } from './orders/orders-box.tsx'
import { SourceBox } from './source/source-box.tsx'
import { TracesBox } from './traces/traces-box.tsx'
import { useSources } from './use-sources.ts'

/** Where the shop's orders come from, and files of orders and parcels brought in by hand. */
export function SourcesPage() {
  const { sources } = useDesk()
  const { mayImport } = useSources()
  const state = sources.source.state.value
  useCatalogue()
  useEffect(() => void sources.source.load(), [sources])
  const isOver = useDrop((file) => {
    if (!mayImport) return
    void (/\.(json|jsonl|txt)$/i.test(file.name) ? sources.traces : sources.orders).open(file)
  })
  return (
    <main class="dk-settings">
      <header class="dk-head">
        <h1>订单来源</h1>
      </header>
      <div class="dk-scroll">
        {state.kind === 'failed' && (
          <FailureState title="订单来源没有载入" reason={state.reason} onRetry={() => void sources.source.load()} />
        )}
        {state.kind === 'loading' && <Skeleton label="正在载入订单来源" />}
        {state.kind === 'ready' && (
          <div class="dk-s-body">
            <SourceBox source={state.source} />
            <OrdersBox isOver={isOver} />
            <TracesBox isOver={isOver} />
          </div>
        )}
      </div>
    </main>
  )
}
