import { findQuestionGroup } from '../../../shared/knowledge/rerank/find-question-group.ts'
import type { StoredFact } from '../../../shared/protocol/down.ts'
import type { DraftUse } from '../../../shared/protocol/up.ts'
import type { RoomParts } from '../../room/parts.ts'

/** The question stands among the last facts before the operator's words. */
const recentFacts = 12

/** What an operator did with a draft of articles, and for which group of questions. */
export function noteDraftUse(
  room: RoomParts,
  conversation: string,
  sent: StoredFact,
  used: DraftUse | undefined,
): void {
  if (used !== undefined) room.startBeside(conversation, 'draft', () => note(room, conversation, sent, used))
}

async function note(room: RoomParts, conversation: string, sent: StoredFact, used: DraftUse): Promise<void> {
  const { knowledge } = await room.loadSnapshot()
  const text = findQuestion(room, conversation, sent.seq)
  const found = text === null ? null : knowledge.retrieve({ text, now: room.now(), locale: 'zh-CN' })
  // It may have been erased meanwhile.
  if (room.log.getRecord(conversation) === undefined) return
  room.reports.noteOutcome({
    ...{ type: 'draft.used', conversation, seq: sent.seq, changed: used.changed, at: sent.at },
    articles: used.articleIds.map((id) => ({ id, version: knowledge.getArticle(id)?.version ?? null })),
    group: found?.kind === 'found' ? findQuestionGroup(found.passages) : null,
  })
}

/** The shopper's last words, read where they are stored and told to nobody. */
function findQuestion(room: RoomParts, conversation: string, before: number): string | null {
  const facts = room.log.factsSince(conversation, Math.max(0, before - 1 - recentFacts), recentFacts)
  const asked = facts.findLast(
    (fact) => fact.type === 'message.posted' && fact.seq < before && fact.message.author.kind === 'shopper',
  )
  if (asked?.type !== 'message.posted') return null
  return asked.message.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join(' ')
}
