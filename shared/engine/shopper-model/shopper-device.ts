import { listWidgetModels, type OfferedModel } from '../../inference/catalogue/list-offered-models.ts'
import type { PackagedLibrary } from '../../inference/packaged-libraries.ts'
import { toLibraryPath } from '../../protocol/model-path.ts'
import type { EngineEnvironment } from '../environment.ts'
import { createModelDevice, type ModelDevice } from '../model-device.ts'

/** A shopper's browser: the chat is no package, so the compiled library comes from the shop's own edge, under its hash. */
export function createShopperDevice(
  env: Pick<EngineEnvironment, 'readDeviceFacts' | 'setTimer' | 'log'>,
  edge: string,
): ModelDevice {
  return createModelDevice(env, () => edge, {
    list: listWidgetModels,
    findLibrary: (model) => findServedLibrary(model, edge),
  })
}

/** Where the edge serves a model's library. */
export function findServedLibrary({ libraryName: name, manifest }: OfferedModel, edge: string): PackagedLibrary | null {
  const sha256 = manifest.engine.library?.sha256
  if (sha256 === undefined) return null
  return { name, sha256, path: new URL(toLibraryPath({ name, sha256 }), edge).href }
}
