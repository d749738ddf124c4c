import { isSameAddress } from '../../domain/actions/is-same-address.ts'
import { orderStage } from '../../domain/actions/order-stage.ts'
import { bare, type Check } from './check.ts'
import { toChoice } from './check-order.ts'
import { orderAtHand } from './find-change-line.ts'
import { ownOrders } from './judge-change.ts'

/** Which other order shall go along: named, the only one that waits for the same door, or a choice. */
export const checkCombineOrders: Check<'combine-orders'> = async (context) => {
  const { slots, input } = context
  if (slots.withOrders !== undefined && slots.withOrders.length > 0) return bare(context, 'ready')
  const at = await orderAtHand(context)
  if (!at.ok) return bare(context, at.outcome)
  if (input.proof !== 'identity') return bare(context, 'needs-other')
  const { order } = at
  const others = (await ownOrders(context)).filter((one) => one.id !== order.id && orderStage(one) === 'waiting')
  const near = others.filter((one) => isSameAddress(one.address, order.address))
  const [only] = near
  if (near.length === 1 && only !== undefined) return bare(context, 'ready', { ...slots, withOrders: [only.id] })
  if (others.length === 0) return bare(context, 'none')
  return { ...bare(context, 'choose'), choices: (near.length > 0 ? near : others).map(toChoice) }
}
