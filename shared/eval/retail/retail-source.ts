import type { CommerceSource, SourceAnswer } from '../../../worker/commerce/commerce-source.ts'
import type { ActionRule } from '../../protocol/action.ts'
import { type ActionPolicy, type RetailPolicy, retailPolicy } from './retail-policy.ts'
import type { RetailOrder } from './retail-shop.ts'
import type { RetailState } from './retail-state.ts'
import { type CallOutcome, runAction } from './run-action.ts'
import { toCall } from './to-call.ts'
import { toMember, toOrder } from './to-order.ts'

/**
 * The benchmark's shop as a commerce source, acting under its own policy. Ids are without the leading `#`, which ours
 * never have; a price difference goes over the way the order was paid.
 */
export function createRetailSource(state: RetailState, policy: RetailPolicy = retailPolicy): CommerceSource {
  const answered = new Map<string, SourceAnswer>()
  const find = (orderId: string): RetailOrder | null => state.findOrder(`#${orderId}`)
  const show = (order: RetailOrder) => toOrder(order, state.findMember(order.memberId)?.firstName ?? '')
  return {
    async fetchOrder(_shop, orderId) {
      const order = find(orderId)
      return order === null ? null : { order: show(order), phoneLast4: '' }
    },
    async fetchOrders(_shop, memberId) {
      const ids = state.findMember(memberId)?.orderIds ?? []
      return ids.flatMap((id) => state.findOrder(id) ?? []).map(show)
    },
    async fetchMember(_shop, memberId) {
      const member = state.findMember(memberId)
      return member === null ? null : toMember(member)
    },
    fetchCoupons: async () => [],
    fetchSkus: async (_shop, skuIds) => skuIds.flatMap((id) => state.shop.skus.get(id) ?? []),
    async act(_shop, { key, action, order: judged, member }) {
      const before = answered.get(key)
      if (before !== undefined) return before
      const order = judged === null ? null : find(judged.id)
      if (judged !== null && order === null) return { status: 'not-found' }
      const call = toCall(action, order, member === null ? null : state.findMember(member.id))
      if (call === null) return { status: 'refused', because: 'reserved-for-people' }
      const status = order?.status ?? ''
      const answer = toAnswer(runAction(state, call, policy), policy, status)
      answered.set(key, answer)
      return answer
    },
  }
}

/** What of ours each of the policy's rules is. */
const ruleNames: Readonly<Record<Exclude<keyof ActionPolicy, 'status' | 'becomes'>, ActionRule>> = {
  reasons: 'no-rule',
  otherVariant: 'same-as-before',
  sameProduct: 'other-product',
  available: 'out-of-stock',
  onePayment: 'no-rule',
  otherMethod: 'same-as-before',
  refundTo: 'no-rule',
  giftCardCovers: 'over-cap',
}

/** What stands in the way when the order's status does. */
const statusRules: ReadonlyMap<string, ActionRule> = new Map([
  ['pending', 'not-signed'],
  ['pending (item modified)', 'order-changed'],
  ['processed', 'already-shipped'],
  ['delivered', 'arrived'],
  ['cancelled', 'closed'],
  ['return requested', 'already-open'],
  ['exchange requested', 'already-open'],
])

function toAnswer({ name, result, reason }: CallOutcome, policy: RetailPolicy, status: string): SourceAnswer {
  if (result === 'ok') return { status: 'written' }
  if (result === 'error') return { status: 'not-found' }
  const rules: ActionPolicy = Object.entries(policy).find(([action]) => action === name)?.[1] ?? {}
  if (rules.status?.because === reason) return { status: 'refused', because: statusRules.get(status) ?? 'no-rule' }
  const broken = Object.entries(ruleNames).find(([rule]) => becauseOf(rules, rule) === reason)
  return { status: 'refused', because: broken?.[1] ?? 'no-rule' }
}

function becauseOf(rules: ActionPolicy, name: string): string | undefined {
  const rule = Object.entries(rules).find(([one]) => one === name)?.[1]
  return typeof rule === 'object' ? rule.because : undefined
}
