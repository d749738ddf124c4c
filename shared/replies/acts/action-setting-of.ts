import type { ActionSetting } from '../../domain/actions/action-setting.ts'
import { isKnownPlace } from '../../language/address/is-known-place.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { CheckContext } from '../checks/check.ts'

/**
 * What `judgeAction` needs to say beforehand what an action would come to. An order that only number and digits proved
 * is masked here: its amounts are not to be told, and the judgement says `needs-identity` anyway.
 */
export function actionSettingOf(
  { input, sources }: Pick<CheckContext, 'input' | 'sources'>,
  order: Order | null,
  otherOrders: Order[] = [],
): ActionSetting {
  const { member, now } = input
  // Number and digits that fit were given in this very message.
  const proof = input.proof === 'none' && order !== null ? 'order' : input.proof
  return { order, otherOrders, member, proof, now, catalogue: sources.catalogue, openTickets: [], isKnownPlace }
}
