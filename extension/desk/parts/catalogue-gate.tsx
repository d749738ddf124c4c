import type { ComponentChildren } from 'preact'
import type { DeskCatalogue } from '../../../shared/protocol/http.ts'
import { Skeleton } from '../../../shared/ui/skeleton.tsx'
import { useDesk } from '../desk-context.ts'
import { useCatalogue } from '../use-catalogue.ts'
import { FailureState } from './failure-state.tsx'

/** Shows a page once the shop's catalogue is here; until then that it is coming, or why it is not. */
export function CatalogueGate({ children }: { children: (catalogue: DeskCatalogue) => ComponentChildren }) {
  const { catalogue } = useDesk()
  const state = useCatalogue()
  if (state.kind === 'failed') {
    return <FailureState title="店铺资料没有载入" reason={state.reason} onRetry={() => void catalogue.refresh()} />
  }
  if (state.kind !== 'ready') return <Skeleton label="正在载入店铺资料" />
  return <>{children(state.catalogue)}</>
}
