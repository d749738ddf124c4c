import { useMemo } from 'preact/hooks'
import { Button } from '../../../../shared/ui/button.tsx'
import { EmptyState } from '../../../../shared/ui/empty-state.tsx'
import type { ReadingState } from '../export-reading.ts'
import { filterRows, firstFilter } from '../filter-rows.ts'
import { useUnderstanding } from '../use-understanding.ts'
import { FilterBar } from './filter-bar.tsx'
import { ReadingList } from './reading-list.tsx'
import { SummaryStrip } from './summary-strip.tsx'

export type ReadyReading = Extract<ReadingState, { kind: 'ready' }>

const none: ReadonlySet<number> = new Set()

/** An export that was read: at a glance, filtered, and line by line. */
export function ReadingView({ ready }: { ready: ReadyReading }) {
  const { store } = useUnderstanding()
  const filter = store.view.filter.value
  const trial = store.trial.state.value
  const changed = trial.kind === 'ready' ? trial.rows.changed : none
  const { lines } = ready.parsed
  const places = useMemo(
    () => filterRows({ lines, kept: ready.readings, changed }, filter),
    [lines, ready.readings, changed, filter],
  )
  return (
    <section class="dk-u-read" aria-label="读记录">
      <SummaryStrip ready={ready} />
      <FilterBar places={places} changed={changed.size} intents={ready.readings} />
      {places.length > 0 ? (
        <ReadingList ready={ready} places={places} changed={changed} />
      ) : (
        <NothingListed isUnsure={filter === firstFilter} />
      )}
    </section>
  )
}

function NothingListed({ isUnsure }: { isUnsure: boolean }) {
  const { store } = useUnderstanding()
  const title = isUnsure ? '没有拿不准的消息' : '没有符合条件的消息'
  return (
    <div class="dk-u-none">
      <EmptyState icon={isUnsure ? 'check' : 'search'} title={title} text="看全部，抽几条核对一下也好">
        <Button size="s" onClick={() => store.view.setFilter({ show: 'all', intent: null, words: '' })}>
          看全部
        </Button>
      </EmptyState>
    </div>
  )
}
