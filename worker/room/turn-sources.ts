import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import type { Ticket } from '../../shared/protocol/action.ts'
import type { Coupon, Order } from '../../shared/protocol/commerce.ts'
import type { LookupFailure, TurnSources } from '../../shared/replies/turn.ts'
import { toShownOrder } from '../commerce/shown-order.ts'
import { loadTickets } from '../tickets/load-tickets.ts'
import { actInTurn } from './act-in-turn.ts'
import type { ConversationRecord } from './conversation-record.ts'
import type { OpenTurn } from './open-turns.ts'
import type { RoomParts } from './parts.ts'
import type { ShopSnapshot } from './shop-snapshot.ts'

/** Where one turn's facts come from; orders proven on the way are collected in `proven`. */
export function createTurnSources(room: RoomParts, turn: OpenTurn, record: ConversationRecord, snapshot: ShopSnapshot) {
  const proven = new Set<string>()
  const sources: TurnSources = {
    catalogue: snapshot.catalogue,
    knowledge: snapshot.knowledge,
    isLive: true,
    async lookUpOrder(orderId, phoneLast4) {
      const known = proven.has(orderId) || record.provenOrderIds.includes(orderId)
      const found = await (known ? openOrder(room, orderId) : proveOrder(room, record, orderId, phoneLast4))
      if (!found.ok) return found
      const shown = showOrder(found.value, record)
      if (shown.ok) proven.add(orderId)
      return shown
    },
    lookUpOrders: () => attempt(() => ordersOf(room, record)),
    lookUpCoupons: () => attempt(() => couponsOf(room, record)),
    lookUpTickets: () => attempt(() => ticketsOf(room, record)),
    act: (action) => actInTurn({ room, turn, proven, snapshot }, action),
  }
  return { sources, proven }
}

type Found<T> = Result<T, LookupFailure>

/**
 * A login sees its own orders whole and no others: the rules speak freely to it, and digits proved before it
 * came are no reason to tell it amounts of somebody else. Without one, only what `order` may see.
 */
function showOrder(order: Order, { member }: ConversationRecord): Found<Order> {
  if (member === null) return ok(toShownOrder(order))
  return order.memberId === member.id ? ok(order) : refuse('not-found')
}

/** An order this conversation already proved to know. */
function openOrder(room: RoomParts, orderId: string): Promise<Found<Order>> {
  return attempt(async () => {
    const record = await room.commerce.fetchOrder(room.shop(), orderId)
    return record === null ? refuse('not-found') : ok(record.order)
  })
}

/**
 * Number and last four digits, counted before they are compared. An unknown number and wrong digits take the
 * same steps and give the same answer; a member's own order needs no digits.
 */
async function proveOrder(
  room: RoomParts,
  record: ConversationRecord,
  orderId: string,
  phoneLast4: string | null,
): Promise<Found<Order>> {
  const desk = room.env.DESK.getByName(room.shop())
  const attemptKeys = { conversation: record.id, order: orderId, address: record.address }
  return attempt(async () => {
    const counted = phoneLast4 !== null
    if (counted && !(await desk.beginProof(attemptKeys))) return refuse('locked')
    const found = await room.commerce.fetchOrder(room.shop(), orderId)
    const isOwn = found !== null && record.member !== null && found.order.memberId === record.member.id
    const byDigits = found !== null && record.member === null && phoneLast4 !== null
    const matches = byDigits && sameDigits(found.phoneLast4, phoneLast4)
    if (counted) await desk.endProof(attemptKeys, isOwn || matches)
    return found !== null && (isOwn || matches) ? ok(found.order) : refuse('not-found')
  })
}

function sameDigits(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ (b.charCodeAt(at) || 0)
  return difference === 0
}

async function ordersOf(room: RoomParts, record: ConversationRecord): Promise<Found<Order[]>> {
  if (record.member === null) return refuse('not-found')
  return ok(await room.commerce.fetchOrders(room.shop(), record.member.id))
}

async function couponsOf(room: RoomParts, record: ConversationRecord): Promise<Found<Coupon[]>> {
  if (record.member === null) return refuse('not-found')
  return ok(await room.commerce.fetchCoupons(room.shop(), record.member.couponIds))
}

async function ticketsOf(room: RoomParts, record: ConversationRecord): Promise<Found<Ticket[]>> {
  const owner = { shop: room.shop(), conversation: record.id, memberId: record.member?.id ?? null }
  return ok(await loadTickets(room.env.DB, owner))
}

/** A source that breaks is `unavailable`: the flow says so instead of failing the turn. */
async function attempt<T>(work: () => Promise<Found<T>>): Promise<Found<T>> {
  try {
    return await work()
  } catch {
    return refuse('unavailable')
  }
}
