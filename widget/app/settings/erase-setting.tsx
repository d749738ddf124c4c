import { useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import { items } from '../../snapshot.ts'
import { useChat } from '../chat-context.ts'
import { texts } from '../preferences.ts'

/** Deletes what this device keeps, after saying what goes with it. */
export function EraseSetting() {
  const chat = useChat()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const words = texts.value.settings
  const unsent = items.value.filter(
    (item) => item.kind === 'message' && item.delivery !== null && item.delivery.kind !== 'delivered',
  ).length
  return (
    <section class="w-setting">
      <h3>{words.erase}</h3>
      <p>{isAsking ? words.eraseSure(unsent) : words.eraseHint}</p>
      <div class="w-ways">
        <Button
          tone="danger"
          size="l"
          icon="trash"
          busy={isBusy}
          onClick={() => {
            if (!isAsking) return setAsking(true)
            setBusy(true)
            void chat.erase()
          }}
        >
          {isAsking ? words.eraseNow : words.erase}
        </Button>
        {isAsking && (
          <Button size="l" onClick={() => setAsking(false)}>
            {words.eraseKeep}
          </Button>
        )}
      </div>
    </section>
  )
}
