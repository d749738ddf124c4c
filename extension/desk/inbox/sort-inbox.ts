import type { ConversationSummary } from '../../../shared/protocol/conversation.ts'
import type { InboxTab } from './inbox-state.ts'

/** Rows of the list under one small heading; the first group has none. */
export interface RowGroup {
  title: string | null
  rows: ShownRow[]
}

/** `gone`: the conversation left this list while the pointer held it still. */
export interface ShownRow {
  summary: ConversationSummary
  gone: boolean
}

/** What waits for words of this operator: the queue, and their own with a shopper waiting. */
export function listToDo(inbox: readonly ConversationSummary[], staffId: string): ConversationSummary[] {
  return inbox.filter(
    ({ owner, operatorId, waitingSince }) =>
      owner === 'waiting' || (owner === 'operator' && operatorId === staffId && waitingSince !== null),
  )
}

/** How many conversations each tab counts: ended ones and colleagues' are listed, not counted. */
export function countTabs(inbox: readonly ConversationSummary[], staffId: string): Record<InboxTab, number> {
  return {
    mine: inbox.filter(({ owner, operatorId }) => owner === 'operator' && operatorId === staffId).length,
    waiting: inbox.filter(({ owner }) => owner === 'waiting').length,
    assistant: inbox.filter(({ owner }) => owner === 'assistant').length,
  }
}

/** The rows of one tab: whoever waited longest first, then by last words. */
export function groupRows(inbox: readonly ConversationSummary[], tab: InboxTab, staffId: string): RowGroup[] {
  if (tab !== 'mine') return [toGroup(null, inbox.filter(({ owner }) => owner === tab).sort(byWait))]
  const held = inbox.filter(({ owner }) => owner === 'operator')
  const mine = held.filter(({ operatorId }) => operatorId === staffId)
  return [
    toGroup(null, mine.filter(({ waitingSince }) => waitingSince !== null).sort(byWait)),
    toGroup('等客户回复', mine.filter(({ waitingSince }) => waitingSince === null).sort(byLast)),
    toGroup('同事接待', held.filter(({ operatorId }) => operatorId !== staffId).sort(byLast)),
    toGroup('已结束', inbox.filter(({ owner }) => owner === 'closed').sort(byLast)),
  ].filter(({ rows }) => rows.length > 0)
}

/**
 * The list as it is shown. While the pointer is on it nothing moves: rows take their new words in place,
 * those that left stay as `gone`, newcomers stand at the end.
 */
export function settleGroups(shown: RowGroup[] | null, fresh: RowGroup[], held: boolean): RowGroup[] {
  if (!held || shown === null || shown.every(({ rows }) => rows.length === 0)) return fresh
  const arrived = new Map(fresh.flatMap(({ rows }) => rows).map((row) => [row.summary.id, row]))
  const kept = shown.map(({ title, rows }) => ({
    title,
    rows: rows.map((row): ShownRow => {
      const now = arrived.get(row.summary.id)
      arrived.delete(row.summary.id)
      return now ?? { ...row, gone: true }
    }),
  }))
  return arrived.size === 0 ? kept : [...kept, { title: '刚进来', rows: [...arrived.values()] }]
}

function toGroup(title: string | null, summaries: ConversationSummary[]): RowGroup {
  return { title, rows: summaries.map((summary) => ({ summary, gone: false })) }
}

function byWait(a: ConversationSummary, b: ConversationSummary): number {
  if (a.waitingSince === null || b.waitingSince === null) {
    if (a.waitingSince !== b.waitingSince) return a.waitingSince === null ? 1 : -1
    return byLast(a, b)
  }
  return a.waitingSince.localeCompare(b.waitingSince) || a.id.localeCompare(b.id)
}

function byLast(a: ConversationSummary, b: ConversationSummary): number {
  return b.lastAt.localeCompare(a.lastAt) || a.id.localeCompare(b.id)
}
