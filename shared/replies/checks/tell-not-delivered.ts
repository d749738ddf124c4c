import type { CheckId, OutcomeOf } from '../../dialog/check-outcomes.ts'
import type { Place } from '../../dialog/find-place.ts'
import type { ShippingExclusion } from '../../domain/logistics/shipping-fee.ts'
import type { CheckContext, CheckResult, FilledLine } from './check.ts'

/** That the shop does not send to a place, with the reason its own rules give. */
export function tellNotDelivered<C extends CheckId>(
  { slots, input }: CheckContext,
  outcome: OutcomeOf<C>,
  place: Place,
  exclusion: ShippingExclusion,
): CheckResult<C> {
  const source = '运费设置 · 不发的地区'
  const rows: [string, string][] = [
    ['shipping.notDelivered', place.province],
    ['shipping.reason', exclusion.reason],
  ]
  return {
    outcome,
    slots,
    facts: rows.map(([name, value]) => ({ name, value, source, at: input.now.toISOString() })),
    values: notDeliveredLine(place, exclusion).values,
  }
}

/** The same as a sentence beside another answer. */
export function notDeliveredLine({ name }: Place, { reason }: ShippingExclusion): FilledLine {
  return { line: 'shipping.not-delivered', values: { place: name, reason: reason === '' ? null : reason } }
}
