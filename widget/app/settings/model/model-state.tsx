import { Button } from '../../../../shared/ui/button.tsx'
import { formatArrived, toShare } from './model-size.ts'
import type { ModelStateSeen as State } from './model-types.ts'
import type { ModelWords } from './model-words.ts'
import { RemoveModel } from './remove-model.tsx'
import type { ModelSettingState } from './use-model-setting.ts'
import { describeTrouble } from './use-model-words.ts'

interface ModelStateProps {
  setting: ModelSettingState
  state: Exclude<State, { kind: 'none' }>
  words: ModelWords
}

/** What the chosen model does at this moment, and what may be pressed. */
export function ModelState({ setting, state, words }: ModelStateProps) {
  const remove = <Remove setting={setting} state={state} />
  switch (state.kind) {
    case 'downloading':
      return (
        <>
          <Amount progress={state} title={words.downloading} words={words} />
          <p class="ui-caption">{words.keepOpen}</p>
          <div class="w-ways">
            <Button size="l" busy={setting.pressed === 'pause'} onClick={setting.pause}>
              {words.pause}
            </Button>
          </div>
        </>
      )
    case 'paused': {
      const share = toShare(state.receivedBytes, state.totalBytes)
      const isWished = state.reason === 'cancelled'
      return (
        <>
          <Amount progress={state} title={isWished ? words.paused(share) : words.stoppedAt(share)} words={words} />
          {!isWished && <p class="w-model-trouble">{describeTrouble(words, state.reason)}</p>}
          <p class="ui-caption">{words.kept}</p>
          <div class="w-ways">
            <Button tone="primary" size="l" busy={setting.pressed === 'choose'} onClick={setting.choose}>
              {words.resume}
            </Button>
            {remove}
          </div>
        </>
      )
    }
    case 'loading':
    case 'measuring':
      return <Endless label={words[state.kind]} />
    case 'ready':
      return (
        <>
          <Ready setting={setting} state={state} words={words} />
          <div class="w-ways">
            {(state.tier === null || state.reason !== undefined) && <Retry setting={setting} words={words} />}
            {remove}
          </div>
        </>
      )
    case 'failed':
      return (
        <>
          <p class="w-model-trouble">{describeTrouble(words, state.reason)}</p>
          <div class="w-ways">
            <Retry setting={setting} words={words} />
            {remove}
          </div>
        </>
      )
  }
}

function Ready({ setting, state, words }: ModelStateProps & { state: Extract<State, { kind: 'ready' }> }) {
  if (state.reason !== undefined) return <p class="w-model-trouble">{describeTrouble(words, state.reason)}</p>
  if (state.tier === null) return <p>{words.unmeasured}</p>
  if (state.tier !== 'improves-in-place') return <p>{words.slow}</p>
  return <p>{setting.isOn ? words.on : words.turnedOff}</p>
}

function Retry({ setting, words }: Pick<ModelStateProps, 'setting' | 'words'>) {
  return (
    <Button size="l" icon="retry" busy={setting.pressed === 'retry'} onClick={setting.retry}>
      {words.retry}
    </Button>
  )
}

function Remove({ setting, state }: Pick<ModelStateProps, 'setting' | 'state'>) {
  const bytes = 'receivedBytes' in state ? state.receivedBytes : (setting.row?.receivedBytes ?? 0)
  if (bytes === 0) return null
  const remove = () => setting.remove(state.modelId)
  return <RemoveModel bytes={bytes} isBusy={setting.pressed === 'remove'} onRemove={remove} />
}

interface AmountProps {
  progress: { receivedBytes: number; totalBytes: number }
  title: string
  words: ModelWords
}

function Amount({ progress: { receivedBytes, totalBytes }, title, words }: AmountProps) {
  const arrived = formatArrived(receivedBytes, totalBytes)
  return (
    <div class="w-model-amount">
      <p>
        <b>{title}</b>
        <span>{arrived}</span>
      </p>
      <progress
        class="w-model-bar"
        aria-label={words.progress}
        aria-valuetext={arrived}
        value={receivedBytes}
        max={Math.max(1, totalBytes)}
      />
    </div>
  )
}

/** Work whose length nobody knows. */
function Endless({ label }: { label: string }) {
  return (
    <div class="w-model-amount">
      <p>
        <b>{label}</b>
      </p>
      <progress class="w-model-bar" aria-label={label} />
    </div>
  )
}
