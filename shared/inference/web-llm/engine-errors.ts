import type { ModelErrorCode } from '../local-model.ts'

/** Names of errors of the engine, its compiled library and the browser, in our words (web-llm 0.2.86). */
const codes = {
  WebGPUNotAvailableError: 'no-gpu',
  WebGPUNotFoundError: 'no-gpu',
  ShaderF16SupportError: 'no-gpu',
  FeatureSupportError: 'no-gpu',
  DeviceLostError: 'device-lost',
  /** A call into a model whose device went away: its objects are gone. */
  BindingError: 'device-lost',
  GPUOutOfMemoryError: 'not-enough-memory',
  QuotaExceededError: 'not-enough-space',
  CompileError: 'library-unusable',
  LinkError: 'library-unusable',
  MissingModelWasmError: 'library-unusable',
  IntegrityError: 'download-corrupt',
  ArtifactManifestError: 'download-corrupt',
  UnsupportedTokenizerFilesError: 'download-corrupt',
  ModelNotLoadedError: 'not-loaded',
  WorkerEngineModelNotLoadedError: 'not-loaded',
  SpecifiedModelNotFoundError: 'not-loaded',
  AbortError: 'cancelled',
} as const satisfies Record<string, ModelErrorCode>

const codeOf: ReadonlyMap<string, ModelErrorCode> = new Map(Object.entries(codes))

/** Our code for whatever the engine threw; `failed` for what its name does not tell. */
export function toModelErrorCode(thrown: unknown): ModelErrorCode {
  return codeOf.get(nameOfThrown(thrown)) ?? 'failed'
}

/** Through a thread the engine's errors become strings, `Name: message`; sometimes a bare sentence is thrown. */
export function nameOfThrown(thrown: unknown): string {
  if (typeof thrown === 'string') return /^(\w+):/.exec(thrown)?.[1] ?? ''
  return thrown instanceof Error || thrown instanceof DOMException ? thrown.name : ''
}

/** For the log alone, and cut: a message may quote a whole page. */
export function describeThrown(thrown: unknown): string {
  return String(thrown).slice(0, 200)
}
