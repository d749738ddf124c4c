import './model-setting.css'
import { Button } from '../../../../shared/ui/button.tsx'
import { ModelOffer } from './model-offer.tsx'
import { formatSize, toShare } from './model-size.ts'
import { ModelState } from './model-state.tsx'
import type { ModelWords } from './model-words.ts'
import { type ModelSettingState, useModelSetting } from './use-model-setting.ts'
import { describeTrouble, useModelWords } from './use-model-words.ts'

/** A model on this device that puts replies into better words: nothing is fetched before a press here. */
export function ModelSetting() {
  const setting = useModelSetting()
  const words = useModelWords()
  const { seen, state, isOn, pressed } = setting
  const isEmpty = seen.kind === 'seen' && seen.rows.length === 0 && state.kind === 'none'
  if (seen.kind === 'looking' || isEmpty) return null
  const isReady = state.kind === 'ready' && state.tier === 'improves-in-place'
  return (
    <section class="w-setting" aria-labelledby="w-model">
      <div class="w-setting-head">
        <h3 id="w-model">{words.title}</h3>
        {isReady && (
          <button
            type="button"
            role="switch"
            class="w-switch"
            aria-checked={isOn}
            aria-labelledby="w-model"
            disabled={pressed === 'turn'}
            onClick={() => setting.turn(!isOn)}
          />
        )}
      </div>
      <p>{words.hint}</p>
      <p class="ui-hidden" role="status">
        {announce(setting, words)}
      </p>
      {seen.kind === 'failed' ? (
        <NotListed setting={setting} words={words} />
      ) : (
        <Body setting={setting} words={words} />
      )}
    </section>
  )
}

interface PartProps {
  setting: ModelSettingState
  words: ModelWords
}

function NotListed({ setting, words }: PartProps) {
  return (
    <>
      <p class="w-model-trouble">{words.notListed}</p>
      <Button size="l" icon="retry" busy={setting.pressed === 'look'} onClick={setting.look}>
        {words.again}
      </Button>
    </>
  )
}

function Body({ setting, words }: PartProps) {
  const { state, row, freedBytes } = setting
  return (
    <>
      {freedBytes !== null && <p>{words.removed(formatSize(freedBytes))}</p>}
      {state.kind === 'none' ? (
        row && <ModelOffer setting={setting} row={row} words={words} />
      ) : (
        <ModelState setting={setting} state={state} words={words} />
      )}
    </>
  )
}

/** For a screen reader: each change once, and of a download every tenth. */
function announce({ state, isOn, freedBytes }: ModelSettingState, words: ModelWords): string {
  switch (state.kind) {
    case 'none':
      return freedBytes === null ? '' : words.removed(formatSize(freedBytes))
    case 'downloading': {
      const tenth = Math.floor(toShare(state.receivedBytes, state.totalBytes) / 10) * 10
      return tenth === 0 ? words.downloading : words.downloaded(tenth)
    }
    case 'paused': {
      const share = toShare(state.receivedBytes, state.totalBytes)
      if (state.reason === 'cancelled') return words.paused(share)
      return `${words.stoppedAt(share)} ${describeTrouble(words, state.reason)}`
    }
    case 'loading':
      return words.loading
    case 'measuring':
      return words.measuring
    case 'ready':
      return state.tier === null ? words.unmeasured : describeReady(state.tier, isOn, words)
    case 'failed':
      return describeTrouble(words, state.reason)
  }
}

function describeReady(tier: string, isOn: boolean, words: ModelWords): string {
  if (tier !== 'improves-in-place') return words.slow
  return isOn ? words.on : words.turnedOff
}
