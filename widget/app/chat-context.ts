import type { Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ShopperEngine } from '../../shared/engine/api.ts'
import type { PageContext } from '../../shared/protocol/conversation.ts'
import type { HostLink } from './host-link.ts'

/** What components may act on; what they show comes from snapshot.ts. */
export interface Chat {
  engine: ShopperEngine
  host: HostLink
  /** The shop page shows the chat. */
  isOpen: Signal<boolean>
  /** Where the shopper stands in the shop. */
  page: Signal<PageContext>
  /** Wipes this device and starts anew. */
  erase(): Promise<void>
}

export const ChatContext = createContext<Chat | null>(null)

/** The chat this component belongs to. */
export function useChat(): Chat {
  const chat = useContext(ChatContext)
  if (!chat) throw new Error('no chat around this component')
  return chat
}
