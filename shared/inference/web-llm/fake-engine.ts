import { createLogger } from '../../lib/logger.ts'
import type { ModelErrorCode, ModelResult } from '../local-model.ts'
import { createWebLlmModel, type WebLlmDeps } from './create-web-llm-model.ts'
import type { EngineModel, EngineWish, FromWorker, ModelThread, ToWorker } from './worker-messages.ts'

/** A thread without an engine, for tests and screens: it says what its script says, and proves nothing about WebLLM. */
export class FakeThread implements ModelThread {
  /** What it was told, in order. */
  readonly told: ToWorker[] = []
  isEnded = false
  #hear: (message: FromWorker | null) => void = () => {}

  post(message: ToWorker): void {
    this.told.push(message)
  }

  listen(hear: (message: FromWorker | null) => void): void {
    this.#hear = hear
  }

  end(): void {
    this.isEnded = true
  }

  /** Late words come through, as they do from a real thread that was ended a moment ago. */
  say(...messages: (FromWorker | null)[]): void {
    for (const message of messages) this.#hear(message)
  }

  refuse(reason: ModelErrorCode, isFilesQuestion = false): void {
    this.say({ type: 'load-failed', reason, isFilesQuestion, detail: '' })
  }

  /** Ends a job with these words. */
  finish(job: number, text: string): void {
    this.say({ type: 'generated', job, text, isCut: false, firstTokenMs: 20, tokensPerSecond: 10 })
  }

  get wishes(): EngineWish[] {
    return this.told.flatMap((message) => (message.type === 'generate' ? [message.wish] : []))
  }
}

/** Some model; nobody fetches it. */
export const fakeEngineModel: EngineModel = {
  modelId: 'fake',
  modelUrl: 'https://models.example/fake/resolve/1/',
  library: { url: 'https://models.example/fake.wasm', sha256: '' },
  needsShaderF16: false,
  thinks: false,
  contextTokens: 4096,
}

/** The adapter over fake threads, with a clock that runs only when told. */
export function createFakeModel(replaced: Partial<WebLlmDeps> = {}) {
  const threads: FakeThread[] = []
  const clock = createFakeClock()
  const done: ModelResult<null> = { ok: true, value: null }
  const deps: WebLlmDeps = {
    preflight: async () => ({ kind: 'available' }),
    download: async () => done,
    wipe: async () => {},
    model: fakeEngineModel,
    files: { countMissing: async () => 0, dropBroken: async () => 0 },
    openThread() {
      const thread = new FakeThread()
      threads.push(thread)
      return thread
    },
    setTimer: clock.setTimer,
    stallMs: 60_000,
    idleMs: 300_000,
    log: createLogger(() => {}),
    ...replaced,
  }
  return { model: createWebLlmModel(deps), threads, clock }
}

function createFakeClock() {
  const timers = new Map<() => void, number>()
  let now = 0
  return {
    setTimer(run: () => void, ms: number) {
      const own = () => run()
      timers.set(own, now + ms)
      return () => void timers.delete(own)
    },
    pass(ms: number) {
      now += ms
      for (const [run, at] of timers) {
        if (at > now) continue
        timers.delete(run)
        run()
      }
    },
  }
}
