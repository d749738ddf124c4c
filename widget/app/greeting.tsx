import { AiLabel } from '../../shared/ui/ai-label.tsx'
import { QuickReplies } from '../../shared/ui/part-view.tsx'
import { shop } from '../snapshot.ts'
import { useChat } from './chat-context.ts'
import { texts } from './preferences.ts'
import { useCardSetting } from './use-card-setting.ts'
import { WelcomeGoods } from './welcome-goods.tsx'

/** The shop's greeting; as long as nothing was said, goods with reasons and questions that fit where the shopper stands. */
export function Greeting({ isAlone }: { isAlone: boolean }) {
  const { page } = useChat()
  const setting = useCardSetting(isAlone)
  const { questions, card } = texts.value
  if (!shop.value) return null
  const { productId, cart } = page.value
  const fitting = cart && cart.length > 0 ? questions.cart : productId ? questions.product : questions.plain
  return (
    <div class="w-row w-greeting">
      <div class="w-bubble">
        <p class="ui-text">{shop.value.greeting}</p>
      </div>
      <p class="w-meta">
        <AiLabel text={card.aiLabel} />
        {shop.value.assistantName}
      </p>
      {isAlone && <WelcomeGoods />}
      <QuickReplies texts={fitting} setting={setting} />
    </div>
  )
}
