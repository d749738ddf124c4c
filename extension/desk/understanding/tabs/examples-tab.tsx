import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { useUnderstanding } from '../use-understanding.ts'
import { TaughtTable } from './taught-table.tsx'
import { ToReading } from './to-reading.tsx'

/** Everything the shop taught. */
export function ExamplesTab() {
  const { store } = useUnderstanding()
  const examples = store.draft.value?.examples ?? []
  return (
    <section class="dk-u-tab dk-scroll" aria-label="已教">
      {examples.length === 0 ? (
        <EmptyState icon="note" title="还没有教过" text="读一份聊天记录，把读错的改过来。几句就有用">
          <ToReading />
        </EmptyState>
      ) : (
        <TaughtTable list="examples" rows={examples} />
      )}
    </section>
  )
}
