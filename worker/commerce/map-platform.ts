import type { OrderFault } from '../../shared/domain/importers/build-order.ts'
import { mapJd } from '../../shared/domain/importers/map-jd.ts'
import { mapPdd } from '../../shared/domain/importers/map-pdd.ts'
import { mapShopify } from '../../shared/domain/importers/map-shopify.ts'
import { isShopifyGraphql, mapShopifyGraphql } from '../../shared/domain/importers/map-shopify-graphql.ts'
import { mapTaobao } from '../../shared/domain/importers/map-taobao.ts'
import type { Result } from '../../shared/lib/result.ts'
import type { Order } from '../../shared/protocol/commerce.ts'

type Map = (payload: unknown) => Result<Order, OrderFault>

/** Each platform's payload as an order of ours; our shops keep their books in yuan. */
export const mapPlatform = {
  taobao: mapTaobao,
  jd: mapJd,
  pdd: mapPdd,
  shopify: (payload) => (isShopifyGraphql(payload) ? mapShopifyGraphql : mapShopify)(payload, 'CNY'),
} as const satisfies Record<string, Map>
