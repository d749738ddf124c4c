import * as v from 'valibot'
import { mapKuaidi100 } from '../../shared/domain/importers/map-kuaidi100.ts'
import { mergeTrace } from '../../shared/domain/importers/merge-trace.ts'
import { findTroubles } from '../../shared/domain/logistics/find-troubles.ts'
import { type Order, orderSchema, type Shipment } from '../../shared/protocol/commerce.ts'
import { troubleSettingOf } from '../../shared/replies/checks/trouble-setting.ts'
import { loadHeld, writeOrder } from '../commerce/write-imported-orders.ts'
import { tellRooms } from '../desk/tell-rooms.ts'
import { log } from '../http/log.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { loadSnapshot } from '../room/shop-snapshot.ts'

/** An order that changes this often between reading and writing is left for the next push. */
const tries = 3
const orderRow = v.object({ order_id: v.string() })

/**
 * `taken`: the parcel is as told, or was further already · `unknown-parcel`: no order of ours holds it, yet ·
 * `malformed`: no parcel is named · `busy`: its order changed all the while.
 */
export type PushOutcome = 'taken' | 'unknown-parcel' | 'malformed' | 'busy'

/** Brings every order that holds the parcel up to date, and has shoppers told who are here of what went wrong. */
export async function takePush(env: Env, shop: string, payload: unknown, now: Date): Promise<PushOutcome> {
  const trace = mapKuaidi100(payload, now)
  if (!trace.ok) {
    // Watching begins or ends without a line of the carrier's; a state that no document lists changes nothing either.
    log.info('push.empty', { shop, reason: trace.reason })
    return trace.reason === 'no-trace' || trace.reason === 'unknown-state' ? 'taken' : 'malformed'
  }
  const { results } = await env.DB.prepare('SELECT order_id FROM parcels WHERE shop = ? AND waybill = ?')
    .bind(shop, trace.value.waybill)
    .all()
  if (results.length === 0) return 'unknown-parcel'
  const outcomes: PushOutcome[] = []
  for (const row of results) outcomes.push(await bring(env, shop, v.parse(orderRow, row).order_id, trace.value, now))
  return outcomes.includes('busy') ? 'busy' : 'taken'
}

async function bring(env: Env, shop: string, orderId: string, trace: Shipment, now: Date): Promise<PushOutcome> {
  for (let tried = 0; tried < tries; tried += 1) {
    const held = (await loadHeld(env.DB, shop, [orderId])).get(orderId)
    if (held === undefined) return 'taken'
    const merged = mergeTrace(held.body, trace)
    if (!merged.ok || isSame(merged.value, held.body)) return 'taken'
    const written = await writeOrder(env.DB, shop, merged.value, held.version).run()
    if (written.meta.changes === 0) continue
    await haveTold(env, shop, merged.value, now)
    return 'taken'
  }
  return 'busy'
}

/** A push that comes twice, or says what is known, writes nothing and is no news. */
function isSame(a: Order, b: Order): boolean {
  return JSON.stringify(v.parse(orderSchema, a)) === JSON.stringify(v.parse(orderSchema, b))
}

/** Each trouble is told once, whoever looks first; a room that cannot be reached looks by itself later. */
async function haveTold(env: Env, shop: string, order: Order, now: Date): Promise<void> {
  const { catalogue } = await loadSnapshot(env, shop, (await loadRevision(env.DB, shop)) ?? 0)
  if (findTroubles(order, troubleSettingOf(catalogue), now).length === 0) return
  const moved = { memberId: order.memberId, orderId: order.id }
  await tellRooms(env, shop, 'push.untold', (room) => room.lookAgain(shop, moved))
}
