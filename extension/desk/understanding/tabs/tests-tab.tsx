import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import { useUnderstanding } from '../use-understanding.ts'
import { TaughtTable } from './taught-table.tsx'
import { ToReading } from './to-reading.tsx'

/** The sentences that show what a change breaks; nothing is learned from them. */
export function TestsTab() {
  const { store } = useUnderstanding()
  const tests = store.draft.value?.tests ?? []
  return (
    <section class="dk-u-tab dk-scroll" aria-label="本店测试集">
      {tests.length === 0 ? (
        <EmptyState
          icon="checks"
          title="还没有测试集"
          text="遇到读对的消息，点「理解正确」收进来。有二三十句，每次教完就看得出有没有弄坏别的"
        >
          <ToReading />
        </EmptyState>
      ) : (
        <>
          <p class="ui-caption">只拿来考，不拿来学。教过的句子不在这里</p>
          <TaughtTable list="tests" rows={tests} />
        </>
      )}
    </section>
  )
}
