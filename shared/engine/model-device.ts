import type { OfferedModel } from '../inference/catalogue/list-offered-models.ts'
import { listOfferedModels } from '../inference/catalogue/list-offered-models.ts'
import { createBrowserDownload } from '../inference/download/browser-download.ts'
import type { DownloadDeps } from '../inference/download/download-deps.ts'
import { readStands } from '../inference/download/file-stands.ts'
import { wipeModel } from '../inference/download/wipe-model.ts'
import type { LocalModel } from '../inference/local-model.ts'
import { engineVersion } from '../inference/manifest/engine-version.ts'
import { parseShippedManifests } from '../inference/manifest/shipped-manifests.ts'
import { openLocalModel } from '../inference/open-local-model.ts'
import { type PackagedLibrary, packagedLibraries } from '../inference/packaged-libraries.ts'
import { type DeviceFacts, type ModelPreflight, type ModelWish, preflightLocalModel } from '../inference/preflight.ts'
import { toModelSource } from '../inference/to-model-source.ts'
import type { EngineEnvironment } from './environment.ts'

/** A model, and how much of it is on this device. */
export interface StandingModel {
  model: OfferedModel
  receivedBytes: number
}

/** What the control of the local model asks of the device; a browser's in the product. */
export interface ModelDevice {
  /** Those that this build can fetch, verify and run. */
  listOffered(): readonly OfferedModel[]
  readFacts(): Promise<DeviceFacts>
  preflight(standing: StandingModel, facts: DeviceFacts, wish: ModelWish): ModelPreflight
  /** Reads what is kept here; asks no network. */
  countReceived(model: OfferedModel): Promise<number>
  open(model: OfferedModel): LocalModel
  /** Also of a model that this build offers no more; how many bytes were freed. */
  wipe(modelId: string): Promise<number>
}

/** Which models a place may run, and where their compiled code lies. */
export interface ModelPlace {
  list(offered: readonly OfferedModel[]): readonly OfferedModel[]
  findLibrary(model: OfferedModel): PackagedLibrary | null
}

/** A package that brings its own libraries, as a shop for extensions demands. */
const ownPackage: ModelPlace = {
  list: (offered) => offered,
  findLibrary: ({ libraryName, manifest }) =>
    packagedLibraries.find(({ name, sha256 }) => name === libraryName && sha256 === manifest.engine.library?.sha256) ??
    null,
}

/** The model of this id, if this build offers it. */
export function findOffered(device: Pick<ModelDevice, 'listOffered'>, id: string): OfferedModel | null {
  return device.listOffered().find((model) => model.id === id) ?? null
}

/** This browser's device, with the shop's edge as the first place that is asked for files. */
export function createModelDevice(
  env: Pick<EngineEnvironment, 'readDeviceFacts' | 'setTimer' | 'log'>,
  getEdge: () => string | null,
  place: ModelPlace = ownPackage,
): ModelDevice {
  let offered: readonly OfferedModel[] | null = null
  let opening: Promise<DownloadDeps> | null = null
  const openFiles = () => {
    opening ??= createBrowserDownload(null)
    return opening
  }
  return {
    listOffered() {
      offered ??= place.list(listOfferedModels(parseShippedManifests(), engineVersion))
      return offered
    },
    readFacts: () => env.readDeviceFacts(),
    preflight({ model, receivedBytes }, facts, wish) {
      const { needs } = toModelSource(model, getEdge)
      const weights = { bytes: Math.max(0, model.downloadBytes - receivedBytes) }
      return preflightLocalModel(facts, { ...needs, library: place.findLibrary(model) !== null, weights }, wish)
    },
    async countReceived({ manifest }) {
      const stands = await readStands(manifest, await openFiles())
      return stands.reduce((sum, { file, isWhole, keptBytes }) => sum + (isWhole ? file.bytes : keptBytes), 0)
    },
    open(model) {
      const library = place.findLibrary(model)
      return openLocalModel(toModelSource(model, getEdge), { ...env, libraries: library === null ? [] : [library] })
    },
    wipe: async (modelId) => wipeModel(modelId, await openFiles()),
  }
}
