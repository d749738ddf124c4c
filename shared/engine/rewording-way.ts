import type { ModelSnapshot } from '../inference/model-control.ts'
import type { RewordingWay } from '../protocol/rewording.ts'

/** How the model on this device rewords drafts; null where it does not. */
export function getRewordingWay(model: ModelSnapshot | null): RewordingWay | null {
  if (!model?.isOn || model.state.kind !== 'ready') return null
  if (model.state.tier === 'improves-in-place') return 'in-place'
  return model.state.tier === 'on-request' ? 'on-request' : null
}
