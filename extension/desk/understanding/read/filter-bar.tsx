import { useMemo } from 'preact/hooks'
import type { MessageReading } from '../../../../shared/engine/api.ts'
import { nameIntent } from '../../texts/describe-reading.ts'
import type { RowFilter } from '../filter-rows.ts'
import { useUnderstanding } from '../use-understanding.ts'

const shows: { id: RowFilter['show']; label: string }[] = [
  { id: 'unsure', label: '拿不准' },
  { id: 'all', label: '全部' },
  { id: 'outside', label: '超出范围' },
]

interface FilterBarProps {
  places: number[]
  changed: number
  intents: readonly MessageReading[]
}

/** Which messages are listed. */
export function FilterBar({ places, changed, intents }: FilterBarProps) {
  const { store } = useUnderstanding()
  const { filter, setFilter } = store.view
  const { show, intent, words } = filter.value
  const isTrying = changed > 0 || show === 'changed'
  return (
    <div class="dk-u-filter">
      <fieldset class="dk-tabs is-wide" aria-label="看哪些">
        {shows.map(({ id, label }) => (
          <button key={id} type="button" aria-pressed={id === show} onClick={() => setFilter({ show: id })}>
            {label}
          </button>
        ))}
        {isTrying && (
          <button type="button" aria-pressed={show === 'changed'} onClick={() => setFilter({ show: 'changed' })}>
            读法变了 {changed}
          </button>
        )}
      </fieldset>
      <IntentSelect readings={intents} chosen={intent} />
      <input
        class="dk-input"
        type="search"
        placeholder="搜消息里的字"
        aria-label="搜消息"
        value={words}
        onInput={(event) => setFilter({ words: event.currentTarget.value })}
      />
      <span class="ui-caption" role="status">
        {places.length.toLocaleString('zh-CN')} 条
      </span>
    </div>
  )
}

function IntentSelect({ readings, chosen }: { readings: readonly MessageReading[]; chosen: string | null }) {
  const { store } = useUnderstanding()
  const own = store.draft.value?.ownIntents ?? []
  const present = useMemo(
    () => [...new Set(readings.flatMap(({ requests }) => requests.map(({ intent }) => intent)))].sort(),
    [readings],
  )
  return (
    <select
      class="dk-input dk-u-select"
      aria-label="按意图看"
      value={chosen ?? ''}
      onChange={(event) => store.view.setFilter({ intent: event.currentTarget.value || null })}
    >
      <option value="">所有意图</option>
      {present.map((intent) => (
        <option key={intent} value={intent}>
          {nameIntent(intent, own)}
        </option>
      ))}
    </select>
  )
}
