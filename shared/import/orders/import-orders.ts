import { buildOrder, type OrderFault, toAddress, toParcel } from '../../domain/importers/build-order.ts'
import { toRecordId } from '../../domain/importers/read-payload.ts'
import { parseAddress } from '../../language/address/parse-address.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Address, Order } from '../../protocol/commerce.ts'
import type { OrderColumns, OrderField, RowFault, TableFault, TableRow } from '../../protocol/order-file.ts'
import { findSku, hashText, type KnownGoods } from './find-sku.ts'
import { openOrderFile } from './open-order-file.ts'
import { requiredFields } from './order-columns.data.ts'
import { payRows } from './pay-rows.ts'
import { type ReadRow, readRow } from './read-row.ts'

/** A row that was left out, by the number beside it in the file. */
export interface BadRow {
  row: number
  reason: RowFault | OrderFault
}

/** What a file gave. */
export interface ImportedOrders {
  orders: Order[]
  bad: BadRow[]
  columns: OrderColumns
}

/** Why no row could be looked at; `missing` names the columns that nobody found. */
export type ImportFault = TableFault | 'no-header' | 'missing-columns'

export interface ImportSetting {
  goods: KnownGoods
  /** The person's own choice where the guess was wrong; it replaces the guess field by field. */
  columns?: OrderColumns
}

export type ImportResult = Result<ImportedOrders, ImportFault> & { missing?: OrderField[] }

/** Orders of an export file: good ones become orders, the rows of bad ones are listed with the reason. */
export function importOrders(bytes: Uint8Array, setting: ImportSetting): ImportResult {
  const opened = openOrderFile(bytes)
  if (!opened.ok) return opened
  if (Object.keys(opened.value.columns).length === 0) return refuse('no-header')
  const columns = { ...opened.value.columns, ...setting.columns }
  const missing = listMissing(columns)
  if (missing.length > 0) return { ...refuse('missing-columns'), missing }
  const rows = opened.value.rows.filter(({ row }) => row > opened.value.headerRow)
  const made = [...createOrderWalk(rows, columns, setting.goods).steps]
  const bad = made.flatMap((one) => (Array.isArray(one) ? one : []))
  const orders = made.flatMap((one) => (Array.isArray(one) ? [] : [one]))
  return ok({ orders, bad: bad.toSorted((a, b) => a.row - b.row), columns })
}

/** Columns without which no row can become an order. */
export function listMissing(columns: OrderColumns): OrderField[] {
  const missing = requiredFields.filter((field) => columns[field] === undefined)
  return columns.paid === undefined && columns.orderPaid === undefined ? [...missing, 'paid'] : missing
}

/** Orders one by one, so that whoever walks may stop, or do other things in between. */
export interface OrderWalk {
  orders: number
  /** Each an order, or all of its rows with what is wrong. */
  steps: Generator<Order | BadRow[], void>
}

/** The walk over a file's rows below its header. */
export function createOrderWalk(rows: readonly TableRow[], columns: OrderColumns, goods: KnownGoods): OrderWalk {
  const groups = groupRows(rows, columns)
  function* walk(): OrderWalk['steps'] {
    for (const group of groups) yield makeOrder(group, goods)
  }
  return { orders: groups.length, steps: walk() }
}

type Read = { row: number; read: Result<ReadRow, RowFault> }

/** Rows of one number together; a row without one goes on with the row above it, as merged cells do. */
function groupRows(rows: readonly TableRow[], columns: OrderColumns): Read[][] {
  const groups = new Map<string, Read[]>()
  let last = ''
  for (const row of rows) {
    const read = readRow(row, columns)
    const cell = (row.cells[columns.number ?? -1] ?? '').replace(/^#/, '')
    if (cell !== '') last = cell
    const group = groups.get(last) ?? []
    group.push({ row: row.row, read: last === '' ? refuse('no-number') : read })
    groups.set(last, group)
  }
  return [...groups.values()]
}

/** An order, or all of its rows with what is wrong. */
function makeOrder(group: readonly Read[], goods: KnownGoods): Order | BadRow[] {
  const rows = group.flatMap(({ read }) => (read.ok ? [read.value] : []))
  if (rows.length < group.length)
    return group.map(({ row, read }) => ({ row, reason: read.ok ? 'with-bad-row' : read.reason }))
  const [first] = rows
  if (first === undefined) return []
  const refuseAll = (reason: BadRow['reason']): BadRow[] => group.map(({ row }) => ({ row, reason }))
  if (disagree(rows)) return refuseAll('contradicts')
  const money = payRows(rows)
  if (!money.ok) return refuseAll(money.reason)
  const lines = rows.map((row, index) => ({
    ...findSku(row, goods),
    id: `L${index + 1}`,
    title: row.title,
    quantity: row.quantity,
    priceMinor: money.value.prices[index] ?? null,
    paidMinor: money.value.shares[index] ?? null,
  }))
  const built = buildOrder('file', {
    number: first.number,
    buyer: toBuyer(first.texts.buyer),
    status: first.status ?? undefined,
    createdAt: first.createdAt,
    paidAt: first.paidAt,
    promisedShipBy: first.promisedShipBy,
    holdReason: null,
    lines,
    shippingFeeMinor: money.value.freightMinor,
    paidMinor: money.value.paidMinor,
    discountMinor: null,
    address: readAddress(first),
    shipments: toShipments(rows),
  })
  return built.ok ? built.value : refuseAll(built.reason)
}

/** Rows of one order may leave out what the first says, never say something else. */
function disagree(rows: readonly ReadRow[]): boolean {
  return (['status', 'createdAt', 'orderPaidMinor'] as const).some(
    (field) => new Set(rows.map((row) => row[field]).filter((value) => value !== null)).size > 1,
  )
}

/** Names that our ids cannot spell stand for themselves as a hash. */
function toBuyer(name: string): string {
  return name === '' || toRecordId(name) === name ? name : hashText(name)
}

/** Columns where the file has them, else read from the address's words. */
function readAddress({ texts }: ReadRow): Address {
  const { province, city, district, address, name, phone } = texts
  if (province !== '' && city !== '') return toAddress({ province, city, district, detail: address, name, phone })
  const parsed = parseAddress(address)
  return toAddress({
    province: province || parsed.province,
    city: city || parsed.city,
    district: district || parsed.district,
    detail: parsed.detail || address,
    name: name || parsed.name,
    phone: phone || parsed.phone,
  })
}

/** One parcel a waybill, with the lines beside which it stands. */
function toShipments(rows: readonly ReadRow[]): Order['shipments'] {
  const status = rows[0]?.status ?? 'shipped'
  const waybills = new Set(rows.map(({ texts }) => texts.waybill).filter((waybill) => waybill !== ''))
  return [...waybills].map((waybill) => {
    const carrier = rows.find(({ texts }) => texts.waybill === waybill)?.texts.carrier ?? ''
    const lineIds = rows.flatMap(({ texts }, index) => (texts.waybill === waybill ? [`L${index + 1}`] : []))
    return toParcel(carrier, waybill, lineIds, status)
  })
}
