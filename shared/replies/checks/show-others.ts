import { formatMinor } from '../../domain/money.ts'
import { serviceRulesOf } from '../../domain/service/careful-service-rules.ts'
import type { ChangeToShow, ShownChange } from './change-verdict.ts'
import { formatIsoDay, formatPlace } from './change-words.ts'

/** Which orders leave together. */
export function showCombine({ action, order, isProven }: ChangeToShow<'combine_shipping'>): ShownChange {
  const orders = [action.order, ...action.with].join('、')
  return {
    title: '合并发货',
    rows: [
      { label: '订单', after: orders },
      ...(isProven && order !== null ? [{ label: '寄到', after: formatPlace(order.address) }] : []),
    ],
    amounts: [],
    notes: ['合在一起发，已付的运费不退。'],
    values: { orders },
    facts: [['change.orders', orders]],
  }
}

/** The day chosen. */
export function showDelivery({ action, order, details, context }: ChangeToShow<'set_delivery'>): ShownChange {
  const { now } = context.input
  const day = formatIsoDay(action.date, now)
  const before = formatIsoDay(order?.deliverOn, now)
  const latest = formatIsoDay(details.latest, now)
  return {
    title: '约送货日期',
    rows: [{ label: '送货日期', ...(before === null ? {} : { before }), after: day ?? action.date }],
    amounts: [],
    notes: latest === null ? [] : [`最晚可以约到 ${latest}。`],
    values: { order: order?.id, day },
    facts: [
      ['change.day', day],
      ['change.latest', latest],
    ],
  }
}

/** What is taken off, and what is then due. */
export function showPrice({ action, order, details, isProven }: ChangeToShow<'edit_price'>): ShownChange {
  const due = isProven ? (order?.paidMinor ?? null) : null
  const { amountMinor } = action
  const off = typeof details.offMinor === 'number' ? details.offMinor : null
  const left = typeof details.leftMinor === 'number' && details.leftMinor > 0 ? details.leftMinor : null
  const sentence = (minor: number | null): string | null => (minor === null ? null : formatMinor(minor, 'sentence'))
  return {
    title: '订单改价',
    rows:
      due === null || amountMinor === null
        ? []
        : [{ label: '应付', before: formatMinor(due, 'sum'), after: formatMinor(amountMinor, 'sum') }],
    amounts: [],
    notes: [],
    values: {
      order: order?.id,
      off: sentence(off),
      due: sentence(due),
      after: sentence(amountMinor),
      left: sentence(left),
    },
    facts: [
      ['change.offMinor', off],
      ['change.leftMinor', left],
      ['order.dueMinor', due],
      ['change.dueMinor', amountMinor],
    ],
  }
}

/** The way of paying, and how much is due. */
export function showPayment({ action, order, context, isProven }: ChangeToShow<'change_payment'>): ShownChange {
  const { paymentMethods } = serviceRulesOf(context.sources.catalogue)
  const method = paymentMethods.find(({ id }) => id === action.method)?.name ?? ''
  const before = isProven ? order?.payments?.[0]?.name : undefined
  const due = isProven && order !== null ? order.paidMinor : null
  return {
    title: '换付款方式',
    rows: [{ label: '付款方式', ...(before === undefined ? {} : { before }), after: method }],
    amounts: due === null ? [] : [{ label: '应付', amountMinor: due }],
    notes: [],
    values: { order: order?.id, method, due: due === null ? null : formatMinor(due, 'sentence') },
    facts: [
      ['change.method', method],
      ['order.dueMinor', due],
    ],
  }
}
