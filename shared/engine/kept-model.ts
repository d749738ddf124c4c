import * as v from 'valibot'
import type { Store } from '../store/store.ts'
import { KeptSetting } from './kept-setting.ts'

const keptModelSchema = v.object({
  chosen: v.nullable(v.string()),
  isOn: v.boolean(),
  wish: v.object({ onPhone: v.boolean(), onMeteredLink: v.boolean() }),
  /** Of the chosen model on this device; null until it was measured. */
  speed: v.nullable(v.object({ firstTokenMs: v.number(), tokensPerSecond: v.nullable(v.number()) })),
})
/** What a person decided about the local model, and what was measured of it. It stays with the device. */
export type KeptModel = v.InferOutput<typeof keptModelSchema>

const nothingChosen: KeptModel = {
  ...{ chosen: null, isOn: true, speed: null },
  wish: { onPhone: false, onMeteredLink: false },
}

/** Reads it once, and keeps each change on the disk. */
export function createKeptModel(store: Pick<Store, 'loadSetting' | 'saveLocal'>) {
  return new KeptSetting({ store, name: 'local-model', schema: keptModelSchema, empty: nothingChosen })
}
