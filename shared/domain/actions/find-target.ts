import type { ActionDetails, ActionRule } from '../../protocol/action.ts'
import type { OrderLine, Sku } from '../../protocol/commerce.ts'

/** The variant that shall come instead, with what one piece of it costs this buyer. */
export type Target =
  | { ok: true; sku: Sku; unitMinor: number }
  | { ok: false; reason: ActionRule; details: ActionDetails }

/** A variant of the same product with enough pieces on hand; who bought at the member's price goes on with it. */
export function findTarget(
  skus: readonly Sku[],
  { line, skuId, pieces }: { line: OrderLine; skuId: string; pieces: number },
): Target {
  const sku = skus.find(({ id }) => id === skuId)
  if (sku === undefined) return { ok: false, reason: 'unknown-variant', details: {} }
  if (sku.productId !== line.productId) return { ok: false, reason: 'other-product', details: {} }
  if (sku.stock < pieces)
    return { ok: false, reason: 'out-of-stock', details: { stock: sku.stock, restockAt: sku.restockAt ?? null } }
  const bought = skus.find(({ id }) => id === line.skuId)
  if (sku.id === line.skuId) return { ok: true, sku, unitMinor: line.priceMinor }
  const atMemberPrice = bought?.memberPriceMinor !== undefined && line.priceMinor === bought.memberPriceMinor
  return { ok: true, sku, unitMinor: atMemberPrice ? (sku.memberPriceMinor ?? sku.priceMinor) : sku.priceMinor }
}
