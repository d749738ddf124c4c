import { prorateMinor } from '../../domain/money.ts'
import { ok, type Result, refuse } from '../../lib/result.ts'
import type { ReadRow } from './read-row.ts'

/** What an order's lines cost and what was paid for them. */
export interface RowMoney {
  prices: number[]
  shares: number[]
  freightMinor: number
  paidMinor: number
}

type MoneyFault = 'bad-amount' | 'ambiguous-amount'

/**
 * The money of one order. A column that says it is the order's is taken once; one that may be the line's is taken by
 * lines where they differ. Equal values in several rows could be either: they are refused unless they can only be one.
 */
export function payRows(rows: readonly ReadRow[]): Result<RowMoney, MoneyFault> {
  const freightMinor = rows.find((row) => row.freightMinor !== null)?.freightMinor ?? 0
  const total = rows.find((row) => row.orderPaidMinor !== null)?.orderPaidMinor ?? null
  const told = rows.map(({ paidMinor }) => paidMinor)
  if (total !== null) return ok(spread(rows, total, freightMinor))
  const [only] = told
  if (rows.length === 1 && only !== undefined && only !== null) return ok(spread(rows, only, freightMinor))
  const given = told.filter((minor) => minor !== null)
  if (given.length === 0) return refuse('bad-amount')
  if (given.length === 1) return ok(spread(rows, given[0] ?? 0, freightMinor))
  if (given.length < rows.length) return refuse('ambiguous-amount')
  return readEach(rows, given, freightMinor)
}

/** Several rows, each with a value. */
function readEach(
  rows: readonly ReadRow[],
  given: readonly number[],
  freightMinor: number,
): Result<RowMoney, MoneyFault> {
  const sum = given.reduce((total, minor) => total + minor, 0)
  const goods = rows.reduce<number | null>(
    (total, { priceMinor, quantity }) => (total === null || priceMinor === null ? null : total + priceMinor * quantity),
    0,
  )
  const areEqual = given.every((minor) => minor === given[0])
  if (areEqual && (goods === null || sum <= goods + freightMinor)) return refuse('ambiguous-amount')
  if (areEqual) return ok(spread(rows, given[0] ?? 0, freightMinor))
  return ok({ prices: pricesOf(rows, given), shares: [...given], freightMinor, paidMinor: sum + freightMinor })
}

/** One sum for the order, shared out by price; without prices it is shared by pieces. */
function spread(rows: readonly ReadRow[], paidMinor: number, freightMinor: number): RowMoney {
  const goodsPaid = Math.max(0, paidMinor - freightMinor)
  const weights = rows.map(({ priceMinor, quantity }) => (priceMinor ?? 0) * quantity)
  const isPriced = rows.every(({ priceMinor }) => priceMinor !== null)
  const shares = prorateMinor(goodsPaid, isPriced ? weights : rows.map(({ quantity }) => quantity))
  return { prices: pricesOf(rows, shares), shares, freightMinor, paidMinor }
}

/** A price that the file does not tell is what was paid for a piece, rounded up so that goods never cost less. */
function pricesOf(rows: readonly ReadRow[], shares: readonly number[]): number[] {
  return rows.map(({ priceMinor, quantity }, index) => priceMinor ?? Math.ceil((shares[index] ?? 0) / quantity))
}
