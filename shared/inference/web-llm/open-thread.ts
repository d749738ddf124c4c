import type { FromWorker, ModelThread } from './worker-messages.ts'

/** Starts the engine's thread: the one place from which its file is fetched, and it is the largest of all. */
export function openWebLlmThread(): ModelThread {
  return wrapThread(
    new Worker(new URL('./web-llm.worker.ts', import.meta.url), { type: 'module', name: 'kefu-local-model' }),
  )
}

/** A thread as the adapter sees it. What an own thread says is trusted, as with the engine's. */
export function wrapThread(worker: Worker): ModelThread {
  return {
    post: (message) => worker.postMessage(message),
    listen(hear) {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data)
      worker.onmessageerror = () => hear(null)
      worker.onerror = (event) => {
        // Handled here: it must not count as an uncaught error of the page as well.
        event.preventDefault()
        hear(null)
      }
    },
    end: () => worker.terminate(),
  }
}
