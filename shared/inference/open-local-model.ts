import type { Logger } from '../lib/logger.ts'
import { createAbsentModel } from './absent-model.ts'
import type { LocalModel } from './local-model.ts'
import { type PackagedLibrary, packagedLibraries } from './packaged-libraries.ts'
import { type DeviceFacts, type ModelBuild, preflightLocalModel } from './preflight.ts'
import { thisBuild } from './this-build.ts'
import { createWebLlmModel } from './web-llm/create-web-llm-model.ts'
import { createEngineFiles, type EngineFile } from './web-llm/engine-files.ts'
import { openWebLlmThread } from './web-llm/open-thread.ts'

/** One model that this device may have: where its verified files lie, and who brings and removes them. */
export interface ModelSource extends Pick<LocalModel, 'download' | 'wipe'> {
  modelId: string
  modelUrl: string
  libraryName: string
  /** What the manifest says: the package may hold another of the same name. */
  librarySha256: string
  files: readonly (EngineFile & { bytes: number })[]
  needs: Pick<ModelBuild, 'needsShaderF16' | 'minMemoryGb' | 'minBufferBytes'>
  thinks: boolean
  contextTokens: number
}

/** What the model needs of the thread it is opened in. */
export interface LocalModelDeps {
  readDeviceFacts(): Promise<DeviceFacts>
  setTimer(run: () => void, ms: number): () => void
  log: Logger
  /** Those of this build, when not given. */
  libraries?: readonly PackagedLibrary[]
  /** How long the engine may say nothing; a minute when not given. */
  stallMs?: number
}

/** A device that is slower is of no use to somebody who waits. */
const minuteMs = 60_000
const idleMs = 5 * minuteMs

/** The model of this build; one that only says why it is off where source or library is missing. */
export function openLocalModel(source: ModelSource | null, deps: LocalModelDeps): LocalModel {
  const { libraries = packagedLibraries, stallMs = minuteMs } = deps
  const library = libraries.find(({ name, sha256 }) => name === source?.libraryName && sha256 === source.librarySha256)
  if (source === null) return createAbsentModel(deps.readDeviceFacts, thisBuild)
  const bytes = source.files.reduce((sum, file) => sum + file.bytes, 0)
  const build: ModelBuild = { ...source.needs, library: library !== undefined, weights: { bytes } }
  if (library === undefined) return createAbsentModel(deps.readDeviceFacts, build)
  return createWebLlmModel({
    preflight: async () => preflightLocalModel(await deps.readDeviceFacts(), build),
    download: source.download,
    wipe: source.wipe,
    model: toEngineModel(source, library),
    files: createEngineFiles(source.files, source.modelUrl, globalThis.caches),
    openThread: openWebLlmThread,
    setTimer: deps.setTimer,
    stallMs,
    idleMs,
    log: deps.log,
  })
}

function toEngineModel({ modelId, modelUrl, needs, thinks, contextTokens }: ModelSource, library: PackagedLibrary) {
  const { href: url } = new URL(library.path, globalThis.location.href)
  const { needsShaderF16 } = needs
  return { modelId, modelUrl, library: { url, sha256: library.sha256 }, needsShaderF16, thinks, contextTokens }
}
