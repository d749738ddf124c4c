import type { ActionKind } from '../../shared/protocol/action.ts'
import { commit } from './commit.ts'
import type { FactDraft } from './fact-draft.ts'
import type { RoomParts } from './parts.ts'
import { edgeIdPrefix } from './reply-draft.ts'

/** What happened outside a conversation and belongs into it. */
export interface News {
  text: string
  /** What an operator's approval did. */
  settled: { kind: ActionKind; order: string | null; ticket: string } | null
}

/** A line of the assistant's that answers no message; nothing when the conversation is gone. */
export async function tellNews(room: RoomParts, conversation: string, { text, settled }: News): Promise<void> {
  const { catalogue } = await room.loadSnapshot()
  const record = room.log.getRecord(conversation)
  if (record === undefined) return
  const said: FactDraft = {
    type: 'message.posted',
    message: {
      clientId: `${edgeIdPrefix}${crypto.randomUUID()}`,
      author: { kind: 'assistant', name: catalogue.settings.persona.assistantName },
      parts: [{ kind: 'text', text }],
      answers: null,
      basis: { kind: 'fixed', line: 'ticket-news' },
      facts: [],
    },
  }
  const done: FactDraft[] =
    settled === null ? [] : [{ type: 'action.settled', ...settled, status: 'executed', answers: null }]
  commit(room, { drafts: [...done, said], record })
}
