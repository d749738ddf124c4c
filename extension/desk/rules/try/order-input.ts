import * as v from 'valibot'
import type { Action } from '../../../../shared/protocol/action.ts'
import { type Order, orderSchema } from '../../../../shared/protocol/commerce.ts'
import type { compensationReasons, returnReasons } from '../texts/rule-words.ts'

/** What can be tried on an order. */
export const triedActions = {
  open_return: '退货',
  open_exchange: '换货',
  cancel: '取消订单',
  cancel_line: '取消其中一件',
  change_items: '改款式',
  change_address: '改地址',
  claim_price_protection: '价保',
  compensate: '补偿',
  edit_price: '改价',
  set_delivery: '约送货日',
} as const
export type TriedAction = keyof typeof triedActions

/** What the fields of an order's trial hold; not every action reads all of it. */
export interface OrderInput {
  action: TriedAction
  lineId: string
  reason: keyof typeof returnReasons
  trouble: keyof typeof compensationReasons
  skuId: string
  amountMinor: number
  date: string
  province: string
  hasPhoto: boolean
  proof: 'order' | 'identity'
  memberLevel: string
  at: string
}

/** The wish as an action of the protocol. */
export function toAction(order: Order, input: OrderInput): Action {
  const line = order.lines.find(({ id }) => id === input.lineId) ?? order.lines[0]
  const lineId = line?.id ?? ''
  const on = { order: order.id }
  const photos = input.hasPhoto ? ['photo-1'] : []
  const sent = { line: lineId, quantity: 1, reason: input.reason, method: 'self' as const, photos, opened: true }
  switch (input.action) {
    case 'open_return':
      return { kind: 'open_return', ...on, ...sent }
    case 'open_exchange':
      return { kind: 'open_exchange', ...on, ...sent, sku: input.skuId }
    case 'cancel':
      return { kind: 'cancel', ...on, reason: '不想要了' }
    case 'cancel_line':
      return { kind: 'cancel', ...on, reason: '不想要了', line: lineId, left: 0 }
    case 'change_items':
      return { kind: 'change_items', ...on, line: lineId, sku: input.skuId, quantity: line?.quantity ?? 1 }
    case 'change_address':
      return { kind: 'change_address', ...on, address: addressIn(order, input.province) }
    case 'claim_price_protection':
      return { kind: 'claim_price_protection', ...on, line: lineId }
    case 'compensate':
      return { kind: 'compensate', ...on, reason: input.trouble, amountMinor: Math.max(1, input.amountMinor) }
    case 'edit_price':
      return { kind: 'edit_price', ...on, amountMinor: input.amountMinor }
    case 'set_delivery':
      return { kind: 'set_delivery', ...on, date: input.date }
  }
}

/** An order that was pasted, or where it is none: the field and what it should be. */
export function parseOrder(text: string): { ok: true; value: Order } | { ok: false; reason: string } {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { ok: false, reason: '不是 JSON，从订单接口或导出的文件里复制一张完整的订单' }
  }
  const parsed = v.safeParse(orderSchema, raw)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return {
    ok: false,
    reason: `${v.getDotPath(issue) ?? '订单'} 不对：要 ${issue.expected ?? '别的值'}，收到 ${issue.received}`,
  }
}

function addressIn(order: Order, province: string): Order['address'] {
  const city = { province, city: province, district: '城区', detail: '新地址 1 号' }
  return { ...order.address, ...city, name: '试一试', phone: '13900000000' }
}
