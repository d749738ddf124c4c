import * as v from 'valibot'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import type { Quote } from '../../domain/promotions/quote.ts'
import { quoteCart } from '../../domain/promotions/quote-cart.ts'
import { amountMinorSchema, instantSchema, recordIdSchema } from '../../protocol/ids.ts'
import { type ShopFile, shopFileSchema } from '../../protocol/shop.ts'
import type { EvalInput, EvalOutcome, EvalSuite } from '../suite.ts'

const rowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  shop: v.string(),
  now: instantSchema,
  member: v.optional(v.nullable(v.string())),
  lines: v.array(v.object({ sku: recordIdSchema, quantity: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  /** Ids of the coupons this shopper may use. Without the list: what is open to all and what the member holds. */
  coupons: v.optional(v.array(recordIdSchema)),
  /** Points the shopper wants to use, by the shop's rule for them. */
  points: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Where it is sent; without it the base shipping terms hold. */
  province: v.optional(v.string()),
  /** Goods of other shops in the same checkout. */
  otherShopsMinor: v.optional(v.pipe(amountMinorSchema, v.minValue(0))),
  expect: v.object({ totalMinor: amountMinorSchema, allocationMinor: v.optional(v.array(amountMinorSchema)) }),
})
type CartRow = v.InferOutput<typeof rowSchema>

/** A shop file may lack what a price does not depend on. */
const pricingKeys = ['products', 'skus', 'promotions', 'coupons', 'shipping', 'members', 'service'] as const
const pricingSchema = v.pick(shopFileSchema, pricingKeys)
type Pricing = Pick<ShopFile, (typeof pricingKeys)[number]>

/** Carts with known totals, priced from a shop file: the share that is exact to the fen. */
export const cart: EvalSuite = { name: 'cart', run }

function run(input: EvalInput): EvalOutcome {
  const shops = new Map<string, Pricing>()
  const out: string[] = []
  let scored = 0
  let right = 0
  let skipped = 0
  for (const [index, text] of input.lines.entries()) {
    if (text.trim() === '' && index === input.lines.length - 1) continue
    const row = parseRow(text)
    const shop = row && shopOf(input, shops, row)
    if (row === null || shop == null) {
      skipped += 1
      input.print(`line ${index + 1}: ${row === null ? 'malformed' : `shop ${row.shop} not readable`}, skipped`)
      continue
    }
    const told = judge(row, priceRow(row, shop))
    scored += 1
    if (told === 'ok') right += 1
    else input.print(`line ${index + 1} ${row.id}: ${told}`)
    out.push(`${index + 1}\t${row.id}\t${told}`)
  }
  return { measures: [['exact', right / scored]], scored, skipped, out }
}

function parseRow(text: string): CartRow | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), rowSchema), text)
  return parsed.success ? parsed.output : null
}

/** The demo shop dates itself from the row's moment; files are looked for beside the rows, then from here. */
function shopOf(input: EvalInput, shops: Map<string, Pricing>, row: CartRow): Pricing | null {
  if (row.shop === 'demo') return createDemoShop(new Date(row.now))
  const known = shops.get(row.shop)
  if (known !== undefined) return known
  const folder = input.file.slice(0, input.file.lastIndexOf('/') + 1)
  for (const path of row.shop.startsWith('/') ? [row.shop] : [folder + row.shop, row.shop]) {
    const shop = readShop(input, path)
    if (shop === null) continue
    shops.set(row.shop, shop)
    return shop
  }
  return null
}

function readShop(input: EvalInput, path: string): Pricing | null {
  try {
    return v.parse(v.pipe(v.string(), v.parseJson(), pricingSchema), input.readText(path))
  } catch {
    /* Unreadable and malformed are one outcome here: the row is skipped with its number. */
    return null
  }
}

function priceRow(row: CartRow, shop: Pricing): Quote | string {
  const member = shop.members.find(({ id }) => id === row.member) ?? null
  const rules = shop.service?.points ?? null
  const quote = quoteCart({
    ...(rules === null || row.points === undefined ? {} : { points: { wanted: row.points, rules } }),
    otherShopsMinor: row.otherShopsMinor ?? 0,
    lines: row.lines.map(({ sku, quantity }) => ({ skuId: sku, quantity })),
    products: shop.products,
    skus: shop.skus,
    promotions: shop.promotions,
    coupons: shop.coupons.filter(({ id, openToAll }) =>
      row.coupons === undefined ? openToAll || member?.couponIds.includes(id) : row.coupons.includes(id),
    ),
    shipping: shop.shipping,
    province: row.province ?? null,
    memberLevel: member?.level ?? null,
    now: new Date(row.now),
  })
  return quote.ok ? quote.value : quote.reason
}

function judge({ expect }: CartRow, quote: Quote | string): string {
  if (typeof quote === 'string') return `refused ${quote}`
  if (quote.totalMinor !== expect.totalMinor) return `total ${quote.totalMinor}, expected ${expect.totalMinor}`
  const allocation = quote.lines.map(({ allocatedMinor }) => allocatedMinor)
  const isSplit = expect.allocationMinor?.every((minor, index) => minor === allocation[index]) ?? true
  const isWhole = expect.allocationMinor === undefined || expect.allocationMinor.length === allocation.length
  return isSplit && isWhole ? 'ok' : `allocation ${allocation.join(' ')}, expected ${expect.allocationMinor?.join(' ')}`
}
