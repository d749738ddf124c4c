import { useEffect, useState } from 'preact/hooks'
import type { CardOf } from '../../shared/protocol/cards.ts'
import { CardView } from '../../shared/ui/card-view.tsx'
import { snapshot } from '../snapshot.ts'
import { useChat } from './chat-context.ts'
import { personal, texts } from './preferences.ts'
import { useCardSetting } from './use-card-setting.ts'

/** A few goods before anything was said, each with its reason; worked out on this device, so also without a network. */
export function WelcomeGoods() {
  const { engine, page } = useChat()
  const [card, setCard] = useState<CardOf<'recommend'> | null>(null)
  const setting = useCardSetting(true)
  const knowledge = snapshot.value?.knowledge
  const revision = knowledge?.kind === 'ready' ? knowledge.revision : null
  const isPersonal = personal.value
  // Who has logged in has a history here.
  const proof = snapshot.value?.conversation.proof
  useEffect(() => {
    let isGone = false
    void engine.suggestProducts().then((next) => {
      if (!isGone) setCard(next)
    })
    return () => {
      isGone = true
    }
  }, [engine, revision, page.value, isPersonal, proof])
  if (card === null) return null
  return (
    <div class="w-goods">
      <CardView card={card} setting={setting} />
      {!isPersonal && (
        <p class="w-meta" role="status">
          {texts.value.notPersonal}
        </p>
      )}
    </div>
  )
}
