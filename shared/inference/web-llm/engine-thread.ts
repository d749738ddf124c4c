import type { GeneratedText, ModelErrorCode, ModelResult } from '../local-model.ts'
import { type LoadOutcome, type Task, toLoadTask, toWritingTask } from './thread-tasks.ts'
import type { EngineModel, EngineWish, FromWorker, ModelThread, ToWorker } from './worker-messages.ts'

/** What a thread needs, and who hears of its end. */
export interface ThreadDeps {
  thread: ModelThread
  setTimer(run: () => void, ms: number): () => void
  /** So long may nothing be heard while something is under way. */
  stallMs: number
  onEnd(reason: ModelErrorCode): void
}

/** One thread with one engine in it, from its start to its end. It is asked one thing at a time. */
export class EngineThread {
  readonly #deps: ThreadDeps
  #task: Task | null = null
  #isOver = false
  #jobs = 0
  #disarm = () => {}

  constructor(deps: ThreadDeps) {
    this.#deps = deps
    deps.thread.listen((message) => this.#hear(message))
  }

  load(model: EngineModel): Promise<LoadOutcome> {
    return this.#ask({ type: 'load', model }, toLoadTask)
  }

  /** Settles when the engine is free again, also after it was interrupted. */
  generate(wish: EngineWish, onText: (soFar: string) => void): Promise<ModelResult<GeneratedText>> {
    this.#jobs += 1
    const job = this.#jobs
    // The engine's objects are gone with its device: nothing more can be asked of this thread.
    const onDeviceLost = () => this.end('device-lost')
    return this.#ask({ type: 'generate', job, wish }, (settle) => toWritingTask(job, { settle, onText, onDeviceLost }))
  }

  interrupt(): void {
    this.#deps.thread.post({ type: 'interrupt' })
  }

  /** Whatever is under way fails with this. */
  end(reason: ModelErrorCode): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#disarm()
    this.#deps.thread.end()
    this.#task?.fail(reason)
    this.#deps.onEnd(reason)
  }

  #hear(message: FromWorker | null): void {
    if (message === null) this.end('failed')
    else if (message.type === 'device-lost') this.end('device-lost')
    if (this.#isOver || message === null || !this.#task) return
    this.#arm()
    this.#task.hear(message)
  }

  #arm(): void {
    this.#disarm()
    this.#disarm = this.#deps.setTimer(() => this.end('timed-out'), this.#deps.stallMs)
  }

  #ask<T>(message: ToWorker, begin: (settle: (value: T) => void) => Task): Promise<T> {
    return new Promise((resolve) => {
      const task = begin((value) => {
        this.#task = null
        this.#disarm()
        resolve(value)
      })
      if (this.#isOver) return task.fail('not-loaded')
      this.#task = task
      this.#arm()
      this.#deps.thread.post(message)
    })
  }
}
