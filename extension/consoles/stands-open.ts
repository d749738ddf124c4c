import type { ConsoleProfile } from './console-profile.ts'
import { readConsole } from './read-console.ts'

/** The moment of a conversation that a draft was made for. */
export interface DraftMoment {
  conversationKey: string
  lastMessageId: string
}

/** Whether the page shows that conversation, and the customer has written nothing since. */
export function standsOpen(profile: ConsoleProfile, { conversationKey, lastMessageId }: DraftMoment): boolean {
  const now = readConsole(document, profile)
  return now.ok && now.value.conversationKey === conversationKey && (now.value.lastShopperId ?? '') === lastMessageId
}
