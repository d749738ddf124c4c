import { photoAlt } from '../protocol/attachment.ts'
import type { Message, Part } from '../protocol/conversation.ts'
import type { LocalMessage, StoredProvisional } from '../store/entries.ts'
import type { Delivery, ShownItem } from './api.ts'
import type { ConversationInput, LiveConversation } from './reduce-conversation.ts'

/** The rows that only this device knows: messages on their way, and answers the edge has not settled. */
export function toLocalItems(input: ConversationInput): ShownItem[] {
  const { stored, live } = input
  const shown = stored.provisionals.filter((reply) => isShown(reply, live.connection))
  return [
    ...stored.messages.map((message) => toTypedItem(message, input)),
    ...shown.map((reply) => toProvisionalItem(reply, input)),
  ]
}

function isShown(reply: StoredProvisional, connection: string): boolean {
  return reply.replaced || !reply.onlyOffline || connection === 'offline' || reply.shownOffline
}

function toTypedItem(typed: LocalMessage, { live, localAuthor }: ConversationInput): ShownItem {
  return {
    kind: 'message',
    key: typed.clientId,
    message: toMessage(typed.clientId, {
      author: localAuthor,
      parts: [{ kind: 'text', text: typed.text }, ...(typed.attachments ?? []).map(toPart)],
      at: typed.at,
    }),
    delivery: toDelivery(typed, live),
    provisional: null,
  }
}

function toPart(attachmentId: string): Part {
  return { kind: 'image', path: '', alt: photoAlt, attachmentId }
}

function toDelivery({ clientId, error }: LocalMessage, { sending, pictures }: LiveConversation): Delivery {
  if (error) return { kind: 'failed', error }
  if (sending !== clientId) return { kind: 'queued' }
  return pictures === undefined ? { kind: 'sending' } : { kind: 'sending', pictures }
}

function toProvisionalItem(
  { answersClientId, reply, at, shownOffline, replaced }: StoredProvisional,
  { assistantName, stored }: ConversationInput,
): ShownItem {
  const question = stored.facts.find(
    (fact) => fact.type === 'message.posted' && fact.message.clientId === answersClientId,
  )
  const message = toMessage(`${answersClientId}.reply`.slice(-64), {
    ...reply,
    author: { kind: 'assistant', name: assistantName },
    at,
    answers: question?.seq ?? null,
  })
  return {
    kind: 'message',
    key: `reply:${answersClientId}`,
    message,
    delivery: null,
    provisional: replaced ? 'replaced' : 'waiting',
    shownOffline,
  }
}

/** What a message without a seq looks like: 0 is never given by the room. */
function toMessage(clientId: string, known: Pick<Message, 'author' | 'parts' | 'at'> & Partial<Message>): Message {
  return { seq: 0, clientId, answers: null, basis: null, facts: [], ...known }
}
