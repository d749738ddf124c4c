import type { OrderColumns, OrderField, RowReason, TableRow } from '../../protocol/order-file.ts'
import { readAmount, readDate } from './read-row.ts'

const fields: Partial<Record<RowReason, readonly OrderField[]>> = {
  'number-rounded': ['number'],
  'unknown-state': ['status'],
  'bad-quantity': ['quantity'],
  'bad-amount': ['price', 'paid', 'orderPaid', 'freight'],
  'bad-date': ['createdAt', 'paidAt', 'promisedShipBy'],
}

/** The cells that a row's reason is about, as they stand in the file. */
export function locateFault(reason: RowReason, { cells }: TableRow, columns: OrderColumns): string[] {
  const told = (fields[reason] ?? []).map((field) => cells[columns[field] ?? -1] ?? '')
  const isWrong = (text: string): boolean => {
    if (reason === 'bad-amount') return readAmount(text) === undefined
    return reason === 'bad-date' ? readDate(text) === undefined : true
  }
  return told.filter((text) => text !== '' && isWrong(text))
}
