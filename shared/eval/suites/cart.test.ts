import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { shopFileSchema } from '../../protocol/shop.ts'
import { cart } from './cart.ts'

const golden = fileURLToPath(new URL('../golden/cart.jsonl', import.meta.url))
const readText = (path: string) => readFileSync(path, 'utf8')

async function runOn(lines: string[]) {
  const printed: string[] = []
  const print = (line: string) => void printed.push(line)
  const outcome = await cart.run({ file: golden, lines, options: new Map(), readText, clock: () => 0, print })
  return { outcome, printed }
}

test('every hand-worked cart is priced to the fen', async () => {
  const { outcome, printed } = await runOn(readText(golden).split('\n'))
  expect(printed).toEqual([])
  expect(outcome).toMatchObject({ measures: [['exact', 1]], skipped: 0 })
  expect(outcome.scored).toBeGreaterThanOrEqual(100)
})

test('a wrong expectation is counted, and a malformed or unknown line reported with its number', async () => {
  const line = readText(golden).split('\n')[0] ?? ''
  const wrong = line.replace('"totalMinor":8900', '"totalMinor":8901')
  const { outcome, printed } = await runOn([line, wrong, '{"id":1}', line.replace('shop-small', 'shop-gone'), ''])
  expect(outcome).toMatchObject({ measures: [['exact', 0.5]], scored: 2, skipped: 2 })
  expect(printed).toEqual([
    'line 2 fee-below-free-shipping: total 8900, expected 8901',
    'line 3: malformed, skipped',
    'line 4: shop shop-gone.json not readable, skipped',
  ])
})

test.each(['shop-small.json', 'shop-offers.json'])('%s is a whole shop file', (file) => {
  const shop = parse(shopFileSchema, JSON.parse(readText(golden.replace('cart.jsonl', file))))
  expect(shop.skus).toHaveLength(8)
})
