import type { OfferedModel } from '../inference/catalogue/list-offered-models.ts'
import type { ModelState } from '../inference/model-control.ts'
import type { Logger } from '../lib/logger.ts'
import type { ModelBoard } from './model-board.ts'
import type { OpenedModel } from './opened-model.ts'
import { prepareModel } from './prepare-model.ts'

/** What the making ready of a model works with. */
export interface ModelRunDeps {
  board: ModelBoard
  opened: OpenedModel
  now(): number
  log: Logger
}

/** The one model that is being downloaded, loaded or measured; a run that was ended says nothing any more. */
export interface ModelRun {
  /** Whose run it is; null where nothing is under way. */
  getModelId(): string | null
  begin(model: OfferedModel, receivedBytes: number): void
  end(): Promise<void>
}

interface Run {
  modelId: string
  stop: AbortController
  done: Promise<void>
}

/** Each step and each failure of a run is a state on the board. */
export function createModelRun({ board, opened, now, log }: ModelRunDeps): ModelRun {
  let run: Run | null = null

  const showOf = (mine: Run) => async (next: ModelState) => {
    if (run !== mine) return
    if (next.kind === 'ready' && next.speed !== null) {
      // A disk that takes nothing more costs one more measurement after the next start.
      await board.keep({ speed: next.speed }).catch(() => log.warn('speed of the local model not kept', {}))
      if (run !== mine) return
    }
    board.show(next)
  }
  return {
    getModelId: () => run?.modelId ?? null,
    begin(model, receivedBytes) {
      const { id } = model
      const from = { receivedBytes, totalBytes: model.downloadBytes }
      const mine: Run = { modelId: id, stop: new AbortController(), done: Promise.resolve() }
      run = mine
      const show = showOf(mine)
      board.show({ kind: 'downloading', modelId: id, ...from })
      mine.done = prepareModel(opened.open(model), { id, from, now, signal: mine.stop.signal, show })
        .catch((error: unknown) => {
          log.error('local model failed', { model: id, error: String(error) })
          return show({ kind: 'failed', modelId: id, reason: 'failed' })
        })
        .then(() => {
          if (run === mine) run = null
        })
    },
    async end() {
      const ended = run
      run = null
      ended?.stop.abort()
      // A load hears no stop; to unload is what ends it.
      if (ended !== null) await opened.unload()
      await ended?.done
    },
  }
}
