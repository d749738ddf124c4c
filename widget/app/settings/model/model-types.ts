import type { ShopperEngine, ShopperSnapshot } from '../../../../shared/engine/api.ts'

/** The model on this device, as the engine tells it. */
export type ModelSnapshot = NonNullable<ShopperSnapshot['model']>
/** What it does at this moment. */
export type ModelStateSeen = ModelSnapshot['state']
/** What went wrong with it. */
export type ModelTrouble = Extract<ModelStateSeen, { kind: 'failed' }>['reason']
/** A model that this device may have. */
export type ModelRow = Awaited<ReturnType<ShopperEngine['listModels']>>[number]
/** Why a device cannot, or should not without being asked, run one. */
export type OffReason = Extract<ModelRow['preflight'], { kind: 'off' }>['reasons'][number]
