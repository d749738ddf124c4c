import { quietUntil } from '../../shared/domain/logistics/quiet-hours.ts'
import { serviceRulesOf } from '../../shared/domain/service/careful-service-rules.ts'
import type { Order } from '../../shared/protocol/commerce.ts'
import { findUntold, toldEvents, type Untold, writeNotice } from '../../shared/replies/notices/write-notice.ts'
import { speechOf } from '../../shared/replies/take-turn.ts'
import type { Speech } from '../../shared/replies/tone-of.ts'
import { toShownOrder } from '../commerce/shown-order.ts'
import { log } from '../http/log.ts'
import { commit } from './commit.ts'
import type { ConversationRecord } from './conversation-record.ts'
import type { FactDraft } from './fact-draft.ts'
import { createNoticeBook } from './notice-book.ts'
import type { RoomParts } from './parts.ts'
import { edgeIdPrefix } from './reply-draft.ts'
import type { ShopSnapshot } from './shop-snapshot.ts'
import { reopenIfClosed } from './up/reopen.ts'
import { within } from './within.ts'

/** A shopper who just came is let arrive before the shop speaks. */
const arrivalMs = 2500
/** While a conversation stays open its orders are looked at this often. */
const againMs = 30 * 60_000
/** A person has it, or a question of a flow is open. */
const heldMs = 5 * 60_000
/** A message is being answered: soon after. */
const busyMs = 5000
const sourceLimitMs = 8000

/** The shopper is here, by login or by an order proved before: what is wrong with their orders is looked at soon. */
export function expectNotice(room: RoomParts, conversation: string): void {
  const record = room.log.getRecord(conversation)
  if (record === undefined || !isKnown(record)) return
  room.due.set({ conversation, kind: 'notice', seq: 0 }, room.now().getTime() + arrivalMs)
  room.due.arm()
}

/** The same for one conversation, if the order is this shopper's. */
export function lookAgain(room: RoomParts, conversation: string, moved: { memberId: string; orderId: string }): void {
  const record = room.log.getRecord(conversation)
  if (record === undefined) return
  const isTheirs =
    record.member === null ? record.provenOrderIds.includes(moved.orderId) : record.member.id === moved.memberId
  if (isTheirs) expectNotice(room, conversation)
}

function isKnown({ member, provenOrderIds }: ConversationRecord): boolean {
  return member !== null || provenOrderIds.length > 0
}

/** Looks whether there is something to tell, beside the conversation's other work, or later. One trouble at a time. */
export async function serveNotice(room: RoomParts, conversation: string): Promise<void> {
  const record = room.log.getRecord(conversation)
  // With nobody there it waits for the next visit.
  if (record === undefined || !isKnown(record) || !room.sockets.hasShopper(conversation)) return
  const snapshot = await room.loadSnapshot()
  const now = room.now()
  const quiet = quietUntil(serviceRulesOf(snapshot.catalogue).clocks, now)
  if (quiet !== null) return later(room, conversation, quiet.getTime() - now.getTime())
  const isNow = isFree(room, conversation)
  later(room, conversation, isNow ? againMs : room.turns.hasOpen(conversation) ? busyMs : heldMs)
  if (isNow) room.startBeside(conversation, 'notice', () => tell(room, record, snapshot))
}

/** The look-up takes a while: an operator may come meanwhile, or the shopper speak; then it is told later. */
async function tell(room: RoomParts, record: ConversationRecord, snapshot: ShopSnapshot): Promise<void> {
  const untold = await findNext(room, record, snapshot)
  if (untold === null) return
  const { event } = untold.trouble
  const conversation = record.id
  const notice = { shop: room.shop(), holder: holderOf(record), event, conversation, at: room.now().toISOString() }
  if (!(await createNoticeBook(room.env.DB).claim(notice))) return
  const speech = await speechOf(room.log.getState(conversation))
  if (isFree(room, conversation)) return post(room, { conversation, untold, speech }, snapshot)
  later(room, conversation, busyMs)
  room.due.arm()
}

function later(room: RoomParts, conversation: string, ms: number): void {
  room.due.set({ conversation, kind: 'notice', seq: 0 }, room.now().getTime() + ms)
}

/** A person has the conversation or is awaited, a question of a flow is open, or a message is being answered: the shop keeps quiet. */
function isFree(room: RoomParts, conversation: string): boolean {
  const owner = room.log.getRecord(conversation)?.owner
  if (owner !== 'assistant' && owner !== 'closed') return false
  return room.log.getState(conversation).flow?.askedFor == null && !room.turns.hasOpen(conversation)
}

/** The login, whatever device it is on; else this conversation. */
function holderOf({ member, id }: ConversationRecord): string {
  return member?.id ?? id
}

async function findNext(room: RoomParts, record: ConversationRecord, snapshot: ShopSnapshot): Promise<Untold | null> {
  const orders = await within(loadOrders(room, record), sourceLimitMs)
  const known = await createNoticeBook(room.env.DB).toldTo(room.shop(), holderOf(record))
  // What this conversation claimed and lost before it was stored may be told after all.
  const told = known.filter(({ event, conversation }) => conversation !== record.id || isPosted(room, record.id, event))
  const spoken = toldEvents(room.log.getState(record.id))
  const all = new Set([...spoken, ...told.map(({ event }) => event)])
  return findUntold(orders, all, snapshot.catalogue, room.now())
}

async function loadOrders(room: RoomParts, { member, provenOrderIds }: ConversationRecord): Promise<Order[]> {
  if (member !== null) return room.commerce.fetchOrders(room.shop(), member.id)
  const found = await Promise.all(provenOrderIds.map((id) => room.commerce.fetchOrder(room.shop(), id)))
  return found.flatMap((one) => (one === null ? [] : [toShownOrder(one.order)]))
}

/** What is told, where, and in which language. */
interface NewNotice {
  conversation: string
  untold: Untold
  speech: Speech | null
}

function post(room: RoomParts, { conversation, untold, speech }: NewNotice, { catalogue }: ShopSnapshot): void {
  const before = room.log.getRecord(conversation)
  const { event } = untold.trouble
  if (before === undefined || isPosted(room, conversation, event)) return
  const clientId = noticeId(event)
  const { record, drafts } = reopenIfClosed(before)
  const setting = { catalogue, proof: record.proof, state: room.log.getState(conversation), now: room.now(), speech }
  const { reply, state } = writeNotice(untold, setting)
  const said: FactDraft = {
    type: 'message.posted',
    message: {
      clientId,
      author: { kind: 'assistant', name: catalogue.settings.persona.assistantName },
      ...reply,
      answers: null,
    },
  }
  commit(room, {
    drafts: [...drafts, said],
    record,
    wish: { clientId, bodyHash: 'notice', side: 'staff' },
    also: () => room.log.saveState(conversation, state),
  })
  log.info('notice.posted', { shop: room.shop(), conversation, kind: untold.trouble.kind })
}

function isPosted(room: RoomParts, conversation: string, event: string): boolean {
  return room.log.getByClientId(conversation, noticeId(event)) !== undefined
}

/** One id for one event, so that not even this conversation stores it twice. */
function noticeId(event: string): string {
  return `${edgeIdPrefix}notice-${event.replace(/[^A-Za-z0-9-]/g, '').slice(-48)}`
}
