import type { ActionJudgement } from '../../shared/domain/actions/action-judgement.ts'
import { orderOf } from '../../shared/domain/actions/judge-action.ts'
import { findOpenTicket, newTicket } from '../../shared/domain/actions/new-ticket.ts'
import { assert } from '../../shared/lib/assert.ts'
import type { ActionOutcome, Ticket } from '../../shared/protocol/action.ts'
import { announceRevision } from '../desk/announce-revision.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { auditEntry } from '../knowledge/write-record.ts'
import { newTicketId } from '../tickets/ticket-id.ts'
import type { Settling } from './act-once.ts'
import { countFit, fileTicket, keepOutcome, keepWatch, toKept } from './action-store.ts'

type Judged = ActionJudgement | { verdict: 'failed'; reason: 'not-found' | 'unavailable' }

/** Keeps what an action came to, with its ticket and its audit row, in one transaction, and tells the outcome. */
export async function settleOutcome(settling: Settling, judged: Judged): Promise<ActionOutcome> {
  const { parts, asker, key, action, wish, setting } = settling
  const db = parts.env.DB
  const outcome = await toOutcome(settling, judged)
  const at = setting.now.toISOString()
  // An operator may ask again when things have changed: only what was done is kept under a ticket's key.
  const isFinal = asker.authority === 'shopper' || outcome.status === 'executed'
  const kept = isFinal ? toKept(outcome) : null
  const isNew = outcome.status === 'requested' && !setting.openTickets.includes(outcome.ticket)
  const effect = judged.verdict === 'execute' ? judged.effect : null
  const keeps = kept === null ? [] : [keepOutcome(db, { asker, key, action, wish, outcome: kept, at })]
  const subject = `${action.kind} ${orderOf(action) ?? ''}`.trim()
  const audited = { shop: asker.shop, staffId: asker.auditedAs, action: `action.${outcome.status}`, subject }
  const [first] = await db.batch([
    ...(isNew ? [fileTicket(db, asker.shop, key, outcome.ticket)] : []),
    ...keeps,
    ...(effect === null ? [] : countFit(db, asker.shop, effect.fit)),
    ...(effect?.watch == null ? [] : [keepWatch(db, asker, effect.watch.skuId, at)]),
    auditEntry(db, { ...audited, now: setting.now }),
  ])
  assert(!isNew || first?.meta.changes !== 0, 'a ticket got a number that was taken')
  if (effect !== null && (effect.stock.length > 0 || effect.fit !== null)) await announce(settling)
  return outcome
}

async function toOutcome(settling: Settling, judged: Judged): Promise<ActionOutcome> {
  const { parts, asker, action } = settling
  if (judged.verdict === 'failed') return { status: 'failed', reason: judged.reason }
  const { details } = judged
  if (judged.verdict === 'refuse') return { status: 'refused', because: judged.because, details }
  if (judged.verdict === 'request')
    return { status: 'requested', action, because: judged.because, details, ticket: ticketOf(settling, judged.because) }
  const named = orderOf(action)
  const found = named === null ? null : await parts.commerce.fetchOrder(asker.shop, named)
  return { status: 'executed', action, order: found?.order ?? null, details }
}

function ticketOf({ asker, action, setting }: Settling, because: NonNullable<Ticket['because']>): Ticket {
  const { conversation } = asker
  const known = findOpenTicket(action, setting.openTickets)
  return known ?? newTicket({ action, because, id: newTicketId(), conversation }, setting)
}

async function announce({ parts, asker }: Settling): Promise<void> {
  const revision = await loadRevision(parts.env.DB, asker.shop)
  if (revision !== null) await announceRevision(parts.env, asker.shop, revision)
}
