import type { Logger } from '../../lib/logger.ts'
import type { LocalModel, ModelErrorCode, ModelResult } from '../local-model.ts'
import type { EngineFiles } from './engine-files.ts'
import { EngineThread } from './engine-thread.ts'
import type { EngineModel, ModelThread } from './worker-messages.ts'

/** What loading needs from outside. */
export interface LoadDeps extends Pick<LocalModel, 'preflight'> {
  model: EngineModel
  files: EngineFiles
  /** Starts the engine's thread; called to load and for nothing else. */
  openThread(): ModelThread
  setTimer(run: () => void, ms: number): () => void
  /** So long may the engine say nothing while it loads or writes; it is stopped then. */
  stallMs: number
  log: Logger
}

/** The engine that is loaded, being loaded, or not there. */
export class LoadedEngine {
  readonly #deps: LoadDeps
  #loaded: EngineThread | null = null
  #opening: EngineThread | null = null
  #loading: Promise<ModelResult<null>> | null = null
  #whyNot: ModelErrorCode = 'not-loaded'

  constructor(deps: LoadDeps) {
    this.#deps = deps
  }

  get thread(): EngineThread | null {
    return this.#loaded
  }

  /** Why there is no thread: the way the last one ended, if it ended by itself. */
  get whyNot(): ModelErrorCode {
    return this.#whyNot
  }

  /** Two who ask at once wait for the same load. */
  load(): Promise<ModelResult<null>> {
    if (this.#loaded) return Promise.resolve({ ok: true, value: null })
    if (this.#loading) return this.#loading
    // Known by itself: after an end a later load may be under way while this one still winds up.
    const loading: Promise<ModelResult<null>> = this.#load(() => this.#loading === loading).finally(() => {
      if (this.#loading === loading) this.#loading = null
    })
    this.#loading = loading
    return loading
  }

  end(reason: ModelErrorCode): void {
    this.#loading = null
    this.#opening?.end(reason)
    this.#loaded?.end(reason)
  }

  async #load(isWanted: () => boolean): Promise<ModelResult<null>> {
    const { model, preflight, files, log } = this.#deps
    if ((await preflight()).kind === 'off') return { ok: false, reason: 'off' }
    if ((await files.countMissing()) > 0) return { ok: false, reason: 'not-downloaded' }
    if (!isWanted()) return { ok: false, reason: 'cancelled' }
    const thread = this.#open()
    const outcome = await thread.load(model)
    this.#opening = null
    if (outcome.ok) {
      this.#loaded = thread
      return { ok: true, value: null }
    }
    thread.end(outcome.reason)
    const reason = outcome.isFilesQuestion ? await this.#askFiles(outcome.reason) : outcome.reason
    log.warn('model.load-failed', { reason, detail: outcome.detail })
    return { ok: false, reason }
  }

  #open(): EngineThread {
    const { openThread, setTimer, stallMs } = this.#deps
    const onEnd = (reason: ModelErrorCode) => {
      if (this.#loaded === thread) this.#loaded = null
      this.#whyNot = reason === 'cancelled' ? 'not-loaded' : reason
    }
    const thread = new EngineThread({ thread: openThread(), setTimer, stallMs, onEnd })
    this.#opening = thread
    return thread
  }

  /** The engine does not tell a page of a captive portal from a fault of its own: the files do. */
  async #askFiles(otherwise: ModelErrorCode): Promise<ModelErrorCode> {
    if ((await this.#deps.files.dropBroken()) > 0) return 'download-corrupt'
    return (await this.#deps.files.countMissing()) > 0 ? 'not-downloaded' : otherwise
  }
}
