import type { CardSetting } from '../../shared/ui/card-setting.ts'
import { getNow } from '../snapshot.ts'
import { type Chat, useChat } from './chat-context.ts'
import { keepFocus } from './keep-focus.ts'
import { choosePersonal, personal, texts } from './preferences.ts'

/** How cards are shown in this chat: language, and what a tap in them does. */
export function useCardSetting(live: boolean, chosen?: string): CardSetting {
  return toCardSetting(useChat(), live, chosen)
}

function toCardSetting(chat: Chat, live: boolean, chosen?: string): CardSetting {
  return {
    texts: texts.value.card,
    locale: texts.value.locale,
    now: getNow(),
    assetBase: '',
    live,
    ...(chosen === undefined ? {} : { chosen }),
    onChoose(text) {
      keepFocus()
      void chat.engine.postMessage(text)
    },
    ...(chat.host.isEmbedded
      ? { onOpenProduct: (productId: string) => chat.host.post({ kefu: 'navigate', productId }) }
      : {}),
    ...(personal.value ? { onStopPersonal } : {}),
    onAskForPerson: () => void chat.engine.requestHandoff(),
  }
}

function onStopPersonal(): void {
  keepFocus()
  choosePersonal(false)
}
