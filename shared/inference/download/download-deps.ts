import type { DownloadProgress } from '../local-model.ts'
import type { EngineFile } from '../web-llm/engine-files.ts'

/** Bytes that came and are kept until their file is whole; a server's name of its version goes with them. */
export interface KeptPart {
  mirror: string
  etag: string | null
  pieces: Uint8Array<ArrayBuffer>[]
}

/** Where unfinished files wait: IndexedDB, or memory where the browser keeps nothing. */
export interface PartStore {
  load(url: string): Promise<KeptPart | null>
  /** Forgets what was kept of this file and begins with nothing. */
  begin(url: string, from: Omit<KeptPart, 'pieces'>): Promise<void>
  append(url: string, piece: Uint8Array<ArrayBuffer>): Promise<void>
  countBytes(url: string): Promise<number>
  drop(url: string): Promise<void>
  /** How many bytes were freed. */
  dropBelow(prefix: string): Promise<number>
}

/** The engine's own caches: what lies in them it reads without a request. */
export interface WholeFiles {
  /** Only what was put here verified counts; what else is found is deleted. */
  has(file: EngineFile): Promise<boolean>
  put(file: EngineFile, pieces: Uint8Array<ArrayBuffer>[]): Promise<void>
  /** Deletes all below one address, but not what lies below another; how many bytes were freed. */
  dropBelow(prefix: string, except: string | null): Promise<number>
}

/** Carries a download's progress to the others who wait for it. */
export interface ProgressChannel {
  post(progress: DownloadProgress): void
  listen(hear: (progress: DownloadProgress) => void): void
  close(): void
}

/** A hash that is fed piece by piece. */
export interface StreamHash {
  update(bytes: Uint8Array): void
  toHex(): string
}

/** All that a download touches; a browser's in the product, a local server's and fakes in tests. */
export interface DownloadDeps {
  fetch(url: string, init: { headers: Record<string, string>; signal: AbortSignal }): Promise<Response>
  parts: PartStore
  whole: WholeFiles
  createHash(): StreamHash
  /** Calls back once; the answer takes it back. */
  setTimer(run: () => void, ms: number): () => void
  /** Null where the browser does not tell. */
  estimateFreeBytes(): Promise<number | null>
  /** One at a time for all tabs; rejects when the wait is aborted. */
  holdLock<T>(name: string, signal: AbortSignal, run: () => Promise<T>): Promise<T>
  openChannel(name: string): ProgressChannel
  /** The merchant's own edge; null where there is none. */
  edge: string | null
  /** So long may no byte come. */
  stallMs: number
  /** Before all mirrors are asked once more; twice as long each time. */
  roundPauseMs: number
}
