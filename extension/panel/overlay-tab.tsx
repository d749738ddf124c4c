import { Chip } from '../../shared/ui/chip.tsx'
import { clockFace } from './clock/clock-state.ts'
import { ClockDigits } from './clock/reply-clock.tsx'
import { moodName } from './customer-words.tsx'
import { Mark } from './mark.tsx'
import { overlayState, patchOverlay, waitingWords } from './overlay-state.ts'
import { overlayTexts } from './overlay-texts.ts'
import { dragTab, nudgeTab } from './place/drag-tab.ts'
import { placeState } from './place/place-state.ts'
import { texts } from './texts.ts'

/** The overlay put away: the clock, and how many drafts or, when time is short, which mood. */
export function OverlayTab({ onSettle }: { onSettle: () => void }) {
  const { ready, host } = overlayState.value
  const { tab } = placeState.value
  const face = waitingWords.value ? clockFace.value : null
  const isUpset = ready?.mood.polarity === 'negative' && ready.mood.evidence.length > 0
  const count = ready?.drafts.length ?? 0
  const mood = isUpset && (face?.range === 'danger' || count === 0) ? moodName(ready.mood.intensity) : null
  const words = waitingWords.value ? texts.minimisedDrafts(count) : texts.noneWaiting
  const spoken = [face?.spoken, mood ?? words].filter(Boolean).join('，')
  return (
    <button
      type="button"
      class={`tab${waitingWords.value ? '' : ' is-idle'}`}
      style={{ right: `${tab.right}px`, top: `${tab.top}px` }}
      aria-label={overlayTexts.tab(host ? spoken : texts.drafting)}
      onClick={(event) => event.isTrusted && patchOverlay({ minimised: false })}
      onPointerDown={(event) => dragTab(event, onSettle)}
      onKeyDown={(event) => nudgeTab(event, onSettle) && event.preventDefault()}
    >
      <Mark name="mark" />
      {face && (
        <span class={`reply-clock is-bare is-${face.range}`}>
          <ClockDigits face={face} />
        </span>
      )}
      {mood && <Chip tone="danger">{mood}</Chip>}
      {!mood && (waitingWords.value ? <Chip tone="accent">{words}</Chip> : <span class="is-quiet">{words}</span>)}
    </button>
  )
}
