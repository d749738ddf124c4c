import { createAbsentControl } from '../inference/absent-control.ts'
import type { Store } from '../store/store.ts'
import { createModelControl, type LocalModelKeeper } from './create-model-control.ts'
import type { EngineEnvironment } from './environment.ts'
import { createKeptModel } from './kept-model.ts'
import { createModelDevice, type ModelDevice } from './model-device.ts'

/** What the model on this device needs of the engine around it. */
export interface ModelGround {
  openStore(): Promise<Pick<Store, 'loadSetting' | 'saveLocal'>>
  /** The edge that may be asked for a model's files; null where there is none, or where nothing may leave. */
  getEdge(): string | null
}

/** Opens the model of one thread; neither the network nor an engine is touched by it. */
export type OpenModel = (ground: ModelGround) => LocalModelKeeper

/** The model of this browser, as a person chose it. */
export function openSellerModel(env: EngineEnvironment, device?: ModelDevice): OpenModel {
  return ({ openStore, getEdge }) =>
    createModelControl({
      device: device ?? createModelDevice(env, getEdge),
      kept: createKeptModel({
        loadSetting: async (name, schema) => (await openStore()).loadSetting(name, schema),
        saveLocal: async (change) => (await openStore()).saveLocal(change),
      }),
      now: env.now,
      log: env.log,
    })
}

/** No model at all. */
export const openAbsentModel: OpenModel = () => {
  const off = { ok: false, reason: 'off' } as const
  const readiness = async () => ({ kind: 'off', reason: 'off' }) as const
  return { control: createAbsentControl(), engine: { kind: 'local', readiness, generate: async () => off } }
}
