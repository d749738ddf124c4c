import type { ModelPreflight } from './preflight.ts'

/** What can go wrong with a local model, as the screens tell it. Nobody matches on an engine's own words. */
export const modelErrorCodes = [
  'off',
  'download-interrupted',
  'download-corrupt',
  'not-enough-space',
  'not-enough-memory',
  'device-lost',
  'not-loaded',
  'cancelled',
  'failed',
] as const
export type ModelErrorCode = (typeof modelErrorCodes)[number]

export type ModelResult<T> = { ok: true; value: T } | { ok: false; reason: ModelErrorCode }

export interface DownloadProgress {
  receivedBytes: number
  totalBytes: number
}

/** One model on this device. The engine behind it is imported inside its methods, never before a person asks. */
export interface LocalModel {
  preflight(): Promise<ModelPreflight>
  /** Verified piece by piece; goes on where it stopped. */
  download(onProgress: (progress: DownloadProgress) => void, signal: AbortSignal): Promise<ModelResult<null>>
  load(): Promise<ModelResult<null>>
  generate(prompt: string, onText: (soFar: string) => void, signal: AbortSignal): Promise<ModelResult<string>>
  unload(): Promise<void>
  /** Removes every file of it from this device. */
  wipe(): Promise<void>
}
