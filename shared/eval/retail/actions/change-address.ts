import type { ForeignAddress } from '../retail-files.ts'
import type { ActionPolicy } from '../retail-policy.ts'
import type { RetailState } from '../retail-state.ts'
import { failed, type Stop } from '../stop.ts'
import { isStop, openOrder } from './rules.ts'

/** Sends a pending order elsewhere. */
export function changeOrderAddress(
  state: RetailState,
  { order_id, ...address }: { order_id: string } & ForeignAddress,
  policy: ActionPolicy,
): Stop | null {
  const opened = openOrder(state, order_id, policy)
  if (isStop(opened)) return opened
  opened.order.address = address
  return null
}

/** Changes where a login's next orders go; orders already placed keep theirs. */
export function changeMemberAddress(
  state: RetailState,
  { user_id, ...address }: { user_id: string } & ForeignAddress,
): Stop | null {
  const member = state.findMember(user_id)
  if (member === null) return failed(`no user ${user_id}`)
  member.address = address
  return null
}
