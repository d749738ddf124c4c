import { actionKey } from '../domain/actions/action-key.ts'
import type { ActionSetting } from '../domain/actions/action-setting.ts'
import { orderOf } from '../domain/actions/judge-action.ts'
import { performAction } from '../domain/actions/perform-action.ts'
import { readsBack } from '../domain/actions/reads-back.ts'
import { completeRatingTicket, findRatingTicket, isRatingAction } from '../domain/service/rating-ticket.ts'
import { isKnownPlace } from '../language/address/is-known-place.ts'
import type { Action, ActionOutcome } from '../protocol/action.ts'
import type { Order } from '../protocol/commerce.ts'
import type { PublicCatalogue } from '../protocol/shop.ts'
import { type ShopBooks, writeEffect } from './shop-books.ts'
import type { ShopVisitor } from './shop-sources.ts'

/** What one turn acts with. */
interface Actor {
  books: ShopBooks
  visitor: ShopVisitor
  catalogue: PublicCatalogue
  now: Date
}

/** Acts on the books of one conversation as the edge does on its database: judged, written, read back, once a turn. */
export function createActOnBooks(actor: Actor): (action: Action) => Promise<ActionOutcome> {
  const done = new Map<string, ActionOutcome>()
  return async (action) => {
    const key = actionKey(action)
    const outcome = done.get(key) ?? complete(action, actor) ?? act(action, actor)
    done.set(key, outcome)
    return outcome
  }
}

/** A rating that is filed already gets its reason, as on the edge. */
function complete(action: Action, { books, now }: Actor): ActionOutcome | null {
  const known = isRatingAction(action) ? findRatingTicket(books.tickets, action) : null
  if (known === null || !isRatingAction(action)) return null
  const ticket = completeRatingTicket(known, action, now)
  books.tickets = books.tickets.map((one) => (one === known ? ticket : one))
  return { status: 'requested', action, because: 'reserved-for-people', ticket, details: {} }
}

function act(action: Action, actor: Actor): ActionOutcome {
  const { books, visitor } = actor
  const setting = settingOf(action, actor)
  if (orderOf(action) !== null && setting.order === null && visitor.proof !== 'none')
    return { status: 'failed', reason: 'not-found' }
  const before = { order: setting.order, member: setting.member }
  const ticketId = `T${100_001 + books.tickets.length}`
  const { outcome, effect } = performAction(action, setting, { ticketId, conversation: 'c0-evaluation-dialog' })
  if (outcome.status === 'requested' && !books.tickets.includes(outcome.ticket)) books.tickets.unshift(outcome.ticket)
  if (effect === null) return outcome
  if (!writeEffect(books, effect)) return { status: 'refused', because: 'out-of-stock', details: {} }
  if (effect.member !== null) visitor.member = effect.member
  const { order, member, ...rest } = { ...settingOf(action, actor), watched: books.watched }
  if (!readsBack(action, before, { order, member, watched: rest.watched }))
    return { status: 'failed', reason: 'unavailable' }
  return outcome
}

function settingOf(action: Action, { books, visitor, catalogue, now }: Actor): ActionSetting {
  const named = orderOf(action)
  const others = action.kind === 'combine_shipping' ? action.with : []
  return {
    order: books.orders.find((order) => order.id === named && isVisible(order, visitor)) ?? null,
    member: visitor.proof === 'identity' ? visitor.member : null,
    otherOrders: books.orders.filter((order) => others.includes(order.id) && isVisible(order, visitor)),
    proof: visitor.proof,
    catalogue,
    now,
    openTickets: books.tickets,
    isKnownPlace,
  }
}

function isVisible(order: Order, { proof, member, provedOrders }: ShopVisitor): boolean {
  return proof === 'identity' ? order.memberId === member?.id : provedOrders.has(order.id)
}
