import type { SellerEngine } from '../../../shared/engine/api.ts'
import type { TableFault } from '../../../shared/protocol/order-file.ts'

type Engine = Pick<
  SellerEngine,
  'openOrderFile' | 'readOrderFile' | 'listFileOrders' | 'closeFile' | 'importLocalOrders'
>

/** `columns`: somebody has to say what its columns hold, which the page for files can do. */
export type OrderFileRefusal = TableFault | 'unreadable' | 'columns' | 'no-orders'

export interface ImportedOrderFile {
  added: number
  updated: number
  /** Rows that are no order. */
  bad: number
}

/** Reads an export and keeps its orders on this device; nothing of it is sent anywhere. */
export async function importOrderFile(
  engine: Engine,
  chosen: File,
): Promise<{ ok: true; value: ImportedOrderFile } | { ok: false; reason: OrderFileRefusal }> {
  const url = URL.createObjectURL(chosen)
  const opened = await engine.openOrderFile(url).finally(() => URL.revokeObjectURL(url))
  if (!opened.ok) return opened
  const { file, headerRow, columns } = opened.value
  try {
    const choice = { headerRow, columns, products: [], skus: [] }
    let reading = await engine.readOrderFile(file, choice)
    while (reading.kind === 'reading') reading = await engine.readOrderFile(file, null)
    if (reading.kind === 'missing') return { ok: false, reason: 'columns' }
    if (reading.kind === 'gone' || reading.orders === 0) return { ok: false, reason: 'no-orders' }
    return { ok: true, value: { ...(await keepOrders(engine, file, chosen.name)), bad: reading.bad } }
  } finally {
    await engine.closeFile(file)
  }
}

async function keepOrders(engine: Engine, file: string, name: string) {
  const importId = crypto.randomUUID()
  const kept = { added: 0, updated: 0 }
  for (let from: number | null = 0; from !== null; ) {
    const batch: Awaited<ReturnType<Engine['listFileOrders']>> = await engine.listFileOrders(file, from)
    if (batch === null) break
    const { added, updated } = await engine.importLocalOrders({ importId, name, orders: batch.orders })
    kept.added += added
    kept.updated += updated
    from = batch.next
  }
  return kept
}
