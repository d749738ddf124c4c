import type { AnswerFormat, ModelErrorCode } from '../local-model.ts'

/** Which model the engine's thread shall load, and from where. Nothing in it comes from the engine's own list. */
export interface EngineModel {
  modelId: string
  /** Holds `/resolve/REVISION/`; its files lie in the engine's caches under this address. */
  modelUrl: string
  /** Compiled code that belongs to exactly this engine: checked against its hash before it runs. */
  library: { url: string; sha256: string }
  needsShaderF16: boolean
  /** Writes a hidden block of thinking before its answer (Qwen3); the engine is asked for an empty one. */
  thinks: boolean
  /** Tokens of prompt and answer together. */
  contextTokens: number
}

/** A `GenerateWish` with nothing left open. */
export interface EngineWish {
  system: string
  prompt: string
  maxTokens: number
  temperature: number
  format: AnswerFormat
}

/** What the engine's thread is told. */
export type ToWorker =
  | { type: 'load'; model: EngineModel }
  | { type: 'generate'; job: number; wish: EngineWish }
  | { type: 'interrupt' }

/** What it says. `text` is the visible answer so far; each job ends in exactly one `generated` or `failed`. */
export type FromWorker =
  | { type: 'progress' }
  | { type: 'loaded' }
  | { type: 'load-failed'; reason: ModelErrorCode; isFilesQuestion: boolean; detail: string }
  | { type: 'text'; job: number; soFar: string }
  | {
      type: 'generated'
      job: number
      text: string
      isCut: boolean
      firstTokenMs: number
      tokensPerSecond: number | null
    }
  | { type: 'failed'; job: number; reason: ModelErrorCode; detail: string }
  | { type: 'device-lost' }

/** The thread as the adapter sees it; a `Worker` in the product, a scripted one in tests. */
export interface ModelThread {
  post(message: ToWorker): void
  /** `null` when the thread itself broke: its script did not load, or something in it was not caught. */
  listen(hear: (message: FromWorker | null) => void): void
  end(): void
}
