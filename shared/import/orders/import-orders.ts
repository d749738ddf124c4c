import { buildOrder, type OrderFault, toAddress, toParcel } from '../../domain/importers/build-order.ts'
import { toRecordId } from '../../domain/importers/read-payload.ts'
import { parseAddress } from '../../language/address/parse-address.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Address, Order } from '../../protocol/commerce.ts'
import { readTable } from '../tables/read-table.ts'
import type { TableFault, TableRow } from '../tables/table-fault.ts'
import { findSku, hashText, type KnownGoods } from './find-sku.ts'
import { guessColumns, type OrderColumns } from './guess-columns.ts'
import { type OrderField, requiredFields } from './order-columns.data.ts'
import { payRows } from './pay-rows.ts'
import { type ReadRow, type RowFault, readRow } from './read-row.ts'

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
  /** Told after every hundredth order, with the share done from 0 to 1. */
  onProgress?: (share: number) => void
}

export type ImportResult = Result<ImportedOrders, ImportFault> & { missing?: OrderField[] }

/** Orders of an export file: good ones become orders, the rows of bad ones are listed with the reason. */
export function importOrders(bytes: Uint8Array, setting: ImportSetting): ImportResult {
  const table = readTable(bytes)
  if (!table.ok) return table
  const guess = guessColumns(table.value)
  if (guess === null) return refuse('no-header')
  const columns = { ...guess.columns, ...setting.columns }
  const missing = requiredFields.filter((field) => columns[field] === undefined)
  if (columns.paid === undefined && columns.orderPaid === undefined) missing.push('paid')
  if (missing.length > 0) return { ...refuse('missing-columns'), missing }
  const rows = table.value.filter(({ row }) => row > guess.headerRow)
  return ok({ ...importRows(rows, columns, setting), columns })
}

function importRows(
  rows: readonly TableRow[],
  columns: OrderColumns,
  setting: ImportSetting,
): Omit<ImportedOrders, 'columns'> {
  const orders: Order[] = []
  const bad: BadRow[] = []
  const groups = groupRows(rows, columns)
  for (const [index, group] of groups.entries()) {
    const made = makeOrder(group, setting.goods)
    if (Array.isArray(made)) bad.push(...made)
    else orders.push(made)
    if (index % 100 === 99) setting.onProgress?.(index / groups.length)
  }
  return { orders, bad: bad.toSorted((a, b) => a.row - b.row) }
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
