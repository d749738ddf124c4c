import type { RetailMember, RetailOrder } from './retail-shop.ts'

/** An order in the benchmark's own field names, with what actions added; money in dollars of whole cents. */
export function toForeignOrder(order: RetailOrder): Record<string, unknown> {
  return {
    order_id: order.id,
    user_id: order.memberId,
    address: order.address,
    items: order.lines.map(({ title, productId, skuId, priceMinor, options }) => ({
      name: title,
      product_id: productId,
      item_id: skuId,
      price: toDollars(priceMinor),
      options,
    })),
    status: order.status,
    fulfillments: order.fulfillments,
    payment_history: order.ledger.map(({ kind, amountMinor, methodId }) => ({
      transaction_type: kind,
      amount: toDollars(amountMinor),
      payment_method_id: methodId,
    })),
    ...toForeignMarks(order),
  }
}

function toForeignMarks({ marks }: RetailOrder): Record<string, unknown> {
  const { cancelReason, returned, exchanged } = marks
  return {
    ...(cancelReason === undefined ? {} : { cancel_reason: cancelReason }),
    ...(returned === undefined
      ? {}
      : { return_items: returned.skuIds.toSorted(), return_payment_method_id: returned.methodId }),
    ...(exchanged === undefined
      ? {}
      : {
          exchange_items: exchanged.swaps.map(({ skuId }) => skuId).toSorted(),
          exchange_new_items: exchanged.swaps.map(({ newSkuId }) => newSkuId).toSorted(),
          exchange_payment_method_id: exchanged.methodId,
          exchange_price_difference: toDollars(exchanged.differenceMinor),
        }),
  }
}

/** A login in the benchmark's own field names. */
export function toForeignUser(member: RetailMember): Record<string, unknown> {
  const methods = member.methods.map(({ id, source, balanceMinor, other }) => {
    const balance = balanceMinor === null ? {} : { balance: toDollars(balanceMinor) }
    return [id, { source, id, ...other, ...balance }]
  })
  return {
    user_id: member.id,
    name: { first_name: member.firstName, last_name: member.lastName },
    address: member.address,
    email: member.email,
    payment_methods: Object.fromEntries(methods),
    orders: member.orderIds,
  }
}

function toDollars(minor: number): number {
  return minor / 100
}
