import { assert } from '../lib/assert.ts'

/** `sum`: ¥1,078.00 in columns and totals; `sentence`: ¥142 or ¥12.50 within words. */
export type MoneyStyle = 'sum' | 'sentence'

/** An amount of fen as a person reads it; negative amounts carry a real minus sign. */
export function formatMinor(minor: number, style: MoneyStyle): string {
  return `${minor < 0 ? '−' : ''}¥${group(yuanDigits(minor, style))}`
}

/** The number alone, as in 满 1500 减 150: no sign of currency, no thousands mark. */
export function formatYuan(minor: number): string {
  return `${minor < 0 ? '−' : ''}${yuanDigits(minor, 'sentence')}`
}

/**
 * `percent` of an amount, half a fen rounded up. Percentages have at most two decimals;
 * the amount is split so that no product leaves the safe integers.
 */
export function percentOfMinor(amountMinor: number, percent: number): number {
  const basisPoints = Math.round(percent * 100)
  const whole = Math.floor(amountMinor / 10_000)
  const rest = amountMinor - whole * 10_000
  return whole * basisPoints + Math.floor((rest * basisPoints + 5_000) / 10_000)
}

/**
 * Splits a total over weights by largest remainder: whole fen, the sum is exact, ties go to the earlier weight.
 * No part exceeds its weight while the total is at most the sum of the weights. Weights of zero receive nothing;
 * if all are zero the total is split evenly.
 */
export function prorateMinor(totalMinor: number, weights: readonly number[]): number[] {
  assert(Number.isInteger(totalMinor) && totalMinor >= 0, 'a total to split is a whole amount')
  assert(weights.length > 0 || totalMinor === 0, 'an amount cannot be split over nothing')
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0)
    return weights.length === 0
      ? []
      : prorateMinor(
          totalMinor,
          weights.map(() => 1),
        )
  const parts = new Array<number>(weights.length)
  const remainders = new Float64Array(weights.length)
  let left = totalMinor
  for (let index = 0; index < weights.length; index += 1) {
    const { floor, remainder } = divide(totalMinor, weights[index] ?? 0, sum)
    parts[index] = floor
    remainders[index] = remainder
    left -= floor
  }
  if (left > 0)
    for (const index of placesByRemainder(remainders, sum).subarray(0, left)) parts[index] = (parts[index] ?? 0) + 1
  return parts
}

/** The places of the largest remainders first, the earlier of two equal ones before the other. */
function placesByRemainder(remainders: Float64Array, sum: number): Float64Array {
  const size = remainders.length
  if (sum > Number.MAX_SAFE_INTEGER / size) {
    const places = Float64Array.from(remainders, (_, index) => index)
    return places.sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b)
  }
  // One number holds remainder and place: sorting numbers needs no calls back, and this is the hot path of a quote.
  const keys = remainders.map((remainder, index) => (sum - remainder) * size + index).sort()
  return keys.map((key) => key % size)
}

/** total × weight ÷ sum without losing fen: beyond the safe integers the product is taken exactly. */
function divide(total: number, weight: number, sum: number): { floor: number; remainder: number } {
  const product = total * weight
  if (product <= Number.MAX_SAFE_INTEGER) return { floor: Math.floor(product / sum), remainder: product % sum }
  const exact = BigInt(total) * BigInt(weight)
  return { floor: Number(exact / BigInt(sum)), remainder: Number(exact % BigInt(sum)) }
}

function yuanDigits(minor: number, style: MoneyStyle): string {
  const fen = Math.abs(minor)
  const yuan = String(Math.floor(fen / 100))
  const cents = fen % 100
  return style === 'sentence' && cents === 0 ? yuan : `${yuan}.${String(cents).padStart(2, '0')}`
}

function group(digits: string): string {
  const [yuan = '', cents] = digits.split('.')
  const grouped = yuan.replace(/\B(?=(\d{3})+$)/g, ',')
  return cents === undefined ? grouped : `${grouped}.${cents}`
}
