import type { ActionOf } from '../../protocol/action.ts'
import { type ActionJudgement, execute, refuseAction } from './action-judgement.ts'
import type { ActionSetting } from './action-setting.ts'

/** News when a variant is back; needs no proof, since nothing of anybody moves. */
export function judgeNotifyRestock({ sku }: ActionOf<'notify_restock'>, { catalogue }: ActionSetting): ActionJudgement {
  const wanted = catalogue.skus.find(({ id }) => id === sku)
  if (wanted === undefined) return refuseAction('unknown-variant')
  if (wanted.stock > 0) return refuseAction('in-stock', { stock: wanted.stock })
  return execute({ watch: { skuId: sku } }, { restockAt: wanted.restockAt ?? null })
}
