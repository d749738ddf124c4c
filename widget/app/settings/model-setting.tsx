import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import { Icon } from '../../../shared/ui/icon.tsx'
import { useChat } from '../chat-context.ts'
import { texts } from '../preferences.ts'
import type { ModelPreflight } from '../texts/texts.ts'

/** The switch for the local model: checks this device only once it is looked at, and says exactly why it is off. */
export function ModelSetting() {
  const { engine } = useChat()
  const [result, setResult] = useState<ModelPreflight | null>(null)
  const words = texts.value.settings
  const check = async () => {
    setResult(null)
    setResult(await engine.preflightModel())
  }
  useEffect(() => void check(), [])
  return (
    <section class="w-setting" aria-labelledby="w-model">
      <div class="w-setting-head">
        <h3 id="w-model">{words.model}</h3>
        <button type="button" role="switch" class="w-switch" aria-checked={false} aria-labelledby="w-model" disabled />
      </div>
      <p>{words.modelHint}</p>
      <div role="status">
        {result === null ? <p class="ui-caption">{words.modelChecking}</p> : <Result result={result} />}
      </div>
      {result?.kind === 'off' && (
        <Button icon="retry" onClick={() => void check()}>
          {words.modelCheckAgain}
        </Button>
      )}
    </section>
  )
}

function Result({ result }: { result: ModelPreflight }) {
  const words = texts.value.settings
  const rows =
    result.kind === 'available'
      ? [{ id: 'available', ...words.modelAvailable }]
      : result.reasons.map((reason) => ({ id: reason, ...words.modelOff[reason] }))
  return (
    <>
      <ul class="w-reasons">
        {rows.map((row) => (
          <li key={row.id} class={result.kind === 'available' ? 'is-good' : undefined}>
            <Icon name={result.kind === 'available' ? 'check' : 'chip'} />
            <div>
              <b>{row.title}</b>
              <p>{row.text}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="ui-caption">{words.modelNotAsked}</p>
    </>
  )
}
