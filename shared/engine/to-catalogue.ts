import { assertNever } from '../lib/assert.ts'
import type { FeedRecord, PublicCatalogue } from '../protocol/shop.ts'

/** The catalogue in the feed's records, or null while a part that every answer needs is missing. */
export function toCatalogue(records: FeedRecord[]): PublicCatalogue | null {
  const single: Partial<PublicCatalogue> = {}
  const lists: Lists = { products: [], skus: [], promotions: [], coupons: [], sizeCharts: [], fitFeedback: [] }
  for (const record of records) addRecord(record, single, lists)
  const { settings, shipping, returnPolicy, ...others } = single
  if (!settings || !shipping || !returnPolicy) return null
  return { ...lists, settings, shipping, returnPolicy, ...others }
}

type Lists = Pick<PublicCatalogue, 'products' | 'skus' | 'promotions' | 'coupons' | 'sizeCharts'> &
  Required<Pick<PublicCatalogue, 'fitFeedback'>>

function addRecord(record: FeedRecord, single: Partial<PublicCatalogue>, lists: Lists): void {
  switch (record.kind) {
    case 'settings':
      single.settings = record.body
      break
    case 'shipping':
      single.shipping = record.body
      break
    case 'return-policy':
      single.returnPolicy = record.body
      break
    case 'product':
      lists.products.push(record.body)
      break
    case 'sku':
      lists.skus.push(record.body)
      break
    case 'promotion':
      lists.promotions.push(record.body)
      break
    case 'coupon':
      lists.coupons.push(record.body)
      break
    case 'size-chart':
      lists.sizeCharts.push(record.body)
      break
    case 'understanding':
      single.understanding = record.body
      break
    case 'learned':
      single.learned = record.body
      break
    case 'shop-words':
      single.shopWords = record.body
      break
    case 'price-protection':
      single.priceProtection = record.body
      break
    case 'service':
      single.service = record.body
      break
    case 'fit-feedback':
      lists.fitFeedback.push(record.body)
      break
    case 'article':
      break
    default:
      assertNever(record)
  }
}
