import { type Breaker, createBreaker } from '../../shared/lib/create-breaker.ts'
import type { CommerceSource } from './commerce-source.ts'
import { createDemoSource } from './demo-source.ts'
import { createRestClient, type RestRuntime } from './rest-client.ts'
import { parseEndpoint } from './rest-endpoint.ts'
import { loadRestSetting } from './rest-settings.ts'
import { createRestSource, SourceUnavailable } from './rest-source.ts'

/** One for each endpoint and isolate: what one conversation learns of a dead system spares the next its wait. */
const breakers = new Map<string, Breaker>()

/** What this machine knows of an endpoint's troubles. */
export function getBreaker(endpoint: string): Breaker {
  const breaker = breakers.get(endpoint) ?? createBreaker()
  breakers.set(endpoint, breaker)
  return breaker
}

/** Each shop's own source: its system where it named one, else our books. */
export function createShopSource(env: Env, outside?: RestRuntime): CommerceSource {
  const books = createDemoSource(env.DB)
  const of = (shop: string): Promise<CommerceSource> => openSource(env, shop, books, outside)
  return {
    fetchOrder: async (shop, orderId) => (await of(shop)).fetchOrder(shop, orderId),
    fetchOrders: async (shop, memberId) => (await of(shop)).fetchOrders(shop, memberId),
    fetchMember: async (shop, memberId) => (await of(shop)).fetchMember(shop, memberId),
    fetchCoupons: async (shop, couponIds) => (await of(shop)).fetchCoupons(shop, couponIds),
    fetchSkus: async (shop, skuIds) => (await of(shop)).fetchSkus(shop, skuIds),
    act: async (shop, act) => (await of(shop)).act(shop, act),
  }
}

async function openSource(
  env: Env,
  shop: string,
  books: CommerceSource,
  outside: RestRuntime | undefined,
): Promise<CommerceSource> {
  const setting = await loadRestSetting(env, shop)
  if (setting === null) return books
  // Checked when it was saved, and again here: rules about addresses may have grown since.
  const endpoint = parseEndpoint(setting.endpoint, { loopback: env.REST_LOOPBACK === '1' })
  if (!endpoint.ok) throw new SourceUnavailable('denied')
  const settings = { endpoint: endpoint.value, secret: setting.secret }
  return createRestSource(createRestClient(settings, getBreaker(setting.endpoint), outside))
}
