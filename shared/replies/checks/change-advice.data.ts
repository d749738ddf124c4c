import type { ActionKind, ActionRule } from '../../protocol/action.ts'

/** A kind of change as a refusal names it, and what the shopper can do instead, by rule. */
export interface RefusalWords {
  /** What cannot be done; left out where the rule says that there is nothing to do. */
  cannot: string
  advice: Partial<Record<ActionRule, string>>
}

const reorder = '需要的话可以重新下单。'
const whenHere = '收到后不合适可以申请换货。'

/** What is said beside the rule when a change is refused. */
export const refusalWords: Partial<Record<ActionKind, RefusalWords>> = {
  change_address: {
    cannot: '地址改不了了',
    advice: {
      'out-for-delivery': '派送前会有电话联系，可以直接和快递员商量。',
      moving: '不想要的话可以拒收，包裹退回后按退货处理。',
      arrived: '没收到的话告诉我，我来查。',
      closed: reorder,
      'bad-address': '把省市区、街道和门牌一起发我就行。',
      'needs-identity': '登录之后再说一次就行。',
    },
  },
  change_items: {
    cannot: '不能直接换了',
    advice: {
      'already-shipped': whenHere,
      moving: whenHere,
      'out-for-delivery': whenHere,
      arrived: '不合适可以申请换货。',
      closed: reorder,
      'other-product': '换别的商品，可以取消后重新下单。',
    },
  },
  cancel: {
    cannot: '不能直接取消了',
    advice: {
      'already-shipped': '可以拒收，或者收到后申请退货。',
      moving: '可以拒收，或者收到后申请退货。',
      'out-for-delivery': '快递上门时拒收就行，包裹退回后按退货处理。',
      arrived: '不想要了可以申请退货。',
      'whole-order-only': '可以取消整单，把要的重新下单；或者收到后退这一件。',
      'order-changed': '这一件可能刚刚取消过，可以问我订单现在是什么样。',
    },
  },
  combine_shipping: {
    cannot: '合不到一起',
    advice: {
      'other-address': '两单的地址改成一样的，就能一起发。',
      'not-paid': '付款之后再跟我说。',
    },
  },
  set_delivery: {
    cannot: '约不了日子',
    advice: { 'out-for-delivery': '可以等派送电话，和快递员商量时间。' },
  },
  edit_price: {
    cannot: '价格不能再改',
    advice: { 'already-paid': '付款后降价的，可以问我价保。', closed: reorder },
  },
  change_payment: {
    cannot: '付款方式不能再换',
    advice: { closed: '重新下单时可以选别的付款方式。' },
  },
}

/** Rules after which there is nothing to do: saying that it cannot be done would mislead. */
export const needless: ReadonlySet<ActionRule> = new Set<ActionRule>(['same-as-before'])
