import type { CatalogueModel } from './catalogue/model-catalogue.data.ts'
import type { ModelSpeed, ModelTier } from './choose-model-tier.ts'
import type { DownloadProgress, ModelErrorCode } from './local-model.ts'
import type { ModelPreflight, ModelWish } from './preflight.ts'

/** One model that a person may choose, as a list shows it. */
export interface ModelRow extends Pick<CatalogueModel, 'id' | 'name' | 'vramMb' | 'speed' | 'fit' | 'thinks'> {
  downloadBytes: number
  /** Of those, how many are on this device already. */
  receivedBytes: number
  preflight: ModelPreflight
  /** The merchant's own edge serves it, its library too: shoppers may have it where the merchant lets them. */
  isForShoppers?: true
}

/** What the chosen model does at this moment. */
export type ModelState =
  | { kind: 'none' }
  | ({ kind: 'downloading'; modelId: string } & DownloadProgress)
  /** `cancelled` where a person paused it; what came is kept in every case. */
  | ({ kind: 'paused'; modelId: string; reason: ModelErrorCode } & DownloadProgress)
  | { kind: 'loading'; modelId: string }
  /** One quick benchmark decides the tier. */
  | { kind: 'measuring'; modelId: string }
  /** Its files are here. `tier` is null until it was measured; `reason` tells why the last try to write failed. */
  | { kind: 'ready'; modelId: string; speed: ModelSpeed | null; tier: ModelTier | null; reason?: ModelErrorCode }
  | { kind: 'failed'; modelId: string; reason: ModelErrorCode }

/** Everything a screen may know of the local model. */
export interface ModelSnapshot {
  state: ModelState
  /** Drafts may be put into other words by it. */
  isOn: boolean
  wish: ModelWish
}

/** A person's hold on the local model: nothing is fetched before `chooseModel`. */
export interface ModelControl {
  listModels(): Promise<ModelRow[]>
  /** The listener gets the snapshot at once and after every change. */
  watchModel(listener: (snapshot: ModelSnapshot) => void): Promise<void>
  /** Downloads (or goes on downloading), then measures. Another chosen model is unloaded, its files stay. */
  chooseModel(id: string): Promise<void>
  pauseModel(): Promise<void>
  /** After a failure: loads again, or downloads what is missing. */
  retryModel(): Promise<void>
  setModelOn(isOn: boolean): Promise<void>
  setModelWish(wish: ModelWish): Promise<void>
  /** Frees the space; how many bytes the device got back. */
  deleteModel(id: string): Promise<number>
}
