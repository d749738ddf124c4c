/** A rule's own words, given as the reason when it says no. */
type Because = { because: string }

/** What one action demands; a rule that is absent is not asked. */
export interface ActionPolicy {
  /** Exactly this status, or any that contains it. */
  status?: Because & ({ is: string } | { contains: string })
  reasons?: Because & { allowed: readonly string[] }
  /** A variant may not be changed into itself. */
  otherVariant?: Because
  sameProduct?: Because
  available?: Because
  /** The ledger holds exactly one payment and nothing else. */
  onePayment?: Because
  otherMethod?: Because
  /** Money goes back the way it came, or to ways of these sources. */
  refundTo?: Because & { sources: readonly string[] }
  /** A gift card must hold what is to be paid. */
  giftCardCovers?: Because
  /** The order's status afterwards. */
  becomes?: string
}

export type ActionName = keyof typeof retailPolicy

/** The benchmark's written policy as data: another shop's rules are another object. */
export const retailPolicy = {
  cancel_pending_order: {
    status: { is: 'pending', because: 'only a pending order can be cancelled' },
    reasons: {
      allowed: ['no longer needed', 'ordered by mistake'],
      because: 'an order is cancelled only as no longer needed or ordered by mistake',
    },
    becomes: 'cancelled',
  },
  modify_pending_order_address: {
    status: { contains: 'pending', because: 'only a pending order can get another address' },
  },
  modify_pending_order_items: {
    status: { is: 'pending', because: 'only a pending order can get other items, and only once' },
    otherVariant: { because: 'the new item must differ from the old one' },
    sameProduct: { because: 'an item can only become another option of the same product' },
    available: { because: 'the new item is not available' },
    giftCardCovers: { because: 'the gift card does not cover the price difference' },
    becomes: 'pending (item modified)',
  },
  modify_pending_order_payment: {
    status: { contains: 'pending', because: 'only a pending order can get another payment method' },
    onePayment: { because: 'the payment method changes only while the order has exactly one payment' },
    otherMethod: { because: 'the new payment method must differ from the original one' },
    giftCardCovers: { because: 'the gift card does not cover the total of the order' },
  },
  modify_user_address: {},
  return_delivered_order_items: {
    status: { is: 'delivered', because: 'only a delivered order can be returned, and only once' },
    refundTo: {
      sources: ['gift_card'],
      because: 'a refund goes to the original payment method or to a gift card',
    },
    becomes: 'return requested',
  },
  exchange_delivered_order_items: {
    status: { is: 'delivered', because: 'only a delivered order can be exchanged, and only once' },
    sameProduct: { because: 'an item can only be exchanged for an option of the same product' },
    available: { because: 'the new item is not available' },
    giftCardCovers: { because: 'the gift card does not cover the price difference' },
    becomes: 'exchange requested',
  },
} as const satisfies Record<string, ActionPolicy>

/** A policy for every action that changes something. */
export type RetailPolicy = Readonly<Record<ActionName, ActionPolicy>>
