import { createOrderWalk, listMissing } from '../import/orders/import-orders.ts'
import { locateFault } from '../import/orders/locate-fault.ts'
import { type OpenedRows, openOrderFile } from '../import/orders/open-order-file.ts'
import { tableLimits } from '../import/tables/table-limits.ts'
import { type FoundTrace, readTraces } from '../import/traces/read-traces.ts'
import { ok } from '../lib/result.ts'
import type { Order } from '../protocol/commerce.ts'
import { ordersPerImport } from '../protocol/desk-orders.ts'
import type { OrderFileChoice, OrderFileReading, OrderFiles, TableRow, ToldBadRow } from '../protocol/order-file.ts'
import { type BatchLimit, cutBatch } from './cut-batch.ts'
import type { EngineEnvironment } from './environment.ts'
import { fetchBytes } from './fetch-bytes.ts'
import { toOrderSample, toTraceSamples } from './file-samples.ts'

interface HeldOrders {
  opened: OpenedRows
  /** By the number beside them. */
  byNumber: ReadonlyMap<number, TableRow>
  choice: OrderFileChoice | null
  walk: ReturnType<typeof createOrderWalk> | null
  orders: Order[]
  bad: ToldBadRow[]
  done: number
}

const headRows = 12
const perRequest: BatchLimit = { items: ordersPerImport, bytes: 56 * 1024 }
/** Orders made in one call: a few milliseconds, so that conversations go on meanwhile. */
const ordersPerStep = 50
const badRowsPerPage = 100
const samples = 5
/** Two pages may be open; what nobody closed makes room for the next. */
const filesHeld = 4

/** Order and trace files in this thread. */
export function createOrderFiles(env: Pick<EngineEnvironment, 'fetch' | 'now' | 'makeId'>): OrderFiles {
  const orderFiles = new Map<string, HeldOrders>()
  const traceFiles = new Map<string, FoundTrace[]>()
  return {
    async openOrderFile(url) {
      const bytes = await fetchBytes(env, url, tableLimits.fileBytes)
      const opened = bytes.ok ? openOrderFile(bytes.value) : bytes
      if (!opened.ok) return opened
      const file = env.makeId()
      const { rows, headerRow, columns } = opened.value
      const byNumber = new Map(rows.map((row) => [row.row, row]))
      hold(orderFiles, file, { opened: opened.value, byNumber, ...unread() })
      return ok({ file, rows: rows.length, head: rows.slice(0, headRows), headerRow, columns })
    },
    async readOrderFile(file, choice) {
      const held = orderFiles.get(file)
      if (held === undefined) return { kind: 'gone' }
      return (choice === null ? null : begin(held, choice)) ?? readOn(held)
    },
    listFileOrders: async (file, from) => {
      const cut = cutBatch(orderFiles.get(file)?.orders ?? null, from, perRequest)
      return cut === null ? null : { orders: cut.items, next: cut.next }
    },
    listBadRows: async (file, from) => orderFiles.get(file)?.bad.slice(from, from + badRowsPerPage) ?? [],
    async openTraceFile(url) {
      const bytes = await fetchBytes(env, url, tableLimits.fileBytes)
      const read = bytes.ok ? readTraces(bytes.value, new Date(env.now())) : bytes
      if (!read.ok) return read
      const file = env.makeId()
      const good = read.value.filter(({ shipment }) => shipment.ok)
      hold(traceFiles, file, good)
      return ok({ file, traces: good.length, ...toTraceSamples(read.value, samples) })
    },
    listFileTraces: async (file, from) => {
      const told = traceFiles
        .get(file)
        ?.map(({ order, payload }) => (order === null ? { payload } : { order, payload }))
      const cut = cutBatch(told ?? null, from, perRequest)
      return cut === null ? null : { traces: cut.items, next: cut.next }
    },
    async closeFile(file) {
      orderFiles.delete(file)
      traceFiles.delete(file)
    },
  }
}

function hold<T>(files: Map<string, T>, file: string, held: T): void {
  files.set(file, held)
  const [oldest] = files.keys()
  if (files.size > filesHeld && oldest !== undefined) files.delete(oldest)
}

function unread(): Omit<HeldOrders, 'opened' | 'byNumber'> {
  return { choice: null, walk: null, orders: [], bad: [], done: 0 }
}

/** Anew with these columns; what cannot become an order at all is said at once. */
function begin(held: HeldOrders, choice: OrderFileChoice): OrderFileReading | null {
  Object.assign(held, unread(), { choice })
  const { columns, headerRow, products, skus } = choice
  const fields = listMissing(columns)
  if (fields.length > 0) return { kind: 'missing', fields }
  const below = held.opened.rows.filter(({ row }) => row > headerRow)
  held.walk = createOrderWalk(below, columns, { products, skus })
  return null
}

function readOn(held: HeldOrders): OrderFileReading {
  const { walk, choice } = held
  if (walk === null || choice === null) return { kind: 'gone' }
  for (let step = 0; step < ordersPerStep; step += 1) {
    const next = walk.steps.next()
    if (next.done) return finish(held)
    held.done += 1
    if (!Array.isArray(next.value)) held.orders.push(next.value)
    else
      for (const { row, reason } of next.value) {
        const cells = held.byNumber.get(row)
        const told = cells === undefined ? [] : locateFault(reason, cells, choice.columns)
        held.bad.push({ row, reason, told: told.map((text) => text.slice(0, 60)) })
      }
  }
  return { kind: 'reading', done: held.done, all: walk.orders }
}

function finish(held: HeldOrders): OrderFileReading {
  held.bad.sort((a, b) => a.row - b.row)
  const { orders, bad } = held
  const withoutPhone = orders.filter(({ address }) => !/\d{4}\D*$/.test(address.phone)).length
  return {
    kind: 'read',
    orders: orders.length,
    bad: bad.length,
    withoutPhone,
    samples: orders.slice(0, samples).map(toOrderSample),
  }
}
