import type { MessageReading } from '../../../../shared/engine/api.ts'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { describeSureness, nameIntent, toPercent } from '../../texts/describe-reading.ts'
import { useUnderstanding } from '../use-understanding.ts'

const tones = { sure: 'accent', unsure: 'warning', outside: 'plain' } as const

/** The requests of a message, each with how sure: several requests are several chips. */
export function RequestChips({ reading }: { reading: MessageReading }) {
  const { store } = useUnderstanding()
  const own = store.draft.value?.ownIntents ?? []
  const lowest = reading.requests.reduce((low, { probability }) => Math.min(low, probability), 1)
  return (
    <>
      {reading.requests.map(({ intent, probability }) => (
        <Chip key={intent} tone={tones[reading.certainty]}>
          {nameIntent(intent, own)} {toPercent(probability)}
        </Chip>
      ))}
      <span class="ui-caption">{describeSureness(lowest)}</span>
    </>
  )
}
