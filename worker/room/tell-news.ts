import type { ActionKind } from '../../shared/protocol/action.ts'
import type { Card } from '../../shared/protocol/cards.ts'
import type { Fact } from '../../shared/protocol/conversation.ts'
import { commit } from './commit.ts'
import type { FactDraft } from './fact-draft.ts'
import type { RoomParts } from './parts.ts'
import { edgeIdPrefix } from './reply-draft.ts'

/** What happened outside a conversation and belongs into it. */
export interface News {
  text: string
  /** Told instead where this login is in the conversation: amounts and addresses are nobody else's. */
  whole?: { memberId: string; text: string } | null
  card?: Card
  facts?: Fact[]
  /** What an operator's approval did. */
  settled: { kind: ActionKind; order: string | null; ticket: string } | null
}

/** A line of the assistant's that answers no message; nothing when the conversation is gone. */
export async function tellNews(room: RoomParts, conversation: string, news: News): Promise<void> {
  const { catalogue } = await room.loadSnapshot()
  const record = room.log.getRecord(conversation)
  if (record === undefined) return
  const { settled, whole } = news
  const isTheirs = whole != null && record.proof === 'identity' && record.member?.id === whole.memberId
  const said: FactDraft = {
    type: 'message.posted',
    message: {
      clientId: `${edgeIdPrefix}${crypto.randomUUID()}`,
      author: { kind: 'assistant', name: catalogue.settings.persona.assistantName },
      parts: [
        { kind: 'text', text: isTheirs ? whole.text : news.text },
        ...(news.card === undefined ? [] : [{ kind: 'card' as const, card: news.card }]),
      ],
      answers: null,
      basis: { kind: 'fixed', line: 'ticket-news' },
      facts: news.facts ?? [],
    },
  }
  const done: FactDraft[] =
    settled === null ? [] : [{ type: 'action.settled', ...settled, status: 'executed', answers: null }]
  commit(room, { drafts: [...done, said], record })
}
