import { mapKdniao } from '../../shared/domain/importers/map-kdniao.ts'
import { mapKuaidi100 } from '../../shared/domain/importers/map-kuaidi100.ts'
import { mergeTrace } from '../../shared/domain/importers/merge-trace.ts'
import type { TracesImported } from '../../shared/protocol/desk-orders.ts'
import { loadHeld, writeOrder } from './write-imported-orders.ts'

const mappers = { kuaidi100: mapKuaidi100, kdniao: mapKdniao }

interface Traces {
  from: keyof typeof mappers
  traces: { order: string; payload?: unknown }[]
}

/** Brings parcels of our books up to date with what a tracking service knows; each trace stands or falls alone. */
export async function writeTraces(db: D1Database, shop: string, told: Traces, now: Date): Promise<TracesImported> {
  const outcome: TracesImported = { updated: 0, refused: [] }
  for (const [index, { order, payload }] of told.traces.entries()) {
    const reason = await writeTrace(db, shop, order, mappers[told.from](payload, now))
    if (reason === null) outcome.updated += 1
    else outcome.refused.push({ index, reason })
  }
  return outcome
}

/** Null when it was written, else why not. */
async function writeTrace(
  db: D1Database,
  shop: string,
  orderId: string,
  trace: ReturnType<typeof mapKuaidi100>,
): Promise<string | null> {
  if (!trace.ok) return trace.reason
  const held = (await loadHeld(db, shop, [orderId])).get(orderId)
  if (held === undefined) return 'unknown-order'
  const merged = mergeTrace(held.body, trace.value)
  if (!merged.ok) return merged.reason
  const written = await writeOrder(db, shop, merged.value, held.version).run()
  return written.meta.changes > 0 ? null : 'changed'
}
