import type { SellerEngine } from '../../shared/engine/api.ts'
import type { ModelControl } from '../../shared/inference/model-control.ts'

/** What the box of the local model asks of the engine. */
export type ModelDoor = Omit<ModelControl, 'watchModel'> & Pick<SellerEngine, 'preflightModel'>
