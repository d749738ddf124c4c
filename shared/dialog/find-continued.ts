import type { IntentId } from '../protocol/intent-ids.ts'
import type { DialogState, RecentRequest, Understanding } from './dialog-state.ts'
import { findPlace } from './find-place.ts'

const aboutVariants: ReadonlySet<IntentId> = new Set<IntentId>([
  'stock',
  'product_spec',
  'price_promo',
  'size_advice',
  'restock_notify',
])
const aboutProducts: ReadonlySet<IntentId> = new Set<IntentId>([
  ...aboutVariants,
  'usage_howto',
  'product_recommend',
  'delivery_eta',
])
const aboutPlaces: ReadonlySet<IntentId> = new Set<IntentId>(['delivery_eta', 'shipping_fee'])
const aboutOrders: ReadonlySet<IntentId> = new Set<IntentId>([
  'order_status',
  'logistics_track',
  'return_goods',
  'exchange_goods',
  'refund_status',
  'refund_only',
  'quality_problem',
  'warranty_repair',
  'cancel_order',
  'change_address',
  'change_order',
  'delivery_schedule',
  'combine_shipping',
  'price_edit',
  'logistics_exception',
  'compensation',
])
const aboutBodies: ReadonlySet<IntentId> = new Set<IntentId>(['size_advice'])

/** The earlier request that an elliptic message carries on: 那个蓝色的呢 a question about a product, 上海呢 one about a place. */
export function findContinued({ text, entities }: Understanding, state: DialogState): RecentRequest | undefined {
  const fits = (intents: ReadonlySet<IntentId>): RecentRequest | undefined =>
    state.recent.find((round) => intents.has(round.request))
  const [last] = state.recent
  if (entities.orderNumbers.length > 0) return fits(aboutOrders)
  if (findPlace(text) !== null) return fits(aboutPlaces)
  if (entities.heightCm !== undefined || entities.weightKg !== undefined) return fits(aboutBodies)
  if (entities.colours.length > 0 || entities.sizes.length > 0) return fits(aboutVariants)
  if (last !== undefined && (aboutProducts.has(last.request) || aboutPlaces.has(last.request))) return last
  return fits(aboutVariants) ?? fits(aboutProducts) ?? fits(aboutOrders)
}
