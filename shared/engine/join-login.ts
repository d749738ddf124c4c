import * as v from 'valibot'
import type { Store } from '../store/store.ts'
import type { VisitorSessions } from '../sync/session.ts'
import type { HeldConversation } from './held-conversation.ts'

interface JoinDeps {
  store: Store
  held: HeldConversation
  sessions: VisitorSessions
  /** What was under way when everything was forgotten leaves nothing behind. */
  isStopped(): boolean
}

/**
 * A login has one conversation on all its devices: what was begun on one goes on here. True when this device was in
 * another one. What was said here before anybody signed in stays where it is; without a network nothing changes.
 */
export async function joinLogin({ store, held, sessions, isStopped }: JoinDeps, jwt: string): Promise<boolean> {
  if ((await store.loadSetting('joined', v.string())) === held.id) return false
  const joined = await sessions.joinLogin(jwt, hasSpoken(held))
  if (!joined.ok || isStopped()) return false
  const { conversationId } = joined.value
  await store.saveSetting('joined', conversationId)
  return conversationId !== held.id
}

/** Whether anything was said in the conversation that this device shows. */
export function hasSpoken({ stored: { messages, facts } }: HeldConversation): boolean {
  return (
    messages.length > 0 ||
    facts.some((fact) => fact.type === 'message.posted' && fact.message.author.kind === 'shopper')
  )
}
