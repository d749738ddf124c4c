import { effect, signal } from '@preact/signals'
import type { ShopperEngine } from '../../shared/engine/api.ts'
import { assertNever } from '../../shared/lib/assert.ts'
import type { PageContext } from '../../shared/protocol/conversation.ts'
import type { ToWidget } from '../../shared/protocol/embed.ts'
import { items, snapshot } from '../snapshot.ts'
import type { Chat } from './chat-context.ts'
import type { HostLink } from './host-link.ts'
import { personal, wishLocale, wishTheme } from './preferences.ts'

/** Joins engine, shop page and browser; components get the result through their context. */
export function createChat(engine: ShopperEngine, host: HostLink): Chat {
  const chat: Chat = {
    engine,
    host,
    isOpen: signal(!host.isEmbedded),
    page: signal<PageContext>({}),
    async erase() {
      await engine.shutdown()
      host.post({ kefu: 'unread', count: 0 })
      location.reload()
    },
  }
  host.listen((message) => obeyHost(chat, message))
  tellHost(chat)
  effect(() => void engine.setPersonal(personal.value))
  for (const event of ['online', 'offline'] as const) {
    window.addEventListener(event, () => void engine.noticeNetwork(event === 'online'))
  }
  return chat
}

function obeyHost(chat: Chat, message: ToWidget): void {
  switch (message.kefu) {
    case 'opened':
      chat.isOpen.value = true
      return
    case 'closed':
      chat.isOpen.value = false
      return
    case 'context':
      chat.page.value = message.page
      void chat.engine.setPage(message.page)
      return
    case 'identify':
      void chat.engine.identify(message.jwt)
      return
    case 'theme':
      wishTheme(message.theme)
      return
    case 'locale':
      void wishLocale(message.locale)
      return
    case 'shutdown':
      void chat.engine.shutdown().then(() => chat.host.post({ kefu: 'close' }))
      return
    default:
      assertNever(message)
  }
}

/** Unread counts go out; what is on screen counts as read. */
function tellHost(chat: Chat): void {
  let told = 0
  effect(() => {
    const isRead = chat.isOpen.value && items.value.length > 0
    const unread = snapshot.value?.unread ?? 0
    if (isRead && unread > 0) void chat.engine.markRead()
    const count = chat.isOpen.value ? 0 : unread
    if (count !== told) chat.host.post({ kefu: 'unread', count })
    told = count
  })
}
