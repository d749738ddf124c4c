import type { ModelFilesHere } from '../inference/download/list-model-files.ts'
import type { DeviceFacts } from '../inference/preflight.ts'
import type { Logger } from '../lib/logger.ts'
import type { TakeTurn } from '../replies/turn.ts'
import type { Store } from '../store/store.ts'
import type { Fetch } from '../sync/http.ts'
import type { SocketHandle, SocketHandlers } from '../sync/live-socket.ts'
import type { SendPicture } from '../sync/picture-http.ts'

/** Talks to the other tabs of this shop. Messages are parsed by whoever hears them. */
export interface Channel {
  post(message: unknown): void
  close(): void
}

/** Everything an engine has from outside: made once in the thread, passed down, replaced by tests. */
export interface EngineEnvironment {
  now(): number
  makeId(): string
  random(): number
  /** Runs once after a while; the result cancels it. */
  setTimer(run: () => void, ms: number): () => void
  fetch: Fetch
  sendPicture: SendPicture
  openSocket(url: string, handlers: SocketHandlers): SocketHandle
  openStore(name: string): Promise<Store>
  /**
   * Waits until this tab holds the lock, runs `held`, and keeps the lock until the signal ends it.
   * Null where the browser has no locks: every tab then leads itself.
   */
  holdLock: ((name: string, held: () => void, signal: AbortSignal) => void) | null
  openChannel: ((name: string, hear: (message: unknown) => void) => Channel) | null
  /** Asks the device about its GPU, memory and space; only when a person wants to know. */
  readDeviceFacts(): Promise<DeviceFacts>
  /** Models whose files lie on this device; asks no network. */
  listModelFiles(): Promise<ModelFilesHere[]>
  /** The rules of a turn; tests script them. */
  takeTurn: TakeTurn
  /** Words that ranking can do without in the first answer (`learnTopics`). Null where they are known from the beginning. */
  loadTopics: (() => Promise<readonly (readonly string[])[]>) | null
  log: Logger
}
