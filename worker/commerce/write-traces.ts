import * as v from 'valibot'
import { mapKdniao } from '../../shared/domain/importers/map-kdniao.ts'
import { mapKuaidi100 } from '../../shared/domain/importers/map-kuaidi100.ts'
import { mergeTrace } from '../../shared/domain/importers/merge-trace.ts'
import type { TracesImported } from '../../shared/protocol/desk-orders.ts'
import { loadHeld, writeOrder } from './write-imported-orders.ts'

const mappers = { kuaidi100: mapKuaidi100, kdniao: mapKdniao }

type Mapped = ReturnType<typeof mapKuaidi100>

interface Traces {
  from: keyof typeof mappers
  traces: { order?: string | undefined; payload?: unknown }[]
}

/** Brings parcels of our books up to date with what a tracking service knows; each trace stands or falls alone. */
export async function writeTraces(db: D1Database, shop: string, told: Traces, now: Date): Promise<TracesImported> {
  const outcome: TracesImported = { updated: 0, refused: [] }
  const mapped = told.traces.map(({ order, payload }) => ({ order, trace: mappers[told.from](payload, now) }))
  const owners = await findOwners(db, shop, mapped.flatMap(toLostWaybill))
  for (const [index, { order, trace }] of mapped.entries()) {
    const reason = await writeTrace(db, shop, order ?? (trace.ok ? owners.get(trace.value.waybill) : undefined), trace)
    if (reason === null) outcome.updated += 1
    else outcome.refused.push({ index, reason })
  }
  return outcome
}

/** The waybill of a trace that does not say whose parcel it is. */
function toLostWaybill({ order, trace }: { order?: string | undefined; trace: Mapped }): string[] {
  return order === undefined && trace.ok ? [trace.value.waybill] : []
}

const ownerRow = v.object({ waybill: v.string(), id: v.string() })

/** The orders of these waybills; a number that two orders carry belongs to none for certain. */
async function findOwners(db: D1Database, shop: string, waybills: string[]): Promise<Map<string, string>> {
  if (waybills.length === 0) return new Map()
  const { results } = await db
    .prepare(
      `SELECT parcel.value ->> 'waybill' AS waybill, min(orders.id) AS id
       FROM orders, json_each(orders.body, '$.shipments') AS parcel
       WHERE orders.shop = ?1 AND parcel.value ->> 'waybill' IN (SELECT value FROM json_each(?2))
       GROUP BY 1 HAVING count(DISTINCT orders.id) = 1`,
    )
    .bind(shop, JSON.stringify(waybills))
    .all()
  return new Map(results.map((row) => v.parse(ownerRow, row)).map(({ waybill, id }) => [waybill, id]))
}

/** Null when it was written, else why not. */
async function writeTrace(
  db: D1Database,
  shop: string,
  orderId: string | undefined,
  trace: Mapped,
): Promise<string | null> {
  if (!trace.ok) return trace.reason
  const held = orderId === undefined ? undefined : (await loadHeld(db, shop, [orderId])).get(orderId)
  if (held === undefined) return 'unknown-order'
  const merged = mergeTrace(held.body, trace.value)
  if (!merged.ok) return merged.reason
  const written = await writeOrder(db, shop, merged.value, held.version).run()
  return written.meta.changes > 0 ? null : 'changed'
}
