import { useState } from 'preact/hooks'
import { Button } from '../../../shared/ui/button.tsx'
import { items, snapshot } from '../../snapshot.ts'
import { useChat } from '../chat-context.ts'
import { type Locale, texts } from '../preferences.ts'
import type { LeftModel } from './model/use-left-models.ts'

/** Here and not among the texts of the chat: only who downloaded a model needs them. */
const withModel: Record<Locale, string> = {
  'zh-CN': '下载的模型也一起删掉。',
  'zh-TW': '下載的模型也一起刪掉。',
  en: 'The downloaded model goes as well.',
}

interface EraseSettingProps {
  /** Of models that the shop does not allow (any more). */
  left: readonly LeftModel[]
}

/** Deletes what this device keeps, after saying what goes with it. */
export function EraseSetting({ left }: EraseSettingProps) {
  const chat = useChat()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const words = texts.value.settings
  const state = snapshot.value?.model?.state
  const chosen = state && state.kind !== 'none' ? [state.modelId] : []
  const models = [...chosen, ...left.map(({ id }) => id)]
  const unsent = items.value.filter(
    (item) => item.kind === 'message' && item.delivery !== null && item.delivery.kind !== 'delivered',
  ).length
  const erase = async () => {
    // What cannot be deleted now keeps nobody from the rest; the setting offers it again.
    await Promise.all(models.map((id) => chat.engine.deleteModel(id).catch(() => 0)))
    await chat.erase()
  }
  return (
    <section class="w-setting">
      <h3>{words.erase}</h3>
      <p>
        {isAsking ? words.eraseSure(unsent) : words.eraseHint}
        {isAsking && models.length > 0 && ` ${withModel[texts.value.locale]}`}
      </p>
      <div class="w-ways">
        <Button
          tone="danger"
          size="l"
          icon="trash"
          busy={isBusy}
          onClick={() => {
            if (!isAsking) return setAsking(true)
            setBusy(true)
            void erase()
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
