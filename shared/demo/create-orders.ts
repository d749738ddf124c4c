import { assert } from '../lib/assert.ts'
import type { Payment } from '../protocol/after-sale.ts'
import type { Order, OrderLine, Product, Sku } from '../protocol/commerce.ts'
import type { AnchoredTime } from './anchored-time.ts'
import { createOrderRows, type OrderRow } from './order-rows.data.ts'
import { serviceRules } from './service-rules.data.ts'

/** The demo shop's orders with titles, prices and sums taken from its products and SKUs. */
export function createOrders(time: AnchoredTime, products: Product[], skus: Sku[]): Order[] {
  return createOrderRows(time).map((row) => createOrder(row, createLines(row, products, skus)))
}

function createOrder(row: OrderRow, lines: OrderLine[]): Order {
  const { lines: _, shipments, shippingFeeMinor = 0, freightInsured = true, gifts = [], ...others } = row
  const { paidBy = 'wechat', giftCardMinor = 0, ...rest } = others
  const goodsMinor = lines.reduce((sum, line) => sum + line.priceMinor * line.quantity, 0)
  // While nothing was paid this is what is due; `paidAt` tells the two apart.
  const paidMinor = goodsMinor - row.discountMinor + shippingFeeMinor
  return {
    ...rest,
    version: 1,
    lines,
    goodsMinor,
    shippingFeeMinor,
    paidMinor,
    payments:
      row.paidAt === null
        ? []
        : [payment(paidBy, paidMinor - giftCardMinor), payment('gift-card', giftCardMinor)].flat(),
    freightInsured,
    gifts,
    shipments: shipments.map(({ lines: positions, ...shipment }) => ({
      ...shipment,
      lineIds: (positions ?? lines.map((_, position) => position)).map((position) => lineId(row.id, position)),
    })),
  }
}

/** One way of paying with its part of the sum; nothing where it paid nothing. */
function payment(methodId: string, amountMinor: number): Payment[] {
  if (amountMinor === 0) return []
  const method = serviceRules.paymentMethods.find(({ id }) => id === methodId)
  assert(method, `the shop takes no ${methodId}`)
  return [{ methodId, name: method.name, amountMinor }]
}

function createLines(row: OrderRow, products: Product[], skus: Sku[]): OrderLine[] {
  const priced = row.lines.map((line, position) => {
    const sku = skus.find(({ id }) => id === line.skuId)
    assert(sku, `order ${row.id} names the unknown SKU ${line.skuId}`)
    const product = products.find(({ id }) => id === sku.productId)
    assert(product, `SKU ${sku.id} names the unknown product ${sku.productId}`)
    return {
      id: lineId(row.id, position),
      skuId: sku.id,
      productId: product.id,
      title: product.title,
      options: sku.options,
      quantity: line.quantity,
      priceMinor: line.priceMinor ?? sku.priceMinor,
      returnClass: product.returnClass,
      noReturnConfirmed: line.noReturnConfirmed ?? false,
    }
  })
  const amounts = priced.map((line) => line.priceMinor * line.quantity)
  const shares = shareDiscount(row.discountMinor, amounts)
  return priced.map((line, position) => ({ ...line, paidMinor: amounts[position]! - shares[position]! }))
}

/** In proportion to the amounts, to the fen: the last amount takes what rounding left over. */
function shareDiscount(discountMinor: number, amounts: number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  const shares = amounts.map((amount) => Math.floor((discountMinor * amount) / total))
  const left = discountMinor - shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share, position) => (position === shares.length - 1 ? share + left : share))
}

const lineId = (orderId: string, position: number) => `${orderId}-${position + 1}`
