import { assertNever } from '../../lib/assert.ts'

/** Why goods are recommended; `of` is the short name of the product it comes from. */
export type Reason =
  | { kind: 'viewed'; times: number }
  | { kind: 'same-kind'; of: string; times: number }
  | { kind: 'bought-again' }
  | { kind: 'goes-with'; of: string; where: 'cart' | 'bought' | 'viewed' }
  | { kind: 'coupon'; name: string }
  | { kind: 'in-stock'; variants: number }

/** Whether a reason rests on what this one shopper did. */
export function isPersonal({ kind }: Reason): boolean {
  return kind !== 'coupon' && kind !== 'in-stock'
}

const where = {
  cart: () => '购物车里的',
  bought: (you: string) => `${you}买过的`,
  viewed: (you: string) => `${you}看过的`,
}

/** The reason as a shopper reads it, who is called 你 or 您. */
export function describeReason(reason: Reason, you = '你'): string {
  switch (reason.kind) {
    case 'viewed':
      return `${you}看过 ${reason.times} 次`
    case 'same-kind':
      return reason.times > 1 ? `${you}看过 ${reason.times} 次的${reason.of}同类` : `${you}看过的${reason.of}同类`
    case 'goes-with':
      return `配${where[reason.where](you)}${reason.of}`
    case 'bought-again':
      return `${you}买过，用完可以补`
    case 'coupon':
      return `能用「${reason.name}」`
    case 'in-stock':
      return reason.variants > 1 ? `${reason.variants} 个规格有现货` : '有现货'
    default:
      return assertNever(reason)
  }
}
