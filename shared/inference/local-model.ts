import type { ModelPreflight } from './preflight.ts'

/** What can go wrong with a local model, as the screens tell it. Nobody matches on an engine's own words. */
export const modelErrorCodes = [
  'off',
  /** Its files are not, or no longer, all on this device. */
  'not-downloaded',
  /** The network broke, or a server was busy; what came is kept. */
  'download-interrupted',
  /** Connected, but no byte came for too long; what came is kept. */
  'download-stalled',
  /** What came was not the file, at every place that was asked; it was deleted. */
  'download-corrupt',
  /** No place has the files. */
  'download-missing',
  /** A network's log-in page answered in their stead. */
  'network-login',
  /** This browser lets nothing be kept (a private window, a setting). */
  'storage-denied',
  'not-enough-space',
  'not-enough-memory',
  /** No adapter, or one that lacks what this model needs. */
  'no-gpu',
  'device-lost',
  /** The compiled library is missing, was changed, or does not belong to this engine. */
  'library-unusable',
  'not-loaded',
  /** Nothing was heard for too long; the engine was stopped. */
  'timed-out',
  'cancelled',
  /** The shop's allowance of the day for the endpoint is used up. */
  'budget-used',
  /** Too many ask the endpoint at this moment. */
  'busy',
  /** The endpoint does not take the key, or the edge not this person. */
  'denied',
  /** The edge, or the endpoint behind it, does not answer. */
  'unreachable',
  /** What came is no answer of such an endpoint. */
  'wrong-answer',
  'failed',
] as const
export type ModelErrorCode = (typeof modelErrorCodes)[number]

export type ModelResult<T> = { ok: true; value: T } | { ok: false; reason: ModelErrorCode }

export interface DownloadProgress {
  receivedBytes: number
  totalBytes: number
}

/** What the words must look like: free, an object of a JSON schema, or sentences of a grammar (EBNF). */
export type AnswerFormat = { kind: 'text' } | { kind: 'json'; schema: string } | { kind: 'grammar'; grammar: string }

/** One thing to write. */
export interface GenerateWish {
  system?: string
  prompt: string
  maxTokens: number
  /** 0 when not given: the likeliest words. */
  temperature?: number
  format?: AnswerFormat
}

/** What a model wrote, without its hidden thinking, and how fast. */
export interface GeneratedText {
  text: string
  /** The limit on tokens ended it, not the model. */
  isCut: boolean
  firstTokenMs: number
  /** After the first token; null where there were too few to tell. */
  tokensPerSecond: number | null
}

/** One model on this device. The engine behind it is imported inside its methods, never before a person asks. */
export interface LocalModel {
  preflight(): Promise<ModelPreflight>
  /** Verified piece by piece; goes on where it stopped. */
  download(onProgress: (progress: DownloadProgress) => void, signal: AbortSignal): Promise<ModelResult<null>>
  /** At once when it is loaded already; never downloads. After `device-lost`, `timed-out` or rest it starts afresh. */
  load(): Promise<ModelResult<null>>
  /** One at a time; others wait their turn. `not-loaded` when `load` has to be called first. */
  generate(
    wish: GenerateWish,
    onText: (soFar: string) => void,
    signal: AbortSignal,
  ): Promise<ModelResult<GeneratedText>>
  unload(): Promise<void>
  /** Removes every file of it from this device. */
  wipe(): Promise<void>
}
