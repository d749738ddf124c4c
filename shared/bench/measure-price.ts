import { quoteCart } from '../domain/promotions/quote-cart.ts'
import { type CartSize, createLargeCart } from './create-large-cart.ts'
import { type Figure, type Load, toPercentiles } from './figure.ts'
import { timeCalls } from './time-calls.ts'

const limitMs = 20
const carts = 40
const large = { lines: 200, coupons: 30, groups: 6 }
const sizes: { name: string; size: CartSize }[] = [
  { name: 'no coupon excludes promotions', size: { ...large, excludingShare: 0 } },
  { name: '60 % of the coupons exclude promotions', size: { ...large, excludingShare: 0.6 } },
  { name: 'every coupon excludes promotions', size: { ...large, excludingShare: 1 } },
]
const section = `price (${large.lines} lines, ${large.coupons} coupons in ${large.groups} groups, searched exactly; ${carts} carts)`

/** Milliseconds of one whole quote, and how much the search adds to pricing the same cart without coupons. */
export function measurePrice({ repeats }: Load): Figure[] {
  const rounds = repeats + 2
  return sizes.flatMap(({ name, size }): Figure[] => {
    const inputs = Array.from({ length: carts }, (_, seed) => createLargeCart(size, seed + 1))
    const bare = inputs.map((input) => ({ ...input, coupons: [] }))
    const { typical, every } = timeCalls(inputs, rounds, quoteCart)
    const floor = timeCalls(bare, rounds, quoteCart).typical
    const inexact = inputs.filter((input) => {
      const quote = quoteCart(input)
      return !quote.ok || !quote.value.exact
    }).length
    const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
    return [
      ...toPercentiles({ section, name: `${name}: quote`, unit: 'ms' }, typical, { p50: null, p99: limitMs }),
      ...toPercentiles({ section, name: `${name}: quote, every call`, unit: 'ms' }, every, { p99: null }),
      { section, name: `${name}: against no coupons`, value: middle(typical) / middle(floor), unit: '×', limit: 20 },
      { section, name: `${name}: not searched exactly`, value: inexact, unit: '', limit: 0, isPromise: true },
    ]
  })
}
