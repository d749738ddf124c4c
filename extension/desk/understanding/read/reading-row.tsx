import type { MessageReading } from '../../../../shared/engine/api.ts'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { nameIntent, toPercent } from '../../texts/describe-reading.ts'
import type { ExportLine } from '../parse-export.ts'
import { showText } from '../show-text.ts'
import type { RowStanding } from '../use-row-actions.ts'
import { useUnderstanding } from '../use-understanding.ts'
import { RequestChips } from './request-chips.tsx'

/** Every row is as high as this, in px; the style sheet says the same. */
export const rowHeight = 60

interface ReadingRowProps {
  at: number
  line: ExportLine
  reading: MessageReading
  /** What it was read as before the trial, where that is something else. */
  before: MessageReading | undefined
  standing: RowStanding
  place: { index: number; count: number; isOpen: boolean }
}

/** One message: its words, what was understood and how surely. */
export function ReadingRow({ at, line, reading, before, standing, place }: ReadingRowProps) {
  return (
    <div
      id={`u-row-${at}`}
      class={place.isOpen ? 'dk-u-row is-open' : 'dk-u-row'}
      role="option"
      tabIndex={-1}
      data-at={at}
      aria-selected={place.isOpen}
      aria-setsize={place.count}
      aria-posinset={place.index + 1}
      style={{ top: `${place.index * rowHeight}px` }}
    >
      <span class="dk-u-line">{line.line}</span>
      <span class="dk-u-words">
        <span class="ui-one-line">{showText(line.text.slice(0, 200))}</span>
        {line.times > 1 && <span class="ui-caption">{line.times} 次</span>}
      </span>
      <span class="dk-u-chips">
        {before && <Before reading={before} />}
        <RequestChips reading={reading} />
        <SecondBest reading={reading} />
        <Mood mood={reading.mood} />
        {standing.kind === 'taught' && <Chip tone="info">已教</Chip>}
        {standing.kind === 'tested' && <Chip tone="line">在测试集</Chip>}
      </span>
    </div>
  )
}

function Before({ reading }: { reading: MessageReading }) {
  const { store } = useUnderstanding()
  const own = store.draft.value?.ownIntents ?? []
  const names = reading.requests.map(({ intent }) => nameIntent(intent, own)).join('、')
  return (
    <span class="dk-u-before">
      <span class="ui-hidden">原来读成</span>
      <s>{names}</s> →
    </span>
  )
}

/** Only beside a single request: of several, the second stands there already. */
function SecondBest({ reading }: { reading: MessageReading }) {
  const { store } = useUnderstanding()
  const [, second] = reading.likeliest
  if (reading.requests.length > 1 || !second || second.probability < 0.03) return null
  return (
    <span class="ui-caption">
      其次 {nameIntent(second.intent, store.draft.value?.ownIntents ?? [])} {toPercent(second.probability)}
    </span>
  )
}

function Mood({ mood }: { mood: MessageReading['mood'] }) {
  if (mood === null) return null
  const word = mood.polarity === 'negative' ? (mood.intensity >= 0.8 ? '很生气' : '不满') : '满意'
  return <Chip tone={mood.polarity === 'negative' ? 'danger' : 'success'}>{word}</Chip>
}
