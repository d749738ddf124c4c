import * as v from 'valibot'
import type { ActionEffect } from '../../shared/domain/actions/action-judgement.ts'
import { orderOf } from '../../shared/domain/actions/judge-action.ts'
import {
  type Action,
  type ActionOutcome,
  actionDetailsSchema,
  actionRuleSchema,
  type Ticket,
} from '../../shared/protocol/action.ts'
import { bumpShop } from '../knowledge/write-record.ts'
import type { Asker } from './asker.ts'

/** What is kept of an outcome: no order and no address, which stand in the source and the ticket. */
const keptSchema = v.variant('status', [
  /** Something was about to be written; whether it was, the record tells. `cases`: the order's cases before. */
  v.object({ status: v.literal('begun'), details: actionDetailsSchema, cases: v.array(v.string()) }),
  v.object({ status: v.literal('executed'), details: actionDetailsSchema }),
  v.object({
    status: v.literal('requested'),
    because: actionRuleSchema,
    ticketId: v.string(),
    details: actionDetailsSchema,
  }),
  v.object({ status: v.literal('refused'), because: actionRuleSchema, details: actionDetailsSchema }),
])
export type KeptOutcome = v.InferOutput<typeof keptSchema>
const keptRow = v.object({ outcome: v.pipe(v.string(), v.parseJson(), keptSchema), wish: v.nullable(v.string()) })

/** What this key already came to, and the hash of the wish it came with. */
export async function loadKept(
  db: D1Database,
  shop: string,
  key: string,
): Promise<v.InferOutput<typeof keptRow> | null> {
  const row = await db.prepare('SELECT outcome, wish FROM actions WHERE shop = ? AND key = ?').bind(shop, key).first()
  return row === null ? null : v.parse(keptRow, row)
}

/** An outcome that may be answered again under its key; a failure is none: it may be tried again. */
export function toKept(outcome: ActionOutcome): KeptOutcome | null {
  const { status } = outcome
  if (status === 'failed') return null
  if (status === 'executed') return { status, details: outcome.details }
  const { because, details } = outcome
  return status === 'refused' ? { status, because, details } : { status, because, details, ticketId: outcome.ticket.id }
}

interface Kept {
  asker: Asker
  key: string
  action: Action
  wish: string
  outcome: KeptOutcome
  at: string
}

/** Keeps an outcome under its key: the first one stays, only what was merely begun gives way. */
export function keepOutcome(db: D1Database, { asker, key, action, wish, outcome, at }: Kept): D1PreparedStatement {
  const { shop, conversation, memberId } = asker
  return db
    .prepare(
      `INSERT INTO actions (shop, key, conversation, member_id, kind, order_id, outcome, at, wish)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?10
       WHERE ?9 IS NULL OR EXISTS (
         SELECT 1 FROM tickets WHERE shop = ?1 AND id = ?9 AND (conversation = ?3 OR member_id = ?4))
       ON CONFLICT (shop, key) DO UPDATE SET outcome = excluded.outcome, at = excluded.at
       WHERE outcome ->> 'status' = 'begun'`,
    )
    .bind(
      ...[shop, key, conversation, memberId, action.kind, orderOf(action), JSON.stringify(outcome), at],
      ...[outcome.status === 'requested' ? outcome.ticketId : null, wish],
    )
}

/** Files a ticket once for its key. */
export function fileTicket(db: D1Database, shop: string, key: string, ticket: Ticket): D1PreparedStatement {
  const { id, conversation, memberId, order, state, group, openedAt } = ticket
  return db
    .prepare(
      `INSERT OR IGNORE INTO tickets (shop, id, key, conversation, member_id, order_id, state, owner_group, opened_at, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(shop, id, key, conversation, memberId, order, state, group, openedAt, JSON.stringify(ticket))
}

/** Counts how goods fitted, only if the statement before it in the same batch wrote something. */
export function countFit(db: D1Database, shop: string, fit: ActionEffect['fit']): D1PreparedStatement[] {
  if (fit === null) return []
  const begun = JSON.stringify({ id: fit.productId, small: 0, fitting: 0, large: 0, [fit.fit]: 1 })
  const counted = db
    .prepare(
      `INSERT INTO records (shop, kind, id, revision, body)
       SELECT ?1, 'fit-feedback', ?2, (SELECT revision + 1 FROM shops WHERE id = ?1), ?3 WHERE changes() > 0
       ON CONFLICT (shop, kind, id) DO UPDATE SET revision = excluded.revision, removed = 0,
         body = json_set(body, ?4, coalesce(body ->> ?4, 0) + 1)`,
    )
    .bind(shop, fit.productId, begun, `$.${fit.fit}`)
  return [counted, bumpShop(db, shop)]
}

/** Remembers who waits for a variant; who was told before may wait again. */
export function keepWatch(
  db: D1Database,
  { shop, conversation, memberId }: Asker,
  skuId: string,
  at: string,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO restock_watches (shop, sku, conversation, member_id, at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (shop, sku, conversation) DO UPDATE SET at = excluded.at, told_at = NULL WHERE told_at IS NOT NULL`,
    )
    .bind(shop, skuId, conversation, memberId, at)
}
