import type { Order, OrderStatus, Product, Sku } from './commerce.ts'
import type { Instant } from './ids.ts'

/** What a column of an order export can hold. */
export type OrderField =
  | 'number'
  | 'status'
  | 'createdAt'
  | 'paidAt'
  | 'promisedShipBy'
  | 'buyer'
  | 'title'
  | 'options'
  | 'skuId'
  | 'productId'
  | 'quantity'
  | 'price'
  | 'paid'
  | 'orderPaid'
  | 'freight'
  | 'name'
  | 'phone'
  | 'province'
  | 'city'
  | 'district'
  | 'address'
  | 'carrier'
  | 'waybill'

/** Which column holds which field, counted from 0. */
export type OrderColumns = Partial<Record<OrderField, number>>

/**
 * Why a file is not read at all. `too-large`: the file, or what it unpacks to · `not-a-table`: neither text nor a
 * workbook · `broken`: it says it is one and is not · `encrypted`: a workbook behind a password · `old-excel`: `.xls`
 */
export type TableFault = 'empty' | 'too-large' | 'too-many-rows' | 'not-a-table' | 'broken' | 'encrypted' | 'old-excel'

/** Why a row is not imported. `with-bad-row`: it is fine, another row of its order is not. */
export type RowFault =
  | 'no-number'
  | 'number-rounded'
  | 'no-title'
  | 'bad-quantity'
  | 'bad-amount'
  | 'bad-date'
  | 'unknown-state'
  | 'contradicts'
  | 'ambiguous-amount'
  | 'with-bad-row'

/** Also what only the whole order shows. */
export type RowReason = RowFault | 'malformed' | 'no-date' | 'no-lines' | 'bad-line' | 'other-currency'

/** One row of a file, with the number a person sees beside it. */
export interface TableRow {
  row: number
  cells: string[]
}

/** A file that could be opened: what its first rows hold, and what its columns seem to be. */
export interface OpenedOrderFile {
  /** Names it in later calls, until it is closed. */
  file: string
  /** All rows of the file, the header and what is above it included. */
  rows: number
  /** The first ones, whole. */
  head: TableRow[]
  /** The number of the row that names the columns. */
  headerRow: number
  columns: OrderColumns
}

/** `unreadable`: the browser gave nothing, for example because the file was moved · `gone`: closed meanwhile. */
export type FileAnswer<T, Fault extends string> = { ok: true; value: T } | { ok: false; reason: Fault | 'unreadable' }

/** How a file is to be read; the person's choice stands in place of every guess. */
export interface OrderFileChoice {
  headerRow: number
  columns: OrderColumns
  /** What the shop sells: rows that name it get its own ids. */
  products: Product[]
  skus: Sku[]
}

/** An order as a line of a preview. */
export interface OrderSample {
  id: string
  status: OrderStatus
  createdAt: Instant
  titles: string[]
  paidMinor: number
  phoneLast4: string
  waybill: string
}

/** How far the reading is, and what it gave once it is finished. */
export type OrderFileReading =
  | { kind: 'reading'; done: number; all: number }
  | { kind: 'missing'; fields: OrderField[] }
  | {
      kind: 'read'
      orders: number
      /** Rows left out. */
      bad: number
      /** Orders that no shopper can prove by the last four digits of a phone. */
      withoutPhone: number
      samples: OrderSample[]
    }
  | { kind: 'gone' }

/** A row that is left out, with the cells that its reason is about. */
export interface ToldBadRow {
  row: number
  reason: RowReason
  told: string[]
}

/** Some orders of a file, few enough for one request; `next` null: that was all. */
export interface OrderBatch {
  orders: Order[]
  next: number | null
}

/** Why a trace of a file is not taken. */
export type TraceFault = 'malformed' | 'no-waybill' | 'no-trace' | 'unknown-state'

/** A trace as a line of a preview. */
export interface TraceSample {
  /** Its place in the file, from 1. */
  place: number
  waybill: string
  carrier: string
  order: string | null
  nodes: number
  newest: string
}

/** Traces of a JSON file, as kuaidi100 answers or pushes them. */
export interface OpenedTraceFile {
  file: string
  traces: number
  samples: TraceSample[]
  bad: { place: number; reason: TraceFault }[]
}

/** `bad-json` says where; `no-traces`: JSON in which nothing is a trace. */
export type TraceFileFault = 'empty' | 'too-large' | 'bad-json' | 'no-traces'

/** Some traces, as the import route takes them. */
export interface TraceBatch {
  traces: { order?: string; payload: unknown }[]
  next: number | null
}

/**
 * Order and trace files, read in the engine's thread. A file stays there: screens get counts, samples and one request's
 * worth at a time. `url` is a `blob:` address of this browser.
 */
export interface OrderFiles {
  openOrderFile(url: string): Promise<FileAnswer<OpenedOrderFile, TableFault>>
  /** Begins to read, or with `null` reads on for a little while: whoever asks no further has cancelled. */
  readOrderFile(file: string, choice: OrderFileChoice | null): Promise<OrderFileReading>
  listFileOrders(file: string, from: number): Promise<OrderBatch | null>
  listBadRows(file: string, from: number): Promise<ToldBadRow[]>
  openTraceFile(url: string): Promise<FileAnswer<OpenedTraceFile, TraceFileFault>>
  listFileTraces(file: string, from: number): Promise<TraceBatch | null>
  closeFile(file: string): Promise<void>
}
