import type { GeneratedText, GenerateWish, LocalModel, ModelResult } from '../local-model.ts'
import { type LoadDeps, LoadedEngine } from './loaded-engine.ts'
import type { EngineWish } from './worker-messages.ts'

/** What the adapter has from outside: tests replace the thread, a journey only what the network says. */
export interface WebLlmDeps extends LoadDeps, Pick<LocalModel, 'download' | 'wipe'> {
  /** So long may nobody ask for words; the memory is given back then. */
  idleMs: number
}

const cancelled = { ok: false, reason: 'cancelled' } as const

/** The real engine behind `LocalModel`. Its thread is ended to unload it: nothing else surely frees the GPU's memory. */
export function createWebLlmModel(deps: WebLlmDeps): LocalModel {
  const engine = new LoadedEngine(deps)
  const rest = createRest(deps, () => engine.end('cancelled'))
  const inTurn = createQueue(rest)
  return {
    preflight: () => deps.preflight(),
    download: (onProgress, signal) => deps.download(onProgress, signal),
    async load() {
      const result = await engine.load()
      if (result.ok) rest.begin()
      return result
    },
    generate(wish, onText, signal) {
      const hear = (soFar: string) => {
        if (!signal.aborted) onText(soFar)
      }
      const turn = inTurn(() => write(engine, { wish: fillWish(wish), onText: hear, signal }))
      return Promise.race([turn, whenAborted(signal)])
    },
    unload: async () => engine.end('cancelled'),
    async wipe() {
      engine.end('cancelled')
      await deps.wipe()
    },
  }
}

interface Writing {
  wish: EngineWish
  onText(soFar: string): void
  signal: AbortSignal
}

async function write(engine: LoadedEngine, { wish, onText, signal }: Writing): Promise<ModelResult<GeneratedText>> {
  const { thread } = engine
  if (signal.aborted) return cancelled
  if (!thread) return { ok: false, reason: engine.whyNot }
  const interrupt = () => thread.interrupt()
  signal.addEventListener('abort', interrupt)
  const result = await thread.generate(wish, onText)
  signal.removeEventListener('abort', interrupt)
  return signal.aborted ? cancelled : result
}

/** The caller is free at once; the engine may take another token to stop. */
function whenAborted(signal: AbortSignal): Promise<ModelResult<GeneratedText>> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(cancelled)
    signal.addEventListener('abort', () => resolve(cancelled), { once: true })
  })
}

interface Rest {
  begin(): void
  stop(): void
}

/** Calls back when nobody has asked for a while. */
function createRest({ setTimer, idleMs }: Pick<WebLlmDeps, 'setTimer' | 'idleMs'>, onIdle: () => void): Rest {
  let stop = () => {}
  return {
    begin() {
      stop()
      stop = setTimer(onIdle, idleMs)
    },
    stop: () => stop(),
  }
}

/** One after the other; rest begins behind the last. */
function createQueue(rest: Rest): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return (run) => {
    waiting += 1
    rest.stop()
    const turn = last.then(run)
    last = turn.finally(() => {
      waiting -= 1
      if (waiting === 0) rest.begin()
    })
    return turn
  }
}

function fillWish({ system = '', temperature = 0, format = { kind: 'text' }, ...rest }: GenerateWish): EngineWish {
  return { ...rest, system, temperature, format }
}
