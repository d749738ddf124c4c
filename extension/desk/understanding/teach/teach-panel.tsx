import type { MessageReading } from '../../../../shared/engine/api.ts'
import { Button } from '../../../../shared/ui/button.tsx'
import { Chip } from '../../../../shared/ui/chip.tsx'
import { describeSureness, nameIntent, toPercent } from '../../texts/describe-reading.ts'
import { showText } from '../show-text.ts'
import { createStandingLookup, type RowStanding, useRowActions } from '../use-row-actions.ts'
import { useUnderstanding } from '../use-understanding.ts'
import { IntentPicker } from './intent-picker.tsx'

/** The open message in full: what it was read as, and what it should be. */
export function TeachPanel({ at }: { at: number }) {
  const { store, canTeach } = useUnderstanding()
  const { refuseText, teach, confirm } = useRowActions()
  const state = store.reading.state.value
  const draft = store.draft.value
  const line = state.kind === 'ready' ? state.parsed.lines[at] : undefined
  const reading = store.trial.shown.value[at] ?? (state.kind === 'ready' ? state.readings[at] : undefined)
  if (!line || !reading || !draft) return null
  const refusal = canTeach ? refuseText(line.text) : null
  const standing = createStandingLookup(draft.examples, draft.tests)(line.text)
  const top = reading.requests[0]?.intent
  return (
    <section class="dk-u-teach" aria-label="教这一条">
      <h2>第 {line.line} 行</h2>
      <blockquote>{showText(line.text)}</blockquote>
      <Evidence reading={reading} />
      <Standing standing={standing} />
      {!canTeach && <p class="ui-caption">你可以看和试。教由店长来做</p>}
      {refusal && <p class="ui-caption">{refusal}</p>}
      {canTeach && refusal === null && (
        <>
          <TopThree reading={reading} chosen={standing.intent} onPick={(intent) => teach(line.text, intent)} />
          {top && standing.kind === 'none' && (
            <Button icon="check" onClick={() => confirm(line.text, top)}>
              理解正确 <kbd>Y</kbd>
            </Button>
          )}
          <IntentPicker key={at} onPick={(intent, own) => teach(line.text, intent, own)} />
        </>
      )}
    </section>
  )
}

function Evidence({ reading: { mood } }: { reading: MessageReading }) {
  if (mood === null || mood.evidence.length === 0) return null
  return (
    <p class="ui-caption">
      情绪：{mood.polarity === 'negative' ? '不满' : '满意'}，看出来的字 {mood.evidence.map((one) => `「${one}」`)}
    </p>
  )
}

function Standing({ standing: { kind, intent } }: { standing: RowStanding }) {
  const { store } = useUnderstanding()
  if (kind === 'none' || intent === null) return null
  const name = nameIntent(intent, store.draft.value?.ownIntents ?? [])
  return (
    <p>
      {kind === 'taught' ? (
        <Chip tone="info">已教成「{name}」</Chip>
      ) : (
        <Chip tone="line">在测试集，应是「{name}」</Chip>
      )}
    </p>
  )
}

interface TopThreeProps {
  reading: MessageReading
  chosen: string | null
  onPick: (intent: string) => void
}

/** The likeliest first: most of the time the right one is among them. */
function TopThree({ reading, chosen, onPick }: TopThreeProps) {
  const { store } = useUnderstanding()
  const own = store.draft.value?.ownIntents ?? []
  return (
    <fieldset class="dk-u-three">
      <legend>应该是哪一个</legend>
      {reading.likeliest.map(({ intent, probability }, index) => (
        <button key={intent} type="button" aria-pressed={intent === chosen} onClick={() => onPick(intent)}>
          <kbd>{index + 1}</kbd>
          <span>{nameIntent(intent, own)}</span>
          <i style={{ '--part': probability }} />
          <span class="ui-caption">
            {toPercent(probability)}
            <span class="ui-hidden"> {describeSureness(probability)}</span>
          </span>
        </button>
      ))}
    </fieldset>
  )
}
