import type { SellerSnapshot } from '../../../shared/engine/api.ts'
import type { RewordingWay } from '../../../shared/protocol/rewording.ts'

/** How drafts are reworded on this device; undefined where they are not. */
export function findRewordingWay(model: SellerSnapshot['model']): RewordingWay | undefined {
  if (!model?.isOn || model.state.kind !== 'ready') return undefined
  if (model.state.tier === 'improves-in-place') return 'in-place'
  return model.state.tier === 'on-request' ? 'on-request' : undefined
}
