import type { LocalOrder } from '../protocol/local-shop.ts'
import type { PageOrder } from '../protocol/page-order.ts'
import { orderStateNames } from '../ui/order-state-names.data.ts'
import type { DraftSet } from './api.ts'

/**
 * What a file said of an order, as old as its import: only this is told of it, because the rules that would explain it
 * are not on this device.
 */
export function toPageOrder({ order, at }: LocalOrder): PageOrder {
  const [parcel] = order.shipments
  const node = parcel?.nodes[0]?.text
  const logistics =
    parcel === undefined ? undefined : [`${parcel.carrier} ${parcel.waybill}`, node].filter(Boolean).join('，')
  return {
    ...{ orderNumber: order.id, status: orderStateNames[order.status], amount: toYuan(order.paidMinor), readAt: at },
    ...(logistics === undefined ? {} : { logistics: logistics.slice(0, 200) }),
  }
}

/** Names the file in place of the page that drafts otherwise speak of. */
export function nameImported(set: DraftSet, orderNumber: string): DraftSet {
  const source = `导入的订单 ${orderNumber}`
  const drafts = set.drafts.map((draft) => {
    if (draft.basis.kind !== 'flow' || draft.basis.flow !== 'page-order') return draft
    return { ...draft, title: '导入的订单', facts: draft.facts.map((fact) => ({ ...fact, source })) }
  })
  return { ...set, drafts }
}

/** Words of a message that may be the number of an order, the longest first. */
export function listOrderNumbers(text: string): string[] {
  const found = text.match(/[A-Za-z0-9][A-Za-z0-9_.:-]{5,63}/g) ?? []
  return [...new Set(found)].sort((a, b) => b.length - a.length).slice(0, 3)
}

function toYuan(minor: number): string {
  return `¥${(minor / 100).toFixed(2)}`
}
