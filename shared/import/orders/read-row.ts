import { readAmountMinor } from '../../domain/importers/read-amount.ts'
import { readMoment } from '../../domain/importers/read-moment.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { OrderColumns, OrderField, RowFault, TableRow } from '../../protocol/order-file.ts'
import { stateWords } from './order-states.data.ts'

/** A row as far as it could be read; null where its cell is empty. */
export interface ReadRow {
  row: number
  number: string
  status: Order['status'] | null
  createdAt: string | null
  paidAt: string | null
  promisedShipBy: string | null
  title: string
  quantity: number
  priceMinor: number | null
  paidMinor: number | null
  orderPaidMinor: number | null
  freightMinor: number | null
  texts: Readonly<Record<TextField, string>>
}

type TextField = Extract<
  OrderField,
  | 'buyer'
  | 'options'
  | 'skuId'
  | 'productId'
  | 'name'
  | 'phone'
  | 'province'
  | 'city'
  | 'district'
  | 'address'
  | 'carrier'
  | 'waybill'
>

/** Reads one row; what is there must be right, what is not there may stand in another row of its order. */
export function readRow({ row, cells }: TableRow, columns: OrderColumns): Result<ReadRow, RowFault> {
  const get = (field: OrderField): string => {
    const column = columns[field]
    return column === undefined ? '' : (cells[column] ?? '')
  }
  const number = get('number').replace(/^#/, '')
  // 2.1E+18: a spreadsheet has thrown the last digits away, and with them which order it was.
  if (/^\d(\.\d+)?e\+?\d+$/i.test(number)) return refuse('number-rounded')
  if (get('title') === '') return refuse('no-title')
  const status = get('status') === '' ? null : findStatus(get('status'))
  if (status === undefined) return refuse('unknown-state')
  const quantity = get('quantity') === '' ? 1 : Number(get('quantity').replace(/\.0+$/, ''))
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 9999) return refuse('bad-quantity')
  const amounts = (['price', 'paid', 'orderPaid', 'freight'] as const).map((field) => readAmount(get(field)))
  if (amounts.includes(undefined)) return refuse('bad-amount')
  const moments = (['createdAt', 'paidAt', 'promisedShipBy'] as const).map((field) => readDate(get(field)))
  if (moments.includes(undefined)) return refuse('bad-date')
  const [priceMinor = null, paidMinor = null, orderPaidMinor = null, freightMinor = null] = amounts
  const [createdAt = null, paidAt = null, promisedShipBy = null] = moments
  const texts = readTexts(get)
  const title = get('title')
  const dates = { createdAt, paidAt, promisedShipBy }
  return ok({
    row,
    number,
    status,
    ...dates,
    title,
    quantity,
    priceMinor,
    paidMinor,
    orderPaidMinor,
    freightMinor,
    texts,
  })
}

function readTexts(get: (field: OrderField) => string): ReadRow['texts'] {
  return {
    buyer: get('buyer'),
    options: get('options'),
    skuId: get('skuId'),
    productId: get('productId'),
    name: get('name'),
    phone: get('phone'),
    province: get('province'),
    city: get('city'),
    district: get('district'),
    address: get('address'),
    carrier: get('carrier'),
    waybill: get('waybill'),
  }
}

/** Undefined for a word that names no state of ours. */
function findStatus(text: string): Order['status'] | undefined {
  return stateWords.find(([word]) => text.includes(word))?.[1]
}

/** Null for an empty cell or a dash, undefined for what is no amount. */
export function readAmount(text: string): number | null | undefined {
  if (/^[-—–/\s]*$/.test(text)) return null
  const minor = readAmountMinor(text)
  return minor === null || minor < 0 ? undefined : minor
}

/** Null for an empty cell or a dash, undefined for what is no moment. */
export function readDate(text: string): string | null | undefined {
  if (/^[-—–/\s]*$/.test(text)) return null
  return (
    readMoment(
      text
        .replace(/[年月]/g, '-')
        .replace(/日/, '')
        .trim(),
    ) ?? undefined
  )
}
