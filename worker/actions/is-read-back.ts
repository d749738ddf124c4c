import { orderOf } from '../../shared/domain/actions/judge-action.ts'
import { readsBack } from '../../shared/domain/actions/reads-back.ts'
import type { Settling } from './act-once.ts'

/** Whether the source's own record, read again, shows what was asked for. */
export async function isReadBack({ parts, asker, action, setting }: Settling): Promise<boolean> {
  const { commerce } = parts
  const named = orderOf(action)
  const [found, member] = await Promise.all([
    named === null ? null : commerce.fetchOrder(asker.shop, named),
    asker.memberId === null ? null : commerce.fetchMember(asker.shop, asker.memberId),
  ])
  const { order, member: login } = setting
  return readsBack(action, { order, member: login }, { order: found?.order ?? null, member })
}
