import { isLive } from '../../shared/knowledge/is-live.ts'
import type { KnowledgeQuery } from '../../shared/knowledge/knowledge-index.ts'
import { getLearnedWeight } from '../../shared/knowledge/rerank/rerank-learned.ts'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import type { DownOf } from '../../shared/protocol/down.ts'
import { hashVisitor } from '../../shared/protocol/visitor-hash.ts'
import { articleFactName } from '../../shared/replies/article-fact.ts'
import type { PlannedReply } from '../../shared/replies/turn.ts'
import { askRating } from './ask-rating.ts'
import { brain } from './brain.ts'
import { commit } from './commit.ts'
import type { ConversationRecord } from './conversation-record.ts'
import { type CurrentTurn, getCurrentTurn, textOf } from './current-turn.ts'
import { noteSettled } from './note-unanswered.ts'
import type { OpenTurn } from './open-turns.ts'
import type { RoomParts } from './parts.ts'
import { toReplyDraft } from './reply-draft.ts'
import type { ShopSnapshot } from './shop-snapshot.ts'

type Refusal = DownOf<'reply.refused'>['reason']

/** Gives a message its one reply, once it is known which: an accepted proposal, or the edge's own when nobody may propose any more. */
export async function settleTurn(room: RoomParts, conversation: string, seq: number): Promise<void> {
  const snapshot = await room.loadSnapshot()
  const current = getCurrentTurn(room, conversation, seq)
  if (current === undefined) return
  const { turn, record } = current
  if (turn.own === null) return // the edge still thinks; it comes back here when it has its own reply
  if (turn.proposal === null) {
    if (turn.overdue) answer(room, current, turn.own, snapshot)
    return
  }
  const judged = judge(room, turn, turn.own, record, snapshot)
  if (!judged.ok) {
    room.sockets.broadcast(
      conversation,
      { type: 'reply.refused', answers: seq, reason: judged.reason },
      { side: 'shopper' },
    )
    answer(room, current, turn.own, snapshot)
    return
  }
  answer(room, current, judged.value, snapshot, turn.proposal.rewordedOnDevice)
}

/** Whether a device's proposal may stand, and the reply the edge itself writes for it. */
function judge(
  room: RoomParts,
  turn: OpenTurn,
  own: PlannedReply,
  record: ConversationRecord,
  { catalogue, knowledge }: ShopSnapshot,
): Result<PlannedReply, Refusal> {
  const basis = turn.proposal?.basis
  if (basis === undefined || basis.kind !== 'article') return ok(own)
  if (uses(own, basis.articleId)) return ok(own)
  const now = room.now()
  const article = knowledge.getArticle(basis.articleId)
  if (article === undefined || !isLive(article, now)) return refuse('basis-not-found')
  const query = { text: textOf(room, turn), now, locale: article.locale, ...productOf(record) }
  const score = knowledge.scoreArticle(article.id, query)
  if (article.handsOff || outranks(own, knowledge) || score < catalogue.settings.answerThreshold)
    return refuse('basis-too-weak')
  if (own.basis.kind === 'article' && isRefusedHere(catalogue.learned, knowledge, article.id, query))
    return refuse('basis-too-weak')
  return ok(brain.replyFromArticle(article, { visitorHash: hashVisitor(record.id) }))
}

/** Shoppers taught that it does not answer this: what the edge found stands, also where a device has not heard of it yet. */
function isRefusedHere(
  learned: ShopSnapshot['catalogue']['learned'],
  knowledge: ShopSnapshot['knowledge'],
  articleId: string,
  query: KnowledgeQuery,
): boolean {
  if (learned === undefined || learned.groups.length === 0) return false
  const found = knowledge.retrieve(query)
  return found.kind === 'found' && getLearnedWeight(learned, found.passages, articleId) < 0
}

/** The articles that a reply says something from; a process counts when it comes to its result, not with every question. */
function listUsed({ basis, facts }: PlannedReply): string[] {
  if (basis.kind === 'flow' && basis.state === 'asking') return []
  const beside = facts.flatMap(({ name, value }) => (name === articleFactName ? [String(value)] : []))
  return basis.kind === 'article' ? [basis.articleId, ...beside] : beside
}

/** Whether the edge's own reply says what that article says, alone or beside another one. */
function uses({ basis, facts }: PlannedReply, articleId: string): boolean {
  if (basis.kind !== 'article') return false
  return (
    basis.articleId === articleId || facts.some(({ name, value }) => name === articleFactName && value === articleId)
  )
}

/**
 * Facts of this shopper, articles of an emergency, and the question which of two contradicting articles is meant, stand
 * above any article a device found.
 */
function outranks(own: PlannedReply, knowledge: ShopSnapshot['knowledge']): boolean {
  if (own.basis.kind === 'flow' || (own.basis.kind === 'fixed' && own.basis.line === 'talk.which')) return true
  return own.basis.kind === 'article' && knowledge.getArticle(own.basis.articleId)?.layer === 'emergency'
}

function productOf({ page }: ConversationRecord): { productId?: string } {
  return page.productId === undefined ? {} : { productId: page.productId }
}

function answer(
  room: RoomParts,
  { turn, record }: CurrentTurn,
  reply: PlannedReply,
  snapshot: ShopSnapshot,
  rewordedOnDevice?: boolean,
): void {
  const { assistantName } = snapshot.catalogue.settings.persona
  for (const id of listUsed(reply)) room.reports.noteUse(id)
  commit(room, {
    drafts: [toReplyDraft(reply, turn, assistantName, rewordedOnDevice), ...askRating(room, turn)],
    record,
    also: () => {
      room.turns.drop(turn.conversation, turn.seq)
      room.due.clear(turn.conversation, 'answer', turn.seq)
      if (reply !== turn.own) rememberBasis(room, record.id, reply)
    },
  })
  noteSettled(room, record, turn.seq, reply.basis)
}

/** The dialog goes on from what the shopper really read. */
function rememberBasis(room: RoomParts, conversation: string, { basis }: PlannedReply): void {
  const state = room.log.getState(conversation)
  const [last, ...earlier] = state.recent
  if (last === undefined) return
  room.log.saveState(conversation, {
    ...state,
    missesInRow: 0,
    servedAt: room.now().toISOString(),
    recent: [{ ...last, answered: true, basis }, ...earlier],
  })
}
